// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "ui/inspector/choice_field.h"

namespace periplus {

/// What a metric belongs to: nothing set means the workspace.
struct MetricPlace
{
    JourneyId journey;
    StageId stage;
    StepId step;

    bool operator==(const MetricPlace &) const = default;
};

/// Asks whether responses belong to the workspace, a map, a stage or a step of it.
class AttachChoice : public ChoiceField
{
    Q_OBJECT

public:
    /// `shown`: the map whose stages and steps are offered, and that is chosen first.
    AttachChoice(const State &state, JourneyId shown, QWidget *parent = nullptr);

    MetricPlace place() const;

signals:
    void placeChosen();

private:
    QList<Choice> m_choices;
    QList<MetricPlace> m_places; ///< of the choices
};

} // namespace periplus
