// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_words.h"

#include "core/metrics/estimate.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace periplus::words {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Map", text);
}

QString say(const char *text, int count)
{
    return QCoreApplication::translate("Map", text, nullptr, count);
}

QString lanePlural(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Touchpoint:
        return say("Touchpoints");
    case LaneKind::Goal:
        return say("Goals");
    case LaneKind::Emotion:
        return say("Feelings");
    case LaneKind::Thought:
        return say("Thoughts");
    case LaneKind::Pain:
        return say("Pain points");
    case LaneKind::Opportunity:
        return say("Opportunities");
    case LaneKind::Metric:
        return say("Metrics");
    case LaneKind::Image:
        return say("Pictures");
    case LaneKind::Backstage:
        return say("Backstage");
    case LaneKind::Note:
        return say("Notes");
    case LaneKind::Text:
        return say("Text");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Minor:
        return say("minor");
    case Severity::Major:
        return say("major");
    case Severity::Critical:
        return say("critical");
    }
    return {};
}

/// English needs its own plural; translations bring theirs through the count.
QString counted(const char *one, const char *many, int count)
{
    return say(count == 1 ? one : many, count);
}

} // namespace

QString groupName(LaneGroup group)
{
    switch (group) {
    case LaneGroup::Journey:
        return say("Journey");
    case LaneGroup::Experience:
        return say("Experience");
    case LaneGroup::Insight:
        return say("Insight");
    case LaneGroup::Service:
        return say("Service");
    }
    return {};
}

QString laneName(const Lane &lane)
{
    return lane.title.isEmpty() ? lanePlural(lane.kind) : lane.title;
}

QString kindName(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Touchpoint:
        return say("Touchpoint");
    case LaneKind::Goal:
        return say("Goal");
    case LaneKind::Emotion:
        return say("Feeling");
    case LaneKind::Thought:
        return say("Thought");
    case LaneKind::Pain:
        return say("Pain point");
    case LaneKind::Opportunity:
        return say("Opportunity");
    case LaneKind::Metric:
        return say("Metric");
    case LaneKind::Image:
        return say("Picture");
    case LaneKind::Backstage:
        return say("Backstage");
    case LaneKind::Note:
        return say("Note");
    case LaneKind::Text:
        return say("Text");
    }
    return {};
}

QString extent(int steps, int stages)
{
    return say("%1, %2").arg(stepCount(steps), counted("1 stage", "%n stages", stages));
}

QString stepCount(int steps)
{
    return counted("1 step", "%n steps", steps);
}

QString continued()
{
    return say("continued");
}

QString lineOfVisibility()
{
    return say("Line of visibility");
}

QString lowestPoint()
{
    return say("Lowest point");
}

QString highEnd()
{
    return say("High end");
}

QString highestPoint()
{
    return say("Highest point");
}

QString everyone()
{
    return say("Everyone");
}

QString steps()
{
    return say("Steps");
}

QString sampleSize(double n)
{
    return say("n %1").arg(n, 0, 'f', 0);
}

QString signedNumber(double value, int decimals)
{
    const QString digits = QString::number(std::abs(value), 'f', decimals);
    bool zero = true;
    for (const QChar c : digits)
        zero = zero && (c == u'0' || c == u'.');
    if (zero)
        return digits;
    return (value < 0 ? u"\u2212"_s : u"+"_s) + digits;
}

QString shortName(const Persona &persona)
{
    const QString name = persona.name.simplified();
    const QString last = name.mid(name.lastIndexOf(u' ') + 1);
    const bool isName = !last.isEmpty() && last.at(0).isUpper()
                        && std::all_of(last.begin(), last.end(), [](QChar c) { return c.isLetter(); });
    return isName ? last : name;
}

QString channelList(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names) {
        const bool word = name.size() > 1 && name.at(1).isLower(); // SMS stays SMS
        parts.append(parts.isEmpty() || !word ? name : name.at(0).toLower() + name.mid(1));
    }
    return parts.join(u", "_s);
}

QString quoted(const QString &text)
{
    static constexpr QStringView kMarks = u"\"\u201c\u201d\u201e\u00ab\u00bb";
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && kMarks.contains(text.at(from)))
        ++from;
    while (to > from && kMarks.contains(text.at(to - 1)))
        --to;
    return from == to ? QString() : say("\u201c%1\u201d").arg(text.mid(from, to - from));
}

QString journeySentence(const Journey &journey)
{
    return say("Customer journey %1").arg(journey.title);
}

QString bandSentence(int number, int count)
{
    return count > 1 ? say("Part %1 of %2").arg(number).arg(count) : QString();
}

QString stageSentence(const Stage &stage, bool isContinued, std::optional<double> meanEmotion)
{
    QString text = say("Stage %1").arg(stage.title);
    if (isContinued)
        return say("%1, %2").arg(text, continued());
    if (!stage.duration.isEmpty())
        text = say("%1, %2").arg(text, stage.duration);
    if (meanEmotion)
        text = say("%1, mean feeling %2").arg(text, signedNumber(*meanEmotion, 1));
    return text;
}

QString stepSentence(const Step &step, const Stage &stage, bool momentOfTruth)
{
    const QString text = say("Step %1, stage %2").arg(step.title, stage.title);
    return momentOfTruth ? say("%1, moment of truth").arg(text) : text;
}

QString placeSentence(const QString &lane, const QString &place)
{
    return say("%1, %2").arg(lane, place);
}

QString cardSentence(const State &state, const Card &card, LaneKind kind)
{
    QString text = kindName(kind);
    if (kind == LaneKind::Pain && card.severity)
        text = say("%1, %2").arg(text, severityWord(*card.severity));
    if (kind == LaneKind::Touchpoint) {
        if (const Channel *channel = state.find(card.channel))
            text = say("%1, %2").arg(text, channel->name);
        if (card.momentOfTruth)
            text = say("%1, moment of truth").arg(text);
    }
    if (kind == LaneKind::Thought) {
        if (const Persona *persona = state.find(card.persona))
            text = say("%1 of %2").arg(text, shortName(*persona));
    }
    if (!card.owner.isEmpty())
        text = say("%1, owner %2").arg(text, card.owner);
    if (kind == LaneKind::Metric) {
        if (const Metric *metric = state.find(card.metric))
            return metricSentence(state, *metric);
    }
    return card.text.isEmpty() ? text : say("%1: %2").arg(text, card.text.simplified());
}

QString withComments(const QString &sentence, int open)
{
    return open == 0 ? sentence : say("%1, %2").arg(sentence, counted("1 open comment", "%n open comments", open));
}

QString withVeil(const QString &sentence, bool veiled)
{
    return veiled ? say("%1, filtered out").arg(sentence) : sentence;
}

QString curveName(const QString &name, bool faded)
{
    return faded ? say("%1, curve faint").arg(name) : say("%1, curve").arg(name);
}

QString metricSentence(const State &state, const Metric &metric)
{
    const Estimate estimate = latestEstimate(state, metric.id);
    const QString name = metric.name.isEmpty() ? periplus::shortName(metric) : metric.name;
    if (!estimate.value)
        return say("Metric %1: no value").arg(name);
    QString text = say("Metric %1: %2").arg(name, valueText(metric.kind, *estimate.value));
    if (estimate.low && estimate.high)
        text = say("%1, %2").arg(text, intervalText(metric.kind, estimate));
    return estimate.n > 0 ? say("%1, %2").arg(text, sampleSize(estimate.n)) : text;
}

QString hiddenCards(int count)
{
    return counted("1 card", "%n cards", count);
}

} // namespace periplus::words
