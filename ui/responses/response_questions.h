// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/response_import.h"
#include "ui/responses/attach_choice.h"

#include <QWidget>

class QSpinBox;

namespace periplus {

/// What is asked about a whole file of responses: its metric and scale, its header rows, the order of its dates when
/// that is open, and what the responses belong to.
class ResponseQuestions : public QWidget
{
    Q_OBJECT

public:
    ResponseQuestions(const State &state, JourneyId shown, QWidget *parent = nullptr);

    void show(const ResponsePlan &plan, bool orderIsOpen);
    MetricPlace place() const { return m_attach->place(); }

signals:
    /// An answer was changed. renamed: columns are called by other rows now.
    void planChanged(const periplus::ResponsePlan &plan, bool renamed);
    void placeChosen();

private:
    QWidget *makeScale();
    void connectFields();
    void refresh(bool orderIsOpen);

    ResponsePlan m_plan;
    ChoiceField *m_metric;
    QSpinBox *m_lowest;
    QSpinBox *m_highest;
    QSpinBox *m_headerRows;
    ChoiceField *m_order;
    AttachChoice *m_attach;
    QWidget *m_orderField;
};

} // namespace periplus
