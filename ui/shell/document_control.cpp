// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_control.h"

#include "core/base/describe.h"
#include "core/formats/document_file.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/exporting.h"
#include "ui/shell/settings.h"

#include <QFile>
#include <QFileInfo>
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

DocumentControl::DocumentControl(Dialogs &dialogs, Settings &settings, Drafts drafts, QWidget *window)
    : QObject(window), m_dialogs(dialogs), m_settings(settings), m_drafts(std::move(drafts)), m_window(window)
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
    const QString place = first.line > 0 ? tr("%1, line %2").arg(file).arg(first.line) : file;
    QString text = place + u": "_s + first.text;
    if (!text.endsWith(u'.'))
        text += u'.';
    if (warnings.size() > 1)
        text += u" "_s + tr("Further remarks: %1.").arg(warnings.size() - 1);
    emit told(text);
}

bool DocumentControl::adopt(Result<OpenedDocument> document)
{
    if (!document) {
        tell(document.error());
        return false;
    }
    close();
    m_open = std::move(*document);
    if (!m_open.draft)
        m_settings.addRecentFile(workspace()->path());
    emit opened();
    tell(m_open.warnings, m_open.name);
    if (m_open.readOnly)
        emit told(
            *m_open.readOnly == Errc::NewerVersion
                ? tr("%1 was written by a newer Periplus, so it is open for reading only. Update Periplus to work "
                     "on it.")
                      .arg(m_open.name)
                : tr("%1 cannot be written to, so it is open for reading only. Save a copy elsewhere to work on "
                     "it.")
                      .arg(m_open.name));
    return true;
}

void DocumentControl::close()
{
    if (!workspace())
        return;
    emit closing();
    const QString path = workspace()->path();
    const bool untouched = m_open.stepsWhenMade == workspace()->history().count();
    m_open.workspace.reset();
    if (m_open.draft && untouched)
        QFile::remove(path); // it can be made again from where it came
    else if (m_open.draft)
        m_settings.addRecentFile(path);
    m_open = {};
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
    const bool beginning = m_open.draft && step && step->parent == 0 && step->op == Op::Import;
    return beginning ? std::nullopt : step;
}

bool DocumentControl::openPath(const QString &path)
{
    return adopt(openDocument(path, m_drafts));
}

bool DocumentControl::openSample()
{
    return adopt(openSampleDocument(m_drafts));
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
    if (!workspace())
        return;
    const QString name = QFileInfo(m_open.name).completeBaseName() + u".periplus"_s;
    const QString path = m_dialogs.fileToSave(m_window, tr("Save a copy as"), name, workspaceFilter(), false);
    if (path.isEmpty())
        return;
    if (const Status saved = workspace()->saveCopy(path); !saved) {
        tell(inFile(saved.error(), path));
        return;
    }
    if (m_open.draft)
        openPath(path); // from now on the copy is the place
    emit succeeded(tr("A copy is in %1.").arg(path));
}

void DocumentControl::askToExport(JourneyId journey, bool pdfOnly)
{
    if (!workspace())
        return;
    const Journey *map = workspace()->state().find(journey);
    QString name = map && !map->title.isEmpty() ? map->title : tr("Map");
    name.replace(u'/', u'-');
    const QString path = m_dialogs.fileToSave(m_window, tr("Export"), name + u".pdf"_s, exportFilter(pdfOnly), true);
    if (path.isEmpty())
        return;
    const Result<QList<Warning>> done = exportToFile(*workspace(), journey, path, QDateTime::currentDateTime());
    if (!done)
        tell(done.error());
    else if (done->isEmpty())
        emit succeeded(tr("The map is in %1.").arg(path));
    else
        tell(*done, QFileInfo(path).fileName());
}

} // namespace periplus
