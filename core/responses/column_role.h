// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"
#include "core/responses/survey_tool.h"

namespace periplus {

/// What a column of responses is used for.
enum class ColumnRole {
    Other,
    Score,    ///< the answer, a yes or no, or a number
    Date,     ///< when it was given
    Identity, ///< tells one response (case, order) from another
    Comment,  ///< free text
    Touchpoint,
    Stage,
    Channel,
    Segment,
    Finished, ///< whether the respondent came to the end
    Validity, ///< whether it is a real response
    Opened,   ///< when a case was opened …
    Closed,   ///< … and closed
    Customer, ///< whose order it is; kept as a fingerprint only
    Engagements,
    Reach,
    Impressions,
    Followers,
    Personal, ///< left out unless someone asks for it
};

// clang-format off
template <> struct EnumNames<ColumnRole> { static constexpr std::array names{"other", "score", "date", "identity", "comment", "touchpoint", "stage", "channel", "segment", "finished", "validity", "opened", "closed", "customer", "engagements", "reach", "impressions", "followers", "personal"}; };
// clang-format on

/// The role that a column has by its name, in an export of this program.
/// Shape:  `name` is the first header cell, `question` what the column asks where that is another text.
ColumnRole roleByName(SurveyTool tool, const QString &name, const QString &question);

/// Whether a column names, addresses or locates a person: e-mail, name, telephone, IP address, position.
bool isPersonalName(SurveyTool tool, const QString &name);

/// Whether many of these cells are e-mail or IP addresses, whatever the column is called.
bool holdsPersonalData(const QStringList &cells);

} // namespace periplus
