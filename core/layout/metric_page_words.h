// SPDX-License-Identifier: GPL-3.0-or-later
// The words of pages about metrics.
#pragma once

#include "core/layout/metric_facts.h"

namespace periplus::words {

QString metricsTitle();                    ///< "Metrics"
QString metricsTitle(const QString &map);  ///< "Metrics, B2B purchase"
QString reviewTitle(const Period &period); ///< "Review of Q3 2026"
QString noMetrics();
QString countWord(qsizetype count); ///< "Three", from ten on in digits

/// "Three numbers moved beyond noise. One got worse."
QString movedSentence(const MetricPageFacts &facts);

QString allChoice(qsizetype metrics); ///< "All 7"

// Heads of columns.
QString metricColumn();
QString valueColumn(const Period &period);
QString intervalColumn();
QString percentColumn();
QString sizeColumn();
QString targetColumn();
QString trendColumn(int periods, PeriodUnit unit); ///< "Seven quarters"
QString againstColumn(const MetricsPage &page);    ///< "Against Q2"

QString noValue();
/// Of a metric without a value in the last period of its trend, the newest there is: "+31 in Q1 2026"; else empty.
QString lastKnown(const Metric &metric, const QList<PeriodPoint> &trend);
/// What a metric asks or counts, and how its value is worked out: "all customers", "top two of 5, Onboard".
QString metricBasis(const State &state, const Metric &metric, const Estimate &estimate);
/// The name, never empty.
QString metricName(const Metric &metric);
QString intervalWords(const Metric &metric, const Estimate &estimate); ///< "22 to 40"
/// A target or benchmark as values of the metric are written.
QString targetText(const Metric &metric, const Estimate &estimate, double target);
QString placeOnMap(const QString &map, const QString &place); ///< "B2B purchase, Onboard"

/// A row in a sentence.
QString metricRowSentence(const State &state, const MetricOnPage &row, const MetricsPage &page);

// The parts about one metric.
QString sinceText(Judgement judgement, const MetricsPage &page); ///< "worse since Q2", "within noise since Q2"
QString targetMark(const QString &target);                       ///< "Target 5"
QString benchmarkMark(const QString &benchmark);                 ///< "Benchmark 38"
QString trendSentence(const Metric &metric, const QList<PeriodPoint> &points);
QString metricDoes(const Metric &metric, const QString &does); ///< "CES 2.0 misses its target of 5.0."
QString itDoes(const QString &does);                           ///< the same again: "It is due for review today."
QString actionSentence(const DoneAction &action);              ///< "Release 4.2 was done on 9 July 2026."
/// What a value does with its target, to stand behind its name: "misses its target of 5.0"; empty without a target.
QString targetSentence(const Metric &metric, const PeriodReading &reading);
/// "has been due for review since 30 September"; empty when nothing is due.
QString reviewSentence(const State &state, const Metric &metric, const QDate &today);
QString notMeasured(const Period &period);
QString attachedTo();
QString wholeWorkspace();
QString answersHeading(MetricKind kind);
QString answerCount(const QString &answer, double count);      ///< "Promoters: 126"
QString answerNote(const QString &value, const QString &note); ///< "39 %, agree 5 to 7"
QString restated();
QString noCountsKept();
QString originHeading();
QString originNote(const QStringList &groups); ///< "by touchpoint and persona"
QString noOrigin();
QString moreGroups(int count);
QString intervalLegend();
QString targetLegend(const QString &target);
/// A group of a breakdown in a sentence: "Onboard: 3.1, 2.8 to 3.4, n 121, below the whole"
QString groupSentence(const Metric &metric, const Breakdown &group, int against);

} // namespace periplus::words
