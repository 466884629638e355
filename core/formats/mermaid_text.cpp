// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mermaid_text.h"

#include "core/formats/text_input.h"

#include <algorithm>
#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Names that start with a word of the grammar would be read as that line.
bool startsWithKeyword(const QString &name)
{
    static constexpr std::array<QLatin1StringView, 5> keywords{"journey"_L1, "title"_L1, "section"_L1, "accTitle"_L1,
                                                               "accDescr"_L1};
    return std::any_of(keywords.begin(), keywords.end(), [&](QLatin1StringView keyword) {
        return name.startsWith(keyword, Qt::CaseInsensitive)
               && (name.size() == keyword.size() || !isWordCharacter(name.at(keyword.size())));
    });
}

/// Characters of the grammar; “,” parts actors, “<” is sanitised, “ﬂ” and “¶” are Mermaid's own marks for codes.
bool isSpecial(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f || QStringView(u"#;:,<\ufb02\u00b6").contains(c);
}

bool isEdgeSpace(const QString &text, qsizetype i)
{
    return (i == 0 || i == text.size() - 1) && isScriptSpace(text.at(i));
}

/// Two “%” make a comment, and so does one at the start.
bool isCommentMark(const QString &text, qsizetype i)
{
    return text.at(i) == u'%' && (i == 0 || text.at(i - 1) == u'%');
}

template <class Predicate> QString encoded(const QString &text, Predicate &&alsoAt)
{
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i).isNull() ? QChar(QChar::ReplacementCharacter) : text.at(i); // no code means 0
        if (isSpecial(c) || isCommentMark(text, i) || isEdgeSpace(text, i) || alsoAt(i))
            result += u'#' + QString::number(c.unicode()) + u';';
        else
            result += c;
    }
    return result;
}

} // namespace

QString mermaidName(const QString &name)
{
    if (name.isEmpty())
        return u"#8203;"_s;
    const bool keyword = startsWithKeyword(name);
    return encoded(name, [&](qsizetype i) { return keyword && i == 0; });
}

QString mermaidSentence(const QString &text)
{
    // Mermaid's parser replaces these in titles by HTML.
    return encoded(text, [&](qsizetype i) { return text.at(i) == u'&' || text.at(i) == u'>'; });
}

} // namespace periplus
