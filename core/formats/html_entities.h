// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus {

/// The text of a character reference by its name ("amp") or, in decimal, its number ("35"), as a browser shows it.
/// Shape: empty for a name that HTML 4 does not know.
QString characterOfEntity(QStringView nameOrNumber);

/// Mermaid's entity codes ("#35;", "#amp;") with both ends replaced by marks of the same length that mean nothing to
/// its grammar.
QString withEntitiesMarked(QString text);

/// Text with marked entity codes replaced by what they stand for; unknown ones are shown as
/// a browser shows them ("&nosuch;").
QString withEntitiesDecoded(QStringView markedText);

} // namespace periplus
