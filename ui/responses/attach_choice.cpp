// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/attach_choice.h"

#include "core/layout/map_words.h"

namespace periplus {

using namespace Qt::StringLiterals;

AttachChoice::AttachChoice(const State &state, JourneyId shown, QWidget *parent) : ChoiceField(parent)
{
    qint64 first = 0;
    const auto offer = [&](const QString &text, const MetricPlace &place) {
        m_choices.append({text.simplified().left(120), {}, m_places.size()});
        m_places.append(place);
    };
    offer(tr("The whole workspace"), {});
    for (const JourneyId journey : state.ordered<Journey>()) {
        if (journey == shown)
            first = m_places.size();
        offer(tr("Map %1").arg(state.at(journey).title), {journey, {}, {}});
        if (journey != shown)
            continue;
        for (const StageId stage : state.stagesOf(journey)) {
            offer(u"    "_s + tr("Stage %1").arg(words::stageName(state.at(stage))), {{}, stage, {}});
            for (const StepId step : state.stepsOf(stage))
                offer(u"        "_s + state.at(step).title, {{}, {}, step});
        }
    }
    show(m_choices, first);
    connect(this, &ChoiceField::chosen, this, [this](qint64 place) {
        show(m_choices, place);
        emit placeChosen();
    });
}

MetricPlace AttachChoice::place() const
{
    return m_places.value(currentIndex());
}

} // namespace periplus
