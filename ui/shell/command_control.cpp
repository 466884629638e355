// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_control.h"

#include "ui/command/command_palette.h"
#include "ui/paint/icon_engine.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/commands_page.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/theming.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 280;
constexpr int kFieldHeight = 24;

} // namespace

CommandControl::CommandControl(QMainWindow &window, Actions &actions, Appearance &appearance, Settings &settings,
                               const PlaceServices &places)
    : QObject(&window),
      m_window(window),
      m_actions(actions),
      m_appearance(appearance),
      m_settings(settings),
      m_palette(new CommandPalette(&window)),
      m_field(new QPushButton(window.menuBar()))
{
    m_palette->setSources({mapSource(places), commandSource(actions.registry()), contentSource(places)});
    makeField();
    actions.registry().applyShortcuts(settings.shortcuts());
    connect(&actions.registry(), &CommandRegistry::shortcutsChanged, this,
            [this] { m_settings.setShortcuts(m_actions.registry().changedShortcuts()); });
    connect(actions.palette, &QAction::triggered, m_palette, &CommandPalette::open);
    connect(m_field, &QPushButton::clicked, m_palette, &CommandPalette::open);
    connect(actions.settings, &QAction::triggered, this, &CommandControl::showSettings);
    connect(actions.shortcuts, &QAction::triggered, this, &CommandControl::showCommands);
    connect(&appearance, &Appearance::changed, this, &CommandControl::setTheme);
}

void CommandControl::makeField()
{
    m_field->setObjectName(u"searchField"_s);
    m_field->setText(tr("Search or run a command"));
    m_field->setFixedHeight(kFieldHeight);
    m_field->setFocusPolicy(Qt::NoFocus); // Ctrl+K leads there
    m_field->setCursor(Qt::IBeamCursor);
    auto *keys = new QLabel(m_field);
    keys->setObjectName(u"searchKeys"_s);
    keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto showKeys = [this, keys] {
        keys->setText(m_actions.palette->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '));
        keys->setVisible(!keys->text().isEmpty());
        m_field->setFixedWidth(std::max(kFieldWidth, m_field->sizeHint().width() + keys->sizeHint().width()));
    };
    showKeys();
    connect(&m_actions.registry(), &CommandRegistry::shortcutsChanged, keys, showKeys);
    auto *row = new QHBoxLayout(m_field);
    row->setContentsMargins(0, 3, 5, 3);
    row->addStretch();
    row->addWidget(keys);
    auto *corner = new QWidget(m_window.menuBar());
    auto *margin = new QHBoxLayout(corner);
    margin->setContentsMargins(0, 3, 8, 3);
    margin->addWidget(m_field);
    m_window.menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
}

void CommandControl::setTheme(const Theme &theme)
{
    m_palette->setTheme(theme);
    m_field->setIcon(iconFor(u"search"_s, tokenColor(theme, u"ink3"_s)));
}

void CommandControl::showSettings()
{
    auto *dialog = new SettingsDialog(m_appearance, m_settings, m_actions.registry(), &m_window);
    connect(dialog, &SettingsDialog::authorChanged, this, &CommandControl::authorChanged);
    dialog->show();
}

void CommandControl::showCommands()
{
    (new CommandsPage(m_actions.registry(), &m_window))->show();
}

} // namespace periplus
