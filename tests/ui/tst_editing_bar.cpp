// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above a card that is being written.
#include "core/edit/personas.h"
#include "core/edit/tags.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/richtext/rich_edit.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

class WithBar : public ShownCanvas
{
public:
    WithBar()
    {
        click(cardSource(small.pain));
        key(Qt::Key_F2);
    }

    RichEdit *text() const { return qobject_cast<RichEdit *>(editor()); }
    QWidget *bar() const { return canvas.findChild<QWidget *>(u"editingBar"_s); }
    QToolButton *button(const QString &name) const { return bar()->findChild<QToolButton *>(name); }
    const Card &card() const { return state().at(small.pain); }
    /// Chooses an entry of a button's menu as a click on it does.
    void choose(const QString &name, const QString &entry) const
    {
        QMenu *menu = button(name)->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == entry)
                action->trigger();
        }
    }
};

} // namespace

class TestEditingBar : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    void standsAboveTheText()
    {
        WithBar shown;
        QVERIFY(shown.bar()->isVisible());
        QVERIFY(shown.bar()->geometry().bottom() < shown.text()->geometry().top());
        QCOMPARE(shown.canvas.window()->focusWidget(), shown.text());
        const QPoint before = shown.bar()->pos() - shown.text()->pos();
        shown.canvas.scrollMap({0, 20});
        QCOMPARE(shown.bar()->pos() - shown.text()->pos(), before);
        shown.canvas.zoomToPercent(150);
        QVERIFY(!shown.bar()->geometry().intersects(shown.text()->geometry()));
    }

    void standsBelowWhereThereIsNoRoomAbove()
    {
        WithBar shown;
        shown.canvas.zoomToPercent(300);
        shown.canvas.scrollMap({0, shown.canvas.view().toView(shown.area(cardSource(shown.small.pain))).top() - 5});
        QVERIFY(shown.text()->geometry().top() < shown.bar()->height());
        QVERIFY(shown.bar()->geometry().top() > shown.text()->geometry().bottom());
    }

    void theMouseLeavesTheFocusInTheText()
    {
        WithBar shown;
        shown.text()->selectAll();
        QTest::mouseClick(shown.button(u"bar-formatBold"_s), Qt::LeftButton);
        QCOMPARE(shown.canvas.window()->focusWidget(), shown.text());
        QCOMPARE(shown.text()->source(), u"**Prices hidden**"_s);
        QVERIFY(shown.button(u"bar-formatBold"_s)->isChecked());
        QTest::keyClicks(shown.text(), u"x"_s);
        QCOMPARE(shown.text()->source(), u"**x**"_s);
        QTest::mouseClick(shown.button(u"bar-formatBullets"_s), Qt::LeftButton);
        QTest::keyClick(shown.text(), Qt::Key_Return);
        QCOMPARE(shown.card().text, u"- **x**"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!shown.bar());
    }

    void theKeyboardGoesThereAndBack()
    {
        WithBar shown;
        QTest::keyClick(shown.text(), Qt::Key_F10, Qt::AltModifier);
        QWidget *first = shown.canvas.window()->focusWidget();
        QCOMPARE(first, shown.button(u"barPersona"_s));
        QVERIFY(shown.canvas.editing().isActive());
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(shown.canvas.window()->focusWidget(), shown.button(u"bar-formatBold"_s));
        QTest::keyClick(shown.button(u"bar-formatBold"_s), Qt::Key_Tab);
        QCOMPARE(shown.canvas.window()->focusWidget(), shown.button(u"bar-formatItalic"_s));
        QTest::keyClick(shown.button(u"bar-formatItalic"_s), Qt::Key_Left);
        QTest::keyClick(shown.button(u"bar-formatBold"_s), Qt::Key_Left);
        QTest::keyClick(shown.button(u"barPersona"_s), Qt::Key_Left);
        QCOMPARE(shown.canvas.window()->focusWidget(), shown.button(u"barEvidence"_s));
        QTest::keyClick(shown.button(u"barEvidence"_s), Qt::Key_Escape);
        QCOMPARE(shown.canvas.window()->focusWidget(), shown.text());
        QVERIFY(shown.canvas.editing().isActive());
    }

    void leavingTheBarSaves()
    {
        WithBar shown;
        shown.canvas.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.canvas));
        shown.text()->selectAll();
        QTest::keyClicks(shown.text(), u"New"_s);
        QTest::keyClick(shown.text(), Qt::Key_F10, Qt::AltModifier);
        shown.canvas.setFocus(Qt::OtherFocusReason);
        QVERIFY(!shown.canvas.editing().isActive());
        QCOMPARE(shown.card().text, u"New"_s);
    }

    void saysAndSetsWhoFeelsIt()
    {
        WithBar shown;
        QCOMPARE(shown.button(u"barPersona"_s)->text(), u"Everyone"_s);
        QTest::keyClicks(shown.text(), u"Typed"_s);
        shown.choose(u"barPersona"_s, u"Emma"_s);
        QCOMPARE(shown.card().persona, shown.small.persona);
        QCOMPARE(shown.button(u"barPersona"_s)->text(), u"Emma"_s);
        QVERIFY(!shown.button(u"barPersona"_s)->icon().isNull());
        QVERIFY(shown.canvas.editing().isActive()); // what is typed goes on
        QCOMPARE(shown.text()->toPlainText(), u"Typed"_s);
        QVERIFY(shown.small.workspace->undo());
        QVERIFY(!shown.card().persona);
        QCOMPARE(shown.button(u"barPersona"_s)->text(), u"Everyone"_s);
    }

    void setsTags()
    {
        WithBar shown;
        QMenu *menu = shown.button(u"barTags"_s)->menu();
        emit menu->aboutToShow();
        auto *field = menu->findChild<QLineEdit *>(u"barNewTag"_s);
        QVERIFY(field);
        field->setText(u"Urgent"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.state().tagsOf(shown.small.pain).size(), 1);
        QCOMPARE(shown.button(u"barTags"_s)->text(), u"1"_s);
        shown.choose(u"barTags"_s, u"Urgent"_s); // ticked: takes it off
        QCOMPARE(shown.state().tagsOf(shown.small.pain).size(), 0);
        shown.choose(u"barTags"_s, u"Urgent"_s);
        QCOMPARE(shown.state().tagsOf(shown.small.pain).size(), 1);
        QCOMPARE(shown.state().count<Tag>(), 1);
    }

    void setsTheGradeOfEvidence()
    {
        WithBar shown;
        shown.choose(u"barEvidence"_s, u"Observed"_s);
        QCOMPARE(shown.state().evidenceOf(shown.small.pain).size(), 1);
        QCOMPARE(shown.button(u"barEvidence"_s)->text(), u"Observed"_s);
        shown.choose(u"barEvidence"_s, u"Measured"_s);
        const QList<EvidenceId> evidence = shown.state().evidenceOf(shown.small.pain);
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(shown.state().at(evidence.first()).grade, EvidenceGrade::Measured);
    }

    void aNewCardIsMadeWithItsWordsFirst()
    {
        ShownCanvas shown;
        const qsizetype before = shown.state().count<Card>();
        const qint64 edits = shown.small.workspace->history().count();
        shown.click(shown.small.cell(LaneKind::Goal, 1));
        shown.key(Qt::Key_Return);
        auto *bar = shown.canvas.findChild<QWidget *>(u"editingBar"_s);
        auto *persona = bar->findChild<QToolButton *>(u"barPersona"_s);
        QVERIFY(!persona->isEnabled()); // nothing to be felt yet
        QTest::keyClicks(shown.editor(), u"Find"_s);
        QVERIFY(persona->isEnabled());
        emit persona->menu()->aboutToShow();
        persona->menu()->actions().at(1)->trigger();
        QCOMPARE(shown.state().count<Card>(), before + 1);
        QVERIFY(shown.canvas.editing().isActive());
        QTest::keyClicks(shown.editor(), u" it"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QCOMPARE(shown.state().count<Card>(), before + 1);
        const CardId made = cardOf(shown.canvas.selection().current());
        QCOMPARE(shown.state().at(made).text, u"Find it"_s);
        QCOMPARE(shown.state().at(made).persona, shown.small.persona);
        QCOMPARE(shown.small.workspace->history().count(), edits + 1); // making it and all that was said of it
        QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::CreateCard);
        QVERIFY(shown.small.workspace->undo());
        QCOMPARE(shown.state().count<Card>(), before);
    }

    void toolTipsNameTheKeys()
    {
        WithBar shown;
        QCOMPARE(shown.button(u"bar-formatBold"_s)->toolTip(), u"Bold (Ctrl+B)"_s);
        for (const QToolButton *button : shown.bar()->findChildren<QToolButton *>()) {
            QVERIFY(!button->toolTip().isEmpty());
            QVERIFY(!button->accessibleName().isEmpty());
        }
    }
};

PERIPLUS_SUITE(TestEditingBar, QApplication)
#include "tst_editing_bar.moc"
