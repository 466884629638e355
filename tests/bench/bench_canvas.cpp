// SPDX-License-Identifier: GPL-3.0-or-later
// What people wait for on the canvas, at 1920 x 1080: bench-canvas FOLDER [CARDS …]. Milliseconds are wall time as the
// least and the median of many; an edit is told in CPU time too, because the disk is not ours.
// Without a display it draws into memory (QT_QPA_PLATFORM=offscreen).
#include "core/edit/cards.h"
#include "tests/bench/times.h"
#include "tests/support/core/sample_workspace.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/paint/qt_painter.h"
#include "ui/paint/text_measurer.h"

#include <QApplication>
#include <QFile>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// The canvas as the window has it, of a workspace in a file.
class Bench
{
public:
    explicit Bench(const QString &path)
        : m_painter(m_measurer, m_assets),
          m_map(m_measurer, loadTheme(ThemeName::Light), nullptr),
          m_canvas(m_map, [this](QPainter &painter, const DisplayList &list) { m_painter.paint(painter, list); })
    {
        m_canvas.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_canvas.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_canvas.resize(1920, 1080);
        m_canvas.show();
        QApplication::processEvents();
        Times open;
        const double before = residentMiB();
        open.add([&] {
            m_workspace = std::move(*Workspace::open(path));
            m_map.show(m_workspace.get(), m_workspace->state().ordered<Journey>().first());
            repaint();
        });
        const auto cards = static_cast<double>(m_workspace->state().count<Card>());
        std::printf("%7.0f cards | open to first paint %.0f ms | %.2f KiB a card\n", cards, open.wall.first(),
                    (residentMiB() - before) * 1024 / cards);
    }
    ~Bench() { m_map.show(nullptr, {}); }
    Q_DISABLE_COPY_MOVE(Bench)

    /// Pans across the map, forth and down, as a hand does.
    void pan(double zoom)
    {
        m_canvas.zoomTo(zoom, {});
        m_canvas.scrollMap({-1e9, -1e9});
        repaint();
        Times frames;
        for (int i = 0; i < 300; ++i)
            frames.add([&] {
                m_canvas.scrollMap({24.0, i % 3 == 0 ? 4.0 : 0.0});
                repaint();
            });
        print(u"pan by 24 px"_s, zoom, frames);
    }

    /// Jumps by whole views: nothing of the last frame can be used again.
    void jump(double zoom)
    {
        m_canvas.zoomTo(zoom, {});
        m_canvas.scrollMap({-1e9, -1e9});
        Times frames;
        for (int i = 0; i < 40; ++i)
            frames.add([&] {
                m_canvas.scrollMap({i % 2 == 0 ? 2000.0 : -1990.0, 0});
                repaint();
            });
        print(u"all anew"_s, zoom, frames);
    }

    /// Writes another text into a card in view: commit, measure, paint.
    void edit()
    {
        m_canvas.zoomTo(1, {});
        m_canvas.scrollMap({-1e9, -1e9});
        const State &state = m_workspace->state();
        const CardId card = state.cardsOf(state.stepsOf(state.stagesOf(m_map.journey()).first()).first()).first();
        repaint();
        Times edits;
        for (int i = 0; i < 100; ++i)
            edits.add([&] {
                (void)m_canvas.commands().setText(cardSource(card), u"A text that is typed, number %1"_s.arg(i));
                repaint();
            });
        print(u"edit to repaint"_s, 1, edits);
    }

private:
    void repaint() { m_canvas.viewport()->repaint(); }

    static void print(const QString &what, double zoom, const Times &times)
    {
        times.print(qPrintable(u"%1 at %2 %"_s.arg(what).arg(zoom * 100)));
    }

    ShapedTextMeasurer m_measurer;
    NoAssets m_assets;
    QtPainter m_painter;
    std::unique_ptr<Workspace> m_workspace;
    ShownMap m_map;
    Canvas m_canvas;
};

void make(const QString &path, int cards)
{
    QFile::remove(path);
    const auto workspace = std::move(*Workspace::create(path));
    addBigJourney(*workspace, cards / 100, 10, 10);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = arguments.value(1, u"."_s) + u"/bench-canvas.periplus"_s;
    QList<int> sizes;
    for (const QString &size : arguments.mid(2))
        sizes.append(size.toInt());
    if (sizes.isEmpty())
        sizes = {1'000, 10'000, 100'000};
    for (const int cards : std::as_const(sizes)) {
        make(path, cards);
        Bench bench(path);
        for (const double zoom : {1.0, 0.5, 0.25})
            bench.pan(zoom);
        for (const double zoom : {1.0, 0.5, 0.25})
            bench.jump(zoom);
        bench.edit();
        std::fflush(stdout);
    }
    QFile::remove(path);
    return 0;
}
