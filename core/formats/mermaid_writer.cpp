// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mermaid_writer.h"

#include "core/formats/format_text.h"
#include "core/formats/mermaid_text.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString shown(double value)
{
    return QLocale().toString(value, 'g', 3);
}

class JourneyText
{
public:
    JourneyText(const State &state, const Journey &journey) : m_state(state), m_journey(journey) {}

    Exported write();

private:
    void addStage(const Stage &stage, bool first);
    void addStep(const Step &step);
    QStringList actorsOf(const Step &step, const QList<EmotionId> &emotions);
    std::optional<int> scoreOf(const Step &step, const QList<EmotionId> &emotions);
    void warnOfWhatIsLeftOut();
    void warn(const QString &text) { m_warnings.append({0, text}); }

    const State &m_state;
    const Journey &m_journey;
    QString m_text = u"journey\n"_s;
    QList<Warning> m_warnings;
    std::optional<QString> m_section; ///< the open one
    QSet<PersonaId> m_acting;
    qsizetype m_cards = 0;
    qsizetype m_words = 0;
};

QStringList JourneyText::actorsOf(const Step &step, const QList<EmotionId> &emotions)
{
    QList<PersonaId> personas;
    for (const StepPersonaId id : m_state.personasOf(step.id))
        personas.append(m_state.at(id).persona);
    for (const EmotionId id : emotions) {
        const PersonaId persona = m_state.at(id).persona;
        if (persona && !personas.contains(persona))
            personas.append(persona);
    }
    QStringList names;
    for (const PersonaId persona : personas) {
        m_acting.insert(persona);
        const QString name = mermaidName(m_state.at(persona).name);
        if (names.contains(name))
            warn(FormatText::tr("step “%1”: two personas are called “%2” and become one")
                     .arg(step.title, m_state.at(persona).name));
        else
            names.append(name);
    }
    return names;
}

std::optional<int> JourneyText::scoreOf(const Step &step, const QList<EmotionId> &emotions)
{
    if (emotions.isEmpty())
        return std::nullopt;
    double sum = 0;
    double low = 2;
    double high = -2;
    for (const EmotionId id : emotions) {
        const double value = m_state.at(id).value;
        sum += value;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    const double mean = sum / static_cast<double>(emotions.size());
    const double score = std::clamp(std::round(mean + 3), 1.0, 5.0);
    if (high > low)
        warn(FormatText::tr("step “%1”: personas feel differently (%2 to %3), their mean %4 is written as score %5")
                 .arg(step.title, shown(low), shown(high), shown(mean), shown(score)));
    else if (score != mean + 3)
        warn(FormatText::tr("step “%1”: emotion %2 is rounded to score %3").arg(step.title, shown(mean), shown(score)));
    return static_cast<int>(score);
}

void JourneyText::addStep(const Step &step)
{
    const QList<EmotionId> emotions = m_state.emotionsOf(step.id);
    const QStringList actors = actorsOf(step, emotions);
    const std::optional<int> score = scoreOf(step, emotions);
    if (step.title.isEmpty())
        warn(FormatText::tr("a step without a title is written with an invisible one"));
    if (!score)
        warn(FormatText::tr("step “%1” has no emotion; it is written as “?”, for which Mermaid draws no right face")
                 .arg(step.title));
    else if (emotions.size() < actors.size())
        warn(FormatText::tr("step “%1”: not every persona has an emotion, but the score counts for all of them")
                 .arg(step.title));
    m_text += u"    "_s + mermaidName(step.title) + u": "_s + (score ? QString::number(*score) : u"?"_s);
    if (!actors.isEmpty())
        m_text += u": "_s + actors.join(u", "_s);
    m_text += u'\n';
    m_cards += m_state.cardsOf(step.id).size();
    m_words +=
        std::count_if(emotions.begin(), emotions.end(), [&](EmotionId id) { return !m_state.at(id).word.isEmpty(); });
}

void JourneyText::addStage(const Stage &stage, bool first)
{
    const QList<StepId> steps = m_state.stepsOf(stage.id);
    const bool untitledStart = first && stage.title.isEmpty();
    if (m_section == stage.title)
        warn(FormatText::tr("two stages in a row are called “%1” and become one").arg(stage.title));
    else if (stage.title.isEmpty() && !first)
        warn(FormatText::tr("a stage without a title is written with an invisible one"));
    if (untitledStart && steps.isEmpty())
        warn(FormatText::tr("the first stage has neither a title nor steps and is left out"));
    if (!untitledStart && m_section != stage.title)
        m_text += u"  section "_s + mermaidName(stage.title) + u'\n';
    m_section = stage.title;
    m_cards += m_state.cardsOf(stage.id).size();
    for (const StepId step : steps)
        addStep(m_state.at(step));
}

void JourneyText::warnOfWhatIsLeftOut()
{
    if (m_cards > 0)
        warn(FormatText::tr("Mermaid knows no cards; %n are left out", nullptr, static_cast<int>(m_cards)));
    if (m_words > 0)
        warn(
            FormatText::tr("Mermaid knows no words for emotions; %n are left out", nullptr, static_cast<int>(m_words)));
    for (const JourneyPersonaId id : m_state.personasOf(m_journey.id)) {
        const PersonaId persona = m_state.at(id).persona;
        if (!m_acting.contains(persona))
            warn(FormatText::tr("persona “%1” acts in no step and is left out").arg(m_state.at(persona).name));
    }
}

Exported JourneyText::write()
{
    if (!m_journey.title.isEmpty())
        m_text += u"  title "_s + mermaidSentence(m_journey.title) + u'\n';
    if (!m_journey.scenario.isEmpty())
        m_text += u"  accDescr: "_s + mermaidSentence(m_journey.scenario) + u'\n';
    bool first = true;
    for (const StageId stage : m_state.stagesOf(m_journey.id))
        addStage(m_state.at(stage), std::exchange(first, false));
    warnOfWhatIsLeftOut();
    return {m_text.toUtf8(), m_warnings};
}

} // namespace

Exported writeMermaid(const State &state, JourneyId journey)
{
    return JourneyText(state, state.at(journey)).write();
}

} // namespace periplus
