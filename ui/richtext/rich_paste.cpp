// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/richtext/rich_paste.h"

#include "ui/richtext/rich_document.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocument>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestHtml = 300'000;

/// Knows no pictures, style sheets or anything else outside itself.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// The sign that word processors write before the items of what are no lists in their HTML.
RichLine withoutTypedBullet(RichLine line)
{
    static const QRegularExpression kBullet(u"\\A\\s*[•·◦▪\\x{f0b7}\\x{f0a7}]\\s+"_s);
    if (line.kind != RichKind::Paragraph)
        return line;
    qsizetype rest = kBullet.match(line.text()).capturedLength();
    if (rest == 0)
        return line;
    line.kind = RichKind::Bullet;
    while (rest > 0 && !line.runs.isEmpty()) {
        const qsizetype cut = std::min(rest, line.runs.first().text.size());
        line.runs.first().text.remove(0, cut);
        rest -= cut;
        if (line.runs.first().text.isEmpty())
            line.runs.removeFirst();
    }
    return line;
}

RichText cleaned(const RichText &text)
{
    RichText result;
    for (RichLine line : text.lines) {
        for (RichRun &run : line.runs)
            run.text.replace(QChar::Nbsp, u' ');
        line = withoutTypedBullet(line);
        const bool empty = line.text().trimmed().isEmpty();
        if (!empty || !result.lines.isEmpty())
            result.lines.append(empty ? RichLine() : line);
    }
    while (!result.lines.isEmpty() && result.lines.last().runs.isEmpty())
        result.lines.removeLast();
    return normalized(result);
}

/// Markdown has other signs for lists, too.
RichText richTextFromPlain(QString text)
{
    static const QRegularExpression kOtherBullet(u"^[*+•] (?=\\S)"_s, QRegularExpression::MultilineOption);
    text.remove(QChar(0));
    return parseRichText(text.replace(kOtherBullet, u"- "_s));
}

} // namespace

QString richTextType()
{
    return u"application/x-periplus-text"_s;
}

RichText richTextFromHtml(const QString &html)
{
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    return cleaned(readRichText(document));
}

RichText richTextFrom(const QMimeData &data)
{
    if (data.hasFormat(richTextType()))
        return normalized(parseRichText(QString::fromUtf8(data.data(richTextType()))));
    const bool cells = data.hasText() && data.text().contains(u'\t'); // of a table, which a text cannot hold
    if (data.hasHtml() && !cells) {
        const QString html = data.html();
        const RichText text = html.size() <= kLongestHtml ? richTextFromHtml(html) : RichText();
        if (!text.lines.isEmpty() && !(text.isPlain() && data.hasText()))
            return text;
    }
    return richTextFromPlain(data.text());
}

} // namespace periplus
