// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/shell/logo.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 340;

} // namespace

StartPage::StartPage(QWidget *parent) : QFrame(parent), m_recent(new QListWidget(this)), m_empty(new QLabel(this))
{
    setObjectName(u"startPage"_s);
    auto *heading = new QLabel(tr("Recent"), this);
    heading->setObjectName(u"startHeading"_s);
    m_empty->setObjectName(u"startEmpty"_s);
    m_empty->setText(tr("Files you open appear here."));
    m_recent->setObjectName(u"recentFiles"_s);
    m_recent->setAccessibleName(tr("Recent files"));
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit fileWanted(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit fileWanted(item->data(Qt::UserRole).toString()); });

    auto *right = new QVBoxLayout;
    right->setContentsMargins(48, 44, 48, 24);
    right->setSpacing(12);
    right->addWidget(heading);
    right->addWidget(m_empty);
    right->addWidget(m_recent, 1);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makePanel());
    row->addLayout(right, 1);
}

QWidget *StartPage::makePanel()
{
    auto *panel = new QFrame(this);
    panel->setObjectName(u"startPanel"_s);
    panel->setFixedWidth(kPanelWidth);
    auto *logo = new QLabel(panel);
    logo->setPixmap(logoPixmap(56, devicePixelRatioF()));
    auto *name = new QLabel(u"Periplus"_s, panel);
    name->setObjectName(u"startName"_s);
    auto *promise = new QLabel(tr("Chart what your customers go through, step by step."), panel);
    promise->setWordWrap(true);
    auto *trust = new QLabel(tr("One file per project, on your disk.\nNo account, no upload."), panel);

    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(36, 44, 36, 36);
    column->setSpacing(10);
    column->addWidget(logo);
    column->addSpacing(12);
    column->addWidget(name);
    column->addWidget(promise);
    column->addSpacing(24);
    QPushButton *first = addButton("startNew", tr("New workspace"), &StartPage::newWanted);
    setFocusProxy(first);
    column->addWidget(first);
    column->addWidget(addButton("startOpen", tr("Open a file"), &StartPage::openWanted));
    column->addWidget(addButton("startSample", tr("Look at the sample"), &StartPage::sampleWanted));
    column->addSpacing(14);
    column->addWidget(trust);
    column->addStretch(1);
    return panel;
}

QPushButton *StartPage::addButton(const char *name, const QString &text, void (StartPage::*wanted)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void StartPage::setRecent(const QStringList &files)
{
    m_recent->clear();
    for (const QString &file : files) {
        const QFileInfo info(file);
        auto *item = new QListWidgetItem(
            u"%1\n%2"_s.arg(info.completeBaseName(), QDir::toNativeSeparators(info.path())), m_recent);
        item->setData(Qt::UserRole, file);
    }
    m_recent->setVisible(!files.isEmpty());
    m_empty->setVisible(files.isEmpty());
}

} // namespace periplus
