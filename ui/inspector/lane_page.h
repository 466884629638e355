// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_page.h"

namespace periplus {

class NumberField;
class ToggleField;

/// Everything about one lane.
class LanePage : public InspectorPage
{
    Q_OBJECT

public:
    explicit LanePage(const InspectorContext &context, QWidget *parent = nullptr);

    void show(const QList<Source> &subject) override;

private:
    int cardsIn(const Lane &lane) const;

    LaneId m_lane;
    KindChip *m_chip;
    TextField *m_title;
    QLabel *m_extent;
    ToggleField *m_collapsed;
    ToggleField *m_hidden;
    NumberField *m_height;
};

} // namespace periplus
