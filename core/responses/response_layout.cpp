// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/response_layout.h"

#include "core/responses/first_contact.h"
#include "core/responses/response_number.h"
#include "core/responses/response_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct LayoutText
{
    Q_DECLARE_TR_FUNCTIONS(ResponseLayout)
};

/// The cells below a column's heading.
QStringList cellsBelow(const QList<QStringList> &rows, int headerRows, qsizetype column)
{
    QStringList cells;
    for (qsizetype row = headerRows; row < rows.size(); ++row)
        cells.append(rows[row].value(column));
    return cells;
}

struct Numbers
{
    double lowest = 0; ///< of the answers
    double highest = 0;
    bool most = false;    ///< more than half of the filled cells are numbers
    bool onScale = false; ///< more than half are answers: whole numbers from 0 to 10
};

Numbers numbersIn(const QStringList &cells)
{
    Numbers found;
    qsizetype filled = 0;
    qsizetype numbers = 0;
    qsizetype answers = 0;
    for (const QString &cell : cells) {
        const QByteArray utf8 = cell.trimmed().toUtf8();
        filled += !utf8.isEmpty();
        const std::optional<double> value = readAnswer(utf8);
        numbers += value.has_value();
        if (!value || *value < 0 || *value > 10 || *value != std::floor(*value))
            continue;
        found.lowest = answers == 0 ? *value : std::min(found.lowest, *value);
        found.highest = std::max(found.highest, *value);
        ++answers;
    }
    found.most = numbers * 2 > filled;
    found.onScale = answers * 2 > filled;
    return found;
}

bool mostAreDates(const QStringList &cells)
{
    qsizetype filled = 0;
    qsizetype dates = 0;
    for (const QString &cell : cells) {
        const QByteArray utf8 = cell.trimmed().toUtf8();
        filled += !utf8.isEmpty();
        dates += !readNumber(utf8) && looksLikeDate(utf8);
    }
    return dates > 0 && dates * 4 >= filled * 3;
}

bool mostAreYesOrNo(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty() || readYesNo(cell.toUtf8()); });
}

/// Heading and question of each column, whatever the number of header rows.
QList<ResponseColumn> headingsOf(const QList<QStringList> &rows, const RecognisedTool &recognised)
{
    qsizetype width = 0;
    for (const QStringList &row : rows.first(std::min<qsizetype>(rows.size(), recognised.headerRows + 1)))
        width = std::max(width, row.size());
    QList<ResponseColumn> columns;
    QString group; // a SurveyMonkey question goes on below blank cells
    for (qsizetype i = 0; i < width; ++i) {
        ResponseColumn column;
        const bool hasHeader = recognised.headerRows > 0;
        column.name = hasHeader ? headingText(rows[0].value(i)) : u"Column %1"_s.arg(i + 1);
        const QString second = recognised.headerRows > 1 ? headingText(rows.value(1).value(i)) : QString();
        switch (recognised.tool) {
        case SurveyTool::Qualtrics:
            column.question = second;
            break;
        case SurveyTool::QualtricsOld: // "V1" above "ResponseID", or the name above the question
            column.question = second;
            if (rows[0].value(0) == u"V1"_s)
                std::swap(column.name, column.question);
            if (column.name.isEmpty())
                std::swap(column.name, column.question);
            break;
        case SurveyTool::SurveyMonkey:
            group = column.name.isEmpty() ? group : column.name;
            column.name = group;
            if (!second.isEmpty() && second != u"Response"_s)
                column.question = group + u": "_s + second;
            break;
        case SurveyTool::Plain:
        case SurveyTool::Typeform:
        case SurveyTool::GoogleForms:
        case SurveyTool::Medallia:
        case SurveyTool::SproutPosts:
        case SurveyTool::SproutProfiles:
        case SurveyTool::ShopifyOrders:
        case SurveyTool::ShopifyCustomers:
        case SurveyTool::SalesforceCases:
            break;
        }
        columns.append(column);
    }
    return columns;
}

/// How well a column serves as the score: 0 not at all.
int scoreMerit(const QList<ResponseColumn> &columns, const ResponseColumn &column, const QStringList &cells)
{
    if (column.role != ColumnRole::Score || (!numbersIn(cells).most && !mostAreYesOrNo(cells)))
        return 0;
    const QString asked = (column.name + u' ' + column.question).toLower();
    const bool hasGroup = std::any_of(columns.cbegin(), columns.cend(), [&](const ResponseColumn &other) {
        return other.name == column.name + u"_NPS_GROUP"_s;
    });
    return hasGroup ? 4 : asked.contains(u"recommend"_s) || asked.contains(u"nps"_s) ? 3 : 2;
}

