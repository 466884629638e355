// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/keep_choice.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

KeepChoice::KeepChoice(const QString &prefix, const Words &words, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *heading = new QLabel(words.heading);
    heading->setObjectName(u"keepHeading"_s);
    column->addWidget(heading);
    const auto add = [&](const QString &name, const QString &text, Keep keep) {
        auto *button = new QRadioButton(text);
        button->setObjectName(prefix + name);
        m_buttons->addButton(button, static_cast<int>(keep));
        column->addWidget(button);
    };
    add(u"Everything"_s, words.everything, Keep::Everything);
    add(u"Questions"_s, words.questions, Keep::Questions);
    add(u"Structure"_s, words.structure, Keep::Structure);
    m_buttons->button(static_cast<int>(Keep::Everything))->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &KeepChoice::changed);
}

Keep KeepChoice::kept() const
{
    return static_cast<Keep>(m_buttons->checkedId());
}

} // namespace periplus
