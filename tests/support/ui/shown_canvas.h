// SPDX-License-Identifier: GPL-3.0-or-later
// A canvas in a window of its own, with a small map made for it: what most tests of the canvas begin with.
#pragma once

#include "core/edit/cards.h"
#include "core/edit/emotions.h"
#include "core/edit/journeys.h"
#include "core/edit/personas.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "core/store/workspace.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/paint/qt_painter.h"
#include "ui/paint/text_measurer.h"

#include <QTest>

namespace periplus {

/// Two stages of two steps; one persona who scores the first three; a few cards.
struct SmallMap
{
    std::unique_ptr<Workspace> workspace;
    JourneyId journey;
    QList<StageId> stages;
    QList<StepId> steps;
    PersonaId persona;
    CardId pain;      ///< "Prices hidden" at the first step
    CardId otherPain; ///< "Slow reply" below it

    LaneId lane(LaneKind kind) const
    {
        for (const LaneId id : state().lanesOf(journey)) {
            if (state().at(id).kind == kind)
                return id;
        }
        return {};
    }
    const State &state() const { return workspace->state(); }
    Source cell(LaneKind kind, int step) const { return {Role::Cell, steps.at(step).value, lane(kind).value}; }
    EmotionId emotion(int step) const
    {
        const Emotion *found = emotionAt(state(), steps.at(step), persona);
        return found ? found->id : EmotionId{};
    }
};

/// In a new file, or in memory without a path.
inline SmallMap makeSmallMap(const QString &path = {})
{
    SmallMap map;
    map.workspace = path.isEmpty() ? Workspace::createInMemory().value() : Workspace::create(path).value();
    const auto fill = [&](Edit &edit) -> Status {
        map.journey = createJourney(edit, QStringLiteral("Buying")).value();
        map.persona = createPersona(edit, QStringLiteral("Emma")).value();
        PERIPLUS_TRY(assignPersona(edit, map.journey, map.persona));
        for (const auto &title : {QStringLiteral("Discover"), QStringLiteral("Adopt")}) {
            map.stages.append(createStage(edit, map.journey, title).value());
            for (const auto &step : {QStringLiteral("First"), QStringLiteral("Second")})
                map.steps.append(createStep(edit, map.stages.last(), title + u' ' + step).value());
        }
        for (int i = 0; i < 3; ++i)
            PERIPLUS_TRY(setEmotion(edit, map.steps[i], map.persona, 1.0 - i));
        for (const LaneId lane : edit.state().lanesOf(map.journey)) {
            if (edit.state().at(lane).kind != LaneKind::Pain)
                continue;
            map.pain = createCard(edit, {lane, {}, map.steps[0], {}}, QStringLiteral("Prices hidden")).value();
            map.otherPain = createCard(edit, {lane, {}, map.steps[0], {}}, QStringLiteral("Slow reply")).value();
        }
        return {};
    };
    const Status done = map.workspace->edit(Op::Import, {QStringLiteral("start"), {}, {}}, fill);
    Q_ASSERT(done);
    return map;
}

/// The map on a shown canvas of 1000 x 800 at 100 %.
class ShownCanvas
{
public:
    explicit ShownCanvas(const QString &path = {})
        : small(makeSmallMap(path)),
          m_painter(m_measurer, m_assets),
          map(m_measurer, loadTheme(ThemeName::Light), nullptr),
          canvas(map, [this](QPainter &painter, const DisplayList &list) { m_painter.paint(painter, list); })
    {
        canvas.resize(1000, 800);
        canvas.show();
        map.show(small.workspace.get(), small.journey);
        canvas.zoomToPercent(100);
        canvas.setFocus();
    }
    ~ShownCanvas() { map.show(nullptr, {}); }
    Q_DISABLE_COPY_MOVE(ShownCanvas)

    const State &state() const { return small.state(); }
    QRectF area(const Source &source) const { return areaOf(map.layout(), state(), source); }
    /// The middle of a source, in pixels of the view.
    QPoint middle(const Source &source) const { return canvas.view().toView(area(source).center()).toPoint(); }
    QWidget *view() { return canvas.viewport(); }

    void click(const Source &source, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(view(), Qt::LeftButton, keys, middle(source));
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        press(from, button);
        for (int part = 1; part <= 4; ++part)
            moveTo(from + (to - from) * part / 4, keys, button);
        release(to, keys, button);
    }
    void press(QPoint at, Qt::MouseButton button = Qt::LeftButton)
    {
        send(QEvent::MouseButtonPress, at, button, button, {});
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        send(QEvent::MouseMove, at, Qt::NoButton, button, keys);
    }
    void release(QPoint at, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        send(QEvent::MouseButtonRelease, at, button, Qt::NoButton, keys);
    }
    void wheel(QPoint at, QPoint angle, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(QPointF(at), view()->mapToGlobal(QPointF(at)), {}, angle, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&canvas, key, keys); }
    QWidget *editor() const { return canvas.findChild<QWidget *>(QStringLiteral("inPlaceEditor")); }

    SmallMap small;

private:
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons,
              Qt::KeyboardModifiers keys)
    {
        QMouseEvent event(type, QPointF(at), view()->mapToGlobal(QPointF(at)), button, buttons, keys);
        QCoreApplication::sendEvent(view(), &event);
    }

    ShapedTextMeasurer m_measurer;
    NoAssets m_assets;
    QtPainter m_painter;

public:
    ShownMap map;
    Canvas canvas;

protected:
    const ShapedTextMeasurer &measurer() const { return m_measurer; }
    QtPainter &painter() { return m_painter; }
};

} // namespace periplus
