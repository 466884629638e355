// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/survey_tool.h"

#include "core/responses/response_date.h"
#include "core/responses/response_number.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The columns that give a program away, and how many rows its header has.
struct Signature
{
    SurveyTool tool;
    int headerRows;
    const char16_t *columns[2];
};

constexpr Signature kSignatures[] = {
    {SurveyTool::SurveyMonkey, 2, {u"respondentid", u"collectorid"}},
    {SurveyTool::Typeform, 1, {u"submitdateutc", u"networkid"}},
    {SurveyTool::ShopifyOrders, 1, {u"financialstatus", u"createdat"}},
    {SurveyTool::ShopifyCustomers, 1, {u"totalspent", u"totalorders"}},
    {SurveyTool::SproutPosts, 1, {u"engagementrateperimpression", u"posttype"}},
    {SurveyTool::SproutProfiles, 1, {u"netaudiencegrowth", u"profile"}},
    {SurveyTool::SalesforceCases, 1, {u"casenumber", u"status"}},
    {SurveyTool::SalesforceCases, 1, {u"casenumber", u"datetimeopened"}},
    {SurveyTool::Medallia, 1, {u"requestid", u"starrating"}},
};

bool hasImportIds(const QStringList &row)
{
    return std::any_of(row.cbegin(), row.cend(),
                       [](const QString &cell) { return cell.trimmed().startsWith(u"{\"ImportId\""_s); });
}

QSet<QString> squashedNames(const QStringList &row)
{
    QSet<QString> names;
    for (const QString &cell : row)
        names.insert(squashedName(cell));
    return names;
}

/// Qualtrics before 2016: "V1,V2,V3 …" above the names, or the names above the questions.
bool isOldQualtrics(const QList<QStringList> &rows)
{
    const auto namesResponseSet = [](const QStringList &row) {
        const QSet<QString> names = squashedNames(row);
        return names.contains(u"responseset"_s) && names.contains(u"responseid"_s);
    };
    return namesResponseSet(rows[0])
           || (rows.size() > 1 && rows[0].value(0) == u"V1"_s && rows[0].value(1) == u"V2"_s
               && namesResponseSet(rows[1]));
}

/// A first row in which numbers, dates and addresses are many is no header.
bool holdsAnswers(const QStringList &row)
{
    qsizetype filled = 0;
    qsizetype answers = 0;
    for (const QString &cell : row) {
        const QByteArray utf8 = cell.trimmed().toUtf8();
        if (utf8.isEmpty())
            continue;
        ++filled;
        answers += readNumber(utf8).has_value() || looksLikeDate(utf8) || utf8.contains('@');
    }
    return filled > 0 && answers * 2 >= filled;
}

bool isGoogleForm(const QStringList &header)
{
    const QString first = header.value(0).trimmed();
    if (first != u"Timestamp"_s && first != u"Marca temporal"_s && first != u"Zeitstempel"_s
        && first != u"Horodateur"_s)
        return false;
    return std::any_of(header.cbegin() + 1, header.cend(), [](const QString &cell) {
        return cell.contains(u'?') || cell.trimmed().count(u' ') >= 2 || squashedName(cell) == u"emailaddress"_s
               || squashedName(cell) == u"username"_s;
    });
}

} // namespace

QString toolName(SurveyTool tool)
{
    switch (tool) {
    case SurveyTool::Plain:
        return {};
    case SurveyTool::Qualtrics:
    case SurveyTool::QualtricsOld:
        return u"Qualtrics"_s;
    case SurveyTool::SurveyMonkey:
        return u"SurveyMonkey"_s;
    case SurveyTool::Typeform:
        return u"Typeform"_s;
    case SurveyTool::GoogleForms:
        return u"Google Forms"_s;
    case SurveyTool::Medallia:
        return u"Medallia"_s;
    case SurveyTool::SproutPosts:
    case SurveyTool::SproutProfiles:
        return u"Sprout Social"_s;
    case SurveyTool::ShopifyOrders:
    case SurveyTool::ShopifyCustomers:
        return u"Shopify"_s;
    case SurveyTool::SalesforceCases:
        return u"Salesforce"_s;
    }
    return {};
}

RecognisedTool recogniseTool(const QList<QStringList> &firstRows)
{
    if (firstRows.isEmpty())
        return {SurveyTool::Plain, 0};
    for (qsizetype row = 1; row < std::min<qsizetype>(3, firstRows.size()); ++row) {
        if (hasImportIds(firstRows[row]))
            return {SurveyTool::Qualtrics, int(row) + 1};
    }
    if (isOldQualtrics(firstRows))
        return {SurveyTool::QualtricsOld, 2};
    const QStringList &header = firstRows.first();
    const QSet<QString> names = squashedNames(header);
    for (const Signature &known : kSignatures) {
        if (std::all_of(std::begin(known.columns), std::end(known.columns),
                        [&](const char16_t *name) { return names.contains(QString::fromUtf16(name)); }))
            return {known.tool, known.headerRows};
    }
    if (header.value(0).trimmed() == u"#"_s && names.contains(u"submitdateutc"_s))
        return {SurveyTool::Typeform, 1};
    if (isGoogleForm(header))
        return {SurveyTool::GoogleForms, 1};
    return {SurveyTool::Plain, holdsAnswers(header) ? 0 : 1};
}

QString squashedName(const QString &name)
{
    QString squashed;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            squashed += c.toLower();
    }
    return squashed;
}

QString headingText(const QString &cell)
{
    static const QRegularExpression kTag(u"<[^<>]*>"_s);
    return QString(cell).replace(kTag, u" "_s).replace(u"&nbsp;"_s, u" "_s).simplified();
}

} // namespace periplus
