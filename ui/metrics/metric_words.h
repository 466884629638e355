// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/estimate.h"
#include "core/metrics/target.h"

#include <QStringList>

namespace periplus {

/// What people call a kind: "Net Promoter Score (NPS)".
QString kindTitle(MetricKind kind);

/// What a new metric of the kind is called: "NPS", "First response time".
QString usualName(MetricKind kind);

/// The metric's name; what its kind is called where it has none.
QString nameOf(const Metric &metric);

/// How its value is worked out, and of how many: "top two answers, n 412".
QString basisText(const Metric &metric, const Estimate &estimate);

/// "95 %: 22 to 40"; empty where no interval can be worked out.
QString intervalSentence(const Metric &metric, const Estimate &estimate);

/// A target or benchmark as people write the metric's values: "+40", "75 %", "2.0 h".
QString targetText(const Metric &metric, double target);

/// "Target +40, met", "Target 75 %, missed within noise": whether a value reaches its target; empty without one.
QString verdictText(const Metric &metric, const TargetVerdict &verdict);

/// A review rhythm as people read it: "Every quarter"; a text that is none stays as it is.
QString rhythmTitle(const QString &review);

/// The rhythms that are offered, as they stand in Metric::review; the first is none.
QStringList offeredRhythms();

} // namespace periplus
