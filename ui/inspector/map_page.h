// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_page.h"

namespace periplus {

class CommentPart;
class PersonaPart;
class SegmentedField;

/// Everything about the map itself, while nothing on it is selected.
class MapPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit MapPage(const InspectorContext &context, QWidget *parent = nullptr);

    void show(const QList<Source> &subject) override;

private:
    TextField *addText(const QString &label, QString Journey::*member, const char *name);
    QList<ChoiceField::Choice> counterparts() const;

    JourneyId m_journey;
    KindChip *m_chip;
    TextField *m_title;
    QLabel *m_extent;
    SegmentedField *m_state;
    TextField *m_scenario;
    TextField *m_objective;
    TextField *m_quote;
    ChoiceField *m_counterpart;
    PersonaPart *m_personas;
    CommentPart *m_comments;
};

} // namespace periplus
