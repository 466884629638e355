// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace periplus {

class ChoiceField;
class KindChip;
class LineField;
class NumberField;
class RowGrip;

/// One piece of evidence: what it says on one or two lines, and opened, the fields to change it.
class EvidenceRow : public QFrame
{
    Q_OBJECT

public:
    EvidenceRow(const InspectorContext &context, EvidenceId id, QWidget *parent = nullptr);

    void show();
    /// What it is moved by among others.
    RowGrip *grip() const { return m_grip; }
    void setOpen(bool open);

    /// Shows a grade in a chip: the surer, the greener.
    static void showGrade(KindChip &chip, EvidenceGrade grade, const InspectorPictures &pictures);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void makeForm();

    const InspectorContext &m_context;
    EvidenceId m_id;
    QLabel *m_text;
    QLabel *m_count;
    RowGrip *m_grip;
    QToolButton *m_more;
    KindChip *m_chip;
    QLabel *m_from;
    QWidget *m_form = nullptr;
    ChoiceField *m_grade = nullptr;
    ChoiceField *m_source = nullptr;
    NumberField *m_n = nullptr;
    LineField *m_note = nullptr;
};

} // namespace periplus
