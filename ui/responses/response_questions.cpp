// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/response_questions.h"

#include "ui/metrics/metric_words.h"
#include "ui/responses/response_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHeaderRows = 3;
constexpr int kMostScale = 100;
constexpr int kFieldHeight = 30;

/// A field with its name above it.
QWidget *withName(const QString &name, QWidget *field)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new QLabel(name);
    label->setBuddy(field);
    label->setProperty("quiet", true);
    column->addWidget(label);
    column->addWidget(field);
    field->setAccessibleName(QString(name).remove(u'&'));
    return box;
}

QSpinBox *numberBox(const char *name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1StringView(name));
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    box->setFixedHeight(kFieldHeight);
    return box;
}

void put(QSpinBox &box, int value)
{
    const QSignalBlocker quiet(&box);
    box.setValue(value);
}

} // namespace

ResponseQuestions::ResponseQuestions(const State &state, JourneyId shown, QWidget *parent)
    : QWidget(parent),
      m_metric(new ChoiceField),
      m_lowest(numberBox("scaleLowest", -kMostScale, kMostScale)),
      m_highest(numberBox("scaleHighest", -kMostScale, kMostScale)),
      m_headerRows(numberBox("headerRows", 0, kMostHeaderRows)),
      m_order(new ChoiceField),
      m_attach(new AttachChoice(state, shown)),
      m_orderField(withName(tr("&Dates"), m_order))
{
    m_metric->setObjectName(u"responseMetric"_s);
    m_order->setObjectName(u"dateOrder"_s);
    m_attach->setObjectName(u"attachTo"_s);
    for (ChoiceField *choice : {m_metric, m_order, static_cast<ChoiceField *>(m_attach)})
        choice->setFixedHeight(kFieldHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(withName(tr("&Metric"), m_metric), 3);
    row->addWidget(withName(tr("Scale"), makeScale()));
    row->addWidget(withName(tr("&Header rows"), m_headerRows));
    row->addWidget(m_orderField, 2);
    row->addWidget(withName(tr("&Belongs to"), m_attach), 3);
    connectFields();
    refresh(false);
}

QWidget *ResponseQuestions::makeScale()
{
    auto *scale = new QWidget;
    auto *ends = new QHBoxLayout(scale);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->addWidget(m_lowest);
    ends->addWidget(new QLabel(u"–"_s));
    ends->addWidget(m_highest);
    m_lowest->setAccessibleName(tr("Lowest answer"));
    m_highest->setAccessibleName(tr("Highest answer"));
    return scale;
}

void ResponseQuestions::connectFields()
{
    connect(m_metric, &ChoiceField::chosen, this, [this](qint64 kind) {
        setMetric(m_plan.layout, static_cast<MetricKind>(kind));
        emit planChanged(m_plan, false);
    });
    for (QSpinBox *box : {m_lowest, m_highest}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            if (m_lowest->value() >= m_highest->value())
                return;
            m_plan.layout.lowest = m_lowest->value();
            m_plan.layout.highest = m_highest->value();
            emit planChanged(m_plan, false);
        });
    }
    connect(m_headerRows, &QSpinBox::valueChanged, this, [this](int rows) {
        m_plan.layout.headerRows = rows;
        emit planChanged(m_plan, true);
    });
    connect(m_order, &ChoiceField::chosen, this, [this](qint64 order) {
        m_plan.order = static_cast<DateOrder>(order);
        emit planChanged(m_plan, false);
    });
    connect(m_attach, &AttachChoice::placeChosen, this, &ResponseQuestions::placeChosen);
}

void ResponseQuestions::show(const ResponsePlan &plan, bool orderIsOpen)
{
    m_plan = plan;
    refresh(orderIsOpen);
}

void ResponseQuestions::refresh(bool orderIsOpen)
{
    const ResponseLayout &layout = m_plan.layout;
    QList<ChoiceField::Choice> kinds;
    for (int kind = 0; kind < enumCount<MetricKind>(); ++kind)
        kinds.append({kindTitle(static_cast<MetricKind>(kind)), {}, kind});
    m_metric->show(kinds, static_cast<int>(layout.metric));
    put(*m_lowest, layout.lowest);
    put(*m_highest, layout.highest);
    // NPS has one scale; a satisfaction may be asked on several.
    for (QSpinBox *box : {m_lowest, m_highest})
        box->setEnabled(layout.lowest != layout.highest && layout.metric != MetricKind::Nps);
    put(*m_headerRows, layout.headerRows);
    m_orderField->setVisible(orderIsOpen || m_plan.order);
    m_order->show({{tr("Day first: 31/12/2026"), {}, static_cast<int>(DateOrder::DayFirst)},
                   {tr("Month first: 12/31/2026"), {}, static_cast<int>(DateOrder::MonthFirst)}},
                  m_plan.order ? static_cast<int>(*m_plan.order) : -1);
}

} // namespace periplus
