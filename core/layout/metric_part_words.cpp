// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the answers of a metric and of where they come from.
#include "core/layout/map_words.h"
#include "core/layout/metric_page_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace periplus::words {

using namespace Qt::StringLiterals;

namespace {

struct MetricPartText
{
    Q_DECLARE_TR_FUNCTIONS(MetricPart)
};

} // namespace

QString answersHeading(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Nps:
    case MetricKind::Csat:
    case MetricKind::CsatMean:
    case MetricKind::Ces1:
    case MetricKind::Ces2:
        return MetricPartText::tr("Answers");
    case MetricKind::Churn:
    case MetricKind::Retention:
        return MetricPartText::tr("Customers");
    case MetricKind::Fcr:
        return MetricPartText::tr("Contacts");
    case MetricKind::Clv:
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::ResolutionTime:
    case MetricKind::Custom:
        return MetricPartText::tr("Values");
    case MetricKind::Conversion:
        return MetricPartText::tr("Visitors");
    case MetricKind::Engagement:
        return MetricPartText::tr("Engagements");
    }
    Q_UNREACHABLE();
}

QString answerCount(const QString &answer, double count)
{
    return MetricPartText::tr("%1: %2", "an answer and how often").arg(answer, QLocale().toString(count, 'f', 0));
}

QString answerNote(const QString &value, const QString &note)
{
    return MetricPartText::tr("%1, %2", "a value and its variant").arg(value, note);
}

QString restated()
{
    return MetricPartText::tr("Same answers, restated");
}

QString noCountsKept()
{
    return MetricPartText::tr("Only the value is kept, so there is nothing to show of what it was worked out of.");
}

QString originHeading()
{
    return MetricPartText::tr("Where it comes from");
}

QString originNote(const QStringList &groups)
{
    if (groups.size() < 2)
        return MetricPartText::tr("by %1", "touchpoint").arg(groups.value(0));
    QStringList first = groups;
    const QString last = first.takeLast();
    return MetricPartText::tr("by %1 and %2", "touchpoints and persona").arg(first.join(u", "_s), last);
}

QString noOrigin()
{
    return MetricPartText::tr(
        "No metric of this kind is attached to a stage or step, and no answers say where they come "
        "from.");
}

QString moreGroups(int count)
{
    return MetricPartText::tr("and %n more", nullptr, count);
}

QString intervalLegend()
{
    return MetricPartText::tr("95 % interval");
}

QString targetLegend(const QString &target)
{
    return MetricPartText::tr("target %1").arg(target);
}

QString groupSentence(const Metric &metric, const Breakdown &group, int against)
{
    QStringList said{valueText(metric, group.estimate), intervalWords(metric, group.estimate)};
    if (group.estimate.n > 0)
        said.append(sampleSize(group.estimate.n));
    if (against != 0)
        said.append(against > 0 ? MetricPartText::tr("above the whole") : MetricPartText::tr("below the whole"));
    said.removeAll(QString());
    return MetricPartText::tr("%1: %2", "a group and its value").arg(group.key, said.join(u", "_s));
}

} // namespace periplus::words
