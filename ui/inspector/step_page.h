// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_page.h"

namespace periplus {

class ActorPart;
class CommentPart;
class NumberField;

/// Everything about one step.
class StepPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit StepPage(const InspectorContext &context, QWidget *parent = nullptr);

    void show(const QList<Source> &subject) override;

private:
    StepId m_step;
    KindChip *m_chip;
    TextField *m_title;
    QLabel *m_place;
    TextField *m_description;
    NumberField *m_width;
    ActorPart *m_actors;
    CommentPart *m_comments;
};

} // namespace periplus
