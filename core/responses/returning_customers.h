// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measured.h"
#include "core/responses/fingerprints.h"
#include "core/responses/response_date.h"

#include <QList>

#include <map>

namespace periplus {

/// Who came back, from orders: of all customers those with more than one order, and of the customers of each quarter
/// of the calendar those who ordered again in the next.
/// Cost: about 13 bytes an order.
class ReturningCustomers
{
public:
    void add(quint64 customer, const std::optional<WrittenDate> &date);
    bool isEmpty() const { return m_all.size() == 0; }

    /// Customers with more than one order, of all: numerator and denominator.
    Counts repeatPurchase() const;

    struct Quarter
    {
        int month = 0; ///< its first, counted from January 1970
        Counts counts; ///< customers of the quarter before, and how many of them were lost

        bool operator==(const Quarter &) const = default;
    };
    /// Retention, quarter by quarter; one that the orders do not reach the last week of is not told, for its customers
    /// may still come.
    QList<Quarter> retention() const;

private:
    Fingerprints m_all;
    Fingerprints m_again; ///< those of more than one order
    std::map<int, Fingerprints> m_quarters;
    qint32 m_lastDay = std::numeric_limits<qint32>::min();
};

} // namespace periplus
