// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_control.h"

#include "ui/canvas/canvas.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QEvent>
#include <QSignalBlocker>

namespace periplus {

InspectorControl::InspectorControl(Inspector &inspector, Canvas &canvas, Settings &settings, QAction &toggle,
                                   QAction &otherPane, QWidget *parent)
    : QObject(parent),
      m_inspector(inspector),
      m_canvas(canvas),
      m_settings(settings),
      m_toggle(toggle),
      m_narrow(parent->width() < kNarrow)
{
    parent->installEventFilter(this);
    connect(&toggle, &QAction::toggled, this, &InspectorControl::onToggled);
    connect(&otherPane, &QAction::triggered, this, &InspectorControl::goToOtherPane);
    apply();
}

bool InspectorControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const bool narrow = static_cast<QWidget *>(watched)->width() < kNarrow;
        if (narrow != m_narrow) {
            m_narrow = narrow;
            m_askedFor = false;
            apply();
        }
    }
    return QObject::eventFilter(watched, event);
}

void InspectorControl::apply()
{
    const bool shown = m_narrow ? m_askedFor : m_settings.inspector();
    const QSignalBlocker quiet(&m_toggle);
    m_toggle.setChecked(shown);
    m_inspector.setVisible(shown);
}

void InspectorControl::onToggled(bool on)
{
    if (!on && !m_inspector.finish()) {
        apply(); // what could not be saved stays in sight
        return;
    }
    if (m_narrow)
        m_askedFor = on;
    else
        m_settings.setInspector(on);
    apply();
    if (!on)
        m_canvas.setFocus(Qt::OtherFocusReason);
}

void InspectorControl::goToOtherPane()
{
    const QWidget *focus = m_inspector.window()->focusWidget();
    if (focus && m_inspector.isAncestorOf(focus)) {
        m_canvas.setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_toggle.isChecked())
        m_toggle.setChecked(true);
    m_inspector.enter();
}

} // namespace periplus
