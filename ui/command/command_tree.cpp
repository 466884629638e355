// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/command_tree.h"

#include <QHeaderView>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kName = Qt::UserRole;

constexpr int kMostForShortcuts = 55; // percent of the width

QString shortcutText(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u"  "_s);
}

} // namespace

CommandTree::CommandTree(const CommandRegistry &registry, QWidget *parent) : QTreeWidget(parent), m_registry(registry)
{
    setObjectName(u"commandTree"_s);
    setAccessibleName(tr("Commands"));
    setHeaderLabels({tr("Command"), tr("Shortcut")});
    setRootIsDecorated(false);
    setIndentation(14);
    setUniformRowHeights(true);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    QTreeWidgetItem *group = nullptr;
    for (const Command &command : registry.commands()) {
        if (!group || group->text(0) != command.category) {
            group = new QTreeWidgetItem(this, {command.category});
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group);
        item->setData(0, kName, command.name);
    }
    refresh();
    expandAll();
    connect(&registry, &CommandRegistry::shortcutsChanged, this, &CommandTree::refresh);
}

void CommandTree::refresh()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int k = 0; k < topLevelItem(i)->childCount(); ++k) {
            QTreeWidgetItem *item = topLevelItem(i)->child(k);
            if (const Command *command = m_registry.find(item->data(0, kName).toString())) {
                item->setText(0, command->shownTitle());
                item->setText(1, shortcutText(*command->action));
                item->setToolTip(1, item->text(1));
            }
        }
    }
    shareWidth();
}

void CommandTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    shareWidth();
}

void CommandTree::shareWidth()
{
    const int wanted = std::max(sizeHintForColumn(1), header()->sectionSizeHint(1));
    header()->resizeSection(1, std::min(wanted, viewport()->width() * kMostForShortcuts / 100));
}

void CommandTree::filter(const QString &text)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *item = group->child(k);
            const bool fits =
                item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

QString CommandTree::currentCommand() const
{
    return currentItem() ? currentItem()->data(0, kName).toString() : QString();
}

void CommandTree::addGroup(const QString &title, const QList<std::pair<QString, QString>> &lines)
{
    auto *group = new QTreeWidgetItem(this, {title});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    for (const auto &[what, how] : lines)
        (new QTreeWidgetItem(group, {what, how}))->setToolTip(1, how);
    group->setExpanded(true);
    shareWidth();
}

} // namespace periplus
