// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the words that all maps share, driven as people do.
#include "core/edit/tags.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/vocabularies/unused_words_dialog.h"
#include "ui/vocabularies/vocabularies_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestVocabularies : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        open = std::make_unique<OpenWindow>();
        open->window.documents().openSample();
        QVERIFY(open->workspace()->edit(Op::CreateTag, {}, [this](Edit &edit) -> Status {
            PERIPLUS_TRY(createTag(edit, u"go-live risk"_s));
            PERIPLUS_TRY(createTag(edit, u"go live risk"_s));
            const auto used = createTag(edit, u"Other"_s);
            PERIPLUS_TRY(used);
            CardId card;
            edit.state().forEach<Card>([&](const Card &row) { card = row.text == kCard ? row.id : card; });
            PERIPLUS_TRY(tagCard(edit, card, *used));
            return {};
        }));
        start = open->state();
        open->trigger("vocabularies");
        dialog = open->window.findChild<VocabulariesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
    }
    void cleanup() { open.reset(); }

    void wordsAreListedWithTheirUses()
    {
        for (const WordKind kind : {WordKind::Channel, WordKind::Tag, WordKind::Source, WordKind::Owner}) {
            choosePage(kind);
            const QList<VocabularyWord> words = wordsOf(open->state(), kind);
            QVERIFY(!words.isEmpty());
            QCOMPARE(list()->topLevelItemCount(), words.size());
            for (int i = 0; i < words.size(); ++i) {
                QCOMPARE(list()->topLevelItem(i)->text(0), words[i].key.name);
                QCOMPARE(list()->topLevelItem(i)->text(1), QString::number(words[i].uses.size()));
            }
        }
    }

    void aWordIsRenamedInPlaceAndUndoneHere()
    {
        choosePage(WordKind::Owner);
        const VocabularyWord first = wordsOf(open->state(), WordKind::Owner).first();
        select(first.key.name);
        QTest::keyClick(list(), Qt::Key_F2);
        QLineEdit *editor = list()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Somebody else"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(itemNamed(u"Somebody else"_s));
        QCOMPARE(itemNamed(u"Somebody else"_s)->text(1), QString::number(first.uses.size()));
        QVERIFY(itemNamed(u"Somebody else"_s)->isSelected());
        QVERIFY(!itemNamed(first.key.name));
        QVERIFY(dialog->isVisible());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(itemNamed(first.key.name));
        QVERIFY(open->state() == start);
    }

    void anEmptyNameIsRefusedInWords()
    {
        choosePage(WordKind::Tag);
        rename(u"Other"_s, u"  "_s);
        QTRY_VERIFY2(message().contains(u"empty"_s), qPrintable(message()));
        QTRY_VERIFY(itemNamed(u"Other"_s));
        QVERIFY(open->state() == start);
    }

    void aNameThatIsThereMakesTheTwoOne()
    {
        choosePage(WordKind::Tag);
        const QString kept = list()->topLevelItem(0)->text(0);
        rename(u"Other"_s, kept);
        QTRY_VERIFY(!itemNamed(u"Other"_s));
        QVERIFY2(message().contains(kept), qPrintable(message()));
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void itIsSaidThatTwoOwnersAreOneNow()
    {
        choosePage(WordKind::Owner);
        const QString kept = list()->topLevelItem(0)->text(0);
        rename(list()->topLevelItem(1)->text(0), kept);
        QTRY_VERIFY2(message().contains(u"the two are one now"_s), qPrintable(message()));
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void wordsThatLookAlikeAreMergedByMenu()
    {
        choosePage(WordKind::Tag);
        QTreeWidgetItem *item = itemNamed(u"go live risk"_s);
        QVERIFY(item);
        QCOMPARE(item->text(2), u"go-live risk"_s);
        select(u"go live risk"_s);
        QMenu *menu = page()->findChild<QMenu *>(u"mergeMenu"_s);
        QPushButton *merge = page()->findChild<QPushButton *>(u"mergeWords"_s);
        QVERIFY(merge->isEnabled());
        emit menu->aboutToShow();
        QVERIFY(menu->actions().first()->text().contains(u"go-live risk"_s)); // the likely one comes first
        menu->actions().first()->trigger();
        QTRY_VERIFY(!itemNamed(u"go live risk"_s));
        QVERIFY(itemNamed(u"go-live risk"_s));
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void severalSelectedWordsBecomeOneOfThem()
    {
        choosePage(WordKind::Tag);
        select(u"go live risk"_s);
        itemNamed(u"Other"_s)->setSelected(true);
        QMenu *menu = page()->findChild<QMenu *>(u"mergeMenu"_s);
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().first()->text().contains(u"Other"_s)); // the one that is used more
        menu->actions().last()->trigger();
        QTRY_VERIFY(!itemNamed(u"Other"_s));
        QCOMPARE(itemNamed(u"go live risk"_s)->text(1), u"1"_s);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void unusedWordsAreListedRemovedAndBroughtBack()
    {
        choosePage(WordKind::Channel);
        QPushButton *remove = page()->findChild<QPushButton *>(u"removeUnusedWords"_s);
        const QList<VocabularyWord> words = wordsOf(open->state(), WordKind::Channel);
        const auto unused =
            std::count_if(words.begin(), words.end(), [](const VocabularyWord &word) { return !word.isUsed(); });
        QVERIFY(unused > 1 && remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(open->state() == start); // nothing goes before it is seen
        auto *listed = dialog->findChild<UnusedWordsDialog *>();
        QVERIFY(listed && listed->isVisible() && listed->isModal());
        auto *ticks = listed->findChild<QListWidget *>(u"unusedWords"_s);
        QCOMPARE(ticks->count(), unused);
        for (int row = 0; row < ticks->count(); ++row)
            QCOMPARE(ticks->item(row)->checkState(), Qt::Checked);
        const QString kept = ticks->item(0)->text();
        QTest::keyClick(ticks, Qt::Key_Space);
        QCOMPARE(ticks->item(0)->checkState(), Qt::Unchecked);
        QPushButton *confirm = listed->findChild<QPushButton *>(u"removeChosen"_s);
        QVERIFY2(confirm->text().contains(QString::number(unused - 1)), qPrintable(confirm->text()));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(list()->topLevelItemCount(), words.size() - unused + 1);
        QVERIFY(itemNamed(kept));
        QPushButton *back = dialog->findChild<QPushButton *>(u"undoWords"_s);
        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(list()->topLevelItemCount(), words.size());
        QVERIFY(open->state() == start);
        QVERIFY(!back->isVisible());
        choosePage(WordKind::Owner);
        QVERIFY(!page()->findChild<QPushButton *>(u"removeUnusedWords"_s)->isVisible());
    }

    void whenNothingKeepsItsTickNothingIsRemoved()
    {
        choosePage(WordKind::Channel);
        QTest::mouseClick(page()->findChild<QPushButton *>(u"removeUnusedWords"_s), Qt::LeftButton);
        auto *listed = dialog->findChild<UnusedWordsDialog *>();
        auto *ticks = listed->findChild<QListWidget *>(u"unusedWords"_s);
        for (int row = 0; row < ticks->count(); ++row)
            ticks->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!listed->findChild<QPushButton *>(u"removeChosen"_s)->isEnabled());
        QTest::keyClick(ticks, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->findChild<UnusedWordsDialog *>());
        QVERIFY(open->state() == start);
    }

    /// The button takes back what the sentence tells of, and nothing else.
    void theUndoButtonGoesWithTheNextEdit()
    {
        choosePage(WordKind::Tag);
        rename(u"Other"_s, u"Different"_s);
        QPushButton *back = dialog->findChild<QPushButton *>(u"undoWords"_s);
        QTRY_VERIFY(back->isVisible());
        QVERIFY(open->workspace()->edit(Op::CreateTag, {}, [](Edit &edit) { return createTag(edit, u"New"_s); }));
        QTRY_VERIFY(!back->isVisible());
    }

    void aUseLeadsToItsPlaceOnTheMap()
    {
        choosePage(WordKind::Tag);
        select(u"Other"_s);
        auto *uses = page()->findChild<QTreeWidget *>(u"wordUses"_s);
        QCOMPARE(uses->topLevelItemCount(), 1);
        QCOMPARE(uses->topLevelItem(0)->text(0), kCard);
        QVERIFY(uses->topLevelItem(0)->text(1).startsWith(u"B2B purchase"_s));
        const QRect place = uses->visualItemRect(uses->topLevelItem(0));
        QTest::mouseClick(uses->viewport(), Qt::LeftButton, {}, QPoint(20, place.center().y()));
        const Source current = open->window.canvas().selection().current();
        QCOMPARE(open->state().at(cardOf(current)).text, kCard);
    }

    void aNameOfTenThousandLettersIsKeptAndToldShort()
    {
        choosePage(WordKind::Tag);
        const int width = dialog->width();
        rename(u"Other"_s, QString(10'000, u'x'));
        QTRY_VERIFY(message().contains(u"Other"_s));
        QVERIFY2(message().size() < 200, qPrintable(message()));
        QTRY_COMPARE(dialog->width(), width);
        bool kept = false;
        open->state().forEach<Tag>([&](const Tag &tag) { kept = kept || tag.name.size() == 10'000; });
        QVERIFY(kept);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void theListFollowsTheRows()
    {
        choosePage(WordKind::Tag);
        QVERIFY(open->workspace()->edit(Op::CreateTag, {}, [](Edit &edit) { return createTag(edit, u"Brand new"_s); }));
        QTRY_VERIFY(itemNamed(u"Brand new"_s));
        QVERIFY(open->workspace()->undo());
        QTRY_VERIFY(!itemNamed(u"Brand new"_s));
    }

    void aNameThatIsBeingTypedSurvivesOtherEdits()
    {
        choosePage(WordKind::Tag);
        select(u"Other"_s);
        QTest::keyClick(list(), Qt::Key_F2);
        QLineEdit *editor = list()->findChild<QLineEdit *>();
        editor->selectAll();
        QTest::keyClicks(editor, u"Typ"_s);
        QVERIFY(open->workspace()->edit(Op::CreateTag, {}, [](Edit &edit) { return createTag(edit, u"Brand new"_s); }));
        QTest::qWait(50);
        QTest::keyClicks(editor, u"ed"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(itemNamed(u"Brand new"_s));
        QVERIFY(itemNamed(u"Typed"_s));
    }

    void typingFindsWordsAndKeysLeadOn()
    {
        choosePage(WordKind::Tag);
        auto *find = page()->findChild<QLineEdit *>(u"findWord"_s);
        QTest::keyClicks(find, u"LIVE"_s);
        for (int row = 0; row < list()->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = list()->topLevelItem(row);
            QCOMPARE(item->isHidden(), !item->text(0).contains(u"live"_s));
        }
        QTest::keyClick(find, Qt::Key_Down);
        QVERIFY(list()->currentItem() && !list()->currentItem()->isHidden());
        QTest::keyClick(list(), Qt::Key_F2);
        QVERIFY(list()->findChild<QLineEdit *>());
    }

    void itClosesWithItsWorkspace()
    {
        const QPointer<VocabulariesDialog> watched(dialog);
        open->window.documents().close();
        QTRY_VERIFY(!watched);
    }

private:
    WordPage *page() const { return static_cast<WordPage *>(dialog->findChild<QTabWidget *>()->currentWidget()); }
    QTreeWidget *list() const { return page()->findChild<QTreeWidget *>(u"words"_s); }
    QString message() const { return dialog->findChild<QLabel *>(u"dialogMessage"_s)->text(); }
    void choosePage(WordKind kind) const { dialog->findChild<QTabWidget *>()->setCurrentIndex(static_cast<int>(kind)); }

    QTreeWidgetItem *itemNamed(const QString &name) const
    {
        return list()->findItems(name, Qt::MatchExactly | Qt::MatchCaseSensitive).value(0);
    }
    void select(const QString &name) const
    {
        list()->setCurrentItem(itemNamed(name), 0, QItemSelectionModel::ClearAndSelect);
    }
    void rename(const QString &from, const QString &to) const
    {
        select(from);
        QTest::keyClick(list(), Qt::Key_F2);
        QLineEdit *editor = list()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        if (to.size() < 100)
            QTest::keyClicks(editor, to);
        else
            editor->setText(to); // as if pasted
        QTest::keyClick(editor, Qt::Key_Return);
    }

    const QString kCard = u"Import drops 1 in 12 rows"_s;
    std::unique_ptr<OpenWindow> open;
    VocabulariesDialog *dialog = nullptr;
    State start;
};

PERIPLUS_SUITE(TestVocabularies, QApplication)
#include "tst_vocabularies.moc"
