// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/first_contact.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Whether a column says that a case was resolved at the first contact.
bool tellsFirstContact(const ResponseColumn &column)
{
    const QString name = squashedName(column.name);
    for (const auto word : {"firstcontact"_L1, "firstcall"_L1, "closedwhencreated"_L1, "closedoncreat"_L1})
        if (name.contains(word))
            return true;
    return name == "fcr"_L1;
}

} // namespace

void followFirstContact(ResponseLayout &layout)
{
    const bool wanted = layout.metric == MetricKind::Fcr;
    for (ResponseColumn &column : layout.columns) {
        if (!tellsFirstContact(column))
            continue;
        if (wanted && column.role == ColumnRole::Other && layout.columnWith(ColumnRole::Score) < 0)
            column.role = ColumnRole::Score;
        else if (!wanted && column.role == ColumnRole::Score && layout.tool == SurveyTool::SalesforceCases)
            column.role = ColumnRole::Other;
    }
}

} // namespace periplus
