// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_page.h"

class QSlider;

namespace periplus {

class LineField;
class SegmentedField;

/// How one persona feels at a step; also where nobody was asked yet.
class EmotionPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit EmotionPage(const InspectorContext &context, QWidget *parent = nullptr);

    void show(const QList<Source> &subject) override;

private:
    void score(double value);
    void give(PersonaId persona);
    void choose(StepId step, PersonaId persona);

    StepId m_step;
    PersonaId m_persona;
    KindChip *m_chip;
    QLabel *m_title;
    QLabel *m_place;
    SegmentedField *m_faces;
    QSlider *m_slider;
    QLabel *m_value;
    LineField *m_word;
    ChoiceField *m_who;
    QToolButton *m_clear;
};

} // namespace periplus
