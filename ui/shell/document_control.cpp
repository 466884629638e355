// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_control.h"

#include "core/base/describe.h"
#include "core/base/place.h"
#include "core/formats/document_file.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/exporting.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rescue_dialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/snapshots_dialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString workspaceFilter()
{
    return DocumentControl::tr("Periplus workspace (*.periplus)");
}

QString importFilter()
{
    return DocumentControl::tr("Mermaid, Markdown or JSON (*.mmd *.mermaid *.md *.markdown *.json)");
}

QString openFilter()
{
    const QString everything =
        DocumentControl::tr("Everything that can be opened (*.periplus *.mmd *.mermaid *.md *.markdown *.json)");
    return everything + u";;"_s + workspaceFilter() + u";;"_s + importFilter();
}

QString exportFilter(bool pdfOnly)
{
    const QString pdf = DocumentControl::tr("PDF (*.pdf)");
    if (pdfOnly)
        return pdf;
    return pdf + u";;"_s + DocumentControl::tr("Picture (*.png)") + u";;"_s + DocumentControl::tr("Drawing (*.svg)")
           + u";;"_s + DocumentControl::tr("JSON (*.json)") + u";;"_s + DocumentControl::tr("Mermaid (*.mmd)");
}

} // namespace

DocumentControl::DocumentControl(Desk &desk, QWidget *window)
    : QObject(window),
      m_desk(desk),
      m_dialogs(desk.services().dialogs),
      m_settings(desk.services().settings),
      m_drafts(desk.services().drafts),
      m_snapshots(desk.services().snapshots),
      m_window(window)
{
}

DocumentControl::~DocumentControl() = default;

void DocumentControl::tell(const Error &error)
{
    emit told(describe(error));
}

void DocumentControl::tell(const QList<Warning> &warnings, const QString &file)
{
    if (warnings.isEmpty())
        return;
    const Warning &first = warnings.first();
    const QString place = first.line > 0 ? tr("%1, line %2").arg(file, QLocale().toString(first.line)) : file;
    QString text = place + u": "_s + first.text;
    if (!text.endsWith(u'.'))
        text += u'.';
    if (warnings.size() > 1)
        text += u" "_s + tr("%n further remarks.", nullptr, static_cast<int>(warnings.size() - 1));
    emit told(text);
}

bool DocumentControl::adopt(Result<OpenedDocument> read)
{
    if (!read) {
        const Error &error = read.error();
        if (error.code == Errc::Damaged || error.code == Errc::Untrusted)
            emit damaged(describe(error, Advice::Omit), error.file);
        else
            tell(error);
        return false;
    }
    hold(std::make_shared<SharedDocument>(std::move(*read), m_drafts, m_snapshots, m_settings));
    m_desk.documents().add(m_shared);
    tell(document().warnings, document().name);
    return true;
}

void DocumentControl::share(const DocumentControl &other)
{
    if (other.m_shared)
        hold(other.m_shared);
}

void DocumentControl::hold(std::shared_ptr<SharedDocument> shared)
{
    close();
    m_shared = std::move(shared);
    connect(m_shared.get(), &SharedDocument::moved, this, &DocumentControl::moved);
    connect(m_shared.get(), &SharedDocument::snapshotFailed, this,
            [this](const Error &error) { emit told(tr("No snapshot could be taken. %1").arg(describe(error))); });
    // queued, because opening it anew ends the document that tells
    connect(m_shared.get(), &SharedDocument::freed, this, &DocumentControl::reopenFreed, Qt::QueuedConnection);
    connect(m_shared.get(), &SharedDocument::wentOnAt, this, &DocumentControl::openPath);
    emit opened();
    tellHowItIsOpen();
}

const OpenedDocument &DocumentControl::document() const
{
    static const OpenedDocument kNone;
    return m_shared ? m_shared->opened() : kNone;
}

