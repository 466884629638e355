// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says of values, in one place for translation.
#pragma once

#include "core/model/enums.h"

#include <QStringList>

class QDateTime;

namespace periplus::words {

/// "Minor", "Major", "Critical".
QStringList severities();
/// "Assumption", "Anecdote", "Observed", "Measured".
QStringList evidenceGrades();
/// "No source", "Survey", "Interview" …
QStringList evidenceSources();
/// The six levels of the CX pyramid, lowest first: "1 Gives information" …
QStringList cxLevels();

/// When something was said, seen from now: "Just now", "12 min ago", "14:20", "Tue 14:20", "3 Nov", "3 Nov 2025".
QString relativeDate(const QDateTime &at, const QDateTime &now);

} // namespace periplus::words
