// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/response_reader.h"

#include "core/responses/response_number.h"
#include "core/responses/response_text.h"

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// More than that did not see a post.
constexpr double kMostPeople = 1e12;

QString quoted(QByteArrayView cell)
{
    constexpr qsizetype most = 40;
    const QString text = QString::fromUtf8(cell).simplified();
    return text.size() > most ? text.first(most) + u"…"_s : text;
}

bool isBlank(QByteArrayView cell)
{
    return cell.trimmed().isEmpty();
}

/// "IP Address" (or 0) is what Qualtrics calls an answer of a customer.
bool isRealStatus(QByteArrayView status)
{
    const QByteArrayView plain = status.trimmed();
    return plain.isEmpty() || plain == "IP Address" || plain == "0" || plain == "Imported" || plain == "4";
}

} // namespace

ResponseReader::Form ResponseReader::formOf(const ResponseLayout &layout)
{
    switch (layout.metric) {
    case MetricKind::Retention:
        return countsOrders(layout) ? Form::Order : Form::YesOrNo;
    case MetricKind::Churn:
    case MetricKind::Fcr:
    case MetricKind::Conversion:
        return Form::YesOrNo;
    case MetricKind::Engagement:
        return Form::Engagements;
    case MetricKind::Nps:
    case MetricKind::Csat:
    case MetricKind::CsatMean:
    case MetricKind::Ces1:
    case MetricKind::Ces2:
        return Form::Answer;
    case MetricKind::Clv:
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::ResolutionTime:
    case MetricKind::Custom:
        break;
    }
    if (layout.columnWith(ColumnRole::Score) >= 0)
        return Form::Number;
    return layout.columnWith(ColumnRole::Opened) >= 0 ? Form::Hours : Form::Order;
}

ResponseReader::ResponseReader(const ResponseLayout &layout, DateOrder order, OnResponse onResponse, qsizetype mostBad)
    : m_layout(layout),
      m_form(formOf(layout)),
      m_order(order),
      m_onResponse(std::move(onResponse)),
      m_mostBad(mostBad),
      m_score(layout.columnWith(ColumnRole::Score)),
      m_date(layout.columnWith(ColumnRole::Date)),
      m_identity(layout.columnWith(ColumnRole::Identity)),
      m_customer(layout.columnWith(ColumnRole::Customer)),
      m_finished(layout.columnWith(ColumnRole::Finished)),
      m_status(layout.columnWith(ColumnRole::Validity)),
      m_opened(layout.columnWith(ColumnRole::Opened)),
      m_closed(layout.columnWith(ColumnRole::Closed)),
      m_engagements(layout.columnWith(ColumnRole::Engagements)),
      m_reach(layout.columnWith(ColumnRole::Reach)),
      m_impressions(layout.columnWith(ColumnRole::Impressions)),
      m_followers(layout.columnWith(ColumnRole::Followers)),
      m_headerRows(layout.headerRows),
      m_yesMeansStayed(yesMeansStayed(layout))
{
}

QString ResponseReader::nameOf(qsizetype column) const
{
    return m_layout.columns.value(column).name;
}

bool ResponseReader::wrong(CsvPlace place, const QString &sentence)
{
    ++m_tally.bad;
    if (m_tally.firstBad.size() < m_mostBad)
        m_tally.firstBad.append({place, sentence});
    return false;
}

/// Below the table classic Salesforce reports say how they were made: short rows, to the end.
bool ResponseReader::isFooter(const CsvRow &row) const
{
    return m_layout.tool == SurveyTool::SalesforceCases && row.size() < std::min<qsizetype>(m_layout.columns.size(), 2);
}

bool ResponseReader::isUnreal(const CsvRow &row) const
{
    if (m_status >= 0 && !isRealStatus(row[m_status]))
        return true;
    return m_finished >= 0 && !isBlank(row[m_finished]) && readYesNo(row[m_finished]) == std::optional(false);
}

bool ResponseReader::take(const CsvRow &row)
{
    if (m_headerRows > 0) {
        --m_headerRows;
        return true;
    }
    ++m_tally.rows;
    m_inFooter = m_inFooter || isFooter(row);
    if (m_inFooter) {
        ++m_tally.footer;
        return true;
    }
    Response response{row};
    if (!read(row, response))
        return true;
    ++m_tally.good;
    return m_onResponse(response);
}

/// Everything about one row. False when it is none of the good ones; then it is counted as what it is.
bool ResponseReader::read(const CsvRow &row, Response &response)
{
    const qsizetype width = m_layout.columns.size();
    for (qsizetype extra = width; extra < row.size(); ++extra) {
        if (!isBlank(row[extra])) {
            return wrong(
                row.place(extra),
                ResponseText::tr("this row has %1 cells, the header %2; a separator inside a text needs quotes "
                                 "around the text")
                    .arg(row.size())
                    .arg(width));
        }
    }
    if (isUnreal(row)) {
        ++m_tally.unreal;
        return false;
    }
    if (m_identity >= 0 && !isBlank(row[m_identity]))
        response.identity = fingerprint(row[m_identity].trimmed());
    if (m_form == Form::Order && response.identity != 0 && response.identity == m_lastOrder) {
        ++m_tally.continued;
        return false;
    }
    m_lastOrder = response.identity;
    if (!readScore(row, response))
        return false;
    const qsizetype date = m_form == Form::Hours ? m_closed : m_date;
    if (date >= 0 && !readDateOf(row, date, response.date))
        return false;
    if (response.identity != 0 && !m_seen.add(response.identity)) {
        ++m_tally.repeated;
        return false;
    }
    return true;
}

