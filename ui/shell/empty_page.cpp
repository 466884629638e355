// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/empty_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

EmptyPage::EmptyPage(QAction *newMap, QAction *templates, QAction *import, QAction *stage, QWidget *parent)
    : QFrame(parent),
      m_heading(new QLabel(this)),
      m_text(new QLabel(this)),
      m_newMap(addButton("emptyNew", tr("New map"), newMap)),
      m_templates(addButton("emptyTemplates", tr("From a template"), templates)),
      m_import(addButton("emptyImport", tr("Import a file"), import)),
      m_stage(addButton("emptyStage", tr("Add a stage"), stage))
{
    setObjectName(u"emptyPage"_s);
    m_heading->setObjectName(u"emptyHeading"_s);
    m_text->setObjectName(u"emptyText"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_newMap, m_templates, m_import, m_stage})
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    offer(false);
}

void EmptyPage::offer(bool hasMap)
{
    m_heading->setText(hasMap ? tr("No stage on this map yet") : tr("No map in this workspace yet"));
    m_text->setText(
        hasMap ? tr("Stages are the large parts of what a customer goes through, such as Discover, Decide and Use.")
               : tr("A map shows the stages and steps that a customer goes through, and how they feel on the way."));
    m_newMap->setVisible(!hasMap);
    m_templates->setVisible(!hasMap);
    m_import->setVisible(!hasMap);
    m_stage->setVisible(hasMap);
}

QPushButton *EmptyPage::addButton(const char *name, const QString &text, QAction *action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace periplus
