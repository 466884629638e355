// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measured.h"

#include <QSet>
#include <QStringList>

namespace periplus {

/// Takes the numbers of a measurement by name; what is wrong first is what is told.
class NamedCounts
{
public:
    explicit NamedCounts(const Counts &counts);

    bool isEmpty() const { return m_counts.isEmpty(); }
    bool has(const QString &name) const { return m_counts.contains(name); }
    bool hasAny(const QStringList &names) const;
    /// Whether a name is a number: an answer or a value.
    bool hasNumbers() const;

    /// A number of people or things: whole, not below 0. A missing one is nothing.
    std::optional<double> whole(const QString &name);
    /// The same, where it has to be given; 0 after a fault.
    double needWhole(const QString &name);
    /// Any number, or one not below a bound.
    std::optional<double> number(const QString &name);
    std::optional<double> numberFrom(const QString &name, double lowest);
    double needNumberFrom(const QString &name, double lowest);
    /// All names that are numbers, with how often they were given; those outside the bounds are faults.
    QMap<double, double> answers(int lowest, int highest);
    QMap<double, double> values(double lowest);

    /// Notes a fault; the first one stays.
    void wrong(const QString &sentence);
    /// Notes what has to be there and is not.
    void missing(const QString &sentence);
    /// The first fault; else a name that nobody took; else what is missing.
    Status finish();

private:
    QMap<double, double> numbered(double lowest, double highest, bool wholeOnly);
    std::optional<double> take(const QString &name);

    const Counts &m_counts;
    QSet<QString> m_asked; ///< also those that are not there
    QString m_fault;
    QString m_missing;
};

} // namespace periplus
