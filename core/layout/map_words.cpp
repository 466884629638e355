// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_words.h"

#include "core/layout/map_text.h"
#include "core/metrics/estimate.h"
#include "core/richtext/rich_text.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace periplus::words {

using namespace Qt::StringLiterals;

namespace {

QString lanePlural(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Touchpoint:
        return MapText::tr("Touchpoints");
    case LaneKind::Goal:
        return MapText::tr("Goals");
    case LaneKind::Emotion:
        return MapText::tr("Feelings");
    case LaneKind::Thought:
        return MapText::tr("Thoughts");
    case LaneKind::Pain:
        return MapText::tr("Pain points");
    case LaneKind::Opportunity:
        return MapText::tr("Opportunities");
    case LaneKind::Metric:
        return MapText::tr("Metrics");
    case LaneKind::Image:
        return MapText::tr("Pictures");
    case LaneKind::Backstage:
        return MapText::tr("Backstage");
    case LaneKind::Note:
        return MapText::tr("Notes");
    case LaneKind::Text:
        return MapText::tr("Text");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Minor:
        return MapText::tr("minor");
    case Severity::Major:
        return MapText::tr("major");
    case Severity::Critical:
        return MapText::tr("critical");
    }
    return {};
}

} // namespace

QString groupName(LaneGroup group)
{
    switch (group) {
    case LaneGroup::Journey:
        return MapText::tr("Journey");
    case LaneGroup::Experience:
        return MapText::tr("Experience");
    case LaneGroup::Insight:
        return MapText::tr("Insight");
    case LaneGroup::Service:
        return MapText::tr("Service");
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
        return MapText::tr("Touchpoint");
    case LaneKind::Goal:
        return MapText::tr("Goal");
    case LaneKind::Emotion:
        return MapText::tr("Feeling");
    case LaneKind::Thought:
        return MapText::tr("Thought");
    case LaneKind::Pain:
        return MapText::tr("Pain point");
    case LaneKind::Opportunity:
        return MapText::tr("Opportunity");
    case LaneKind::Metric:
        return MapText::tr("Metric");
    case LaneKind::Image:
        return MapText::tr("Picture");
    case LaneKind::Backstage:
        return MapText::tr("Backstage");
    case LaneKind::Note:
        return MapText::tr("Note");
    case LaneKind::Text:
        return MapText::tr("Text");
    }
    return {};
}

QString extent(int steps, int stages)
{
    return MapText::tr("%1, %2").arg(stepCount(steps), MapText::tr("%n stages", nullptr, stages));
}

QString stepCount(int steps)
{
    return MapText::tr("%n steps", nullptr, steps);
}

QString continued()
{
    return MapText::tr("continued");
}

QString serviceLine(ServiceLine line)
{
    switch (line) {
    case ServiceLine::Interaction:
        return MapText::tr("Line of interaction");
    case ServiceLine::Visibility:
        return MapText::tr("Line of visibility");
    case ServiceLine::InternalInteraction:
        return MapText::tr("Line of internal interaction");
    }
    return {};
}

QString lowestPoint()
{
    return MapText::tr("Lowest point");
}

QString highEnd()
{
    return MapText::tr("High end");
}

QString highestPoint()
{
    return MapText::tr("Highest point");
}

QString everyone()
{
    return MapText::tr("Everyone");
}

QString steps()
{
    return MapText::tr("Steps");
}

QString sampleSize(double n)
{
    return MapText::tr("n %1", "size of a sample").arg(QLocale().toString(n, 'f', 0));
}

QString signedNumber(double value, int decimals)
{
    const QString digits = QLocale().toString(std::abs(value), 'f', decimals);
    if (QString::number(std::abs(value), 'f', decimals).toDouble() == 0)
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
    return from == to ? QString() : MapText::tr("\u201c%1\u201d").arg(text.mid(from, to - from));
}

QString journeySentence(const Journey &journey)
{
    return MapText::tr("Customer journey %1").arg(journey.title);
}

QString bandSentence(int number, int count)
{
    return count > 1 ? MapText::tr("Part %1 of %2").arg(number).arg(count) : QString();
}

QString stageName(const Stage &stage)
{
    return stage.title.trimmed().isEmpty() ? MapText::tr("Untitled stage") : stage.title;
}