void DocumentControl::applyAuthor()
{
    for (MainWindow *window : m_desk.windows()) {
        if (Workspace *open = window->documents().workspace())
            open->setAuthor(m_settings.author());
    }
}

void DocumentControl::tellHowItIsOpen()
{
    if (!document().readOnly) {
        const Place place = placeOf(workspace()->path());
        if (place.kind == PlaceKind::Synchronised)
            emit told(
                tr("This folder is synchronised by %1. Edit the file on one computer at a time, or work on a copy "
                   "elsewhere.")
                    .arg(place.name));
        else if (place.kind == PlaceKind::Network)
            emit told(tr("This file is on another computer (%1). A copy on this one is faster and safer to work on.")
                          .arg(place.name));
        return;
    }
    switch (document().readOnly->code) {
    case Errc::NewerVersion:
        emit told(
            tr("%1 was written by a newer Periplus, so it is open for reading only. Update Periplus to work on it.")
                .arg(document().name));
        break;
    case Errc::Busy:
        m_shared->awaitRelease();
        emit told(tr("%1 is open for reading only: %2. It can be edited as soon as it is free.")
                      .arg(document().name, document().readOnly->detail));
        break;
    default:
        emit told(
            document().readOnly->detail.isEmpty() || document().readOnly->code == Errc::PermissionDenied
                ? tr("%1 cannot be written to, so it is open for reading only. Save a copy elsewhere to work on it.")
                      .arg(document().name)
                : tr("%1 is open for reading only: %2. Save a copy elsewhere to work on it.")
                      .arg(document().name, document().readOnly->detail));
        break;
    }
}

void DocumentControl::reopenFreed(const QString &path)
{
    if (workspace() && workspace()->path() == path && openPath(path) && !document().readOnly)
        emit succeeded(tr("%1 is free now and can be edited.").arg(document().name));
}

bool DocumentControl::continueElsewhere(const Error &reason)
{
    if (const Status done = m_shared->continueElsewhere(); !done) {
        tell(done.error());
        return false;
    }
    QString why = reason.detail;
    emit told(tr("%1. Your version goes on as %2 in the same folder; the other one was not touched.")
                  .arg(why.replace(0, 1, why.left(1).toUpper()), document().name));
    return true;
}

void DocumentControl::checkAndRescue(const QString &path)
{
    QString file = path.isEmpty() && workspace() ? workspace()->path() : path;
    if (file.isEmpty())
        file = m_dialogs.fileToOpen(m_window, tr("Check and rescue"), workspaceFilter());
    if (file.isEmpty())
        return;
    auto *dialog = new RescueDialog(m_dialogs, m_snapshots, m_window);
    connect(dialog, &RescueDialog::openWanted, this, &DocumentControl::openPath);
    dialog->check(file);
    dialog->open();
}

void DocumentControl::showSnapshots()
{
    if (!workspace())
        return;
    auto *dialog = new SnapshotsDialog(m_dialogs, m_window);
    connect(dialog, &SnapshotsDialog::restored, this,
            [this](const QString &path) { emit succeeded(tr("The snapshot is in %1.").arg(path)); });
    dialog->list(QFileInfo(document().name).completeBaseName(), workspace()->state(),
                 m_snapshots.list(workspace()->uuid()));
    dialog->open();
}

void DocumentControl::close()
{
    if (!m_shared)
        return;
    emit closing();
    m_shared->disconnect(this);
    m_shared.reset();
}

QString DocumentControl::offerLeftDrafts()
{
    const QStringList left = m_drafts.takeLeft(workspace() ? workspace()->path() : QString());
    QStringList names;
    for (const QString &path : left) {
        m_settings.addRecentFile(path);
        names.append(tr("“%1”").arg(QFileInfo(path).completeBaseName()));
    }
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return tr("%1 was left open when the program ended; it is under Open recent.").arg(names.first());
    const QString last = names.takeLast();
    return tr("%1 and %2 were left open when the program ended; they are under Open recent.")
        .arg(names.join(u", "_s), last);
}

