// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/mermaid_source.h"

#include <QStringList>

namespace periplus {

/// One task line of a diagram.
struct MermaidTask
{
    QString title;
    double score = 0; ///< as written; NaN or outside 1..5 is possible
    QStringList actors;
};

/// Tasks under one name; sections of the same name that follow each other are one.
struct MermaidSection
{
    QString title; ///< empty for tasks before any section
    QList<MermaidTask> tasks;
};

/// What a journey diagram says, names trimmed and with their entity codes decoded.
struct MermaidDiagram
{
    QString title;
    QString description; ///< accDescr
    QList<MermaidSection> sections;
    QList<Warning> warnings;
};

/// Reads a journey diagram with the tokens and the grammar of Mermaid 11.
/// Errors: SyntaxError with line and column, where Mermaid refuses.
Result<MermaidDiagram> parseMermaidJourney(const MermaidSource &source);

} // namespace periplus
