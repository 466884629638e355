// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picture_drop.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/pictures/picture_mime.h"

#include <QDropEvent>
#include <QMimeData>

namespace periplus {

namespace {

constexpr double kPictureBarInset = 7; // of the bar in its cell, as cards have

} // namespace

bool PictureDrop::mayDrop() const
{
    const Workspace *workspace = m_canvas.map().workspace();
    return !m_canvas.map().isEmpty() && workspace && !workspace->isReadOnly();
}

bool PictureDrop::handle(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        m_over = mayDrop() && offersPictures(*static_cast<QDropEvent *>(event)->mimeData());
        [[fallthrough]];
    case QEvent::DragMove: {
        if (!m_over)
            return false;
        auto *drag = static_cast<QDropEvent *>(event);
        show(pictureLandingAt(m_canvas.map(), m_canvas.view().toMap(drag->position())));
        drag->setDropAction(Qt::CopyAction); // whatever the file manager thinks, the file stays where it is
        drag->accept();
        return true;
    }
    case QEvent::DragLeave:
        if (!m_over)
            return false;
        m_over = false;
        show({});
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!m_over || !mayDrop())
            return false;
        m_over = false;
        const auto landing = pictureLandingAt(m_canvas.map(), m_canvas.view().toMap(drop->position()));
        show({});
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit m_canvas.picturesDropped(drop->mimeData(), landing ? landing->target : PictureTarget{});
        return true;
    }
    default: // of Qt's many events only these are ours
        return false;
    }
}

void PictureDrop::show(const std::optional<PictureLanding> &landing)
{
    m_landing = landing;
    m_canvas.viewport()->update();
}

Overlay PictureDrop::overlay() const
{
    if (!m_landing)
        return {};
    const OverlayMarks marks(m_canvas.map().theme(), m_canvas.view().zoom());
    DisplayList list;
    list.bounds = m_landing->area;
    list.items = marks.target(m_landing->area);
    if (!m_landing->bar)
        list.items += marks.selected(m_landing->area);
    else
        list.items += marks.dropBar({m_landing->area.left() + kPictureBarInset, *m_landing->bar,
                                     m_landing->area.right() - kPictureBarInset, *m_landing->bar});
    return {{list, {}, 1}};
}

} // namespace periplus
