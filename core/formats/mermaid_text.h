// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus {

/// How an empty name is written: Mermaid has no way to say it, so a zero width space stands for it.
inline constexpr QStringView kMermaidEmptyName = u"\u200b";

/// A stage's, step's or actor's name as Mermaid source: what its grammar would take apart, trim or sanitise becomes
/// an entity code, so that its parser reads the same name.
QString mermaidName(const QString &name);

/// As mermaidName, for the title and the description, which may be empty.
QString mermaidSentence(const QString &text);

} // namespace periplus
