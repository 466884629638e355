// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mermaid_tokens.h"

#include "core/formats/text_input.h"

namespace periplus {

MermaidTokens::MermaidTokens(QStringView text) : m_text(text) {}

MermaidToken MermaidTokens::take(MermaidTokenKind kind, qsizetype end, qsizetype contentFrom)
{
    const MermaidToken token{kind, m_at, m_text.sliced(contentFrom, end - contentFrom)};
    m_at = end;
    return token;
}

bool MermaidTokens::startsWith(QStringView keyword) const
{
    return m_text.sliced(m_at).startsWith(keyword, Qt::CaseInsensitive);
}

qsizetype MermaidTokens::skipSpace(qsizetype from) const
{
    while (from < m_text.size() && isScriptSpace(m_text[from]))
        ++from;
    return from;
}

qsizetype MermaidTokens::until(qsizetype from, QStringView stops) const
{
    while (from < m_text.size() && !stops.contains(m_text[from]))
        ++from;
    return from;
}

MermaidToken MermaidTokens::takeBlock()
{
    const qsizetype close = until(m_at, u"}");
    if (close == m_text.size())
        return take(MermaidTokenKind::Unclosed, close, m_at);
    const MermaidToken token = take(MermaidTokenKind::AccDescr, close, m_at);
    ++m_at;
    return token;
}

/// `accTitle: …`, `accDescr: …` or `accDescr { … }`; white space behind the mark may be a line end.
bool MermaidTokens::takeAccessible(MermaidToken &token)
{
    const bool title = startsWith(u"accTitle");
    if (!title && !startsWith(u"accDescr"))
        return false;
    const qsizetype mark = skipSpace(m_at + 8);
    const QChar opener = mark < m_text.size() ? m_text[mark] : QChar();
    if (opener != u':' && (opener != u'{' || title))
        return false;
    const qsizetype start = m_at;
    m_at = skipSpace(mark + 1);
    const auto kind = title ? MermaidTokenKind::AccTitle : MermaidTokenKind::AccDescr;
    token = opener == u'{' ? takeBlock() : take(kind, until(m_at, u"\n"), m_at);
    token.at = start;
    return true;
}

/// The rules for keywords; the white space behind one may be a line end.
bool MermaidTokens::takeKeyword(MermaidToken &token)
{
    const auto spaceAfter = [&](qsizetype length) {
        return m_at + length < m_text.size() && isScriptSpace(m_text[m_at + length]);
    };
    if (startsWith(u"journey") && (m_at + 7 == m_text.size() || !isWordCharacter(m_text[m_at + 7]))) {
        token = take(MermaidTokenKind::Journey, m_at + 7, m_at);
        return true;
    }
    if (startsWith(u"title") && spaceAfter(5)) {
        if (const qsizetype end = until(m_at + 6, u"#\n;"); end > m_at + 6) {
            token = take(MermaidTokenKind::Title, end, m_at + 6);
            return true;
        }
    }
    if (takeAccessible(token))
        return true;
    if (startsWith(u"section") && spaceAfter(7)) {
        if (const qsizetype end = until(m_at + 8, u"#:\n;"); end > m_at + 8) {
            token = take(MermaidTokenKind::Section, end, m_at + 8);
            return true;
        }
    }
    return false;
}

MermaidToken MermaidTokens::next()
{
    if (m_at >= m_text.size())
        return {MermaidTokenKind::End, m_text.size(), {}};
    const QChar c = m_text[m_at];
    const QStringView rest = m_text.sliced(m_at + 1);
    if (c == u'%' && !rest.startsWith(u'{'))
        return take(MermaidTokenKind::Comment, until(m_at, u"\n"), m_at);
    if (c != u'}' && rest.startsWith(u"%%"))
        return take(MermaidTokenKind::Comment, until(m_at + 1, u"\n"), m_at);
    if (c == u'\n') {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] == u'\n')
            ++end;
        return take(MermaidTokenKind::NewLine, end, m_at);
    }
    if (isScriptSpace(c)) {
        m_at = skipSpace(m_at);
        return next();
    }
    if (c == u'#')
        return take(MermaidTokenKind::Comment, until(m_at, u"\n"), m_at);
    if (MermaidToken token; takeKeyword(token))
        return token;
    if (c == u':') {
        const qsizetype end = until(m_at + 1, u"#\n;");
        if (end == m_at + 1)
            return take(MermaidTokenKind::Colon, end, m_at);
        return take(MermaidTokenKind::TaskData, end, m_at + 1);
    }
    if (c == u';')
        return take(MermaidTokenKind::Invalid, m_at + 1, m_at);
    return take(MermaidTokenKind::TaskName, until(m_at, u"#:\n;"), m_at);
}

} // namespace periplus
