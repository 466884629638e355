// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/value_box.h"

#include "core/metrics/estimate.h"
#include "ui/metrics/metric_words.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

ValueBox::ValueBox(QWidget *parent)
    : QFrame(parent), m_value(new QLabel), m_interval(new QLabel), m_basis(new QLabel), m_restated(new QLabel)
{
    setObjectName(u"valueBox"_s);
    setAccessibleName(tr("Value"));
    m_value->setObjectName(u"valueShown"_s);
    m_interval->setObjectName(u"valueInterval"_s);
    m_basis->setObjectName(u"valueBasis"_s);
    m_restated->setObjectName(u"valueRestated"_s);
    for (QLabel *label : {m_value, m_interval, m_basis, m_restated})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_interval, m_basis, m_restated})
        label->setProperty("quiet", true);
    m_basis->setWordWrap(true);
    m_restated->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_value);
    line->addWidget(m_interval, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_basis);
    column->addWidget(m_restated);
}

void ValueBox::show(const Metric &metric, const Measurement &measurement)
{
    const Estimate shown = shownEstimate(metric, measurement);
    m_value->setText(shown.value ? valueText(metric, shown) : tr("No value yet"));
    if (m_value->property("none").toBool() != !shown.value) {
        m_value->setProperty("none", !shown.value);
        m_value->style()->unpolish(m_value); // its letters are smaller then
        m_value->style()->polish(m_value);
    }
    m_interval->setText(intervalSentence(metric, shown));
    m_basis->setText(shown.value ? basisText(metric, shown) : QString());
    QStringList others;
    for (const Estimate &other : restatements(metric.kind, measurement)) {
        if (other.variant != shown.variant)
            others.append(tr("%1 (%2)", "a value, how it is worked out")
                              .arg(valueText(metric, other), variantText(*other.variant, other.scale)));
    }
    m_restated->setText(others.isEmpty() ? QString() : tr("The same restated: %1").arg(others.join(u"; "_s)));
    m_basis->setVisible(!m_basis->text().isEmpty());
    m_restated->setVisible(!others.isEmpty());
}

} // namespace periplus
