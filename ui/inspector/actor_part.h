// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/part.h"

namespace periplus {

class ToggleField;

/// Which of the map's personas act in a step.
class ActorPart : public Part
{
    Q_OBJECT

public:
    explicit ActorPart(const InspectorContext &context, QWidget *parent = nullptr);

    /// Hides itself while the map has no personas.
    void show(StepId step);

private:
    StepId m_step;
    QList<std::pair<PersonaId, ToggleField *>> m_rows;
};

} // namespace periplus
