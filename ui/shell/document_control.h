// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shared_document.h"

#include <QObject>

#include <functional>

class QWidget;

namespace periplus {

class Desk;
class Dialogs;
struct MapFilter;
class Settings;

/// Opens, makes, imports, copies and exports: holds the document that one window shows. Failures are told in one
/// sentence and leave everything as it was.
class DocumentControl : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive this; dialogs appear above the window.
    DocumentControl(Desk &desk, QWidget *window);
    ~DocumentControl() override;

    Workspace *workspace() const { return m_shared ? m_shared->workspace() : nullptr; }
    /// An empty one when none is open.
    const OpenedDocument &document() const;
    /// The step that undo would take back; nothing when there is none, or it is what made the draft.
    std::optional<HistoryStep> undoStep() const;

    /// Shows a document in place of the one that is open; an error is told and leaves everything as it was.
    bool adopt(Result<OpenedDocument> document);
    /// Shows the document that another window shows, too.
    void share(const DocumentControl &other);
    bool openPath(const QString &path);
    bool openSample();
    /// Makes a draft, lets it be filled and shows it. Errors: those of createDraft; then everything stays as it was.
    Status openDraft(const std::function<Status(Workspace &)> &fill);
    void askToOpen();
    void askForNew();
    void askToImport();
    void askToSaveCopy();
    void askToExport(JourneyId journey, const MapFilter &view, bool pdfOnly);
    /// Checks the open workspace, or the file at a path, in a window of its own, and offers to rescue it.
    void checkAndRescue(const QString &path = {});
    void showSnapshots();
    /// After Errc::Replaced: goes on in a copy beside the file and says so. Returns whether that worked.
    bool continueElsewhere(const Error &reason);
    /// Puts the drafts that a killed program had open among the recent files; a sentence about them, or nothing.
    QString offerLeftDrafts();
    /// Puts the name of who works here, as set, to whatever is done from now on, in all windows.
    void applyAuthor();
    /// Lets go of the document; it closes with the last window that does.
    void close();

signals:
    /// The workspace is about to go: save what is being typed and let go of it.
    void closing();
    void opened();
    /// The open workspace goes on under another name.
    void moved();
    /// Maps were added to the open workspace.
    void imported(periplus::JourneyId first);
    void told(const QString &sentence);
    /// A file is damaged, which can be looked into.
    void damaged(const QString &sentence, const QString &path);
    /// Something was done that cannot be seen here.
    void succeeded(const QString &sentence);

private:
    void hold(std::shared_ptr<SharedDocument> shared);
    void tellHowItIsOpen();
    void reopenFreed(const QString &path);
    void tell(const Error &error);
    void tell(const QList<Warning> &warnings, const QString &file);

    Desk &m_desk;
    Dialogs &m_dialogs;
    Settings &m_settings;
    const Drafts &m_drafts;
    const Snapshots &m_snapshots;
    QWidget *m_window;
    std::shared_ptr<SharedDocument> m_shared; // one of several owners: see SharedDocument
};

} // namespace periplus
