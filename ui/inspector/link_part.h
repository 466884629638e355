// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/part.h"

#include <QLabel>

class QToolButton;

namespace periplus {

class LinkBox;

/// What answers a pain point, or which pain points an opportunity answers.
class LinkPart : public Part
{
    Q_OBJECT

public:
    /// `of` is the kind of the card that is shown: pain or opportunity.
    LinkPart(const InspectorContext &context, LaneKind of, QWidget *parent = nullptr);

    void show(CardId card);

private:
    LaneKind other() const { return m_of == LaneKind::Pain ? LaneKind::Opportunity : LaneKind::Pain; }
    QList<CardId> linked() const;
    /// The cards of the other kind on the shown map that are not linked yet, in map order.
    QList<CardId> candidates() const;
    void offer();

    LaneKind m_of;
    CardId m_card;
    QList<std::pair<CardId, LinkBox *>> m_boxes;
    QToolButton *m_add;
    QLabel *m_none;
};

} // namespace periplus
