// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "core/base/dates.h"
#include "ui/shell/actions.h"
#include "ui/shell/recent_delegate.h"
#include "ui/shell/start_panel.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// "Today, 09:12", "Thursday", "12 November", "3 May 2024".
QString whenChanged(const QDateTime &when)
{
    const qint64 days = when.date().daysTo(QDate::currentDate());
    const QLocale locale;
    if (days == 0)
        return StartPage::tr("Today, %1").arg(locale.toString(when.time(), QLocale::ShortFormat));
    if (days > 0 && days < 7)
        return locale.standaloneDayName(when.date().dayOfWeek());
    return longDate(when.date());
}

QString contentsOf(const Thumbnail &thumbnail)
{
    return StartPage::tr("%1, %2", "so many maps, so many personas")
        .arg(StartPage::tr("%n maps", nullptr, thumbnail.maps),
             StartPage::tr("%n personas", nullptr, thumbnail.personas));
}

} // namespace

StartPage::StartPage(const Actions &actions, Thumbnails thumbnails, QWidget *parent)
    : QFrame(parent), m_thumbnails(std::move(thumbnails)), m_recent(new QListWidget), m_empty(new QLabel)
{
    setObjectName(u"startPage"_s);
    auto *panel = new StartPanel;
    setFocusProxy(panel->addButton("startNew", tr("New workspace"), "add", actions.newFile, true));
    panel->addButton("startOpen", tr("Open a file"), "folder", actions.open, false);
    panel->addButton("startSample", tr("Look at the sample"), "map", actions.openSample, false);

    auto *heading = new QLabel(tr("Recent"));
    heading->setObjectName(u"startHeading"_s);
    m_empty->setObjectName(u"startEmpty"_s);
    m_empty->setText(tr("Files you open appear here."));
    m_recent->setObjectName(u"recentFiles"_s);
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setViewMode(QListView::IconMode);
    m_recent->setResizeMode(QListView::Adjust);
    m_recent->setMovement(QListView::Static);
    m_recent->setUniformItemSizes(true);
    m_recent->setSpacing(6);
    m_recent->setMouseTracking(true);
    const auto choose = [this](const QListWidgetItem *item) {
        emit fileWanted(item->data(RecentDelegate::kPath).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(36, 40, 36, 24);
    right->setSpacing(10);
    right->addWidget(heading);
    right->addWidget(m_empty);
    right->addWidget(m_recent, 1);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panel);
    row->addLayout(right, 1);
}

void StartPage::setRecent(const QStringList &files)
{
    m_files = files;
    if (isVisible())
        fill();
}

void StartPage::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fill();
}

void StartPage::fill()
{
    m_recent->clear();
    for (const QString &file : std::as_const(m_files)) {
        const QFileInfo info(file);
        const std::optional<Thumbnail> thumbnail = m_thumbnails.of(file);
        auto *item = new QListWidgetItem(info.completeBaseName(), m_recent);
        item->setToolTip(QDir::toNativeSeparators(file));
        item->setData(RecentDelegate::kPath, file);
        item->setData(RecentDelegate::kWhen, whenChanged(info.lastModified()));
        QString contents = QDir::toNativeSeparators(info.path());
        if (thumbnail) {
            item->setData(RecentDelegate::kPicture, QPixmap::fromImage(thumbnail->image));
            contents = contentsOf(*thumbnail);
        }
        item->setData(RecentDelegate::kContents, contents);
    }
    m_recent->setVisible(!m_files.isEmpty());
    m_empty->setVisible(m_files.isEmpty());
}

void StartPage::setTheme(const Theme &theme)
{
    static_cast<RecentDelegate *>(m_recent->itemDelegate())->setTheme(theme);
}

} // namespace periplus
