// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane.h"

#include "ui/shell/pane_dock.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

Pane::Pane(QMainWindow &house, QWidget &content, const Plan &plan, QAction &toggle, Settings &settings)
    : QObject(&house),
      m_house(house),
      m_content(content),
      m_plan(plan),
      m_toggle(toggle),
      m_settings(settings),
      m_dock(new PaneDock(plan.name + u"Dock"_s, plan.title, &house)),
      m_drawer(new QFrame(&house))
{
    m_drawer->setObjectName(plan.name + u"Drawer"_s);
    m_drawer->setProperty("drawer", true);
    auto *column = new QVBoxLayout(m_drawer);
    column->setContentsMargins(1, 0, 1, 0);
    m_drawer->hide();
    m_drawer->installEventFilter(this);
    m_dock->setWidget(&content);
    reset();
    house.resizeDocks({m_dock}, {plan.width}, Qt::Horizontal);
    house.installEventFilter(this);
    house.centralWidget()->installEventFilter(this); // what a drawer covers
    connect(m_dock, &PaneDock::closeWanted, &toggle, [&toggle] { toggle.setChecked(false); });
    connect(&toggle, &QAction::toggled, this, &Pane::onToggled);
    m_isNarrow = house.window()->width() < plan.narrow;
    apply();
}

void Pane::reset()
{
    m_dock->setFloating(false);
    const bool left = m_plan.left != (m_house.layoutDirection() == Qt::RightToLeft); // docks are not turned by Qt
    m_house.addDockWidget(left ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock);
}

bool Pane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_house && event->type() == QEvent::Resize)
        follow(m_house.width());
    if (watched == m_house.centralWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeDrawer();
    if (watched == m_drawer && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        m_toggle.setChecked(false);
    return QObject::eventFilter(watched, event);
}

void Pane::follow(int width)
{
    const bool narrow = width < m_plan.narrow;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    m_askedFor = false;
    apply();
}

void Pane::apply()
{
    const bool shown = m_isNarrow ? m_askedFor : m_settings.isPaneShown(m_plan.name);
    const QSignalBlocker quiet(&m_toggle);
    m_toggle.setChecked(shown);
    if (m_isNarrow && m_content.parentWidget() != m_drawer) {
        m_drawer->layout()->addWidget(&m_content);
        m_content.show();
    } else if (!m_isNarrow && m_content.parentWidget() == m_drawer) {
        m_dock->setWidget(&m_content);
        m_content.show();
    }
    m_dock->setVisible(shown && m_isPresent && !m_isNarrow);
    m_drawer->setVisible(shown && m_isPresent && m_isNarrow);
    if (m_drawer->isVisible())
        placeDrawer();
}

void Pane::setPresent(bool present)
{
    if (present == m_isPresent)
        return;
    m_isPresent = present;
    m_toggle.setEnabled(present);
    apply();
}

void Pane::placeDrawer()
{
    if (!m_isNarrow)
        return;
    const QRect covered = m_house.centralWidget()->geometry();
    const QMargins edges = m_drawer->layout()->contentsMargins();
    const int width = m_plan.width + edges.left() + edges.right();
    const bool left = m_plan.left != (m_house.layoutDirection() == Qt::RightToLeft);
    m_drawer->setGeometry(left ? covered.left() : covered.right() + 1 - width, covered.top(), width, covered.height());
    m_drawer->raise();
}

void Pane::onToggled(bool on)
{
    if (!on && !m_mayClose()) {
        apply(); // what could not be saved stays in sight
        return;
    }
    if (m_isNarrow)
        m_askedFor = on;
    else
        m_settings.setPaneShown(m_plan.name, on);
    apply();
    if (!on)
        emit left();
}

} // namespace periplus
