// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/part.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace periplus {

Part::Part(const InspectorContext &context, const QString &heading, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new QHBoxLayout), m_count(new QLabel(this)), m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    auto *across = new QHBoxLayout; // the line goes from edge to edge of the page
    across->setContentsMargins(0, 0, 0, 2);
    across->addWidget(rule);
    column->addLayout(across);
    auto *label = new QLabel(heading, this);
    label->setProperty("heading", true);
    label->setTextFormat(Qt::PlainText);
    m_count->setProperty("quiet", true);
    m_head->setContentsMargins(kMargin, 0, kMargin, 0);
    m_body->setContentsMargins(kMargin, 0, kMargin, 0);
    m_head->setSpacing(6);
    m_head->addWidget(label);
    m_head->addWidget(m_count);
    m_head->addStretch(1);
    column->addLayout(m_head);
    m_body->setSpacing(8);
    column->addLayout(m_body);
    m_count->hide();
}

void Part::showCount(int count)
{
    m_count->setText(locale().toString(count));
    m_count->setVisible(count > 0);
}

void Part::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

} // namespace periplus
