// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/rich_html.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const QList<RichRun> &runs)
{
    QString html;
    for (const RichRun &run : runs) {
        QString part = run.text.toHtmlEscaped();
        if (run.italic)
            part = u"<i>"_s + part + u"</i>"_s;
        if (run.bold)
            part = u"<b>"_s + part + u"</b>"_s;
        if (!run.link.isEmpty())
            part = u"<a href=\""_s + run.link.toHtmlEscaped() + u"\">"_s + part + u"</a>"_s;
        html += part;
    }
    return html;
}

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"\\`*_[]<>|#"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

/// Each run by itself: other readers want signs in pairs that nest.
QString markdownOf(const QList<RichRun> &runs)
{
    QString markdown;
    for (const RichRun &run : runs) {
        const QString sign = QString((run.italic ? 1 : 0) + (run.bold ? 2 : 0), u'*');
        const QString words = run.text.trimmed();
        const qsizetype lead = words.isEmpty() ? run.text.size() : run.text.indexOf(words.front());
        QString part = words.isEmpty() ? QString() : QString(sign + escaped(words) + sign);
        if (!run.link.isEmpty() && !part.isEmpty())
            part = u'[' + part + u"]("_s + run.link + u')';
        markdown += run.text.left(lead) + part + run.text.mid(lead + words.size());
    }
    return markdown;
}

} // namespace

QString richToHtml(const RichText &text)
{
    QString html;
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const RichLine &line = text.lines[i];
        const bool list = line.kind != RichKind::Paragraph;
        const QString tag = line.kind == RichKind::Number ? u"ol>"_s : u"ul>"_s;
        const bool first = i == 0 || text.lines[i - 1].kind != line.kind;
        const bool last = i + 1 == text.lines.size() || text.lines[i + 1].kind != line.kind;
        if (list)
            html += (first ? u'<' + tag : QString()) + u"<li>"_s + htmlOf(line.runs) + u"</li>"_s
                    + (last ? u"</"_s + tag : QString());
        else
            html += htmlOf(line.runs) + (last ? QString() : u"<br>"_s);
    }
    return html;
}

QString richToMarkdown(const RichText &text, bool oneLine)
{
    QString markdown;
    int number = 0;
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const RichLine &line = text.lines[i];
        number = line.kind == RichKind::Number ? number + 1 : 0;
        if (i > 0)
            markdown += oneLine ? u"<br>"_s : u"\n"_s;
        if (line.kind == RichKind::Bullet)
            markdown += oneLine ? u"• "_s : u"- "_s;
        else if (number > 0)
            markdown += QString::number(number) + u". "_s;
        markdown += markdownOf(line.runs);
    }
    return markdown;
}

} // namespace periplus
