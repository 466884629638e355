// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/snapshots.h"
#include "ui/shell/document_watch.h"
#include "ui/shell/opened_document.h"

#include <QObject>

class QWidget;

namespace periplus {

class Dialogs;
class Settings;

/// Opens, makes, imports, copies and exports: holds the workspace that is open. Failures are told in one sentence
/// and leave everything as it was.
class DocumentControl : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and settings must outlive this; dialogs appear above the window.
    DocumentControl(Dialogs &dialogs, Settings &settings, Drafts drafts, Snapshots snapshots, QWidget *window);
    ~DocumentControl() override;

    Workspace *workspace() const { return m_open.workspace.get(); }
    const OpenedDocument &document() const { return m_open; }
    /// The step that undo would take back; nothing when there is none, or it is what made the draft.
    std::optional<HistoryStep> undoStep() const;

    /// Shows a document in place of the one that is open; an error is told and leaves everything as it was.
    bool adopt(Result<OpenedDocument> document);
    bool openPath(const QString &path);
    bool openSample();
    void askToOpen();
    void askForNew();
    void askToImport();
    void askToSaveCopy();
    void askToExport(JourneyId journey, bool pdfOnly);
    /// Checks the open workspace, or the file at a path, in a window of its own, and offers to rescue it.
    void checkAndRescue(const QString &path = {});
    void showSnapshots();
    /// After Errc::Replaced: goes on in a copy beside the file and says so. Returns whether that worked.
    bool continueElsewhere(const Error &reason);
    /// Puts the drafts that a killed program had open among the recent files; a sentence about them, or nothing.
    QString offerLeftDrafts();
    /// Closes the workspace; a draft that was never edited goes away.
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
    void tellHowItIsOpen();
    void reopenFreed(const QString &path);
    /// Opening it once more would only meet our own lock.
    bool isOpenForEditing(const QString &path) const;
    void tell(const Error &error);
    void tell(const QList<Warning> &warnings, const QString &file);

    Dialogs &m_dialogs;
    Settings &m_settings;
    Drafts m_drafts;
    Snapshots m_snapshots;
    DocumentWatch m_watch;
    QWidget *m_window;
    OpenedDocument m_open;
};

} // namespace periplus
