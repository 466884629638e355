// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/assets.h"
#include "ui/paint/picture_loader.h"
#include "ui/paint/text_measurer.h"

#include <QCache>
#include <QPixmap>

#include <memory>

class QPainter;

namespace periplus {

class QtLetters;

/// Paints display lists with QPainter, for the canvas. Pictures, icons and corners are kept between frames, so one
/// object should live as long as its canvas. Needs QGuiApplication.
class QtPainter
{
public:
    QtPainter(const ShapedTextMeasurer &measurer, const AssetSource &assets);
    ~QtPainter();
    Q_DISABLE_COPY_MOVE(QtPainter)

    /// Whether pictures are decoded at once, or beside the window: then a quiet ground stands for them until
    /// pictures() says that more are there.
    enum class Pictures { Now, WhenReady };

    /// Paints what touches the painter's clip. The painter's transform tells zoom and place (scale and translation
    /// only) and is left as it was.
    void paint(QPainter &painter, const DisplayList &list, Pictures pictures = Pictures::Now);

    /// Decodes beside the window, for this painter and whoever else shows the same assets.
    PictureLoader &pictures() { return m_loader; }

    /// Forgets decoded pictures, for when assets have changed.
    void forgetPictures();

private:
    struct Frame;
    void fillRect(Frame &frame, const FillRect &item);
    void fillPath(Frame &frame, const FillPath &item);
    void strokePath(Frame &frame, const StrokePath &item);
    void text(Frame &frame, const TextRun &run);
    void icon(Frame &frame, const IconMark &mark);
    void image(Frame &frame, const ImageMark &mark);
    const QPixmap &disc(int radius, QColor color);
    QPixmap pictureNow(const ImageMark &mark, QSize size, int radius);

    const AssetSource &m_assets;
    std::unique_ptr<QtLetters> m_letters;
    QCache<quint64, QPixmap> m_discs;
    QCache<QString, QPixmap> m_icons;
    QCache<QString, QPixmap> m_pictures;
    PictureLoader m_loader;
};

} // namespace periplus
