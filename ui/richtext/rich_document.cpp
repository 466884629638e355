// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/richtext/rich_document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace periplus {

namespace {

QTextListFormat::Style listStyle(RichKind kind)
{
    return kind == RichKind::Number ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
}

RichKind kindOf(const QTextBlock &block)
{
    if (!block.textList())
        return RichKind::Paragraph;
    switch (block.textList()->format().style()) {
    case QTextListFormat::ListDecimal:
    case QTextListFormat::ListLowerAlpha:
    case QTextListFormat::ListUpperAlpha:
    case QTextListFormat::ListLowerRoman:
    case QTextListFormat::ListUpperRoman:
        return RichKind::Number;
    default:
        return RichKind::Bullet;
    }
}

/// Puts the block of a cursor into the list above it, if that is of the same kind, or into one of its own.
void makeItem(QTextCursor &cursor, RichKind kind)
{
    QTextList *above = cursor.block().previous().textList();
    if (above && above->format().style() == listStyle(kind)) {
        above->add(cursor.block());
        return;
    }
    QTextListFormat format;
    format.setStyle(listStyle(kind));
    format.setIndent(1);
    cursor.createList(format);
}

} // namespace

QTextCharFormat formatOf(const RichRun &run, const QColor &linkColor)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.italic)
        format.setFontItalic(true);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setFontUnderline(true);
        format.setForeground(linkColor);
    }
    return format;
}

void insertRichText(QTextCursor cursor, const RichText &text, const QColor &linkColor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const RichLine &line = text.lines[i];
        if (i > 0)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        const bool ownLine = i > 0 || cursor.block().text().isEmpty();
        if (line.kind != RichKind::Paragraph && ownLine && kindOf(cursor.block()) != line.kind)
            makeItem(cursor, line.kind);
        for (const RichRun &run : line.runs)
            cursor.insertText(run.text, formatOf(run, linkColor));
    }
    cursor.endEditBlock();
}

RichText readRichText(const QTextDocument &document)
{
    RichText text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        text.lines.append({kindOf(block), {}});
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const RichRun look{{},
                               format.fontWeight() >= QFont::DemiBold,
                               format.fontItalic(),
                               format.isAnchor() ? format.anchorHref() : QString()};
            const QStringList parts =
                fragment.text().remove(QChar::ObjectReplacementCharacter).split(QChar::LineSeparator);
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0)
                    text.lines.append(RichLine());
                RichRun run = look;
                run.text = parts[i];
                appendRun(text.lines.last().runs, run);
            }
        }
    }
    return normalized(text);
}

} // namespace periplus
