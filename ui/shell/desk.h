// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/snapshots.h"
#include "core/templates/template_library.h"
#include "ui/shell/appearance.h"
#include "ui/shell/shared_document.h"
#include "ui/shell/thumbnails.h"

#include <QPointer>
#include <QWidget>

namespace periplus {

class Dialogs;
class MainWindow;
class Settings;
class ShapedTextMeasurer;

/// The windows of the program and what they share: services, colours, shortcuts and the documents that are open.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// What windows work with; all that is referred to must outlive the desk.
    struct Services
    {
        const ShapedTextMeasurer &measurer;
        Dialogs &dialogs;
        Settings &settings;
        Drafts drafts;
        Snapshots snapshots = Snapshots();
        Thumbnails thumbnails = Thumbnails({});   ///< none are kept
        QString templates = ownTemplatesFolder(); ///< of the user
    };

    explicit Desk(const Services &services);
    ~Desk() override;

    const Services &services() const { return m_services; }
    Appearance &appearance() { return m_appearance; }
    SharedDocuments &documents() { return m_documents; }

    /// Makes a window, which is not shown yet. When it is closed it goes away, except the last, which stays until the
    /// desk goes.
    MainWindow &makeWindow();
    /// Makes and shows another window on the document and map of one, a little beside it.
    MainWindow &makeAnother(MainWindow &window);
    QList<MainWindow *> windows() const;
    /// Closes all windows, newest first, until one does not want to: a text in it cannot be saved.
    void closeAll();
    /// Saves the texts that are being typed in all windows; false when one could not be saved.
    bool saveTyping();

private:
    void spreadShortcuts();

    Services m_services;
    Appearance m_appearance;
    SharedDocuments m_documents;
    QList<MainWindow *> m_windows;     // owned
    QList<QPointer<QWidget>> m_closed; // those that the event loop is about to delete
};

} // namespace periplus
