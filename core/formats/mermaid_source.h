// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace periplus {

/// Diagram text as Mermaid's grammar sees it: front matter, %%{directives}%% and comment lines taken out, entity
/// codes marked.
struct MermaidSource
{
    QString text;     ///< ends with a line feed
    QString title;    ///< from the front matter; may be empty
    QList<int> lines; ///< for each line of text, its 1-based number in the file
};

/// Prepares a diagram for the tokens. firstLine is the file's line of the first line of code.
MermaidSource mermaidSource(const QString &code, int firstLine);

/// Whether Mermaid takes the text for a journey: its first word starts with `journey`, in lower case.
bool isJourneyDiagram(const MermaidSource &source);

} // namespace periplus
