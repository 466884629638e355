// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/document.h"
#include "ui/paint/export_metrics.h"

namespace periplus::cli {

/// The page about metrics that an export asks for with --metrics or --review; its map and metric still by name.
struct MetricsWanted
{
    MetricsPage page;
    MetricsFormat format = MetricsFormat::Pdf;
    QString map;    ///< --map; empty: all
    QString metric; ///< --metric; empty: no detail
};

/// What --metrics or --review and their options say; nothing when neither is there.
/// Errors: Unsupported (the ending of OUT), InvalidValue (a period or day that is none).
Result<std::optional<MetricsWanted>> readMetricsWanted(const Arguments &arguments);

/// Writes the page. Errors: Conflict, naming the maps or metrics that there are; those of exportMetrics().
Result<Exported> exportMetricsPage(const Document &document, const MetricsWanted &wanted, const ExportOptions &options);

} // namespace periplus::cli
