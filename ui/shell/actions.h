// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"
#include "ui/command/command_registry.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

class QMenuBar;
class QToolBar;

namespace periplus {

struct Theme;

/// Every command of the window, once: menus, tool bar and context menus show the same actions.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    CommandRegistry &registry() { return m_registry; }

    void fillMenuBar(QMenuBar *bar);
    void fillToolBar(QToolBar *bar);
    /// The bar for what is shown instead of a map: undo and redo, then `own` (null between two groups), then what
    /// every bar ends with.
    void fillSheetBar(QToolBar *bar, const QList<QAction *> &own);
    /// Redraws the icons in the colours of a theme.
    void setIcons(const Theme &theme);
    /// Gives an action of another class its icon.
    void addIcon(QAction *action, const QString &icon) { m_icons.append({action, icon}); }

    /// What makes sense now.
    struct Possible
    {
        bool workspace = false;
        bool map = false;
        bool sheet = false; ///< a persona is shown instead of the map
        bool writable = false;
        bool selection = false; ///< something that can be deleted or duplicated
        bool cell = false;      ///< a place for a card
        bool parts = false;     ///< something that can be copied
        bool personas = false;  ///< the workspace has some
        bool feelings = false;  ///< the map has an emotion lane; a second one would show the same curves
    };
    void enable(const Possible &possible);

    // clang-format off
    QAction *newFile, *open, *openSample, *import, *saveCopy, *snapshots, *checkAndRescue, *exportMap, *exportPdf, *quit;
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *editText, *duplicate, *remove;
    QAction *zoomIn, *zoomOut, *fit, *zoomToSelection, *actualSize, *dark, *fullScreen, *navigator, *inspector, *otherPane, *resetPanes, *metrics;
    QAction *filter, *assumptions, *clearFilter, *links;
    QAction *stage, *step, *card, *picture, *metric;
    QAction *newMap, *renameMap, *duplicateMap, *deleteMap, *newPersona, *segments, *vocabularies;
    QAction *newMapFromTemplate, *newPersonaFromTemplate, *saveMapAsTemplate, *savePersonaAsTemplate, *importPersonas;
    QAction *importSurvey;
    QAction *palette, *newWindow, *nextMap, *previousMap, *findInNavigator;
    QAction *settings, *shortcuts, *about;
    // clang-format on
    QMenu *lanes;
    QMenu *structure; ///< filled by MapActions
    QMenu *format;    ///< filled by FormatActions
    QMenu *personas;  ///< of the menu bar; PersonaControl adds to it
    QMenu *analyse;   ///< of the menu bar; MetricsControl and others add to it
    QMenu *recent;
    QMenu *columnWidths;
    QActionGroup *columns; ///< one is checked; data() is its ColumnWidth

signals:
    void laneWanted(periplus::LaneKind kind);

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &keys = {}, const char *icon = nullptr);
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeMapActions();

    /// One menu of the menu bar; null between two groups.
    struct MenuPlan
    {
        QMenu *menu;
        QList<QAction *> actions;
    };
    void planMenus();
    void finishBar(QToolBar *bar, const QList<QAction *> &iconOnly);
    void registerCommands();

    QWidget *m_window;
    CommandRegistry m_registry;
    QList<MenuPlan> m_menus;
    QList<std::pair<QAction *, QString>> m_icons;
};

} // namespace periplus
