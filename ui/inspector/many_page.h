// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_page.h"

namespace periplus {

class LineField;
class LookField;
class SegmentedField;
class TagField;

/// What makes sense for several selected things at once; each change is one step for all of them.
class ManyPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit ManyPage(const InspectorContext &context, QWidget *parent = nullptr);

    void show(const QList<Source> &subject) override;

private:
    QString countsOf(const QList<Source> &subject) const;
    QList<CardId> pains() const;

    QList<CardId> m_cards;
    QLabel *m_title;
    QLabel *m_counts;
    QWidget *m_fields;
    QWidget *m_severityRow;
    SegmentedField *m_severity;
    LineField *m_owner;
    LookField *m_look;
    TagField *m_tags;
};

} // namespace periplus
