// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the segments, and what is said when people delete what is used.
#include "core/edit/segments.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/vocabularies/segment_tree.h"
#include "ui/vocabularies/segments_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestSegmentsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        open = std::make_unique<OpenWindow>();
        open->window.documents().openSample();
        QVERIFY(open->workspace()->edit(Op::Import, {}, [this](Edit &edit) -> Status {
            for (const SegmentId old : edit.state().ordered<Segment>())
                PERIPLUS_TRY(deleteSegment(edit, old));
            const auto first = createSegment(edit, u"Small firms"_s);
            PERIPLUS_TRY(first);
            const auto second = createSegment(edit, u"Large firms"_s);
            PERIPLUS_TRY(second);
            small = *first;
            large = *second;
            emma = edit.state().ordered<Persona>().first();
            return setSegment(edit, emma, small);
        }));
        start = open->state();
        open->trigger("segments");
        dialog = open->window.findChild<SegmentsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        tree = dialog->findChild<SegmentTree *>();
    }
    void cleanup() { open.reset(); }

    void segmentsShowTheirPersonas()
    {
        QCOMPARE(tree->topLevelItemCount(), 3);
        QCOMPARE(tree->topLevelItem(0)->text(0), u"Small firms"_s);
        QCOMPARE(tree->topLevelItem(0)->text(2), u"1"_s);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), open->state().at(emma).name);
        QCOMPARE(tree->topLevelItem(1)->childCount(), 0);
        QCOMPARE(tree->topLevelItem(2)->childCount(), open->state().count<Persona>() - 1);
    }

    void aSegmentIsAddedAndNamedAtOnce()
    {
        QTest::mouseClick(button("addSegment"), Qt::LeftButton);
        QTest::qWait(30); // the notice of the edit must not end the typing
        write(u"Public sector"_s);
        const SegmentId made = open->state().ordered<Segment>().last();
        QTRY_COMPARE(open->state().at(made).name, u"Public sector"_s);
        QTRY_COMPARE(tree->topLevelItem(2)->text(0), u"Public sector"_s);
    }

    void tabLeadsFromANameToItsShareAndOn()
    {
        tree->setCurrentItem(tree->topLevelItem(0), 0);
        QTest::keyClick(tree, Qt::Key_F2);
        QTest::keyClicks(editor(), u"Tiny firms"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(open->state().at(small).name, u"Tiny firms"_s);
        QTest::qWait(30); // the notice of the edit must not end the typing
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"40"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(open->state().at(small).share, std::optional(0.4));
        QTest::qWait(30);
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"Large firms"_s);
        QTest::keyClick(editor(), Qt::Key_Backtab);
        QTRY_VERIFY(editor() && editor()->text().startsWith(u"40"_s));
    }

    /// The window behind takes no keys while segments are edited.
    void theWindowBehindWaits()
    {
        QCOMPARE(dialog->windowModality(), Qt::WindowModal);
        QVERIFY(dialog->isModal());
    }

    void sharesAreTypedAndTheirSumIsChecked()
    {
        typeShare(0, u"70"_s);
        QTRY_COMPARE(open->state().at(small).share, std::optional(0.7));
        typeShare(1, u"42,5 %"_s);
        QTRY_COMPARE(open->state().at(large).share, std::optional(0.425));
        QTRY_VERIFY(remark()->isVisible() && remark()->text().contains(u"112.5"_s));
        typeShare(1, u"30"_s);
        QTRY_VERIFY(!remark()->isVisible());
        const State before = open->state();
        typeShare(1, u"300"_s);
        QTRY_VERIFY(message().contains(u"0 to 100"_s));
        QVERIFY(open->state() == before);
        QTRY_VERIFY(tree->topLevelItem(1)->text(1).startsWith(u"30"_s));
    }

    void theDescriptionIsKeptWhenItIsLeft()
    {
        tree->setCurrentItem(tree->topLevelItem(1));
        auto *text = dialog->findChild<QPlainTextEdit *>();
        text->setFocus();
        QTest::keyClicks(text, u"Many people decide"_s);
        tree->setCurrentItem(tree->topLevelItem(0)); // without leaving the field by hand
        QCOMPARE(open->state().at(large).description, u"Many people decide"_s);
        QCOMPARE(open->state().at(small).description, QString());
        QCOMPARE(text->toPlainText(), QString());
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void keysMoveSegmentsAndPersonas()
    {
        tree->setCurrentItem(tree->topLevelItem(0));
        QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(tree->topLevelItem(1)->text(0), u"Small firms"_s);
        QCOMPARE(open->state().ordered<Segment>().first(), large);
        tree->setCurrentItem(tree->topLevelItem(1)->child(0));
        QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(open->state().at(emma).segment, large);
        QTRY_VERIFY(tree->currentPersona() == emma);
        QTest::keyClick(tree, Qt::Key_Delete);
        QTRY_COMPARE(open->state().at(emma).segment, SegmentId{});
        for (int i = 0; i < 3; ++i)
            QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void aPersonaIsDraggedIntoAnotherSegment()
    {
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        tree->dropCurrentAt(tree->visualItemRect(tree->topLevelItem(1)).center());
        QTRY_COMPARE(open->state().at(emma).segment, large);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void aSegmentIsDraggedToAnotherPlace()
    {
        tree->setCurrentItem(tree->topLevelItem(1));
        tree->dropCurrentAt(tree->visualItemRect(tree->topLevelItem(0)).topLeft() + QPoint(5, 1));
        QTRY_COMPARE(open->state().ordered<Segment>().first(), large);
    }

    void aMenuAssignsPersonas()
    {
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        QVERIFY(button("assignPersona")->isEnabled());
        QMenu *menu = button("assignPersona")->menu();
        emit menu->aboutToShow();
        menu->actions().at(1)->trigger();
        QTRY_COMPARE(open->state().at(emma).segment, large);
    }

    void deletingASegmentSaysWhoWasInIt()
    {
        tree->setCurrentItem(tree->topLevelItem(0));
        QTest::mouseClick(button("deleteSegment"), Qt::LeftButton);
        QVERIFY(!open->state().find(small));
        QVERIFY2(open->message().contains(u"Small firms"_s), qPrintable(open->message()));
        QVERIFY2(open->message().contains(u"without a segment"_s), qPrintable(open->message()));
        open->trigger("undo");
        QVERIFY(open->state() == start);
    }

    void deletingAPersonaSaysWhereItWas()
    {
        auto *personas = open->window.findChild<QListWidget *>(u"personas"_s);
        personas->setCurrentRow(0);
        QTest::keyClick(personas, Qt::Key_Delete);
        QVERIFY(!open->state().find(emma));
        QVERIFY2(open->message().contains(u"feelings"_s), qPrintable(open->message()));
        open->trigger("undo");
        QVERIFY(open->state() == start);
    }

private:
    QLineEdit *editor() const
    {
        for (auto *field : tree->viewport()->findChildren<QLineEdit *>()) {
            if (field->isVisible())
                return field;
        }
        return nullptr;
    }
    QPushButton *button(const char *name) { return dialog->findChild<QPushButton *>(QLatin1StringView(name)); }
    QLabel *remark() { return dialog->findChild<QLabel *>(u"sharesRemark"_s); }
    QString message() { return dialog->findChild<QLabel *>(u"dialogMessage"_s)->text(); }

    void write(const QString &text)
    {
        QLineEdit *editor = tree->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void typeShare(int row, const QString &text)
    {
        QTest::qWait(20); // the list follows the edit before
        const QRect name = tree->visualItemRect(tree->topLevelItem(row));
        const QPoint cell(tree->columnViewportPosition(SegmentTree::ShareColumn) + 8, name.center().y());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, cell);
        write(text);
    }

    std::unique_ptr<OpenWindow> open;
    SegmentsDialog *dialog = nullptr;
    SegmentTree *tree = nullptr;
    SegmentId small;
    SegmentId large;
    PersonaId emma;
    State start;
};

PERIPLUS_SUITE(TestSegmentsDialog, QApplication)
#include "tst_segments_dialog.moc"
