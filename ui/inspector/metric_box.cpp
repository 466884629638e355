// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/metric_box.h"

#include "core/layout/map_words.h"
#include "core/metrics/estimate.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

MetricBox::MetricBox(const InspectorContext &context, QWidget *parent)
    : Part(context, tr("Linked metric"), parent), m_name(new QLabel), m_value(new QLabel), m_interval(new QLabel)
{
    setObjectName(u"linkedMetric"_s);
    auto *box = new QFrame(this);
    box->setProperty("box", u"metric"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(2);
    for (QLabel *label : {m_name, m_value, m_interval})
        label->setTextFormat(Qt::PlainText);
    m_name->setProperty("quiet", true);
    m_name->setWordWrap(true);
    m_value->setProperty("value", true);
    m_interval->setProperty("quiet", true);
    column->addWidget(m_name);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_value);
    line->addWidget(m_interval, 1, Qt::AlignBottom);
    column->addLayout(line);
    body()->addWidget(box);
}

void MetricBox::show(MetricId id)
{
    const Metric *metric = state().find(id);
    setVisible(metric);
    if (!metric)
        return;
    const Estimate estimate = latestEstimate(state(), id);
    const QString name = metric->name.isEmpty() ? shortName(*metric) : metric->name;
    m_name->setText(estimate.n > 0 ? tr("%1, %2").arg(name, words::sampleSize(estimate.n)) : name);
    m_value->setText(estimate.value ? valueText(*metric, estimate) : tr("No value yet"));
    m_interval->setText(estimate.low && estimate.high ? intervalText(metric->kind, estimate) : QString());
}

} // namespace periplus
