// SPDX-License-Identifier: GPL-3.0-or-later
// The plain sentences of a review.
#pragma once

#include "core/layout/metric_page_words.h"
#include "core/metrics/before_after.h"

namespace periplus::words {

QString movedHeading();
QString nothingMoved();
QString noiseHeading();
QString untoldHeading();
QString missedHeading();
QString nothingMissed();
QString dueHeading();
QString absentHeading(const Period &period);
QString actionsHeading();
QString splitHeading(const QDate &day);
QString nothingAround();

/// "CES 2.0 fell from 4.4 to 3.9 since Q2: worse."
QString movedLine(const Metric &metric, const PeriodReading &reading, const MetricsPage &page);
/// "3.7 to 4.1, n 269, misses its target of 5.0"
QString movedNote(const Metric &metric, const PeriodReading &reading);
/// "CES 2.0 is at 3.9 instead of 5.0."
QString missedLine(const Metric &metric, const PeriodReading &reading);
/// "1.1 below it, beyond noise"
QString missedNote(const Metric &metric, const PeriodReading &reading);
QString dueNote(const Metric &metric); ///< its rhythm and owner
QString lastMeasured(const State &state, const Metric &metric);

/// "CES 2.0 rose from 3.4 to 4.0: better."
QString beforeAfterLine(const Metric &metric, const BeforeAfter &change);
/// "Guided import, 12 July 2026; n 96 before, n 121 after"
QString beforeAfterNote(const BeforeAfter &change, const QString &what);
QString lineWithNote(const QString &text, const QString &note);

} // namespace periplus::words
