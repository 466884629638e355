// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answers_panel.h"

#include "ui/inspector/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswersWidth = 320;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("heading", true);
    return label;
}

} // namespace

AnswersPanel::AnswersPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_choices(new QVBoxLayout),
      m_nothing(new QLabel(tr("No survey answers belong to this map yet. Import a survey whose touchpoints have the "
                              "names of steps or stages, or attach metrics to steps."))),
      m_found(new QWidget),
      m_heat(chip(tr("Tint on the steps"))),
      m_curve(chip(tr("Curve among the feelings"))),
      m_lowestHeading(heading(tr("Lowest touchpoints"))),
      m_lowest(new QVBoxLayout)
{
    setObjectName(u"answersPanel"_s);
    setAccessibleName(tr("Survey answers on the map"));
    setFixedWidth(kAnswersWidth);
    m_heat->setObjectName(u"answersHeat"_s);
    m_curve->setObjectName(u"answersCurve"_s);
    m_nothing->setObjectName(u"answersNothing"_s);
    m_nothing->setWordWrap(true);
    auto *shown = new FlowLayout(6);
    shown->addWidget(m_heat);
    shown->addWidget(m_curve);
    m_lowest->setSpacing(2);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins({});
    found->setSpacing(6);
    found->addWidget(heading(tr("Answers")));
    found->addLayout(m_choices);
    found->addSpacing(6);
    found->addWidget(heading(tr("Shown as")));
    found->addLayout(shown);
    found->addSpacing(6);
    found->addWidget(m_lowestHeading);
    found->addLayout(m_lowest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(m_nothing);
    column->addWidget(m_found);
    connect(m_heat, &QToolButton::clicked, this, &AnswersPanel::heatChosen);
    connect(m_curve, &QToolButton::clicked, this, &AnswersPanel::curveChosen);
}

QToolButton *AnswersPanel::chip(const QString &text)
{
    auto *button = new QToolButton;
    button->setProperty("chip", true);
    button->setCheckable(true);
    button->setText(fontMetrics().elidedText(text, Qt::ElideRight, kAnswersWidth - 60));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void AnswersPanel::clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

/// From top to bottom, though some buttons are made later than what stands below them.
void AnswersPanel::orderTabs()
{
    QList<QWidget *> order;
    for (const auto &[metric, button] : std::as_const(m_metrics))
        order.append(button);
    order += {m_heat, m_curve};
    for (int i = 0; i < m_lowest->count(); ++i)
        order.append(m_lowest->itemAt(i)->widget());
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

/// As high as what it shows, which is known in the end only when the buttons have their looks.
void AnswersPanel::fitHeight()
{
    resize(kAnswersWidth, layout()->totalHeightForWidth(kAnswersWidth));
}

bool AnswersPanel::event(QEvent *event)
{
    const bool taken = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return taken;
}

void AnswersPanel::openAt(const QPoint &topLeft, const QList<Choice> &choices)
{
    clear(m_choices);
    m_metrics.clear();
    m_nothing->setVisible(choices.isEmpty());
    m_found->setVisible(!choices.isEmpty());
    auto *flow = new FlowLayout(6);
    for (const Choice &choice : choices) {
        QToolButton *button = chip(choice.name);
        connect(button, &QToolButton::clicked, this, [this, metric = choice.metric] { emit metricChosen(metric); });
        flow->addWidget(button);
        m_metrics.append({choice.metric, button});
    }
    m_choices->addLayout(flow);
    orderTabs();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    fitHeight();
    move(std::clamp(topLeft.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(topLeft.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    if (!m_metrics.isEmpty())
        m_metrics.first().second->setFocus(Qt::TabFocusReason);
}

void AnswersPanel::showOverlay(MetricId metric, const AnswerOverlay &overlay, const State &state,
                               const QList<StepId> &lowest)
{
    for (const auto &[id, button] : std::as_const(m_metrics))
        button->setChecked(id == metric);
    m_heat->setChecked(overlay.heat);
    m_curve->setChecked(overlay.curve);
    m_lowestHeading->setVisible(!lowest.isEmpty());
    clear(m_lowest);
    for (const StepId id : lowest) {
        const AnswerScore answers = overlay.steps.value(id);
        const Step &step = state.at(id);
        const QString title = answers.ofStage ? tr("Stage %1").arg(state.at(step.stage).title) : step.title;
        const QString value =
            answers.n > 0 ? tr("%1 of %n answers", nullptr, answers.n).arg(answers.value) : answers.value;
        auto *row = new QPushButton;
        row->setFlat(true);
        row->setProperty("row", true);
        row->setAccessibleName(tr("%1: %2").arg(title, value));
        row->setToolTip(title);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(6, 2, 6, 2);
        line->addWidget(new QLabel(fontMetrics().elidedText(title, Qt::ElideRight, kAnswersWidth - 150)), 1);
        line->addWidget(new QLabel(value));
        row->setMinimumHeight(26);
        connect(row, &QPushButton::clicked, this, [this, id] {
            hide();
            emit stepWanted(id);
        });
        m_lowest->addWidget(row);
    }
    orderTabs();
    fitHeight();
}

} // namespace periplus
