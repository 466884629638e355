// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/richtext/rich_typing.h"

#include "core/richtext/rich_syntax.h"
#include "ui/richtext/rich_document.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextList>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QTextCursor stretch(const QTextCursor &cursor, qsizetype from, qsizetype to)
{
    QTextCursor result(cursor);
    const int start = cursor.block().position();
    result.setPosition(start + static_cast<int>(from));
    result.setPosition(start + static_cast<int>(to), QTextCursor::KeepAnchor);
    return result;
}

qsizetype starsBefore(const QString &text, qsizetype end)
{
    qsizetype count = 0;
    while (count < end && text[end - 1 - count] == u'*')
        ++count;
    return count;
}

bool formatStars(QTextCursor &cursor, const QString &before)
{
    const qsizetype stars = starsBefore(before, before.size());
    const qsizetype end = before.size() - stars;
    qsizetype at = end;
    while (stars > 0 && stars <= 3 && at > 0) {
        at = before.lastIndexOf(u'*', at - 1);
        if (at < 0)
            return false;
        const qsizetype count = starsBefore(before, at + 1);
        const qsizetype open = at + 1 - count;
        if (count == stars && at + 1 < end) {
            const qsizetype from = std::max<qsizetype>(0, open - 1);
            const QList<RichRun> runs = richsyntax::parseRuns(QStringView(before).sliced(from));
            const RichRun wanted{before.sliced(at + 1, end - at - 1), (stars & 2) != 0, (stars & 1) != 0, {}};
            if (runs.isEmpty() || runs.last() != wanted || runs.size() > 2)
                return false;
            QTextCharFormat look;
            if (wanted.bold)
                look.setFontWeight(QFont::Bold);
            if (wanted.italic)
                look.setFontItalic(true);
            cursor.beginEditBlock();
            stretch(cursor, end, before.size()).removeSelectedText();
            stretch(cursor, at + 1, end).mergeCharFormat(look);
            stretch(cursor, open, at + 1).removeSelectedText();
            cursor.endEditBlock();
            return true;
        }
        at = open;
    }
    return false;
}

bool formatLink(QTextCursor &cursor, const QString &before, const QColor &linkColor)
{
    static const QRegularExpression kLink(u"\\[([^\\[\\]]+)\\]\\(([^\\s\\[\\]]+)\\)\\z"_s);
    const QRegularExpressionMatch match = kLink.match(before);
    if (!match.hasMatch() || !isLinkAddress(match.captured(2))
        || richsyntax::addressEnd(before, match.capturedStart(2)) != before.size() - 1
        || match.captured(1).trimmed().isEmpty())
        return false;
    cursor.beginEditBlock();
    stretch(cursor, match.capturedEnd(1), before.size()).removeSelectedText();
    stretch(cursor, match.capturedStart(1), match.capturedEnd(1))
        .mergeCharFormat(formatOf({{}, false, false, match.captured(2)}, linkColor));
    stretch(cursor, match.capturedStart(0), match.capturedStart(1)).removeSelectedText();
    cursor.endEditBlock();
    return true;
}

bool formatItem(QTextCursor &cursor, const QString &before)
{
    static const QRegularExpression kItem(u"\\A(?:[-*+•]|(\\d{1,3})\\.) \\z"_s);
    const QRegularExpressionMatch match = kItem.match(before);
    if (!match.hasMatch() || cursor.block().textList())
        return false;
    const bool numbered = match.capturedLength(1) > 0;
    QTextList *above = cursor.block().previous().textList();
    const auto style = numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    const bool goesOn = above && above->format().style() == style;
    if (numbered && match.captured(1).toInt() != (goesOn ? above->count() + 1 : 1))
        return false;
    cursor.beginEditBlock();
    stretch(cursor, 0, before.size()).removeSelectedText();
    if (goesOn)
        above->add(cursor.block());
    else
        toggleList(cursor, style);
    cursor.endEditBlock();
    return true;
}

} // namespace

bool formatWhatWasTyped(QTextCursor &cursor, const QColor &linkColor)
{
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (before.endsWith(u'*'))
        return formatStars(cursor, before);
    if (before.endsWith(u')'))
        return formatLink(cursor, before, linkColor);
    return before.endsWith(u' ') && formatItem(cursor, before);
}

void toggleList(QTextCursor cursor, int style)
{
    const auto wanted = static_cast<QTextListFormat::Style>(style);
    const QTextDocument *document = cursor.document();
    const int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    bool all = true;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last; block = block.next())
        all = all && block.textList() && block.textList()->format().style() == wanted;
    cursor.beginEditBlock();
    if (all) {
        for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last; block = block.next())
            leaveList(QTextCursor(block));
    } else {
        QTextListFormat format;
        format.setStyle(wanted);
        format.setIndent(1);
        cursor.createList(format);
    }
    cursor.endEditBlock();
}

bool leaveList(QTextCursor cursor)
{
    const QTextBlock block = cursor.block();
    if (!block.textList())
        return false;
    cursor.beginEditBlock();
    block.textList()->remove(block);
    QTextBlockFormat format = cursor.blockFormat();
    format.setIndent(0);
    cursor.setBlockFormat(format);
    cursor.endEditBlock();
    return true;
}

} // namespace periplus
