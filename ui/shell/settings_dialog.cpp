// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/command/shortcut_editor.h"
#include "ui/shell/appearance.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace periplus {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Appearance &appearance, CommandRegistry &registry, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    resize(640, 620);
    const auto heading = [](const QString &text) {
        auto *label = new QLabel(text);
        label->setObjectName(u"dialogHeading"_s);
        return label;
    };
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeSettings"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(heading(tr("Colours")));
    column->addWidget(colours(appearance));
    column->addSpacing(12);
    column->addWidget(heading(tr("Shortcuts")));
    column->addWidget(new ShortcutEditor(registry), 1);
    column->addLayout(buttons);
}

QWidget *SettingsDialog::colours(Appearance &appearance)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    auto *group = new QButtonGroup(box);
    const auto add = [&](const char *name, const QString &text, ThemeChoice choice) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        button->setChecked(appearance.choice() == choice);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [&appearance, choice] { appearance.choose(choice); });
        connect(&appearance, &Appearance::changed, button,
                [&appearance, button, choice] { button->setChecked(appearance.choice() == choice); });
    };
    add("themeSystem", tr("As the &desktop"), ThemeChoice::System);
    add("themeLight", tr("&Light"), ThemeChoice::Light);
    add("themeDark", tr("Dar&k"), ThemeChoice::Dark);
    add("themeContrast", tr("&High contrast"), ThemeChoice::Contrast);
    row->addStretch();
    return box;
}

} // namespace periplus
