// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shared_document.h"

#include "ui/shell/settings.h"

#include <QFile>
#include <QFileInfo>

namespace periplus {

SharedDocument::SharedDocument(OpenedDocument document, const Drafts &drafts, Snapshots snapshots, Settings &settings)
    : m_drafts(drafts), m_settings(settings), m_open(std::move(document)), m_watch(std::move(snapshots))
{
    workspace()->setAuthor(settings.author());
    if (!m_open.draft)
        m_settings.addRecentFile(workspace()->path());
    const bool untouched = m_open.stepsWhenMade.has_value();
    m_watch.follow(workspace(), untouched ? DocumentWatch::Keep::Nothing : DocumentWatch::Keep::Snapshots);
    connect(&m_watch.snapshots(), &SnapshotKeeper::failed, this, &SharedDocument::snapshotFailed);
    connect(&m_watch, &DocumentWatch::freed, this, &SharedDocument::freed);
}

SharedDocument::~SharedDocument()
{
    m_watch.release();
    const QString path = workspace()->path();
    const bool untouched = m_open.stepsWhenMade == workspace()->history().count();
    m_open.workspace.reset();
    if (m_open.draft && untouched)
        QFile::remove(path); // it can be made again from where it came
    else if (m_open.draft)
        m_settings.addRecentFile(path);
}

Status SharedDocument::continueElsewhere()
{
    const Result<QString> place = workspace()->continueElsewhere();
    PERIPLUS_TRY(place);
    m_open.name = QFileInfo(*place).fileName();
    m_open.draft = m_drafts.contains(*place);
    m_settings.addRecentFile(*place);
    m_watch.follow(workspace(), DocumentWatch::Keep::Snapshots);
    emit moved();
    return {};
}

std::shared_ptr<SharedDocument> SharedDocuments::editable(const QString &path) const
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (const std::weak_ptr<SharedDocument> &each : m_documents) {
        const std::shared_ptr<SharedDocument> document = each.lock();
        if (document && document->isEditable() && !wanted.isEmpty()
            && QFileInfo(document->workspace()->path()).canonicalFilePath() == wanted)
            return document;
    }
    return {};
}

void SharedDocuments::add(const std::shared_ptr<SharedDocument> &document)
{
    m_documents.removeIf([](const std::weak_ptr<SharedDocument> &each) { return each.expired(); });
    m_documents.append(document);
}

} // namespace periplus
