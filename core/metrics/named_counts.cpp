// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/named_counts.h"

#include "core/metrics/counts_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Beyond it a double does not know every whole number.
constexpr double kMostCounted = 9007199254740992.0;

std::optional<double> numberIn(const QString &name)
{
    const bool plain = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    });
    bool ok = false;
    const double value = plain ? name.toDouble(&ok) : 0;
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString written(double value)
{
    return QLocale().toString(value, 'g', 15);
}

} // namespace

NamedCounts::NamedCounts(const Counts &counts) : m_counts(counts) {}

bool NamedCounts::hasAny(const QStringList &names) const
{
    return std::any_of(names.cbegin(), names.cend(), [this](const QString &name) { return has(name); });
}

bool NamedCounts::hasNumbers() const
{
    return std::any_of(m_counts.keyBegin(), m_counts.keyEnd(), [](const QString &name) { return numberIn(name); });
}

std::optional<double> NamedCounts::take(const QString &name)
{
    m_asked.insert(name);
    const auto found = m_counts.constFind(name);
    if (found == m_counts.cend())
        return std::nullopt;
    if (!std::isfinite(*found))
        wrong(CountsText::tr("“%1” is not a number").arg(name));
    return *found;
}

std::optional<double> NamedCounts::number(const QString &name)
{
    return take(name);
}

std::optional<double> NamedCounts::numberFrom(const QString &name, double lowest)
{
    const std::optional<double> value = take(name);
    if (value && *value < lowest)
        wrong(CountsText::tr("“%1” is %2; it cannot be below %3").arg(name, written(*value), written(lowest)));
    return value;
}

double NamedCounts::needNumberFrom(const QString &name, double lowest)
{
    const std::optional<double> value = numberFrom(name, lowest);
    if (!value)
        missing(CountsText::tr("“%1” is missing").arg(name));
    return value.value_or(0);
}

std::optional<double> NamedCounts::whole(const QString &name)
{
    const std::optional<double> value = numberFrom(name, 0);
    if (value && *value != std::floor(*value))
        wrong(CountsText::tr("“%1” is %2; it has to be a whole number").arg(name, written(*value)));
    if (value && *value > kMostCounted)
        wrong(CountsText::tr("“%1” is %2, which is too many").arg(name, written(*value)));
    return value;
}

double NamedCounts::needWhole(const QString &name)
{
    const std::optional<double> value = whole(name);
    if (!value)
        missing(CountsText::tr("“%1” is missing").arg(name));
    return value.value_or(0);
}

QMap<double, double> NamedCounts::numbered(double lowest, double highest, bool wholeOnly)
{
    QMap<double, double> times;
    for (auto it = m_counts.keyBegin(); it != m_counts.keyEnd(); ++it) {
        const std::optional<double> answer = numberIn(*it);
        if (!answer)
            continue;
        const double count = whole(*it).value_or(0);
        if (wholeOnly && (*answer < lowest || *answer > highest || *answer != std::floor(*answer)))
            wrong(CountsText::tr("“%1” is not an answer from %2 to %3").arg(*it, written(lowest), written(highest)));
        else if (*answer < lowest)
            wrong(CountsText::tr("the value “%1” cannot be below %2").arg(*it, written(lowest)));
        if (times.contains(*answer))
            wrong(CountsText::tr("“%1” stands here twice, written in two ways").arg(*it));
        times.insert(*answer, count);
    }
    return times;
}

QMap<double, double> NamedCounts::answers(int lowest, int highest)
{
    return numbered(lowest, highest, true);
}

QMap<double, double> NamedCounts::values(double lowest)
{
    return numbered(lowest, std::numeric_limits<double>::max(), false);
}

void NamedCounts::wrong(const QString &sentence)
{
    if (m_fault.isEmpty())
        m_fault = sentence;
}

void NamedCounts::missing(const QString &sentence)
{
    if (m_missing.isEmpty())
        m_missing = sentence;
}

Status NamedCounts::finish()
{
    if (!m_fault.isEmpty())
        return failure(Errc::InvalidValue, m_fault);
    QStringList known;
    for (const QString &name : std::as_const(m_asked)) {
        if (!numberIn(name))
            known.append(name);
    }
    known.sort();
    for (auto it = m_counts.keyBegin(); it != m_counts.keyEnd(); ++it) {
        if (m_asked.contains(*it))
            continue;
        if (known.isEmpty())
            return failure(Errc::InvalidValue, CountsText::tr("“%1” cannot stand beside answers").arg(*it));
        if (numberIn(*it))
            return failure(Errc::InvalidValue,
                           CountsText::tr("the answer “%1” cannot stand beside %2").arg(*it, known.join(u", "_s)));
        return failure(Errc::InvalidValue,
                       CountsText::tr("“%1” means nothing here; known are %2").arg(*it, known.join(u", "_s)));
    }
    return m_missing.isEmpty() ? Status() : failure(Errc::InvalidValue, m_missing);
}

} // namespace periplus
