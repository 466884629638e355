// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularies/word_page.h"

#include "core/base/describe.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/vocabularies/column_delegate.h"
#include "ui/vocabularies/unused_words_dialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWordIndex = Qt::UserRole; // of the word or place in its list
constexpr qsizetype kMostPlaces = 500;
constexpr qsizetype kMostOffered = 20;

enum Column { NameColumn, UsesColumn, NoteColumn };

QPushButton *makeButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

void prepareTree(QTreeWidget &tree, const char *name, const QStringList &headers)
{
    tree.setObjectName(QLatin1StringView(name));
    tree.setRootIsDecorated(false);
    tree.setUniformRowHeights(true);
    tree.setAllColumnsShowFocus(true);
    tree.setHeaderLabels(headers);
    tree.header()->setStretchLastSection(false);
    tree.header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree.header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree.setTextElideMode(Qt::ElideRight);
}

} // namespace

WordPage::WordPage(WordKind kind, Canvas &canvas, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_canvas(canvas),
      m_find(new QLineEdit),
      m_list(new QTreeWidget),
      m_usesHeading(new QLabel),
      m_uses(new QTreeWidget),
      m_rename(makeButton("renameWord", tr("&Rename"))),
      m_merge(makeButton("mergeWords", tr("&Merge"))),
      m_removeUnused(makeButton("removeUnusedWords", tr("Remove &unused…"))),
      m_mergeMenu(new QMenu(this))
{
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makeUses());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_merge);
    buttons->addStretch(1);
    buttons->addWidget(m_removeUnused);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_find);
    column->addWidget(parts, 1);
    column->addLayout(buttons);
    m_merge->setMenu(m_mergeMenu);
    m_merge->setProperty("menu", true);
    m_mergeMenu->setObjectName(u"mergeMenu"_s);
    m_removeUnused->setVisible(kind == WordKind::Channel || kind == WordKind::Tag);
    connect(m_mergeMenu, &QMenu::aboutToShow, this, &WordPage::fillMergeMenu);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem(), NameColumn); });
    connect(m_removeUnused, &QPushButton::clicked, this, &WordPage::removeUnused);
}

