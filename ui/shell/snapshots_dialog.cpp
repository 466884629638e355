// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/snapshots_dialog.h"

#include "core/base/describe.h"
#include "core/store/workspace.h"
#include "ui/shell/dialog_parts.h"
#include "ui/shell/dialogs.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// What is compared, in the order of the columns behind "When" and "Edits".
using Counts = QList<qint64>;

Counts countsOf(const State &state)
{
    return {state.count<Journey>(), state.count<Step>(), state.count<Card>(), state.count<Persona>()};
}

/// The counts of each snapshot; empty where it cannot be read.
QList<Counts> countsOf(const QList<Snapshot> &snapshots)
{
    QList<Counts> all;
    for (const Snapshot &snapshot : snapshots) {
        const Result<std::unique_ptr<Workspace>> opened = Workspace::open(snapshot.path, OpenMode::ReadOnly);
        all.append(opened ? countsOf((*opened)->state()) : Counts{});
    }
    return all;
}

constexpr int kFirstCount = 2;

/// "12", or "12 (-3)" where there are now 15.
QString compared(qint64 then, qint64 now)
{
    const QString text = QLocale().toString(then);
    if (then == now)
        return text;
    return u"%1 (%2%3)"_s.arg(text, then > now ? u"+"_s : u"\u2212"_s, QLocale().toString(std::abs(then - now)));
}

} // namespace

SnapshotsDialog::SnapshotsDialog(Dialogs &dialogs, QWidget *parent)
    : QDialog(parent),
      m_dialogs(dialogs),
      m_heading(new QLabel),
      m_list(new QTreeWidget),
      m_restore(new QPushButton(tr("&Restore as a copy…"))),
      m_message(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"snapshotsDialog"_s);
    setWindowTitle(tr("Snapshots"));
    resize(680, 460);
    m_heading->setObjectName(u"dialogHeading"_s);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"snapshots"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("When"), tr("Edits"), tr("Maps"), tr("Steps"), tr("Cards"), tr("Personas")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Snapshots, newest first"));
    m_restore->setObjectName(u"restoreSnapshot"_s);
    m_restore->setEnabled(false);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto *column = dialogColumn(this);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &SnapshotsDialog::restore);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(m_list->indexOfTopLevelItem(m_list->currentItem()) > 0); });
}

void SnapshotsDialog::list(const QString &name, const State &now, const QList<Snapshot> &snapshots)
{
    m_name = name;
    m_snapshots = snapshots;
    m_heading->setText(
        snapshots.isEmpty()
            ? tr("There are no snapshots of %1 yet; the first one is taken soon after opening.").arg(name)
            : tr("Copies kept of %1, outside of the file").arg(name));
    m_list->clear();
    const Counts counts = countsOf(now);
    QStringList current{tr("Now"), QString()};
    for (const qint64 count : counts)
        current.append(QLocale().toString(count));
    auto *first = new QTreeWidgetItem(m_list, current);
    first->setFlags(Qt::ItemIsEnabled);
    for (const Snapshot &snapshot : snapshots) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(snapshot.at);
        new QTreeWidgetItem(m_list, {QLocale().toString(at, QLocale::ShortFormat), QLocale().toString(snapshot.edits)});
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        for (int column = 1; column < m_list->columnCount(); ++column)
            m_list->topLevelItem(row)->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_background.run([snapshots] { return countsOf(snapshots); },
                     [this, counts](const QList<Counts> &all) {
                         for (qsizetype i = 0; i < all.size(); ++i) {
                             QTreeWidgetItem *item = m_list->topLevelItem(static_cast<int>(i) + 1);
                             for (qsizetype k = 0; k < counts.size(); ++k)
                                 item->setText(kFirstCount + static_cast<int>(k),
                                               all[i].isEmpty() ? u"?"_s : compared(all[i][k], counts[k]));
                         }
                     });
}

void SnapshotsDialog::restore()
{
    const qsizetype index = m_list->indexOfTopLevelItem(m_list->currentItem()) - 1;
    if (index < 0 || index >= m_snapshots.size())
        return;
    const Snapshot &snapshot = m_snapshots[index];
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(snapshot.at);
    const QString suggestion = m_name + at.toString(u" (yyyy-MM-dd HH.mm)"_s) + u".periplus"_s;
    const QString target =
        m_dialogs.fileToSave(this, tr("Restore as a copy"), suggestion, tr("Periplus workspace (*.periplus)"), false);
    if (target.isEmpty())
        return;
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(snapshot.path, OpenMode::ReadOnly);
    if (!opened) {
        m_message->setText(describe(opened.error()));
        return;
    }
    if (const Status saved = (*opened)->saveCopy(target); !saved) {
        m_message->setText(describe(inFile(saved.error(), target)));
        return;
    }
    emit restored(target);
    accept();
}

} // namespace periplus