/// One score, one date and so on; what else has such a name is another column.
void keepBest(QList<ResponseColumn> &columns, const QList<QStringList> &rows, int headerRows)
{
    qsizetype score = -1;
    int best = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int merit = scoreMerit(columns, columns[i], cellsBelow(rows, headerRows, i));
        if (merit > best) {
            best = merit;
            score = i;
        }
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ColumnRole &role = columns[i].role;
        if (role == ColumnRole::Other || role == ColumnRole::Personal)
            continue;
        if (role == ColumnRole::Score && score >= 0) {
            role = i == score ? role : ColumnRole::Other;
            continue;
        }
        const bool taken = std::any_of(columns.cbegin(), columns.cbegin() + i,
                                       [&](const ResponseColumn &earlier) { return earlier.role == role; });
        role = taken ? ColumnRole::Other : role;
    }
}

/// A plain table whose columns have other names: the first dates, and the numbers of a scale where only one column has.
void guessByContent(ResponseLayout &layout, const QList<QStringList> &rows)
{
    QList<qsizetype> scales;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].role != ColumnRole::Other)
            continue;
        const QStringList cells = cellsBelow(rows, layout.headerRows, i);
        if (layout.columnWith(ColumnRole::Date) < 0 && layout.columnWith(ColumnRole::Opened) < 0
            && mostAreDates(cells)) {
            layout.columns[i].role = ColumnRole::Date;
            continue;
        }
        const Numbers numbers = numbersIn(cells);
        const bool group = squashedName(layout.columns[i].name).endsWith(u"npsgroup"_s);
        if (numbers.onScale && !group)
            scales.append(i);
    }
    const bool survey = layout.tool != SurveyTool::SproutPosts && layout.tool != SurveyTool::SproutProfiles
                        && layout.tool != SurveyTool::ShopifyOrders && layout.tool != SurveyTool::ShopifyCustomers
                        && layout.tool != SurveyTool::SalesforceCases;
    if (survey && layout.columnWith(ColumnRole::Score) < 0 && scales.size() == 1)
        layout.columns[scales.first()].role = ColumnRole::Score;
}

MetricKind metricBySurvey(const QString &asked, const Numbers &numbers)
{
    const auto has = [&](const QString &part) { return asked.contains(part); };
    if (has(u"churn"_s))
        return MetricKind::Churn;
    if (!numbers.onScale)
        return MetricKind::Custom;
    if (has(u"easy"_s) || has(u"effort"_s) || has(u" ces"_s))
        return MetricKind::Ces2;
    if (has(u"satisf"_s) || has(u"csat"_s) || has(u"star"_s))
        return MetricKind::Csat;
    if (has(u"recommend"_s) || has(u"nps"_s) || has(u"likel"_s) || numbers.highest > 7 || numbers.lowest < 1)
        return MetricKind::Nps;
    return numbers.highest <= 5 ? MetricKind::Csat : MetricKind::Nps;
}

MetricKind suggestedMetric(const ResponseLayout &layout, const Numbers &numbers)
{
    switch (layout.tool) {
    case SurveyTool::SproutPosts:
    case SurveyTool::SproutProfiles:
        return MetricKind::Engagement;
    case SurveyTool::ShopifyOrders:
    case SurveyTool::ShopifyCustomers:
        return MetricKind::Custom;
    case SurveyTool::SalesforceCases:
        return MetricKind::ResolutionTime;
    case SurveyTool::Plain:
    case SurveyTool::Qualtrics:
    case SurveyTool::QualtricsOld:
    case SurveyTool::SurveyMonkey:
    case SurveyTool::Typeform:
    case SurveyTool::GoogleForms:
    case SurveyTool::Medallia:
        break;
    }
    const qsizetype score = layout.columnWith(ColumnRole::Score);
    if (score < 0)
        return MetricKind::Custom;
    const ResponseColumn &column = layout.columns[score];
    const bool hasGroup = std::any_of(layout.columns.cbegin(), layout.columns.cend(), [&](const ResponseColumn &other) {
        return other.name == column.name + u"_NPS_GROUP"_s;
    });
    return hasGroup ? MetricKind::Nps
                    : metricBySurvey((u' ' + column.name + u' ' + column.question).toLower(), numbers);
}

bool isUsableFor(const ResponseLayout &layout)
{
    const auto has = [&](ColumnRole role) { return layout.columnWith(role) >= 0; };
    switch (layout.metric) {
    case MetricKind::Nps:
    case MetricKind::Csat:
    case MetricKind::CsatMean:
    case MetricKind::Ces1:
    case MetricKind::Ces2:
    case MetricKind::Churn:
    case MetricKind::Fcr:
    case MetricKind::Conversion:
    case MetricKind::Clv:
        return has(ColumnRole::Score);
    case MetricKind::Retention:
        return has(ColumnRole::Score) || (has(ColumnRole::Customer) && has(ColumnRole::Date));
    case MetricKind::Engagement:
        return has(ColumnRole::Engagements)
               && (has(ColumnRole::Reach) || has(ColumnRole::Impressions) || has(ColumnRole::Followers));
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::ResolutionTime:
        return has(ColumnRole::Score) || (has(ColumnRole::Opened) && has(ColumnRole::Closed));
    case MetricKind::Custom:
        return has(ColumnRole::Score) || has(ColumnRole::Customer)
               || (has(ColumnRole::Opened) && has(ColumnRole::Closed));
    }
    return false;
}

} // namespace

