// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/metric_page.h"
#include "ui/paint/export_map.h"

namespace periplus {

enum class MetricsFormat { Pdf, Png, Svg, Csv, Xlsx, Json };

/// The format that a file name's ending asks for. A review is sentences and no table: only a page or a picture.
/// Errors: Unsupported for others.
Result<MetricsFormat> metricsFormat(const QString &path, MetricsPage::Kind kind);

/// Writes a page about metrics, ready to be saved: as it is shown, or its table. A PDF is a sheet of `options.paper`
/// with letters as large as the content allows; what could not be read on it goes on as many of them as it needs.
/// Fitted is a page as large as the content.
/// Errors: Conflict (no metrics), Unsupported, TooLarge (beyond what a picture or a sheet can be), IoError.
Result<Exported> exportMetrics(const State &state, const AssetSource &assets, const MetricsPage &page,
                               const BreakdownSource &breakdown, MetricsFormat format, const ExportOptions &options);

} // namespace periplus
