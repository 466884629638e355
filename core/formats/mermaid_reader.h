// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/formats/imported.h"

namespace periplus {

/// Reads one Mermaid `journey` diagram as one journey with the standard lanes: a section is a stage, a task a
/// step, an actor a persona, score s the emotion clamp(s - 3, -2, 2) of each actor (of nobody without actors).
/// Errors: SyntaxError with line and column, wherever Mermaid itself would refuse; TooLarge.
/// Source: Mermaid 11's journey grammar, its odd corners included, so that both read the same thing.
Result<Imported> readMermaid(const QByteArray &bytes, IdSource &ids);

/// Reads every fenced `mermaid` block of a Markdown file that is a journey; other diagrams give a warning.
/// Line numbers are those of the Markdown file.
/// Errors: as readMermaid; SyntaxError when the file has no journey at all.
Result<Imported> readMermaidMarkdown(const QByteArray &bytes, IdSource &ids);

} // namespace periplus
