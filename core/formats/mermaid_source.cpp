// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mermaid_source.h"

#include "core/formats/html_entities.h"
#include "core/formats/text_input.h"

#include <QRegularExpression>

#include <numeric>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The text without the ranges (rising, apart); a line that loses its start keeps the number of what is left of it.
MermaidSource without(const MermaidSource &source, const QList<Range> &ranges)
{
    if (ranges.isEmpty())
        return source;
    MermaidSource result{{}, source.title, {}};
    result.text.reserve(source.text.size());
    qsizetype line = 0;
    qsizetype range = 0;
    bool atStart = true;
    for (qsizetype i = 0; i < source.text.size(); ++i) {
        while (range < ranges.size() && i >= ranges[range].end)
            ++range;
        const QChar c = source.text[i];
        if (range == ranges.size() || i < ranges[range].begin) {
            if (atStart)
                result.lines.append(source.lines[line]);
            atStart = c == u'\n';
            result.text += c;
        }
        if (c == u'\n')
            ++line;
    }
    return result;
}

/// `title:` of the front matter: a plain or quoted YAML scalar on one line.
QString frontMatterTitle(QStringView body)
{
    for (const QStringView line : body.tokenize(u'\n')) {
        if (!line.startsWith(u"title:"))
            continue;
        QStringView value = scriptTrimmed(line.sliced(6));
        if (value.size() >= 2 && (value[0] == u'"' || value[0] == u'\'') && value.indexOf(value[0], 1) > 0) {
            const QChar quote = value[0];
            const QStringView inner = value.sliced(1, value.lastIndexOf(quote) - 1);
            QString text = inner.toString();
            if (quote == u'"')
                return text.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
            return text.replace(u"''"_s, u"'"_s);
        }
        const qsizetype comment = value.indexOf(u" #"_s);
        return scriptTrimmed(comment < 0 ? value : value.first(comment)).toString();
    }
    return {};
}

MermaidSource withoutFrontMatter(MermaidSource source)
{
    static const QRegularExpression fence(uR"(^([^\S\n]*)-{3}\s*\n(.*?)\n\1-{3}\s*\n+)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    if (!scriptTrimmed(QStringView(source.text).first(qMin<qsizetype>(source.text.size(), 200))).startsWith(u"---"))
        return source;
    const QRegularExpressionMatch match = fence.match(source.text);
    if (!match.hasMatch())
        return source;
    QString body = match.captured(2);
    const QString indent = match.captured(1);
    if (!indent.isEmpty()) {
        body.prepend(u'\n');
        body.replace(u'\n' + indent, u"\n"_s);
    }
    source.title = frontMatterTitle(body);
    return without(source, {{0, match.capturedEnd()}});
}

/// Where a directive that starts at `begin` ("%%{") ends; begin itself when it is none.
qsizetype directiveEnd(const QString &text, qsizetype begin)
{
    qsizetype i = begin + 3;
    const auto skip = [&](auto &&accepts) {
        const qsizetype start = i;
        while (i < text.size() && accepts(text[i]))
            ++i;
        return i > start;
    };
    skip(isScriptSpace);
    if (!skip(isWordCharacter))
        return begin;
    const qsizetype afterName = i;
    skip(isScriptSpace);
    if (i < text.size() && text[i] == u':')
        ++i;
    else
        i = afterName;
    skip(isScriptSpace);
    if (skip(isWordCharacter)) { // a bare word is the whole value
        skip(isScriptSpace);
        return QStringView(text).sliced(i).startsWith(u"}%%") ? i + 3 : i;
    }
    const qsizetype close = text.indexOf(u"}%%"_s, i);
    return close < 0 ? text.size() : close + 3;
}

MermaidSource withoutDirectives(const MermaidSource &source)
{
    QList<Range> ranges;
    for (qsizetype at = source.text.indexOf(u"%%{"_s); at >= 0; at = source.text.indexOf(u"%%{"_s, at)) {
        const qsizetype end = directiveEnd(source.text, at);
        if (end > at)
            ranges.append({at, end});
        at = qMax(end, at + 1);
    }
    return without(source, ranges);
}

/// Lines that hold nothing but a comment, together with the blank ones before them.
MermaidSource withoutCommentLines(const MermaidSource &source)
{
    const QString &text = source.text;
    QList<Range> ranges;
    qsizetype kept = 0;
    for (qsizetype at = text.indexOf(u"%%"_s); at >= 0; at = text.indexOf(u"%%"_s, at)) {
        qsizetype begin = at;
        while (begin > kept && isScriptSpace(text[begin - 1]))
            --begin;
        if (begin > 0 && text[begin - 1] != u'\n') { // what stands before the blanks ends its own line first
            const qsizetype lineEnd = QStringView(text).sliced(begin, at - begin).indexOf(u'\n');
            begin = lineEnd >= 0 ? begin + lineEnd + 1 : -1;
        }
        const bool comment = begin >= 0 && at + 2 < text.size() && text[at + 2] != u'{' && text[at + 2] != u'\n';
        if (!comment) {
            at += 1;
            continue;
        }
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        kept = lineEnd < 0 ? text.size() : lineEnd + 1;
        ranges.append({begin, kept});
        at = kept;
    }
    return without(source, ranges);
}

} // namespace

MermaidSource mermaidSource(const QString &code, int firstLine)
{
    MermaidSource source{code, {}, {}};
    if (!source.text.endsWith(u'\n'))
        source.text += u'\n';
    source.lines.resize(source.text.count(u'\n'));
    std::iota(source.lines.begin(), source.lines.end(), firstLine);
    source = withoutCommentLines(withoutDirectives(withoutFrontMatter(std::move(source))));
    qsizetype blank = 0;
    while (blank < source.text.size() && isScriptSpace(source.text[blank]))
        ++blank;
    if (blank > 0)
        source = without(source, {{0, blank}});
    source.text = withEntitiesMarked(std::move(source.text));
    return source;
}

bool isJourneyDiagram(const MermaidSource &source)
{
    return source.text.startsWith(u"journey");
}

} // namespace periplus
