// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_page.h"

namespace periplus {

class CommentPart;
class EvidencePart;
class LineField;
class LinkPart;
class LookField;
class MetricBox;
class NumberField;
class PictureField;
class SegmentedField;
class TagField;
class TouchpointFields;

/// Everything about one card. Which fields there are follows from the kind of its lane.
class CardPage : public InspectorPage
{
    Q_OBJECT

public:
    CardPage(const InspectorContext &context, LaneKind kind, QWidget *parent = nullptr);

    void show(const QList<Source> &subject) override;

private:
    void makeKindFields();
    void makePeople();
    void showKindFields(const Card &card);
    void showPeople(const Card &card);
    QString placeOf(const Card &card) const;
    int longestSpan(const Card &card) const;

    LaneKind m_kind;
    CardId m_card;
    KindChip *m_chip;
    TextField *m_title;
    QLabel *m_place;
    SegmentedField *m_severity = nullptr;
    NumberField *m_impact = nullptr;
    NumberField *m_effort = nullptr;
    NumberField *m_confidence = nullptr;
    TouchpointFields *m_touchpoint = nullptr;
    ChoiceField *m_metric = nullptr;
    PictureField *m_picture = nullptr; ///< not on metrics
    TextField *m_detail;
    ChoiceField *m_persona;
    LineField *m_owner;
    NumberField *m_span;
    QWidget *m_spanRow = nullptr;
    LookField *m_look;
    TagField *m_tags;
    EvidencePart *m_evidence;
    LinkPart *m_links = nullptr;
    CommentPart *m_comments;
    MetricBox *m_linkedMetric;
};

} // namespace periplus
