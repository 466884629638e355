// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/returning_customers.h"

#include "core/responses/month.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

void ReturningCustomers::add(quint64 customer, const std::optional<WrittenDate> &date)
{
    if (!m_all.add(customer))
        m_again.add(customer);
    if (!date)
        return;
    const int month = date->month();
    const int quarter = (month >= 0 ? month : month - 2) / 3;
    m_quarters[quarter].add(customer);
    m_lastDay = std::max(m_lastDay, date->day);
}

Counts ReturningCustomers::repeatPurchase() const
{
    return {{u"numerator"_s, double(m_again.size())}, {u"denominator"_s, double(m_all.size())}};
}

QList<ReturningCustomers::Quarter> ReturningCustomers::retention() const
{
    QList<Quarter> quarters;
    const QDate last = QDate(1970, 1, 1).addDays(m_lastDay);
    for (const auto &[quarter, customers] : m_quarters) {
        const auto next = m_quarters.find(quarter + 1);
        const bool isWhole = last.addDays(7) >= firstDayOfMonth((quarter + 2) * 3);
        if (next == m_quarters.end() || !isWhole)
            continue;
        double lost = 0;
        customers.forEach([&, &after = next->second](quint64 customer) { lost += after.contains(customer) ? 0 : 1; });
        quarters.append({(quarter + 1) * 3, {{u"start"_s, double(customers.size())}, {u"lost"_s, lost}}});
    }
    return quarters;
}

} // namespace periplus
