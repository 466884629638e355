// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_saving.h"

#include "core/base/save_atomically.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/news.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct PageSavingText
{
    Q_DECLARE_TR_FUNCTIONS(PageSaving)
};

} // namespace

ExportOptions pageOptions(const Workspace &workspace)
{
    ExportOptions options;
    options.paper = PaperSize::A4;
    options.date = QDateTime::currentDateTime();
    options.fileName = QFileInfo(workspace.path()).fileName();
    options.rightToLeft = QGuiApplication::isRightToLeft();
    options.version = workspace.history().count();
    return options;
}

void savePage(const PersonaWindow &window, QWidget *parent, const PageSaving &saving)
{
    QString name = saving.name;
    name.replace(u'/', u'-');
    const QString path =
        window.dialogs.fileToSave(parent, PageSavingText::tr("Export"), name + u".pdf"_s, saving.filter, true);
    if (path.isEmpty())
        return;
    const Result<Exported> made = saving.make(path);
    const Status saved = made ? saveAtomically(path, made->bytes) : Status(failure(made.error()));
    if (saved)
        window.banner.showSuccess(saving.done.arg(path));
    else
        window.news.report(saved.error());
}

} // namespace periplus
