// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/response_control.h"

#include "core/base/describe.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/responses/import_responses_dialog.h"
#include "ui/responses/response_import_job.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document_control.h"
#include "ui/shell/file_drop.h"

#include <QWidget>

namespace periplus {

using namespace Qt::StringLiterals;

ResponseControl::ResponseControl(const Parts &parts, QWidget *parent)
    : QObject(parent), m_parts(parts), m_window(parent)
{
    connect(parts.actions.importSurvey, &QAction::triggered, this, &ResponseControl::ask);
    connect(&parts.documents, &DocumentControl::closing, this, [this] {
        stop();
        if (m_dialog) {
            m_dialog->stopReading();
            m_dialog->deleteLater(); // it asks nothing any more
        }
        m_dialog.clear();
    });
    const auto *drop = new FileDrop(*parent, {u"csv"_s, u"tsv"_s}, parts.documents, this);
    connect(drop, &FileDrop::dropped, this, &ResponseControl::show);
}

void ResponseControl::ask()
{
    const QString path =
        m_parts.dialogs.fileToOpen(m_window, tr("Import survey"), tr("Tables of responses (*.csv *.tsv *.txt)"));
    if (!path.isEmpty())
        show(path);
}

void ResponseControl::show(const QString &path)
{
    const ShownMap &map = m_parts.canvas.map();
    const Workspace *workspace = m_parts.documents.workspace();
    if (!workspace || m_dialog)
        return;
    m_dialog = new ImportResponsesDialog(path, *workspace, map.journey(), m_window);
    connect(m_dialog, &ImportResponsesDialog::wanted, this, &ResponseControl::import);
    connect(m_dialog, &ImportResponsesDialog::stopWanted, this, [this] {
        stop();
        m_dialog->tell(tr("The import was stopped. Nothing was imported."));
    });
    m_dialog->open();
}

void ResponseControl::stop()
{
    if (!m_job)
        return;
    m_job->stop();
    delete m_job;
}

void ResponseControl::import(const ResponseWish &wish)
{
    Workspace *workspace = m_parts.documents.workspace();
    if (!workspace || m_job)
        return;
    m_job = new ResponseImportJob(*workspace, wish, this);
    connect(m_job, &ResponseImportJob::progressed, m_dialog, &ImportResponsesDialog::showProgress);
    connect(m_job, &ResponseImportJob::done, this, [this](const Result<DatasetId> &dataset, qint64 responses) {
        m_job->deleteLater();
        m_job.clear();
        if (!m_dialog)
            return;
        if (!dataset) {
            const bool nothing = dataset.error().code == Errc::NothingToDo;
            m_dialog->tell(nothing ? tr("Nothing new: all of these responses are there already.")
                                   : describe(dataset.error()));
            return;
        }
        m_dialog->accept();
        const State &state = m_parts.documents.workspace()->state();
        const QString metric = state.at(state.at(*dataset).metric).name;
        m_parts.banner.showDone(
            tr("%Ln response(s) were imported into “%1”.", nullptr, static_cast<int>(responses)).arg(metric),
            m_parts.actions.undo);
    });
    m_job->start();
}

} // namespace periplus