QWidget *WordPage::makeList()
{
    m_find->setObjectName(u"findWord"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find a word"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    prepareTree(*m_list, "words", {tr("Name"), tr("Uses"), tr("Looks like")});
    m_list->setAccessibleName(tr("Words"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setItemDelegate(new ColumnDelegate({NameColumn}, this));
    m_list->headerItem()->setTextAlignment(UsesColumn, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this] { QTimer::singleShot(0, this, &WordPage::refresh); });
    connect(m_find, &QLineEdit::textChanged, this, &WordPage::applyFind);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &WordPage::showUses);
    connect(m_list, &QTreeWidget::itemChanged, this, &WordPage::onRenamed);
    return m_list;
}

QWidget *WordPage::makeUses()
{
    auto *part = new QWidget;
    m_usesHeading->setObjectName(u"usesHeading"_s);
    m_usesHeading->setTextFormat(Qt::PlainText);
    m_usesHeading->setWordWrap(true);
    prepareTree(*m_uses, "wordUses", {tr("What"), tr("Where")});
    m_uses->setAccessibleName(tr("Where it is used"));
    m_uses->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_uses->setToolTip(tr("Click to go there"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(m_usesHeading);
    column->addWidget(m_uses, 1);
    connect(m_uses, &QTreeWidget::itemActivated, this, &WordPage::goToUse); // Enter
    connect(m_uses, &QTreeWidget::itemClicked, this, &WordPage::goToUse);
    return part;
}

bool WordPage::isWritable() const
{
    const Workspace *workspace = m_canvas.map().workspace();
    return workspace && !workspace->isReadOnly();
}

qsizetype WordPage::wordAt(const QTreeWidgetItem *item) const
{
    const qsizetype index = item ? item->data(0, kWordIndex).toLongLong() : -1;
    return index < m_words.size() ? index : -1;
}

QList<qsizetype> WordPage::selectedWords() const
{
    QList<qsizetype> words;
    for (const QTreeWidgetItem *item : m_list->selectedItems()) {
        if (const qsizetype word = wordAt(item); word >= 0 && !item->isHidden())
            words.append(word);
    }
    return words;
}

void WordPage::refresh()
{
    if (m_list->isPersistentEditorOpen(m_list->currentIndex()))
        return; // until the name that is being typed is written
    const QList<VocabularyWord> words = wordsOf(m_canvas.map().state(), m_kind);
    if (m_stale || words != m_words)
        fill(words);
    m_stale = false;
    m_renamed.reset();
    showUses();
}

void WordPage::fill(const QList<VocabularyWord> &words)
{
    // What was selected stays so, under its new name if that was just written.
    QSet<std::pair<qint64, QString>> selected;
    const auto identity = [](const WordKey &key) { return std::pair(key.row, key.row ? QString() : key.name); };
    for (const qsizetype word : selectedWords())
        selected.insert(identity(m_words[word].key));
    const qsizetype currentWord = wordAt(m_list->currentItem());
    auto current = identity(currentWord < 0 ? WordKey() : m_words[currentWord].key);
    if (m_renamed) {
        current = identity(*m_renamed);
        selected = {current};
    }

    m_filling = true;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_words = words;
    noteNearDuplicates();
    QList<QTreeWidgetItem *> items;
    QTreeWidgetItem *currentItem = nullptr;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const VocabularyWord &word = words[i];
        auto *item = new QTreeWidgetItem({word.key.name, QLocale().toString(word.uses.size())});
        item->setData(0, kWordIndex, i);
        item->setToolTip(NameColumn, word.key.name.left(400));
        item->setTextAlignment(UsesColumn, Qt::AlignRight | Qt::AlignVCenter);
        if (!m_near[i].isEmpty())
            item->setText(NoteColumn, words[m_near[i].first()].key.name.left(40));
        if (isWritable())
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        items.append(item);
        currentItem = identity(word.key) == current ? item : currentItem;
    }
    m_list->addTopLevelItems(items);
    if (currentItem)
        m_list->setCurrentItem(currentItem, 0, QItemSelectionModel::NoUpdate);
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i]->setSelected(selected.contains(identity(words[i].key)));
    applyFind();
    m_filling = false;
}

void WordPage::noteNearDuplicates()
{
    QStringList names;
    for (const VocabularyWord &word : std::as_const(m_words))
        names.append(word.key.name);
    m_near = QList<QList<qsizetype>>(m_words.size());
    for (const NearDuplicate &pair : nearDuplicates(names)) {
        m_near[pair.first].append(pair.second);
        m_near[pair.second].append(pair.first);
    }
}

void WordPage::applyFind()
{
    const QString wanted = m_find->text().trimmed();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!item->text(NameColumn).contains(wanted, Qt::CaseInsensitive));
    }
    refreshButtons();
}

void WordPage::showUses()
{
    const QList<qsizetype> selected = selectedWords();
    m_uses->clear();
    m_places.clear();
    refreshButtons();
    if (selected.size() != 1) {
        m_usesHeading->setText(selected.isEmpty()
                                   ? tr("Select a word to see where it is used.")
                                   : tr("%n words are selected.", nullptr, static_cast<int>(selected.size())));
        return;
    }
    const QList<WordUse> &uses = m_words[selected.first()].uses;
    m_places = placesOf(m_canvas.map().state(), uses, kMostPlaces);
    m_usesHeading->setText(uses.isEmpty() ? tr("It is not used.")
                                          : tr("It is used in %n places.", nullptr, static_cast<int>(uses.size())));
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const WordPlace &place = m_places[i];
        auto *item = new QTreeWidgetItem(m_uses, {place.what.left(200), place.where});
        item->setData(0, kWordIndex, i);
        item->setToolTip(0, place.what.left(400));
        item->setToolTip(1, place.where);
    }
    if (uses.size() > m_places.size()) {
        auto *more =
            new QTreeWidgetItem(m_uses, {tr("and %n more", nullptr, static_cast<int>(uses.size() - m_places.size()))});
        more->setFlags(Qt::NoItemFlags);
        more->setData(0, kWordIndex, -1);
    }
}

