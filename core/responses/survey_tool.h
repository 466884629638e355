// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QStringList>

namespace periplus {

/// The programs whose exports are known by their columns.
enum class SurveyTool {
    Plain,
    Qualtrics,
    QualtricsOld,
    SurveyMonkey,
    Typeform,
    GoogleForms,
    Medallia,
    SproutPosts,
    SproutProfiles,
    ShopifyOrders,
    ShopifyCustomers,
    SalesforceCases,
};

// clang-format off
template <> struct EnumNames<SurveyTool> { static constexpr std::array names{"plain", "qualtrics", "qualtrics-old", "surveymonkey", "typeform", "google-forms", "medallia", "sprout-posts", "sprout-profiles", "shopify-orders", "shopify-customers", "salesforce-cases"}; };
// clang-format on

/// A product's name as people know it: "Qualtrics", "Sprout Social"; empty for a plain table.
QString toolName(SurveyTool tool);

/// What a file begins with.
struct RecognisedTool
{
    SurveyTool tool = SurveyTool::Plain;
    int headerRows = 1; ///< 0: the first row holds answers already

    bool operator==(const RecognisedTool &) const = default;
};

/// Recognises a program by the first rows of its export (three and some answers are enough).
/// Source: column names collected from exports and their documentation; lenient where versions differ.
RecognisedTool recogniseTool(const QList<QStringList> &firstRows);

/// A column's name with only its letters and digits in lower case: "IP Address" and "IPAddress" are "ipaddress".
QString squashedName(const QString &name);

/// A heading as people read it: without tags, on one line.
QString headingText(const QString &cell);

} // namespace periplus
