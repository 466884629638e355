// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/fragment_json.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/clipboard/clipboard_control.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

struct ClipboardMap : ShownCanvas
{
    ClipboardMap() : control(canvas, nullptr) {}

    const QMimeData *offered() const { return QGuiApplication::clipboard()->mimeData(); }
    void put(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    void put(const QByteArray &fragment)
    {
        auto *data = new QMimeData;
        data->setData(QLatin1StringView(kFragmentType), fragment);
        QGuiApplication::clipboard()->setMimeData(data);
    }
    QWidget *dialog() const { return canvas.findChild<QWidget *>(u"pasteDialog"_s); }
    void press(const char *button)
    {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
    }
    QStringList textsAt(LaneKind kind, StepId step) const
    {
        QStringList texts;
        for (const CardId id : cardsAt(state(), {small.lane(kind), {}, step, {}}))
            texts.append(state().at(id).text);
        return texts;
    }
    QStringList stepTitles() const
    {
        QStringList titles;
        for (const StepId id : stepsInOrder(state(), small.journey))
            titles.append(state().at(id).title);
        return titles;
    }

    ClipboardControl control;
};

} // namespace

/// Copy, cut and paste on the map, within it and with other programs.
class TestClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }

    void aCardIsPastedInTheSelectedCell()
    {
        ClipboardMap shown;
        const State before = shown.state();
        shown.click(cardSource(shown.small.pain));
        shown.control.copy();
        shown.click(shown.small.cell(LaneKind::Opportunity, 2));
        shown.control.paste();
        QCOMPARE(shown.textsAt(LaneKind::Opportunity, shown.small.steps[2]), QStringList{u"Prices hidden"_s});
        QCOMPARE(shown.canvas.selection().items().size(), 1);
        QCOMPARE(shown.canvas.selection().current().role, Role::Card);
        QCOMPARE(shown.small.workspace->history().undoStep()->label, u"Prices hidden"_s);
        QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::Paste);
        QVERIFY(shown.small.workspace->undo());
        QVERIFY(shown.state() == before);
    }

    void cuttingTakesAwayAndPastingBringsBack()
    {
        ClipboardMap shown;
        shown.click(cardSource(shown.small.pain));
        shown.click(cardSource(shown.small.otherPain), Qt::ControlModifier);
        shown.control.cut();
        QVERIFY(shown.textsAt(LaneKind::Pain, shown.small.steps[0]).isEmpty());
        QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::DeleteCard);
        shown.click(shown.small.cell(LaneKind::Pain, 3));
        shown.control.paste();
        QCOMPARE(shown.textsAt(LaneKind::Pain, shown.small.steps[3]),
                 QStringList({u"Prices hidden"_s, u"Slow reply"_s}));
        QCOMPARE(shown.canvas.selection().items().size(), 2);
    }

    void aSelectedCellStandsForItsCards()
    {
        ClipboardMap shown;
        shown.canvas.selection().setOne(shown.small.cell(LaneKind::Goal, 0));
        QVERIFY(!shown.control.canCopy());
        shown.control.copy(); // leaves the clipboard alone
        QVERIFY(!shown.offered() || !shown.offered()->hasFormat(QLatin1StringView(kFragmentType)));
        shown.canvas.selection().setOne(shown.small.cell(LaneKind::Pain, 0));
        QVERIFY(shown.control.canCopy());
        shown.control.copy();
        QCOMPARE(shown.offered()->text(), u"Prices hidden\nSlow reply"_s);
    }

    void stepsStagesAndLanesArePasted_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("step") << static_cast<int>(Role::StepHeader);
        QTest::newRow("stage") << static_cast<int>(Role::StageHeader);
        QTest::newRow("lane") << static_cast<int>(Role::LaneHeader);
    }
    void stepsStagesAndLanesArePasted()
    {
        QFETCH(int, role);
        ClipboardMap shown;
        const Source source = role == static_cast<int>(Role::StepHeader) ? stepSource(shown.small.steps[0])
                              : role == static_cast<int>(Role::StageHeader)
                                  ? stageSource(shown.small.stages[0])
                                  : laneSource(shown.small.lane(LaneKind::Pain));
        const State before = shown.state();
        shown.canvas.selection().setOne(source);
        shown.control.copy();
        shown.control.paste();
        QCOMPARE(shown.state().count<Card>(), before.count<Card>() + 2);
        QCOMPARE(static_cast<int>(shown.canvas.selection().current().role), role);
        QVERIFY(!(shown.canvas.selection().current() == source));
        QVERIFY(shown.small.workspace->undo());
        QVERIFY(shown.state() == before);
    }

    void anotherWindowTakesIt()
    {
        ClipboardMap from;
        from.click(cardSource(from.small.pain));
        from.control.copy();
        ClipboardMap to;
        to.click(to.small.cell(LaneKind::Pain, 1));
        to.control.paste();
        QCOMPARE(to.textsAt(LaneKind::Pain, to.small.steps[1]), QStringList{u"Prices hidden"_s});
    }

    void everyFormIsOffered()
    {
        {
            ClipboardMap shown;
            shown.click(stageSource(shown.small.stages[0]));
            shown.control.copy();
        }
        const QMimeData *data = QGuiApplication::clipboard()->mimeData(); // the map is closed by now
        QVERIFY(data->text().startsWith(u"\tDiscover First\tDiscover Second\n"_s));
        QVERIFY(data->html().contains(u"<th>Discover First</th>"_s));
        QVERIFY(data->data(u"text/markdown"_s).startsWith("|  | Discover First | Discover Second |\n| --- |"));
        const QImage picture = QImage::fromData(data->data(u"image/png"_s), "PNG");
        QVERIFY(picture.width() > 600);
        const QByteArray drawing = data->data(u"image/svg+xml"_s);
        QVERIFY(drawing.contains("<svg"));
        QVERIFY(drawing.contains("Adopt")); // of stages the whole map is shown
        QVERIFY(readFragment(data->data(QLatin1StringView(kFragmentType))));
    }

    void theChosenCellsAreThePicture()
    {
        ClipboardMap shown;
        shown.click(cardSource(shown.small.pain));
        shown.control.copy();
        const QByteArray drawing = shown.offered()->data(u"image/svg+xml"_s);
        QVERIFY(drawing.contains("Prices hidden"));
        QVERIFY(!drawing.contains("Slow reply"));
        QVERIFY(!drawing.contains("Adopt"));
    }

    void badDataIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("broken") << QByteArray("{\"format\":");
        QTest::newRow("foreign") << QByteArray("[]");
        QTest::newRow("dangling") << QByteArray(
            R"({"format":"periplus-fragment","version":1,"kind":"cells","rows":{"journey":[{"id":"1"}],"card":[{"id":"2","lane":"3","step":"4"}]}})");
        QTest::newRow("huge") << QByteArray(50'000'000, ' ');
    }
    void badDataIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        ClipboardMap shown;
        const State before = shown.state();
        const QSignalSpy failed(&shown.control, &ClipboardControl::failed);
        shown.click(shown.small.cell(LaneKind::Pain, 2));
        shown.put(bytes);
        shown.control.paste();
        QCOMPARE(failed.count(), 1);
        QVERIFY(shown.state() == before);
    }

    void oneTextBecomesACardAtOnce()
    {
        ClipboardMap shown;
        shown.click(shown.small.cell(LaneKind::Goal, 1));
        shown.put(u"  Know the price \n"_s);
        shown.control.paste();
        QVERIFY(!shown.dialog());
        QCOMPARE(shown.textsAt(LaneKind::Goal, shown.small.steps[1]), QStringList{u"Know the price"_s});
        shown.click(stepSource(shown.small.steps[0]));
        shown.control.paste();
        QCOMPARE(shown.stepTitles().value(1), u"Know the price"_s);
    }

    void aTextNeedsAPlace()
    {
        ClipboardMap shown;
        const QSignalSpy failed(&shown.control, &ClipboardControl::failed);
        shown.put(u"Know the price"_s);
        shown.control.paste();
        QCOMPARE(failed.count(), 1);
        shown.canvas.selection().setOne(emotionSource(shown.small.emotion(0)));
        shown.control.paste();
        QCOMPARE(failed.count(), 2);
    }

    void aBlockIsShownFirst()
    {
        ClipboardMap shown;
        const State before = shown.state();
        shown.click(shown.small.cell(LaneKind::Pain, 3));
        shown.put(u"Slow\tDear\nFast\tCheap\n"_s);
        shown.control.paste();
        QVERIFY(shown.dialog());
        QVERIFY(shown.state() == before);
        const auto *table = shown.dialog()->findChild<QTableWidget *>();
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->horizontalHeaderItem(1)->text(), u"Adopt Second"_s);
        QCOMPARE(table->item(1, 2)->text(), u"Cheap"_s);
        QCOMPARE(shown.dialog()->findChild<QPushButton *>(u"asCards"_s)->text(), u"Paste 4 cards"_s);
        shown.press("asCards");
        QCOMPARE(shown.stepTitles().size(), 5);
        QCOMPARE(shown.textsAt(LaneKind::Pain, shown.small.steps[3]), QStringList{u"Slow"_s});
        QCOMPARE(shown.textsAt(LaneKind::Opportunity, stepsInOrder(shown.state(), shown.small.journey)[4]),
                 QStringList{u"Cheap"_s});
        QCOMPARE(shown.canvas.selection().items().size(), 4);
        QVERIFY(shown.small.workspace->undo());
        QVERIFY(shown.state() == before);
    }

    void aListBecomesCardsOfACellOrSteps()
    {
        ClipboardMap shown;
        shown.click(shown.small.cell(LaneKind::Pain, 1));
        shown.put(u"- One\n- Two\n- Three"_s);
        shown.control.paste();
        QTest::keyClick(shown.dialog(), Qt::Key_Return);
        QCOMPARE(shown.textsAt(LaneKind::Pain, shown.small.steps[1]), QStringList({u"One"_s, u"Two"_s, u"Three"_s}));
        QTRY_VERIFY(!shown.dialog());
        shown.click(stepSource(shown.small.steps[1]));
        shown.control.paste();
        QTest::keyClick(shown.dialog(), Qt::Key_Return);
        QCOMPARE(shown.stepTitles(), QStringList({u"Discover First"_s, u"Discover Second"_s, u"One"_s, u"Two"_s,
                                                  u"Three"_s, u"Adopt First"_s, u"Adopt Second"_s}));
    }

    void leavingTheDialogChangesNothing()
    {
        ClipboardMap shown;
        const State before = shown.state();
        shown.click(shown.small.cell(LaneKind::Pain, 1));
        shown.put(u"One\nTwo"_s);
        shown.control.paste();
        QTest::keyClick(shown.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.dialog());
        QVERIFY(shown.state() == before);
    }

    void mermaidBecomesAMap()
    {
        ClipboardMap shown;
        const QSignalSpy wanted(&shown.control, &ClipboardControl::mapWanted);
        shown.put(u"journey\n  title My day\n  section Morning\n    Get up: 2: Me\n"_s);
        shown.control.paste();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(shown.state().count<Journey>(), 2);
        QVERIFY(shown.small.workspace->undo());
        QCOMPARE(shown.state().count<Journey>(), 1);
        const QSignalSpy failed(&shown.control, &ClipboardControl::failed);
        shown.put(u"journey\n  section\n : x\n"_s);
        shown.control.paste();
        QCOMPARE(failed.count(), 1);
    }

    void theActionsOfTheWindowWork()
    {
        OpenWindow opened;
        opened.trigger("openSample");
        Canvas &canvas = opened.window.canvas();
        const JourneyId journey = canvas.map().journey();
        QVERIFY(!opened.isEnabled("copy"));
        QVERIFY(opened.isEnabled("paste"));
        canvas.selection().setOne(cardSource(cardsInOrder(opened.state(), journey).last()));
        QVERIFY(opened.isEnabled("copy"));
        const State before = opened.state();
        opened.trigger("copy");
        opened.trigger("paste");
        QCOMPARE(opened.state().count<Card>(), before.count<Card>() + 1);
        opened.trigger("cut");
        QVERIFY(opened.state().count<Card>() == before.count<Card>());
        opened.trigger("undo");
        opened.trigger("undo");
        QVERIFY(opened.state() == before);
        opened.trigger("selectAll");
        QVERIFY(canvas.selection().items().size() > 1);
        auto *bad = new QMimeData;
        bad->setData(QLatin1StringView(kFragmentType), "{}");
        QGuiApplication::clipboard()->setMimeData(bad);
        opened.trigger("paste");
        QVERIFY(opened.message().startsWith(u"What is on the clipboard cannot be pasted"_s));
        QVERIFY(opened.state() == before);
    }

    void whatDoesNotFitIsSaid()
    {
        ClipboardMap shown;
        const QSignalSpy failed(&shown.control, &ClipboardControl::failed);
        auto *data = new QMimeData;
        data->setData(u"application/x-something"_s, "1");
        QGuiApplication::clipboard()->setMimeData(data);
        shown.control.paste();
        QCOMPARE(failed.count(), 1);
    }
};

PERIPLUS_SUITE(TestClipboard, QApplication)
#include "tst_clipboard.moc"
