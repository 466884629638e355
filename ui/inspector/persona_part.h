// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/part.h"

class QToolButton;

namespace periplus {

/// Who takes part in a map, the main one first: added, put in order, taken off.
class PersonaPart : public Part
{
    Q_OBJECT

public:
    explicit PersonaPart(const InspectorContext &context, QWidget *parent = nullptr);

    void show(JourneyId journey);

private:
    QWidget *makeRow(JourneyPersonaId id);
    void offer();

    JourneyId m_journey;
    QList<std::pair<JourneyPersonaId, QWidget *>> m_rows;
    QToolButton *m_add;
    QLabel *m_none;
};

} // namespace periplus
