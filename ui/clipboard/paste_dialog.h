// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clipboard/paste_texts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace periplus {

/// Shows what a block of texts would become before it is pasted: a table of steps and lanes as on the map, with what is
/// new in the accent colour. The button that has the keyboard decides which of the two ways is shown.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// Two ways to paste the same texts; one without anything in it is not offered. `stepsFirst` proposes the steps.
    PasteDialog(const State &state, TextPlan cards, TextPlan steps, bool stepsFirst, QWidget *parent);

signals:
    /// One of the two plans was chosen.
    void chosen(const periplus::TextPlan &plan);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *offer(const TextPlan &plan, const QString &text, const char *name);
    void show(const TextPlan &plan);
    void showTitles(const TextPlan &plan);
    /// Says what is new, and how many rows the preview leaves out.
    void note(const TextPlan &plan, qsizetype left);

    State m_state;
    TextPlan m_cards;
    TextPlan m_steps;
    QLabel *m_note;
    QTableWidget *m_table;
    QPushButton *m_asCards = nullptr;
    QPushButton *m_asSteps = nullptr;
};

} // namespace periplus
