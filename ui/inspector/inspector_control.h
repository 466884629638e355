// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace periplus {

class Canvas;
class Inspector;
class Settings;

/// Decides when the inspector is in sight: as people left it, and in a narrow window only when they ask for it there.
class InspectorControl : public QObject
{
    Q_OBJECT

public:
    /// Windows below this width hide the inspector by themselves; pixels.
    static constexpr int kNarrow = 1280;

    /// `toggle` is checkable and shows or hides it; `otherPane` goes from the map to it and back. `parent` is the
    /// window.
    InspectorControl(Inspector &inspector, Canvas &canvas, Settings &settings, QAction &toggle, QAction &otherPane,
                     QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void onToggled(bool on);
    void goToOtherPane();

    Inspector &m_inspector;
    Canvas &m_canvas;
    Settings &m_settings;
    QAction &m_toggle;
    bool m_narrow = false;
    bool m_askedFor = false; ///< in a narrow window
};

} // namespace periplus
