// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "ui/shell/nav_list.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace periplus {

/// The left pane: the workspace's name, its maps, its personas. Shows rows and tells what people want; it edits
/// nothing itself.
class Navigator : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kWidth = 196;
    /// Draws the round picture of a persona.
    using Portrait = std::function<QIcon(const Persona &persona)>;

    explicit Navigator(Portrait portrait, QWidget *parent = nullptr);

    /// Fills the lists anew; `shown` is the map on the canvas.
    void show(const State &state, const QString &fallbackTitle, JourneyId shown);
    void setTheme(const Theme &theme);
    void setWritable(bool writable);
    NavList &maps() { return *m_maps; }
    NavList &personas() { return *m_personas; }

signals:
    void newMapWanted();
    void newPersonaWanted();

private:
    NavList *addSection(const QString &heading, const QString &addTip, void (Navigator::*wanted)());

    Portrait m_portrait;
    QLabel *m_title;
    QLabel *m_subtitle;
    QList<QToolButton *> m_adds;
    NavList *m_maps;
    NavList *m_personas;
    QIcon m_mapIcon;
    QIcon m_shownMapIcon;
};

} // namespace periplus
