// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands_page.h"

#include "ui/command/command_tree.h"
#include "ui/shell/dialog_parts.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

CommandsPage::CommandsPage(const CommandRegistry &registry, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commandsPage"_s);
    setWindowTitle(tr("Commands and shortcuts"));
    resize(560, 680);
    auto *heading = dialogHeading(tr("Everything you can do, by name"));
    auto *find = new QLineEdit;
    find->setObjectName(u"findCommand"_s);
    find->setPlaceholderText(tr("Find a command or a shortcut"));
    find->setAccessibleName(find->placeholderText());
    find->setClearButtonEnabled(true);
    auto *tree = new CommandTree(registry);
    tree->addGroup(tr("On the map, with keys"),
                   {{tr("Go to the next place"), tr("Arrow keys, Tab")},
                    {tr("Edit what is selected"), tr("Enter, F2")},
                    {tr("Start a card in an empty cell"), tr("type")},
                    {tr("Save the text, break the line, leave"), tr("Enter, Shift+Enter, Esc")},
                    {tr("Move what is selected"), tr("Ctrl+arrow keys")},
                    {tr("Raise or lower a feeling"), tr("+ and −")}});
    tree->addGroup(tr("On the map, with the mouse"),
                   {{tr("Move about"), tr("wheel, Shift+wheel, middle button, Space and drag")},
                    {tr("Zoom at the pointer"), tr("Ctrl+wheel, pinch")},
                    {tr("Edit"), tr("double-click")},
                    {tr("Move or copy a card"), tr("drag, Ctrl+drag")},
                    {tr("Change a feeling"), tr("drag its point")}});
    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(find);
    column->addWidget(tree, 1);
    connect(find, &QLineEdit::textChanged, tree, &CommandTree::filter);
}

} // namespace periplus
