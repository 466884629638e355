// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QFrame>

class QButtonGroup;
class QToolButton;

namespace periplus {

/// All lanes, or those of one persona: a segment for each persona of a map. Nothing is shown for a map with fewer than
/// two.
class PersonaSwitch : public QFrame
{
    Q_OBJECT

public:
    /// More personas than this are left to the filter.
    static constexpr int kMost = 4;

    explicit PersonaSwitch(QWidget *parent = nullptr);

    /// `chosen` is 0 for all lanes; a persona without a segment leaves none pressed.
    void show(const State &state, JourneyId journey, PersonaId chosen);

signals:
    /// 0 for all lanes.
    void wanted(periplus::PersonaId persona);

private:
    void rebuild(const QList<std::pair<PersonaId, QString>> &segments);

    QList<std::pair<PersonaId, QString>> m_shown;
    QButtonGroup *m_group;
};

} // namespace periplus
