// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularies/vocabularies_dialog.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/dialog_parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace periplus {

using namespace Qt::StringLiterals;

VocabulariesDialog::VocabulariesDialog(Canvas &canvas, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent),
      m_canvas(canvas),
      m_pages(new QTabWidget),
      m_message(dialogMessage()),
      m_takeBack(new QPushButton(tr("Undo"))),
      m_undo(actions.value(0))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"vocabulariesDialog"_s);
    setWindowTitle(tr("Vocabularies"));
    resize(860, 600);
    addActions(actions);
    auto *heading = dialogHeading(tr("The words that all maps share"));
    m_pages->setObjectName(u"wordPages"_s);
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setAccessibleName(tr("Kinds of words"));
    m_pages->tabBar()->setDrawBase(false);
    addPage(WordKind::Channel, tr("&Channels"));
    addPage(WordKind::Tag, tr("&Tags"));
    addPage(WordKind::Source, tr("&Sources"));
    addPage(WordKind::Owner, tr("&Owners"));
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    m_takeBack->setObjectName(u"undoWords"_s);
    m_takeBack->setAutoDefault(false);
    m_takeBack->hide();
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 1);
    bottom->addWidget(m_takeBack);
    bottom->addWidget(close);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        tell({});
        m_undo->trigger();
    });
    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(m_pages, 1);
    column->addLayout(bottom);
    m_soon.setSingleShot(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_soon, &QTimer::timeout, this, &VocabulariesDialog::refresh);
    connect(&canvas.map(), &ShownMap::laidOut, &m_soon, qOverload<>(&QTimer::start));
    connect(m_pages, &QTabWidget::currentChanged, this, &VocabulariesDialog::refresh);
    refresh();
    static_cast<WordPage *>(m_pages->currentWidget())->startFinding();
}

void VocabulariesDialog::addPage(WordKind kind, const QString &title)
{
    auto *page = new WordPage(kind, m_canvas);
    page->setObjectName(u"wordPage%1"_s.arg(static_cast<int>(kind)));
    m_pages->addTab(page, title);
    connect(page, &WordPage::placeWanted, this, &VocabulariesDialog::placeWanted);
    connect(page, &WordPage::told, this, &VocabulariesDialog::tell);
    connect(page, &WordPage::changed, this, &VocabulariesDialog::tellChange);
}

void VocabulariesDialog::tell(const QString &sentence)
{
    disconnect(m_following);
    m_message->setText(sentence);
    m_takeBack->hide();
}

void VocabulariesDialog::tellChange(const QString &sentence)
{
    tell(sentence);
    if (!m_undo)
        return;
    m_takeBack->setVisible(true);
    // The next edit gives undo another name; then the button would take back something else.
    m_following = connect(m_undo, &QAction::changed, this, [this, name = m_undo->text()] {
        if (m_undo->text() != name)
            tell({});
    });
}

void VocabulariesDialog::refresh()
{
    if (!m_canvas.map().workspace())
        close();
    else
        static_cast<WordPage *>(m_pages->currentWidget())->refresh();
}

} // namespace periplus
