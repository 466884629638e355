// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace periplus {

enum class MermaidTokenKind {
    Journey,
    NewLine,
    Title,    ///< text behind the keyword
    AccTitle, ///< text behind the colon
    AccDescr, ///< text behind the colon, or between the braces
    Section,  ///< text behind the keyword
    TaskName,
    TaskData, ///< text behind the colon: score, actors
    Comment,  ///< told apart from white space because a comment may have been meant as text
    Colon,
    Unclosed, ///< accDescr { without }
    End,
    Invalid,
};

struct MermaidToken
{
    MermaidTokenKind kind = MermaidTokenKind::End;
    qsizetype at = 0; ///< where it starts in the text
    QStringView text; ///< its content
};

/// Cuts a journey diagram into tokens by the rules of Mermaid's lexer, first match wins.
class MermaidTokens
{
public:
    explicit MermaidTokens(QStringView text);

    /// The next token; End for ever at the end.
    MermaidToken next();

private:
    MermaidToken take(MermaidTokenKind kind, qsizetype end, qsizetype contentFrom);
    MermaidToken takeBlock();
    bool takeAccessible(MermaidToken &token);
    bool takeKeyword(MermaidToken &token);
    bool startsWith(QStringView keyword) const;
    qsizetype skipSpace(qsizetype from) const;
    qsizetype until(qsizetype from, QStringView stops) const;

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace periplus
