// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/near_duplicates.h"
#include "ui/vocabularies/word_commands.h"
#include "ui/vocabularies/word_places.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace periplus {

class Canvas;

/// The words of one kind: found, renamed in place, merged, cleaned up, and where each is used. Edits through
/// WordCommands; follows the rows when told to.
class WordPage : public QWidget
{
    Q_OBJECT

public:
    /// The canvas must outlive this.
    WordPage(WordKind kind, Canvas &canvas, QWidget *parent = nullptr);

    /// Lists the words anew; what was selected stays so.
    void refresh();
    /// Puts the keyboard into the field that finds words.
    void startFinding();

signals:
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);
    /// What was done, which undo takes back.
    void changed(const QString &sentence);
    /// Why nothing was done.
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeUses();
    void fill(const QList<VocabularyWord> &words);
    void noteNearDuplicates();
    void applyFind();
    void showUses();
    void onRenamed(QTreeWidgetItem *item, int column);
    /// Offers the words that the selected ones may become.
    void fillMergeMenu();
    void merge(const WordKey &into);
    /// Lists what nothing uses, and removes what is chosen of it.
    void removeUnused();
    void refreshButtons();
    void goToUse();
    bool isWritable() const;
    QList<qsizetype> selectedWords() const;
    qsizetype wordAt(const QTreeWidgetItem *item) const;

    WordKind m_kind;
    Canvas &m_canvas;
    QList<VocabularyWord> m_words;
    QList<QList<qsizetype>> m_near; ///< of each word, the words that resemble it
    QList<WordPlace> m_places;
    QLineEdit *m_find;
    QTreeWidget *m_list;
    QLabel *m_usesHeading;
    QTreeWidget *m_uses;
    QPushButton *m_rename;
    QPushButton *m_merge;
    QPushButton *m_removeUnused;
    QMenu *m_mergeMenu;
    bool m_filling = false;
    bool m_stale = true;
    std::optional<WordKey> m_renamed; ///< what was just renamed, until the list has it
};

} // namespace periplus
