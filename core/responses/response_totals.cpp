// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/response_totals.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Times and amounts keep three digits, so that a month of any size stays small: 0.5 % at most is lost.
double threeDigits(double value)
{
    if (std::abs(value) < 1e-9)
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2);
    return unit >= 1 ? std::round(value / unit) * unit : std::round(value / unit) / std::round(1 / unit);
}

/// A name that readCounts() takes: plain decimals, never an exponent.
QString nameOfValue(double value)
{
    QString text = QString::number(value, 'f', 9);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

} // namespace

ResponseTotals::ResponseTotals(const ResponseLayout &layout, const QList<qsizetype> &byColumns)
    : m_metric(layout.metric), m_highest(layout.highest)
{
    switch (layout.metric) {
    case MetricKind::Nps:
    case MetricKind::Csat:
    case MetricKind::CsatMean:
    case MetricKind::Ces1:
    case MetricKind::Ces2:
        m_form = Form::Answers;
        break;
    case MetricKind::Retention:
        m_form = countsOrders(layout) ? Form::Customers : Form::YesOrNo;
        break;
    case MetricKind::Churn:
    case MetricKind::Fcr:
    case MetricKind::Conversion:
        m_form = Form::YesOrNo;
        break;
    case MetricKind::Engagement:
        m_form = Form::Engagements;
        break;
    case MetricKind::Clv:
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::ResolutionTime:
    case MetricKind::Custom:
        m_form = countsOrders(layout) ? Form::Customers : Form::Values;
        break;
    }
    m_by.append(By());
    for (const qsizetype column : byColumns)
        m_by.append(By{.column = column});
    m_lastCodes.resize(byColumns.size());
}

/// How many numbers a cell has.
std::size_t ResponseTotals::width() const
{
    switch (m_form) {
    case Form::Answers:
        return static_cast<std::size_t>(m_highest) + 1;
    case Form::YesOrNo:
        return 2;
    case Form::Engagements:
        return 8;
    case Form::Values:
    case Form::Customers:
        break;
    }
    return 0;
}

ResponseTotals::Month &ResponseTotals::monthOf(By &by, int month) const
{
    const auto found =
        std::find_if(by.months.begin(), by.months.end(), [&](const Month &m) { return m.month == month; });
    if (found != by.months.end())
        return *found;
    by.months.append(Month{.month = month});
    return by.months.last();
}

void ResponseTotals::add(const Response &response)
{
    if (m_form == Form::Customers) {
        m_customers.add(response.customer, response.date);
        return;
    }
    const int month = response.date ? response.date->month() : ResponseGroup::kNoMonth;
    for (qsizetype i = 0; i < m_by.size(); ++i) {
        By &by = m_by[i];
        const int code = by.column < 0 ? 0 : by.codes.codeOf(response.row[by.column]);
        if (i > 0)
            m_lastCodes[i - 1] = static_cast<quint16>(code);
        addTo(monthOf(by, month), static_cast<std::size_t>(code), response);
    }
}

QStringList ResponseTotals::valuesOf(qsizetype column) const
{
    QStringList values;
    for (const By &by : m_by) {
        for (int code = 0; by.column == column && code < by.codes.size(); ++code)
            values.append(by.codes.text(code));
    }
    return values;
}

void ResponseTotals::addTo(Month &month, std::size_t code, const Response &response) const
{
    if (m_form == Form::Values) {
        if (month.values.size() <= qsizetype(code))
            month.values.resize(qsizetype(code) + 1);
        month.values[qsizetype(code)][threeDigits(response.score)] += 1;
        return;
    }
    const std::size_t start = code * width();
    if (month.sums.size() < start + width())
        month.sums.resize(start + width());
    if (m_form == Form::Engagements) {
        double *sums = month.sums.data() + start;
        const std::optional<double> told[] = {response.score, response.reach, response.impressions, response.followers};
        for (std::size_t i = 0; i < 4; ++i) {
            sums[i] += told[i].value_or(0);
            sums[4 + i] += told[i] ? 1 : 0;
        }
        return;
    }
    month.sums[start + static_cast<std::size_t>(response.score)] += 1;
}

Counts ResponseTotals::countsOf(const Month &month, std::size_t code) const
{
    Counts counts;
    if (m_form == Form::Values) {
        const QMap<double, double> values = month.values.value(qsizetype(code));
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            counts[nameOfValue(it.key())] += it.value();
        return counts;
    }
    const std::size_t start = code * width();
    if (start + width() > month.sums.size())
        return {};
    const double *sums = month.sums.data() + start;
    if (std::all_of(sums, sums + width(), [](double sum) { return sum == 0; }))
        return {};
    const double all = sums[0] + sums[1];
    if (m_metric == MetricKind::Fcr)
        return {{u"resolved"_s, sums[1]}, {u"contacts"_s, all}};
    if (m_metric == MetricKind::Conversion)
        return {{u"converted"_s, sums[1]}, {u"visitors"_s, all}};
    if (m_form == Form::YesOrNo)
        return {{u"lost"_s, sums[1]}, {u"start"_s, all}};
    if (m_form == Form::Engagements) {
        // What some posts do not tell would be too small a whole for the engagements of all.
        const QString names[] = {u"engagements"_s, u"reach"_s, u"impressions"_s, u"followers"_s};
        for (std::size_t i = 0; i < 4; ++i) {
            if (i == 0 || (sums[i] > 0 && sums[4 + i] == sums[4]))
                counts.insert(names[i], sums[i]);
        }
        return counts.size() > 1 ? counts : Counts();
    }
    for (std::size_t answer = 0; answer < width(); ++answer) {
        if (sums[answer] > 0)
            counts.insert(QString::number(answer), sums[answer]);
    }
    if ((m_metric == MetricKind::Csat || m_metric == MetricKind::CsatMean) && m_highest != 5)
        counts.insert(u"scale"_s, m_highest);
    return counts;
}

QList<ResponseGroup> ResponseTotals::groups() const
{
    QList<ResponseGroup> groups;
    if (m_form == Form::Customers && m_metric == MetricKind::Retention) {
        for (const ReturningCustomers::Quarter &quarter : m_customers.retention())
            groups.append({-1, {}, quarter.month, quarter.counts});
        return groups;
    }
    if (m_form == Form::Customers && !m_customers.isEmpty())
        return {{-1, {}, ResponseGroup::kNoMonth, m_customers.repeatPurchase()}};
    for (const By &by : m_by) {
        QList<Month> months = by.months;
        std::sort(months.begin(), months.end(), [](const Month &a, const Month &b) { return a.month < b.month; });
        for (const Month &month : std::as_const(months)) {
            for (int code = 0; code < by.codes.size(); ++code) {
                const Counts counts = countsOf(month, static_cast<std::size_t>(code));
                if (!counts.isEmpty())
                    groups.append({by.column, by.column < 0 ? QString() : by.codes.text(code), month.month, counts});
            }
        }
    }
    return groups;
}

QList<qsizetype> ResponseTotals::overfullColumns() const
{
    QList<qsizetype> columns;
    for (const By &by : m_by) {
        if (by.codes.isFull())
            columns.append(by.column);
    }
    return columns;
}

} // namespace periplus
