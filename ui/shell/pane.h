// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QWidget;

namespace periplus {

class PaneDock;
class Settings;
struct Theme;

/// A pane beside the map: docked or floating where people put it, and in a narrow window a drawer over the map, which
/// goes again with Escape.
class Pane : public QObject
{
    Q_OBJECT

public:
    enum class Side { Left, Right, Bottom };

    struct Plan
    {
        QString name;            ///< its object name, also in the settings
        QString title;           ///< shown while it floats
        Side side = Side::Right; ///< where it is at first
        int width = 0;           ///< at first, and as a drawer; of one at the bottom its height; pixels
        int narrow = 0;          ///< windows narrower than this (lower, for the bottom) have it as a drawer; pixels
    };

    /// `house` is the part of the window that has the docks; its central widget is what a drawer covers. `toggle` is
    /// checkable and shows or hides the pane. All must outlive this; the content is taken over.
    Pane(QMainWindow &house, QWidget &content, const Plan &plan, QAction &toggle, Settings &settings);

    /// Asked before the pane goes; false keeps it: what is being typed there could not be saved.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    const QString &name() const { return m_plan.name; }
    PaneDock &dock() const { return *m_dock; }
    bool isDrawer() const { return m_isNarrow; }
    /// Puts it back to where it was at first.
    void reset();
    /// Shows or hides it as it should be: after the docks were restored.
    void apply();
    /// Whether it is shown as long as nobody has shown or hidden it.
    void setShownAtFirst(bool shown);
    /// Keeps it out of sight while what it tells of is not to be seen; its place is kept.
    void setPresent(bool present);

signals:
    /// It was hidden by hand: the focus should go elsewhere.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isAtBottom() const { return m_plan.side == Side::Bottom; }
    bool isOnLeft() const;
    void follow(QSize house);
    void onToggled(bool on);
    void placeDrawer();

    QMainWindow &m_house;
    QWidget &m_covered; ///< by a drawer; the house itself knows it no more while it goes
    QWidget &m_content;
    Plan m_plan;
    QAction &m_toggle;
    Settings &m_settings;
    PaneDock *m_dock;
    QWidget *m_drawer;
    std::function<bool()> m_mayClose = [] { return true; };
    bool m_isNarrow = false;
    bool m_isPresent = true;
    bool m_shownAtFirst = true;
    bool m_askedFor = false; ///< in a narrow window
};

} // namespace periplus
