// SPDX-License-Identifier: GPL-3.0-or-later
// What people wait for in the whole window, at 1920 x 1080: bench-editor [CARDS [HOURS]]. Milliseconds as in
// bench-canvas. Ends with what the program holds in memory over five scripted hours of editing.
#include "tests/bench/times.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/shell/theming.h"

#include <QApplication>
#include <QRandomGenerator>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// The window with a workspace of maps with so many cards each.
class Bench
{
public:
    Bench(int maps, int cards)
    {
        const QString path = m_open.path("bench.periplus");
        {
            const auto made = std::move(*Workspace::create(path));
            for (int i = 0; i < maps; ++i)
                addBigJourney(*made, cards / 100, 10, 10);
        }
        m_open.window.resize(1920, 1080);
        m_open.window.documents().openPath(path);
        std::printf("%d x %d cards\n", maps, cards);
        m_open.trigger("actualSize");
        settle();
    }

    void typing()
    {
        canvas().selection().setOne(cardSource(firstCard()));
        canvas().editCurrent();
        settle();
        Times keys;
        for (int i = 0; i < 200; ++i)
            keys.add([&] {
                QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, i % 7 == 0 ? u' ' : u'a',
                                    Qt::NoModifier);
                settle();
            });
        keys.print("keystroke to repaint");
        canvas().editing().cancel();
        settle();
    }

    void drag(const char *what, QPointF from, QPointF by)
    {
        const QPoint start = canvas().view().toView(from).toPoint();
        send(QEvent::MouseButtonPress, start, Qt::LeftButton);
        send(QEvent::MouseMove, start + QPoint(12, 3), Qt::NoButton);
        settle();
        Times frames;
        for (int i = 1; i <= 60; ++i)
            frames.add([&] {
                send(QEvent::MouseMove, start + (by * i / 60).toPoint() + QPoint(12, 3), Qt::NoButton);
                settle();
            });
        frames.print(what);
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        send(QEvent::MouseButtonRelease, start, Qt::LeftButton);
        settle();
    }

    void drags()
    {
        const JourneyLayout &layout = canvas().map().layout();
        const StageId stage = state().stagesOf(canvas().map().journey()).first();
        const QRectF card = layout.cardRect(firstCard());
        const QRectF step = layout.stepRect(state().stepsOf(stage).first());
        drag("drag a card, a frame", card.center(), {400, 60});
        drag("drag a stage, a frame", layout.stageRect(stage).center(), {900, 0});
        drag("drag a step, a frame", step.center(), {500, 0});
        drag("drag a column's width, a frame", {step.right(), step.center().y()}, {90, 0});
        drag("drag a card's edge, a frame", {card.right() - 1, card.center().y()}, {300, 0});
        drag("rubber band, a frame", {step.left() + 4, layout.bounds().bottom() + 4}, {600, -500});
    }

    void palette()
    {
        Times opens;
        Times letters;
        for (int i = 0; i < 30; ++i) {
            opens.add([&] {
                m_open.trigger("palette");
                settle();
            });
            letters.add([&] {
                QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_T, u't', Qt::NoModifier);
                settle();
            });
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            settle();
        }
        opens.print("palette opens");
        letters.print("palette, a letter");
    }

    void switches()
    {
        Times times;
        for (int i = 0; i < 40; ++i)
            times.add([&] {
                m_open.trigger("nextMap");
                settle();
            });
        times.print("switch between maps");
    }

    /// An hour of work: an edit every four seconds, with a look around, typing, undo and redo in between.
    void hours(int hours)
    {
        QRandomGenerator random(7);
        std::printf("        %-34s | %.1f MiB\n", "memory at first", residentMiB());
        for (int hour = 1; hour <= hours; ++hour) {
            for (int i = 0; i < 900; ++i)
                work(random, i);
            std::printf("        memory after hour %d %15s | %.1f MiB, %lld steps of history\n", hour, "",
                        residentMiB(), m_open.workspace()->history().count());
            std::fflush(stdout);
        }
    }

private:
    void work(QRandomGenerator &random, int i)
    {
        const QList<StageId> stages = state().stagesOf(canvas().map().journey());
        const QList<StepId> steps = state().stepsOf(stages.at(random.bounded(static_cast<int>(stages.size()))));
        if (steps.isEmpty())
            return;
        const QList<CardId> cards = state().cardsOf(steps.at(random.bounded(static_cast<int>(steps.size()))));
        if (cards.isEmpty())
            return;
        const Source card = cardSource(cards.at(random.bounded(static_cast<int>(cards.size()))));
        canvas().selection().setOne(card);
        canvas().reveal(card);
        switch (i % 6) {
        case 0: // the card goes and comes back, so that the map stays as large as it is
            canvas().duplicateSelection();
            m_open.trigger("undo");
            break;
        case 1:
            m_open.trigger("undo");
            m_open.trigger("redo");
            break;
        case 2:
            canvas().zoomIn();
            canvas().zoomOut();
            break;
        default:
            canvas().editCurrent();
            for (const QChar letter : u"written "_s)
                QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, letter, Qt::NoModifier);
            canvas().editing().finish();
        }
        settle();
    }

    CardId firstCard()
    {
        const QList<CardId> cards =
            state().cardsOf(state().stepsOf(state().stagesOf(canvas().map().journey()).first()).first());
        for (const CardId id : cards) {
            if (state().at(state().at(id).lane).kind == LaneKind::Pain)
                return id;
        }
        return cards.first();
    }
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button)
    {
        QWidget *view = canvas().viewport();
        QMouseEvent event(type, QPointF(at), view->mapToGlobal(QPointF(at)), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &event);
    }
    static void settle()
    {
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as the event loop would
    }
    Canvas &canvas() { return m_open.window.canvas(); }
    const State &state() { return m_open.state(); }

    OpenWindow m_open;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    QApplication app(argc, argv);
    QApplication::setStyle(makeStyle());
    useEmbeddedFont(app);
    const int cards = argc > 1 ? std::max(200, QByteArray(argv[1]).toInt()) : 10'000;
    {
        Bench bench(1, cards);
        bench.typing();
        bench.drags();
        bench.palette();
    }
    Bench(2, 1'000).switches();
    Bench(1, 1'000).hours(argc > 2 ? QByteArray(argv[2]).toInt() : 5);
    return 0;
}
