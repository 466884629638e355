// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measured.h"
#include "core/responses/response_reader.h"
#include "core/responses/returning_customers.h"
#include "core/responses/value_codes.h"

namespace periplus {

/// The counts of all responses of one value of a column in one month.
struct ResponseGroup
{
    qsizetype column = -1; ///< -1: of all responses
    QString value;         ///< empty: blank cells
    int month = 0;         ///< months since January 1970; kNoMonth where there are no dates
    Counts counts;         ///< as docs/metrics.md has them for the layout's metric

    static constexpr int kNoMonth = -1;

    bool operator==(const ResponseGroup &) const = default;
};

/// Adds responses up by month, and by month and each value of some columns: all that values, trends and breakdowns
/// need, however many responses there are. Orders give the share of customers who
/// came back, over the whole file.
/// Cost: memory for the groups only; a response is added in a time that does not depend on their number.
class ResponseTotals
{
public:
    ResponseTotals(const ResponseLayout &layout, const QList<qsizetype> &byColumns);

    void add(const Response &response);

    /// Which value of each column for grouping the last response had; the numbers of valuesOf().
    const QList<quint16> &lastCodes() const { return m_lastCodes; }
    /// The values of a column for grouping, in the order of their first appearance; the first is the unassigned one.
    QStringList valuesOf(qsizetype column) const;

    /// By column as given (all responses first), then month, then value in the order of their first appearance.
    QList<ResponseGroup> groups() const;
    /// Columns that have too many different values to be grouped by; their responses beyond those are unassigned.
    QList<qsizetype> overfullColumns() const;

private:
    enum class Form { Answers, YesOrNo, Values, Engagements, Customers };

    /// The cells of one month, one a value code.
    struct Month
    {
        int month = 0;
        std::vector<double> sums;           ///< m_width a cell
        QList<QMap<double, double>> values; ///< Form::Values only
    };
    struct By
    {
        qsizetype column = -1;
        ValueCodes codes;
        QList<Month> months;
    };

    std::size_t width() const;
    Month &monthOf(By &by, int month) const;
    void addTo(Month &month, std::size_t code, const Response &response) const;
    Counts countsOf(const Month &month, std::size_t code) const;

    MetricKind m_metric;
    Form m_form;
    int m_highest;
    QList<By> m_by;
    QList<quint16> m_lastCodes;
    ReturningCustomers m_customers; ///< Form::Customers only
};

} // namespace periplus