std::optional<HistoryStep> DocumentControl::undoStep() const
{
    if (!workspace() || workspace()->isReadOnly())
        return std::nullopt;
    const std::optional<HistoryStep> step = workspace()->history().undoStep();
    const bool beginning = document().draft && step && step->parent == 0 && step->op == Op::Import;
    return beginning ? std::nullopt : step;
}

bool DocumentControl::openPath(const QString &path)
{
    if (const std::shared_ptr<SharedDocument> open = m_desk.documents().editable(path)) {
        if (open != m_shared)
            hold(open);
        return true;
    }
    return adopt(openDocument(path, m_drafts));
}

bool DocumentControl::openSample()
{
    return adopt(openSampleDocument(m_drafts));
}

Status DocumentControl::openDraft(const std::function<Status(Workspace &)> &fill)
{
    Result<OpenedDocument> made = createDraft(tr("Journeys"), m_drafts, fill);
    if (!made)
        return failure(made.error());
    adopt(std::move(made));
    return {};
}

void DocumentControl::askToOpen()
{
    const QString path = m_dialogs.fileToOpen(m_window, tr("Open"), openFilter());
    if (!path.isEmpty())
        openPath(path);
}

void DocumentControl::askForNew()
{
    const QString path =
        m_dialogs.fileToSave(m_window, tr("New workspace"), tr("Journeys") + u".periplus"_s, workspaceFilter(), false);
    if (!path.isEmpty())
        adopt(createDocument(path));
}

void DocumentControl::askToImport()
{
    const QString path = m_dialogs.fileToOpen(m_window, tr("Import into this workspace"), importFilter());
    if (path.isEmpty() || !workspace())
        return;
    const std::unique_ptr<IdSource> ids = randomIds();
    const Result<Imported> read = importFile(path, *ids);
    if (!read) {
        tell(read.error());
        return;
    }
    const Result<QList<JourneyId>> added = addImported(*workspace(), *read, QFileInfo(path).fileName());
    if (!added) {
        tell(added.error());
        return;
    }
    emit imported(added->value(0));
    tell(read->warnings, QFileInfo(path).fileName());
}

void DocumentControl::askToSaveCopy()
{
    if (!workspace() || !m_desk.saveTyping())
        return;
    const QString name = QFileInfo(document().name).completeBaseName() + u".periplus"_s;
    const QString path = m_dialogs.fileToSave(m_window, tr("Save a copy as"), name, workspaceFilter(), false);
    if (path.isEmpty() || !m_desk.saveTyping()) // there are other windows to type in
        return;
    if (const Status saved = workspace()->saveCopy(path); !saved) {
        tell(inFile(saved.error(), path));
        return;
    }
    if (document().draft) { // from now on the copy is the place
        const std::shared_ptr<SharedDocument> draft = m_shared;
        openPath(path);
        emit draft->wentOnAt(path);
    }
    emit succeeded(tr("A copy is in %1.").arg(path));
}

void DocumentControl::askToExport(JourneyId journey, const MapFilter &view, bool pdfOnly)
{
    if (!workspace())
        return;
    const Journey *map = workspace()->state().find(journey);
    QString name = map && !map->title.isEmpty() ? map->title : tr("Map");
    name.replace(u'/', u'-');
    const QString path = m_dialogs.fileToSave(m_window, tr("Export"), name + u".pdf"_s, exportFilter(pdfOnly), true);
    if (path.isEmpty())
        return;
    const Result<QList<Warning>> done = exportToFile(*workspace(), journey, path, QDateTime::currentDateTime(), view);
    if (!done)
        tell(done.error());
    else if (done->isEmpty())
        emit succeeded(tr("The map is in %1.").arg(path));
    else
        tell(*done, QFileInfo(path).fileName());
}

} // namespace periplus
