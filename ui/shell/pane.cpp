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
      m_covered(*house.centralWidget()),
      m_content(content),
      m_plan(plan),
      m_toggle(toggle),
      m_settings(settings),
      m_dock(new PaneDock(plan.name + u"Dock"_s, plan.title,
                          plan.side == Side::Bottom ? Qt::BottomDockWidgetArea
                                                    : Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea,
                          &house)),
      m_drawer(new QFrame(&house))
{
    m_drawer->setObjectName(plan.name + u"Drawer"_s);
    m_drawer->setProperty("drawer", true);
    auto *column = new QVBoxLayout(m_drawer);
    const bool bottom = isAtBottom();
    column->setContentsMargins(bottom ? 0 : 1, bottom ? 1 : 0, bottom ? 0 : 1, 0);
    m_drawer->hide();
    m_drawer->installEventFilter(this);
    m_dock->setWidget(&content);
    reset();
    house.resizeDocks({m_dock}, {plan.width}, bottom ? Qt::Vertical : Qt::Horizontal);
    house.installEventFilter(this);
    m_covered.installEventFilter(this);
    connect(m_dock, &PaneDock::closeWanted, &toggle, [&toggle] { toggle.setChecked(false); });
    connect(&toggle, &QAction::toggled, this, &Pane::onToggled);
    m_isNarrow = (bottom ? house.window()->height() : house.window()->width()) < plan.narrow;
    apply();
}

/// On the screen; docks are not turned by Qt.
bool Pane::isOnLeft() const
{
    return (m_plan.side == Side::Left) != (m_house.layoutDirection() == Qt::RightToLeft);
}

void Pane::reset()
{
    m_dock->setFloating(false);
    m_house.addDockWidget(isAtBottom() ? Qt::BottomDockWidgetArea
                          : isOnLeft() ? Qt::LeftDockWidgetArea
                                       : Qt::RightDockWidgetArea,
                          m_dock);
}

bool Pane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_house && event->type() == QEvent::Resize)
        follow(m_house.size());
    if (watched == &m_covered && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeDrawer();
    if (watched == m_drawer && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        m_toggle.setChecked(false);
    return QObject::eventFilter(watched, event);
}

void Pane::follow(QSize house)
{
    const bool narrow = (isAtBottom() ? house.height() : house.width()) < m_plan.narrow;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    m_askedFor = false;
    apply();
}

void Pane::apply()
{
    const bool shown = m_isNarrow ? m_askedFor : m_settings.isPaneShown(m_plan.name, m_shownAtFirst);
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

void Pane::setShownAtFirst(bool shown)
{
    if (shown == m_shownAtFirst)
        return;
    m_shownAtFirst = shown;
    apply();
}

void Pane::placeDrawer()
{
    if (!m_isNarrow)
        return;
    const QRect covered = m_covered.geometry();
    const QMargins edges = m_drawer->layout()->contentsMargins();
    const int width = m_plan.width + edges.left() + edges.right();
    const int height = m_plan.width + edges.top() + edges.bottom();
    if (isAtBottom())
        m_drawer->setGeometry(covered.left(), covered.bottom() + 1 - height, covered.width(), height);
    else
        m_drawer->setGeometry(isOnLeft() ? covered.left() : covered.right() + 1 - width, covered.top(), width,
                              covered.height());
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
