// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the small map and a lane of pictures, and what brings pictures there.
#pragma once

#include "core/edit/lanes.h"
#include "tests/support/ui/open_window.h"
#include "tests/support/ui/picture_files.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/shell/picture_control.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace periplus {

/// The small map in the window, with files to drop on it.
struct PictureWindow : OpenWindow
{
    explicit PictureWindow(bool withLane = true)
    {
        SmallMap small = makeSmallMap(path("map.periplus"));
        steps = small.steps;
        stages = small.stages;
        journey = small.journey;
        pain = small.pain;
        const auto addLane = [&](Edit &edit) -> Status {
            lane = createLane(edit, journey, LaneKind::Image).value();
            return {};
        };
        if (withLane && !small.workspace->edit(Op::CreateLane, {}, addLane))
            qFatal("the lane cannot be made");
        small.workspace.reset();
        window.documents().openPath(path("map.periplus"));
        window.resize(1500, 1000);
        window.canvas().zoomToPercent(100);
        start = state();
        begin = workspace()->history().count();
    }

    Canvas &canvas() { return window.canvas(); }
    PictureControl &control() { return *window.findChild<PictureControl *>(); }
    QPoint middle(const Source &source)
    {
        canvas().reveal(source);
        return canvas().view().toView(areaOf(canvas().map().layout(), state(), source).center()).toPoint();
    }
    Source cell(int step) const { return {Role::Cell, steps.at(step).value, lane.value}; }
    Source cellOf(LaneKind kind, int step)
    {
        for (const LaneId id : state().lanesOf(journey)) {
            if (state().at(id).kind == kind)
                return {Role::Cell, steps.at(step).value, id.value};
        }
        return {};
    }
    QList<CardId> cards(int step) { return cardsAt(state(), {lane, {}, steps.at(step), {}}); }

    static QMimeData *files(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        auto *data = new QMimeData;
        data->setUrls(urls);
        return data;
    }
    /// Drags data to a point of the view as a window system does it; with `letGo` it is dropped there.
    bool drag(QMimeData *data, QPoint at, bool letGo = true)
    {
        const std::unique_ptr<QMimeData> kept(data);
        QWidget *view = canvas().viewport();
        const auto keys = Qt::NoModifier;
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, keys);
        QApplication::sendEvent(view, &enter);
        QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, keys);
        QApplication::sendEvent(view, &move);
        if (!letGo)
            return enter.isAccepted();
        if (enter.isAccepted()) {
            QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, keys);
            QApplication::sendEvent(view, &drop);
        }
        wait();
        return enter.isAccepted();
    }
    void wait() { QTRY_VERIFY(!control().isBusy()); }
    void paste(QMimeData *data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        trigger("paste");
        wait();
    }
    QString picture(const char *name, QSize size = {60, 40})
    {
        return write(name, pictureFile(testPicture(size), QByteArray(name).endsWith("jpg") ? "JPG" : "PNG"));
    }
    qint64 stepsMade() { return workspace()->history().count() - begin; }
    /// Takes the only step back and compares with the beginning.
    bool undoBringsBackTheStart() { return stepsMade() == 1 && workspace()->undo() && state() == start; }

    QList<StepId> steps;
    QList<StageId> stages;
    JourneyId journey;
    LaneId lane;
    CardId pain;
    State start;
    qint64 begin = 0;
};

} // namespace periplus