qsizetype ResponseLayout::columnWith(ColumnRole role) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const ResponseColumn &column) { return column.role == role; });
    return found == columns.cend() ? -1 : found - columns.cbegin();
}

QStringList ResponseLayout::droppedColumns() const
{
    QStringList names;
    for (const ResponseColumn &column : columns) {
        if (column.role == ColumnRole::Personal || column.role == ColumnRole::Customer)
            names.append(column.name.isEmpty() ? column.question : column.name);
    }
    return names;
}

Result<ResponseLayout> recogniseResponses(const QList<QStringList> &firstRows)
{
    if (firstRows.isEmpty())
        return failure(Errc::SyntaxError, ResponseText::tr("there is no row in this file"));
    const RecognisedTool recognised = recogniseTool(firstRows);
    ResponseLayout layout{.tool = recognised.tool, .headerRows = recognised.headerRows};
    layout.columns = headingsOf(firstRows, recognised);
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        ResponseColumn &column = layout.columns[i];
        column.role = roleByName(layout.tool, column.name, column.question);
        if (column.role != ColumnRole::Customer && holdsPersonalData(cellsBelow(firstRows, layout.headerRows, i)))
            column.role = ColumnRole::Personal;
    }
    keepBest(layout.columns, firstRows, layout.headerRows);
    guessByContent(layout, firstRows);
    const qsizetype score = layout.columnWith(ColumnRole::Score);
    const Numbers numbers = score < 0 ? Numbers() : numbersIn(cellsBelow(firstRows, layout.headerRows, score));
    layout.highest = numbers.highest > 7 ? 10 : numbers.highest > 5 ? 7 : 5;
    setMetric(layout, suggestedMetric(layout, numbers));
    if (layout.tool == SurveyTool::SproutPosts || layout.tool == SurveyTool::SproutProfiles)
        layout.dateOrder = DateOrder::MonthFirst;
    return layout;
}

void setMetric(ResponseLayout &layout, MetricKind metric)
{
    layout.metric = metric;
    followFirstContact(layout);
    switch (metric) {
    case MetricKind::Nps:
        layout.lowest = 0;
        layout.highest = 10;
        break;
    case MetricKind::Csat:
    case MetricKind::CsatMean:
        layout.lowest = 1;
        layout.highest = layout.highest == 7 || layout.highest == 10 ? layout.highest : 5;
        break;
    case MetricKind::Ces1:
        layout.lowest = 1;
        layout.highest = 5;
        break;
    case MetricKind::Ces2:
        layout.lowest = 1;
        layout.highest = 7;
        break;
    case MetricKind::Churn:
    case MetricKind::Retention:
    case MetricKind::Clv:
    case MetricKind::Fcr:
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::ResolutionTime:
    case MetricKind::Conversion:
    case MetricKind::Engagement:
    case MetricKind::Custom:
        layout.lowest = 0;
        layout.highest = 0;
        break;
    }
}

bool countsOrders(const ResponseLayout &layout)
{
    return layout.columnWith(ColumnRole::Customer) >= 0 && layout.columnWith(ColumnRole::Score) < 0;
}

bool yesMeansStayed(const ResponseLayout &layout)
{
    if (layout.metric != MetricKind::Churn && layout.metric != MetricKind::Retention)
        return false;
    const QString name = squashedName(layout.columns.value(layout.columnWith(ColumnRole::Score)).name);
    for (const auto word : {"retain"_L1, "stay"_L1, "active"_L1, "kept"_L1, "renew"_L1}) {
        if (name.contains(word) && !name.contains("inactive"_L1))
            return true;
    }
    return false;
}

Status requireUsable(const ResponseLayout &layout)
{
    if (layout.headerRows == 0)
        return failure(Error{
            Errc::InvalidValue,
            ResponseText::tr("the first row holds answers already; a row with the names of the columns is missing"),
            {},
            1,
            0});
    if (isUsableFor(layout))
        return {};
    if (layout.metric == MetricKind::Engagement)
        return failure(Errc::InvalidValue,
                       ResponseText::tr("a column of engagements and one of reach, impressions or followers are "
                                        "needed; name them"));
    return failure(Errc::InvalidValue, ResponseText::tr("no column holds scores; name the one that does"));
}

QString droppedText(const ResponseLayout &layout)
{
    const QStringList dropped = layout.droppedColumns();
    if (dropped.isEmpty())
        return {};
    return LayoutText::tr("%n columns with personal data are left out: %1", nullptr, int(dropped.size()))
        .arg(dropped.join(u", "_s));
}

} // namespace periplus
