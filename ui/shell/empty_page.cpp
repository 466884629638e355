// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/empty_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

EmptyPage::EmptyPage(QAction *newMap, QAction *import, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"emptyPage"_s);
    auto *heading = new QLabel(tr("No map in this workspace yet"), this);
    heading->setObjectName(u"emptyHeading"_s);
    auto *text =
        new QLabel(tr("A map shows the stages and steps that a customer goes through, and how they feel on the "
                      "way."),
                   this);
    text->setObjectName(u"emptyText"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(addButton("emptyNew", tr("New map"), newMap));
    buttons->addWidget(addButton("emptyImport", tr("Import a file"), import));
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
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