void WordPage::goToUse()
{
    const QTreeWidgetItem *item = m_uses->currentItem();
    const qsizetype index = item ? item->data(0, kWordIndex).toLongLong() : -1;
    if (index < 0 || index >= m_places.size())
        return;
    if (m_places[index].journey)
        emit placeWanted(m_places[index].journey, m_places[index].source);
    else
        emit told(tr("This is on no map."));
}

void WordPage::refreshButtons()
{
    const qsizetype selected = selectedWords().size();
    m_rename->setEnabled(isWritable() && selected == 1);
    m_merge->setEnabled(isWritable() && selected > 0 && m_words.size() > 1);
    m_removeUnused->setEnabled(
        isWritable()
        && std::any_of(m_words.begin(), m_words.end(), [](const VocabularyWord &word) { return !word.isUsed(); }));
}

void WordPage::onRenamed(QTreeWidgetItem *item, int column)
{
    const qsizetype index = wordAt(item);
    if (m_filling || column != NameColumn || index < 0 || !isWritable())
        return;
    const WordKey key = m_words[index].key;
    const QString name = tidyWord(item->text(NameColumn));
    m_stale = true; // the list is filled anew, whatever comes of it, but not below its own editor
    QTimer::singleShot(0, this, &WordPage::refresh);
    if (name == key.name)
        return;
    const bool known =
        std::any_of(m_words.begin(), m_words.end(), [&](const VocabularyWord &word) { return word.key.name == name; });
    const Result<WordKey> renamed = WordCommands(m_canvas).rename(key, name);
    if (renamed)
        m_renamed = *renamed;
    if (!renamed)
        emit told(describe(renamed.error()));
    else if (known)
        emit changed(tr("“%1” was there already; the two are one now.").arg(nameOfAll(name, 1)));
    else
        emit changed(tr("“%1” is “%2” everywhere now.").arg(nameOfAll(key.name, 1), nameOfAll(name, 1)));
}

void WordPage::fillMergeMenu()
{
    m_mergeMenu->clear();
    const QList<qsizetype> selected = selectedWords();
    QList<qsizetype> offered = selected;
    const auto moreUsed = [this](qsizetype a, qsizetype b) { return m_words[a].uses.size() > m_words[b].uses.size(); };
    if (selected.size() == 1) {
        offered = m_near.value(selected.first());
        QList<qsizetype> others;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (i != selected.first() && !offered.contains(i))
                others.append(i);
        }
        std::stable_sort(others.begin(), others.end(), moreUsed);
        offered += others.first(std::min(kMostOffered, others.size()));
    } else {
        std::stable_sort(offered.begin(), offered.end(), moreUsed);
    }
    for (const qsizetype word : std::as_const(offered)) {
        const WordKey into = m_words[word].key;
        QAction *action =
            m_mergeMenu->addAction(tr("Into “%1”").arg(QString(into.name.left(60)).replace(u'&', u"&&"_s)));
        connect(action, &QAction::triggered, this, [this, into] { merge(into); });
    }
}

void WordPage::merge(const WordKey &into)
{
    QList<WordKey> keys;
    for (const qsizetype word : selectedWords())
        keys.append(m_words[word].key);
    const Status merged = WordCommands(m_canvas).merge(keys, into);
    if (!merged)
        emit told(describe(merged.error()));
    else
        emit changed(tr("All of it is “%1” now.").arg(nameOfAll(into.name, 1)));
}

void WordPage::removeUnused()
{
    QList<WordKey> unused;
    for (const VocabularyWord &word : std::as_const(m_words)) {
        if (!word.isUsed())
            unused.append(word.key);
    }
    auto *dialog = new UnusedWordsDialog(m_kind, unused, window());
    connect(dialog, &UnusedWordsDialog::wanted, this, [this](const QList<WordKey> &words) {
        if (!isWritable())
            return;
        const Result<qsizetype> removed = WordCommands(m_canvas).removeUnused(m_kind, words);
        if (removed)
            emit changed(tr("%n unused words were removed.", nullptr, static_cast<int>(*removed)));
        else
            emit told(describe(removed.error()));
    });
    dialog->open();
}

void WordPage::startFinding()
{
    m_find->setFocus();
    m_find->selectAll();
}

bool WordPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->isHidden())
            continue;
        m_list->setCurrentItem(m_list->topLevelItem(row));
        m_list->setFocus();
        break;
    }
    return true;
}

} // namespace periplus