bool ResponseReader::readScore(const CsvRow &row, Response &response)
{
    switch (m_form) {
    case Form::Answer:
    case Form::YesOrNo:
    case Form::Number:
        return readAnswerOf(row, response);
    case Form::Hours:
        return readHours(row, response);
    case Form::Engagements:
        return readEngagements(row, response);
    case Form::Order:
        if (m_customer < 0 || isBlank(row[m_customer])) {
            ++m_tally.unanswered;
            return false;
        }
        response.customer = fingerprint(row[m_customer].trimmed());
        response.score = 1;
        return true;
    }
    return false;
}

bool ResponseReader::readAnswerOf(const CsvRow &row, Response &response)
{
    if (m_score >= row.size())
        return wrong(row.place(m_score), ResponseText::tr("this row ends before the column “%1”").arg(nameOf(m_score)));
    const QByteArrayView cell = row[m_score];
    if (isBlank(cell)) {
        ++m_tally.unanswered;
        return false;
    }
    if (m_form == Form::YesOrNo) {
        const std::optional<bool> yes = readYesNo(cell);
        if (!yes)
            return wrong(row.place(m_score), ResponseText::tr("“%1” is neither yes nor no").arg(quoted(cell)));
        response.score = *yes != (m_yesMeansStayed && isPlainYesNo(cell)) ? 1 : 0;
        return true;
    }
    std::optional<double> value = m_form == Form::Answer ? readAnswer(cell) : readNumber(cell);
    if (!value && m_form == Form::Answer)
        value = readWords(cell, m_layout.highest);
    if (!value)
        return wrong(row.place(m_score), ResponseText::tr("“%1” is not a number").arg(quoted(cell)));
    response.score = *value;
    const bool isTime = m_layout.metric == MetricKind::Frt || m_layout.metric == MetricKind::Aht
                        || m_layout.metric == MetricKind::ResolutionTime;
    if (isTime && *value < 0)
        return wrong(row.place(m_score), ResponseText::tr("“%1” is below 0").arg(quoted(cell)));
    if (m_form == Form::Number || m_layout.lowest == m_layout.highest)
        return true;
    if (*value < m_layout.lowest || *value > m_layout.highest)
        return wrong(row.place(m_score),
                     ResponseText::tr("“%1” is not on the scale from %2 to %3")
                         .arg(quoted(cell), QString::number(m_layout.lowest), QString::number(m_layout.highest)));
    if (*value != std::floor(*value))
        return wrong(row.place(m_score),
                     ResponseText::tr("“%1” lies between two answers of the scale").arg(quoted(cell)));
    return true;
}

bool ResponseReader::readHours(const CsvRow &row, Response &response)
{
    if (isBlank(row[m_closed])) {
        ++m_tally.unanswered;
        return false;
    }
    std::optional<WrittenDate> opened;
    std::optional<WrittenDate> closed;
    if (!readDateOf(row, m_opened, opened) || !readDateOf(row, m_closed, closed))
        return false;
    response.score = double(closed->seconds() - opened->seconds()) / 3600;
    if (response.score < 0)
        return wrong(row.place(m_closed), ResponseText::tr("this case was closed before it was opened"));
    return true;
}

bool ResponseReader::readEngagements(const CsvRow &row, Response &response)
{
    const auto count = [&](qsizetype column, std::optional<double> &value) {
        if (column < 0 || isBlank(row[column]))
            return true;
        value = readNumber(row[column]);
        if (!value || *value < 0 || *value > kMostPeople || *value != std::floor(*value))
            return wrong(row.place(column),
                         ResponseText::tr("“%1” is not a number of people or views").arg(quoted(row[column])));
        return true;
    };
    std::optional<double> engagements;
    if (!count(m_engagements, engagements) || !count(m_reach, response.reach)
        || !count(m_impressions, response.impressions) || !count(m_followers, response.followers))
        return false;
    if (!engagements || (!response.reach && !response.impressions && !response.followers)) {
        ++m_tally.unanswered;
        return false;
    }
    response.score = *engagements;
    return true;
}

bool ResponseReader::readDateOf(const CsvRow &row, qsizetype column, std::optional<WrittenDate> &date)
{
    if (isBlank(row[column]))
        return wrong(row.place(column), ResponseText::tr("the date in “%1” is missing").arg(nameOf(column)));
    date = readDate(row[column], m_order);
    if (!date)
        return wrong(row.place(column), ResponseText::tr("“%1” is not a date").arg(quoted(row[column])));
    return true;
}

DateOrderFinder::DateOrderFinder(const ResponseLayout &layout)
    : m_columns{layout.columnWith(ColumnRole::Date), layout.columnWith(ColumnRole::Opened),
                layout.columnWith(ColumnRole::Closed)},
      m_known(layout.dateOrder),
      m_headerRows(layout.headerRows)
{
}

bool DateOrderFinder::take(const CsvRow &row)
{
    if (m_headerRows > 0) {
        --m_headerRows;
        return true;
    }
    for (const qsizetype column : m_columns) {
        if (column >= 0)
            m_evidence.add(row[column], row.place(column));
    }
    return !m_known; // a known order needs no evidence
}

Result<DateOrder> DateOrderFinder::decide() const
{
    if (m_known)
        return *m_known;
    const Result<std::optional<DateOrder>> shown = m_evidence.decide();
    if (!shown)
        return tl::make_unexpected(shown.error());
    return shown->value_or(DateOrder::MonthFirst);
}

} // namespace periplus
