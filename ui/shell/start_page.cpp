// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "core/base/dates.h"
#include "ui/shell/actions.h"
#include "ui/shell/fitted_height.h"
#include "ui/shell/recent_delegate.h"
#include "ui/shell/start_panel.h"
#include "ui/templates/category_field.h"
#include "ui/templates/template_delegate.h"
#include "ui/templates/template_filter.h"
#include "ui/templates/template_model.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPictureMargin = 8; // around the pictures of the lists, which stand below their headings
constexpr int kLookMs = 120;      // a page that is passed by needs no templates

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
    : QFrame(parent),
      m_thumbnails(std::move(thumbnails)),
      m_recent(new QListWidget),
      m_empty(new QLabel),
      m_lists(new QWidget),
      m_column(new QVBoxLayout(m_lists)),
      m_scroll(new QScrollArea)
{
    setObjectName(u"startPage"_s);
    auto *panel = new StartPanel;
    setFocusProxy(panel->addButton("startNew", tr("New workspace"), "add", actions.newFile, true));
    panel->addButton("startTemplate", tr("Start from a template"), "map", actions.newMapFromTemplate, false);
    panel->addButton("startOpen", tr("Open a file"), "folder", actions.open, false);
    panel->addButton("startSample", tr("Look at the sample"), "eye", actions.openSample, false);

    m_empty->setObjectName(u"startEmpty"_s);
    m_empty->setContentsMargins(kPictureMargin, 0, kPictureMargin, 0);
    m_empty->setText(tr("Files you open appear here."));
    m_recent->setObjectName(u"recentFiles"_s);
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setSpacing(2);
    const auto choose = [this](const QListWidgetItem *item) {
        emit fileWanted(item->data(RecentDelegate::kPath).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);

    m_lists->setObjectName(u"startLists"_s);
    m_column->setContentsMargins(28, 40, 28, 24);
    m_column->setSpacing(10);
    m_column->addWidget(makeHeading(tr("Recent")));
    m_column->addWidget(m_empty);
    m_column->addWidget(m_recent);
    m_column->addStretch(1);
    follow(*m_recent);
    m_scroll->setObjectName(u"startScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_lists);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panel);
    row->addWidget(m_scroll, 1);
    m_looked.setSingleShot(true);
    m_looked.setInterval(kLookMs);
    connect(&m_looked, &QTimer::timeout, this, [this] {
        if (isVisible())
            emit templatesNeeded();
    });
}

QLabel *StartPage::makeHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setObjectName(u"startHeading"_s);
    heading->setContentsMargins(kPictureMargin, 0, kPictureMargin, 0);
    return heading;
}

void StartPage::follow(QListView &list)
{
    list.setViewMode(QListView::IconMode);
    list.setResizeMode(QListView::Adjust);
    list.setMovement(QListView::Static);
    list.setUniformItemSizes(true);
    list.setMouseTracking(true);
    new FittedHeight(list);
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &list](const QModelIndex &current) {
                if (!list.hasFocus() || !current.isValid())
                    return;
                const QRect cell = list.visualRect(current);
                const QPoint middle = list.viewport()->mapTo(m_lists, cell.center());
                m_scroll->ensureVisible(middle.x(), middle.y(), 0, cell.height() / 2 + 10);
            });
}

void StartPage::setTemplates(TemplateModel &model)
{
    delete m_column->takeAt(m_column->count() - 1); // the stretch goes below
    m_column->addSpacing(14);
    QLabel *heading = makeHeading(tr("Templates"));
    m_templates = new QListView;
    m_templates->setObjectName(u"startTemplates"_s);
    m_templates->setAccessibleName(tr("Templates"));
    auto *maps = new TemplateFilter(TemplateKind::Journey, m_templates);
    maps->setSourceModel(&model);
    m_templates->setModel(maps);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(new CategoryField(*maps, m_lists));
    head->addSpacing(kPictureMargin);
    m_column->addLayout(head);
    m_templates->setItemDelegate(new TemplateDelegate(m_templates));
    m_templates->setEditTriggers(QAbstractItemView::NoEditTriggers);
    follow(*m_templates);
    m_column->addWidget(m_templates);
    m_column->addStretch(1);
    const auto choose = [this](const QModelIndex &index) {
        emit templateWanted(index.data(TemplateModel::IdRole).toString());
    };
    connect(m_templates, &QListView::clicked, this, choose);
    connect(m_templates, &QListView::activated, this, choose);
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
    m_looked.start();
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
    if (m_templates)
        static_cast<TemplateDelegate *>(m_templates->itemDelegate())->setTheme(theme);
    if (isVisible())
        m_looked.start();
}

} // namespace periplus
