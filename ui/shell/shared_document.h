// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/snapshots.h"
#include "ui/shell/document_watch.h"
#include "ui/shell/opened_document.h"

#include <memory>

namespace periplus {

class Settings;

/// A document that one or several windows of this program show, with what looks after it. It is held by shared_ptr
/// because no window is its owner: it closes with the last one that lets go. A draft that was never edited goes away
/// then, any other is remembered among the recent files.
class SharedDocument : public QObject
{
    Q_OBJECT

public:
    /// The drafts and settings must outlive this.
    SharedDocument(OpenedDocument document, const Drafts &drafts, Snapshots snapshots, Settings &settings);
    ~SharedDocument() override;

    Workspace *workspace() const { return m_open.workspace.get(); }
    const OpenedDocument &opened() const { return m_open; }
    bool isEditable() const { return !workspace()->isReadOnly(); }

    /// Waits until a workspace that someone else edits is free.
    void awaitRelease() { m_watch.awaitRelease(workspace()->path()); }
    /// After Errc::Replaced: goes on in a copy beside the file and emits moved(). Errors: those of
    /// Workspace::continueElsewhere.
    Status continueElsewhere();

signals:
    /// The workspace goes on under another name.
    void moved();
    /// Nobody else edits it any more.
    void freed(const QString &path);
    /// A draft has found its place: whoever shows it goes on there.
    void wentOnAt(const QString &path);
    void snapshotFailed(const periplus::Error &error);

private:
    const Drafts &m_drafts;
    Settings &m_settings;
    OpenedDocument m_open;
    DocumentWatch m_watch;
};

/// The documents that the windows of this program show: a file is opened once, however many windows show it.
class SharedDocuments
{
public:
    /// The document of a file, if some window has it open for editing; else null.
    std::shared_ptr<SharedDocument> editable(const QString &path) const;
    void add(const std::shared_ptr<SharedDocument> &document);

private:
    QList<std::weak_ptr<SharedDocument>> m_documents;
};

} // namespace periplus
