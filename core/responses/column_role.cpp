// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/column_role.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <span>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct KnownColumn
{
    const char16_t *name; ///< squashed
    ColumnRole role;
};

/// Roles that a name has in every table.
constexpr KnownColumn kEverywhere[] = {
    {u"score", ColumnRole::Score},
    {u"rating", ColumnRole::Score},
    {u"starrating", ColumnRole::Score},
    {u"nps", ColumnRole::Score},
    {u"npsscore", ColumnRole::Score},
    {u"csat", ColumnRole::Score},
    {u"ces", ColumnRole::Score},
    {u"answer", ColumnRole::Score},
    {u"puntuación", ColumnRole::Score},
    {u"churned", ColumnRole::Score},
    {u"churn", ColumnRole::Score},
    {u"date", ColumnRole::Date},
    {u"fecha", ColumnRole::Date},
    {u"timestamp", ColumnRole::Date},
    {u"time", ColumnRole::Date},
    {u"createdat", ColumnRole::Date},
    {u"submittedat", ColumnRole::Date},
    {u"responsedate", ColumnRole::Date},
    {u"responsereceivedat", ColumnRole::Date},
    {u"id", ColumnRole::Identity},
    {u"responseid", ColumnRole::Identity},
    {u"requestid", ColumnRole::Identity},
    {u"respondentid", ColumnRole::Identity},
    {u"comment", ColumnRole::Comment},
    {u"comments", ColumnRole::Comment},
    {u"comentario", ColumnRole::Comment},
    {u"verbatim", ColumnRole::Comment},
    {u"feedback", ColumnRole::Comment},
    {u"touchpoint", ColumnRole::Touchpoint},
    {u"step", ColumnRole::Touchpoint},
    {u"paso", ColumnRole::Touchpoint},
    {u"stage", ColumnRole::Stage},
    {u"phase", ColumnRole::Stage},
    {u"etapa", ColumnRole::Stage},
    {u"channel", ColumnRole::Channel},
    {u"canal", ColumnRole::Channel},
    {u"distributionchannel", ColumnRole::Channel},
    {u"segment", ColumnRole::Segment},
    {u"segmento", ColumnRole::Segment},
    {u"customersegment", ColumnRole::Segment},
    {u"customertype", ColumnRole::Segment},
};

constexpr KnownColumn kQualtrics[] = {
    {u"recordeddate", ColumnRole::Date},
    {u"finished", ColumnRole::Finished},
    {u"status", ColumnRole::Validity},
};
constexpr KnownColumn kSurveyMonkey[] = {{u"enddate", ColumnRole::Date}};
constexpr KnownColumn kTypeform[] = {
    {u"", ColumnRole::Identity}, // "#"
    {u"submitdateutc", ColumnRole::Date},
    {u"networkid", ColumnRole::Personal},
};
constexpr KnownColumn kGoogleForms[] = {
    {u"marcatemporal", ColumnRole::Date}, {u"zeitstempel", ColumnRole::Date}, {u"horodateur", ColumnRole::Date}};
constexpr KnownColumn kMedallia[] = {{u"brand", ColumnRole::Segment}};
constexpr KnownColumn kSprout[] = {
    {u"network", ColumnRole::Channel},    {u"link", ColumnRole::Identity},
    {u"reach", ColumnRole::Reach},        {u"engagements", ColumnRole::Engagements},
    {u"audience", ColumnRole::Followers}, {u"impressions", ColumnRole::Impressions},
};
constexpr KnownColumn kShopify[] = {
    {u"name", ColumnRole::Identity},
    {u"email", ColumnRole::Customer},
    {u"createdat", ColumnRole::Date},
};
constexpr KnownColumn kSalesforce[] = {
    {u"casenumber", ColumnRole::Identity},  {u"datetimeopened", ColumnRole::Opened},
    {u"openeddate", ColumnRole::Opened},    {u"datetimeclosed", ColumnRole::Closed},
    {u"closeddate", ColumnRole::Closed},    {u"caseorigin", ColumnRole::Channel},
    {u"accountname", ColumnRole::Personal}, {u"caseowner", ColumnRole::Personal},
};

std::span<const KnownColumn> knownColumns(SurveyTool tool)
{
    switch (tool) {
    case SurveyTool::Plain:
        return {};
    case SurveyTool::Qualtrics:
    case SurveyTool::QualtricsOld:
        return kQualtrics;
    case SurveyTool::SurveyMonkey:
        return kSurveyMonkey;
    case SurveyTool::Typeform:
        return kTypeform;
    case SurveyTool::GoogleForms:
        return kGoogleForms;
    case SurveyTool::Medallia:
        return kMedallia;
    case SurveyTool::SproutPosts:
    case SurveyTool::SproutProfiles:
        return kSprout;
    case SurveyTool::ShopifyOrders:
    case SurveyTool::ShopifyCustomers:
        return kShopify;
    case SurveyTool::SalesforceCases:
        return kSalesforce;
    }
    return {};
}

