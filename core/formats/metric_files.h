// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics as tables and text for other programs.
#pragma once

#include "core/base/result.h"
#include "core/formats/data_table.h"
#include "core/layout/metric_page.h"

#include <QDateTime>

namespace periplus {

/// The metrics of a page: a table with a row for each and all that is said of it, and one with a row for each of them
/// and each period of its trend. Units:  as docs/metrics.md has them: shares in percent, scores -100..100; `unit` names
/// the others.
QList<DataTable> metricTables(const State &state, const MetricsPage &page);

/// The first of them as CSV.
QByteArray metricsCsv(const State &state, const MetricsPage &page);

/// Both as sheets of a workbook. Errors: those of xlsxOf().
Result<QByteArray> metricsXlsx(const State &state, const MetricsPage &page, const QDateTime &created);

/// The same as JSON: an object with "format": "periplus-metrics", the codes of both periods and an array "metrics" of
/// objects with their values (null where there is none), their trend and their answers restated. Names are English and
/// stay the same in all languages.
QByteArray metricsJson(const State &state, const MetricsPage &page);

} // namespace periplus