QString stageSentence(const Stage &stage, bool isContinued, std::optional<double> meanEmotion)
{
    QString text = MapText::tr("Stage %1").arg(stageName(stage));
    if (isContinued)
        return MapText::tr("%1, %2").arg(text, continued());
    if (!stage.duration.isEmpty())
        text = MapText::tr("%1, %2").arg(text, stage.duration);
    if (meanEmotion)
        text = MapText::tr("%1, mean feeling %2").arg(text, signedNumber(*meanEmotion, 1));
    return text;
}

QString stepSentence(const Step &step, const Stage &stage, bool momentOfTruth)
{
    const QString text = MapText::tr("Step %1, stage %2").arg(step.title, stageName(stage));
    return momentOfTruth ? MapText::tr("%1, moment of truth").arg(text) : text;
}

QString withAnswers(const QString &sentence, const QString &source, const AnswerScore &answers)
{
    const QString value =
        answers.n > 0 ? MapText::tr("%1 of %n answers", nullptr, answers.n).arg(answers.value) : answers.value;
    return MapText::tr("%1; %2: %3").arg(sentence, source, value);
}

QString placeSentence(const QString &lane, const QString &place)
{
    return MapText::tr("%1, %2").arg(lane, place);
}

QString emptyPlaceSentence(const QString &lane, const QString &place)
{
    return MapText::tr("%1, %2, empty").arg(lane, place);
}

QString cardSentence(const State &state, const Card &card, LaneKind kind)
{
    QString text = kindName(kind);
    if (kind == LaneKind::Pain && card.severity)
        text = MapText::tr("%1, %2").arg(text, severityWord(*card.severity));
    if (kind == LaneKind::Touchpoint) {
        if (const Channel *channel = state.find(card.channel))
            text = MapText::tr("%1, %2").arg(text, channel->name);
        if (card.momentOfTruth)
            text = MapText::tr("%1, moment of truth").arg(text);
    }
    if (kind == LaneKind::Thought) {
        if (const Persona *persona = state.find(card.persona))
            text = MapText::tr("%1 of %2").arg(text, shortName(*persona));
    }
    if (!card.owner.isEmpty())
        text = MapText::tr("%1, owner %2").arg(text, card.owner);
    if (kind == LaneKind::Metric) {
        if (const Metric *metric = state.find(card.metric))
            return metricSentence(state, *metric);
    }
    if (!card.asset.isEmpty() && kind != LaneKind::Image)
        text = MapText::tr("%1, with a picture").arg(text);
    const QString own = card.text.isEmpty() && !card.asset.isEmpty() ? card.detail : card.text;
    return own.isEmpty() ? text : MapText::tr("%1: %2").arg(text, plainTextOf(own).simplified());
}

QString pictureWords(const Card &card)
{
    const QString own = card.text.isEmpty() ? card.detail : card.text;
    return own.isEmpty() ? MapText::tr("Picture") : plainTextOf(own).simplified();
}

QString withComments(const QString &sentence, int open)
{
    return open == 0 ? sentence : MapText::tr("%1, %2").arg(sentence, MapText::tr("%n open comments", nullptr, open));
}

QString withVeil(const QString &sentence, bool veiled)
{
    return veiled ? MapText::tr("%1, filtered out").arg(sentence) : sentence;
}

QString curveName(const QString &name, bool faded)
{
    return faded ? MapText::tr("%1, curve faint").arg(name) : MapText::tr("%1, curve").arg(name);
}

QString metricSentence(const State &state, const Metric &metric)
{
    const Estimate estimate = latestEstimate(state, metric.id);
    const QString name = metric.name.isEmpty() ? periplus::shortName(metric) : metric.name;
    if (!estimate.value)
        return MapText::tr("Metric %1: no value").arg(name);
    QString text = MapText::tr("Metric %1: %2").arg(name, valueText(metric, estimate));
    if (estimate.low && estimate.high)
        text = MapText::tr("%1, %2").arg(text, intervalText(metric.kind, estimate));
    return estimate.n > 0 ? MapText::tr("%1, %2").arg(text, sampleSize(estimate.n)) : text;
}

QString hiddenCards(int count)
{
    return MapText::tr("%n cards", nullptr, count);
}

} // namespace periplus::words