std::optional<ColumnRole> roleIn(std::span<const KnownColumn> known, const QString &squashed)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const KnownColumn &column) { return squashed == QStringView(column.name); });
    return found == known.end() ? std::nullopt : std::optional(found->role);
}

/// Whether the program asks questions; the others report what happened.
bool asksQuestions(SurveyTool tool)
{
    switch (tool) {
    case SurveyTool::Plain:
    case SurveyTool::Qualtrics:
    case SurveyTool::QualtricsOld:
    case SurveyTool::SurveyMonkey:
    case SurveyTool::Typeform:
    case SurveyTool::GoogleForms:
    case SurveyTool::Medallia:
        return true;
    case SurveyTool::SproutPosts:
    case SurveyTool::SproutProfiles:
    case SurveyTool::ShopifyOrders:
    case SurveyTool::ShopifyCustomers:
    case SurveyTool::SalesforceCases:
        return false;
    }
    return false;
}

bool isOpenQuestion(const QString &question)
{
    static const QRegularExpression kOpen(
        u"\\b(why|comments?|feedback|reason|tell us|explain|open-ended|anything else|improve)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kOpen.match(question).hasMatch();
}

bool isScoreQuestion(const QString &question)
{
    static const QRegularExpression kScore(u"\\b(recommend|likely|likelihood|satisf\\w*|easy|ease|effort|rate)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return kScore.match(question).hasMatch();
}

} // namespace

ColumnRole roleByName(SurveyTool tool, const QString &name, const QString &question)
{
    const QString squashed = squashedName(name);
    if (const auto role = roleIn(knownColumns(tool), squashed))
        return *role;
    if (isPersonalName(tool, name))
        return ColumnRole::Personal;
    if (const auto role = roleIn(kEverywhere, squashed))
        return *role;
    if (!asksQuestions(tool) || squashed.endsWith(u"npsgroup"_s))
        return ColumnRole::Other; // the group stands beside the score
    const QString asked = question.isEmpty() ? name : question;
    if (isOpenQuestion(asked) || squashed.endsWith(u"text"_s))
        return ColumnRole::Comment;
    return isScoreQuestion(asked) ? ColumnRole::Score : ColumnRole::Other;
}

bool isPersonalName(SurveyTool tool, const QString &name)
{
    static const QStringList kNames = {
        u"name"_s,
        u"firstname"_s,
        u"lastname"_s,
        u"surname"_s,
        u"fullname"_s,
        u"username"_s,
        u"customername"_s,
        u"contactname"_s,
        u"employeename"_s,
        u"nombre"_s,
        u"apellido"_s,
        u"apellidos"_s,
        u"correo"_s,
        u"ip"_s,
        u"phone"_s,
        u"phonenumber"_s,
        u"mobile"_s,
        u"mobilephone"_s,
        u"mobilenumber"_s,
        u"telephone"_s,
        u"teléfono"_s,
        u"address"_s,
        u"street"_s,
        u"city"_s,
        u"zip"_s,
        u"zipcode"_s,
        u"postcode"_s,
        u"postalcode"_s,
        u"dateofbirth"_s,
        u"birthday"_s,
        u"birthdate"_s,
        u"externalreference"_s,
        u"externaldatareference"_s,
        u"gps"_s,
        u"coordinates"_s,
        u"socialsecuritynumber"_s,
        u"company"_s,
    };
    const QString squashed = squashedName(name);
    const auto has = [&](QStringView part) { return squashed.contains(part); };
    if (tool == SurveyTool::Medallia && squashed.startsWith(u"employee"_s))
        return true;
    if ((tool == SurveyTool::ShopifyOrders || tool == SurveyTool::ShopifyCustomers)
        && (squashed.startsWith(u"billing"_s) || squashed == u"note"_s || squashed == u"notes"_s
            || (squashed.startsWith(u"shipping"_s) && squashed != u"shipping"_s && squashed != u"shippingmethod"_s)))
        return true;
    return kNames.contains(squashed) || squashed.endsWith(u"email"_s) || squashed.startsWith(u"emailaddress"_s)
           || has(u"correoelectr") || has(u"ipaddress") || has(u"latitude") || has(u"longitude")
           || has(u"recipientname") || squashed.startsWith(u"recipientfirst"_s)
           || squashed.startsWith(u"recipientlast"_s);
}

bool holdsPersonalData(const QStringList &cells)
{
    static const QRegularExpression kAddress(
        u"^\\s*(?:[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}|(?:\\d{1,3}\\.){3}\\d{1,3}|(?:[0-9a-f]{0,4}:){4,7}[0-9a-f]{1,4})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype filled = 0;
    qsizetype personal = 0;
    for (const QString &cell : cells) {
        filled += !cell.trimmed().isEmpty();
        personal += kAddress.match(cell).hasMatch();
    }
    return personal > 0 && personal * 3 >= filled;
}

} // namespace periplus
