// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rescue_dialog.h"

#include "core/base/describe.h"
#include "ui/shell/dialog_parts.h"
#include "ui/shell/dialogs.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

RescueDialog::RescueDialog(Dialogs &dialogs, Snapshots snapshots, QWidget *parent)
    : QDialog(parent),
      m_dialogs(dialogs),
      m_snapshots(std::move(snapshots)),
      m_file(new QLabel),
      m_heading(new QLabel),
      m_lines(new QListWidget),
      m_rescue(new QPushButton(tr("&Rescue into a new file…"))),
      m_open(new QPushButton(tr("&Open the rescued file")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"rescueDialog"_s);
    setWindowTitle(tr("Check and rescue"));
    resize(620, 420);
    m_file->setObjectName(u"dialogFile"_s);
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    m_heading->setObjectName(u"dialogHeading"_s);
    m_heading->setWordWrap(true);
    m_lines->setObjectName(u"rescueLines"_s);
    m_lines->setWordWrap(true);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setAccessibleName(tr("What was found"));
    m_rescue->setObjectName(u"rescue"_s);
    m_open->setObjectName(u"openRescued"_s);
    auto *choose = new QPushButton(tr("Choose another &file…"));
    auto *close = new QPushButton(tr("Close"));
    choose->setAutoDefault(false); // Return is for what the dialog is about

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_rescue);
    buttons->addWidget(m_open);
    auto *column = dialogColumn(this);
    column->addWidget(m_heading);
    column->addWidget(m_file);
    column->addWidget(m_lines, 1);
    column->addLayout(buttons);
    m_open->hide();
    connect(choose, &QPushButton::clicked, this, &RescueDialog::choose);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rescue, &QPushButton::clicked, this, &RescueDialog::rescue);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openWanted(m_rescued);
        accept();
    });
}

void RescueDialog::check(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    m_open->hide();
    m_rescue->show();
    m_rescue->setEnabled(false);
    say(tr("Checking…"), {});
    m_background.run([path] { return checkWorkspace(path); },
                     [this](const Result<QList<Finding>> &findings) { showFindings(findings); });
}

void RescueDialog::choose()
{
    const QString path = m_dialogs.fileToOpen(this, windowTitle(), tr("Periplus workspace (*.periplus)"));
    if (!path.isEmpty())
        check(path);
}

void RescueDialog::showFindings(const Result<QList<Finding>> &findings)
{
    m_rescue->setEnabled(true);
    if (!findings) {
        say(tr("This file cannot be read."), {describe(findings.error(), Advice::Omit)});
        return;
    }
    if (findings->isEmpty()) {
        say(tr("This file is intact."), {tr("Every row, the whole history and all pictures are what was saved.")});
        m_rescue->setEnabled(false);
        return;
    }
    QStringList lines;
    for (const Finding &finding : *findings)
        lines.append(describe(Error{finding.code, finding.what, {}, 0, 0}, Advice::Omit));
    say(tr("This file is damaged. It stays as it is; what can be saved goes into a new file."), lines);
    m_rescue->setDefault(true);
    m_rescue->setFocus();
}

void RescueDialog::rescue()
{
    const QString suggestion =
        QFileInfo(m_path).path() + u'/' + QFileInfo(m_path).completeBaseName() + u" (rescued).periplus"_s;
    const QString target =
        m_dialogs.fileToSave(this, tr("Rescue into"), suggestion, tr("Periplus workspace (*.periplus)"), false);
    if (target.isEmpty())
        return;
    m_rescue->setEnabled(false);
    say(tr("Rescuing…"), {});
    m_background.run(
        [path = m_path, target, snapshots = m_snapshots] { return rescueWorkspace(path, target, snapshots); },
        [this, target](const Result<RescueReport> &report) { showReport(report, target); });
}

void RescueDialog::showReport(const Result<RescueReport> &report, const QString &target)
{
    m_rescue->setEnabled(true);
    if (!report) {
        say(tr("Nothing could be rescued."), {describe(report.error(), Advice::Omit)});
        return;
    }
    m_rescued = target;
    m_file->setText(target);
    m_rescue->hide();
    m_open->show();
    m_open->setDefault(true);
    m_open->setFocus();
    say(tr("The rescued workspace is in a new file."), sentences(*report));
}

void RescueDialog::say(const QString &heading, const QStringList &lines)
{
    m_heading->setText(heading);
    m_lines->clear();
    m_lines->addItems(lines);
}

} // namespace periplus
