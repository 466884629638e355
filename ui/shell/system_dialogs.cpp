// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QRegularExpression>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The first ending of a filter such as "PDF (*.pdf)": "pdf".
QString endingOf(const QString &filter)
{
    static const QRegularExpression kEnding(u"\\*\\.([A-Za-z0-9]+)"_s);
    return kEnding.match(filter).captured(1);
}

} // namespace

QString SystemDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemDialogs::fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                  const QString &filter, bool mayReplace)
{
    QFileDialog dialog(parent, title, suggestion, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !mayReplace);
    dialog.setDefaultSuffix(endingOf(filter));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &chosen) { dialog.setDefaultSuffix(endingOf(chosen)); });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void SystemDialogs::about(QWidget *parent)
{
    const QString text = QCoreApplication::translate(
        "SystemDialogs", "Periplus %1\n\nCustomer-journey maps and personas, in one local file.\nFree software under "
                         "the GNU General Public License, version 3 or later.");
    QMessageBox::about(parent, QCoreApplication::translate("SystemDialogs", "About Periplus"),
                       text.arg(QCoreApplication::applicationVersion()));
}

} // namespace periplus
