// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/enums.h"
#include "core/responses/column_role.h"
#include "core/responses/response_date.h"

#include <optional>

namespace periplus {

/// One column of a file, as it is understood and may be overridden.
struct ResponseColumn
{
    QString name;     ///< its first heading; "Column 3" where the file has none
    QString question; ///< what it asks, where that is another text
    ColumnRole role = ColumnRole::Other;

    bool operator==(const ResponseColumn &) const = default;
};

/// How a file of responses is understood. Everything here may be changed by people before it is read.
struct ResponseLayout
{
    SurveyTool tool = SurveyTool::Plain;
    int headerRows = 1;
    QList<ResponseColumn> columns;          ///< in the order of the file
    MetricKind metric = MetricKind::Custom; ///< what the scores are; Custom: any number
    int lowest = 0;                         ///< of the scale; lowest == highest: no scale
    int highest = 0;
    std::optional<DateOrder> dateOrder; ///< where the program is known to write one

    /// The first column with a role; -1 when there is none.
    qsizetype columnWith(ColumnRole role) const;
    /// The names of the columns that are left out as personal data, in the order of the file.
    QStringList droppedColumns() const;

    bool operator==(const ResponseLayout &) const = default;
};

/// Recognises a file of responses by its first rows, header included; a hundred say enough.
/// Errors: SyntaxError: there is no row. A file without a score is understood as well; requireUsable() tells.
Result<ResponseLayout> recogniseResponses(const QList<QStringList> &firstRows);

/// Sets what the scores of a layout are, and with it their scale. CSAT keeps a scale of 7 or 10 that was recognised.
/// FCR takes a column that says whether a case was resolved at the first contact, where there is one and no score.
void setMetric(ResponseLayout &layout, MetricKind metric);

/// Whether the rows are orders, by which customers who come back are known: there is no score.
bool countsOrders(const ResponseLayout &layout);

/// Whether a plain yes means that a customer stayed: by the name of the column with the scores.
bool yesMeansStayed(const ResponseLayout &layout);

/// Whether a layout can be imported as its metric. Errors: InvalidValue with a sentence: no header, no column with
/// scores (or engagements, or what else the metric is made of).
Status requireUsable(const ResponseLayout &layout);

/// "2 columns with personal data are left out: Email, IP Address"; empty when there are none.
QString droppedText(const ResponseLayout &layout);

} // namespace periplus
