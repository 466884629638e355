// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QObject>

class QAction;
class QStackedWidget;
class QToolBar;
class QWidget;

namespace periplus {

class Actions;
class Banner;
class Canvas;
class Dialogs;
class Navigator;
class News;
class PersonaView;

/// Shows a persona's sheet in the place of the map when it is chosen in the navigator, until a map is chosen, and
/// carries out what is asked for there.
class PersonaControl : public QObject
{
    Q_OBJECT

public:
    /// What the sheet works with; all must outlive this.
    struct Window
    {
        QWidget &map; ///< what is shown when no sheet is
        Canvas &canvas;
        Navigator &navigator;
        Dialogs &dialogs;
        Actions &actions; ///< commands for personas are added
        News &news;
        Banner &banner;
    };
    PersonaControl(const Window &window, QWidget *parent);

    /// Map and sheet, one of them on top.
    QWidget &pages() const;
    /// The bar that stands in the place of the map's while a sheet is shown.
    void fillToolBar(QToolBar &bar);
    /// What the line at the foot says of the sheet that is shown.
    QString summary() const;

    void show(PersonaId persona);
    /// Shows the map again.
    void leave();
    bool isShown() const;
    /// Asks where the sheet that is shown shall go as a file; false when none is.
    bool exportShown();
    /// Saves what is being written; false when that failed.
    bool finish();

signals:
    /// A map was chosen on the sheet.
    void mapWanted(periplus::JourneyId journey);
    /// The map is shown again, or a sheet in its place.
    void mapShown(bool shown);

private:
    QAction *make(const char *name, const QString &text, const char *icon = nullptr);
    void connectParts();
    void refresh();
    void choosePicture();

    Window m_window;
    QWidget *m_parent;
    QStackedWidget *m_pages;
    PersonaView *m_view;
    QAction *m_section;
    QAction *m_picture;
    QAction *m_export;
};

} // namespace periplus
