// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/qt_painter.h"

#include "ui/paint/overloaded.h"
#include "ui/paint/picture.h"
#include "ui/paint/qt_letters.h"
#include "ui/paint/qt_shapes.h"

#include <QPaintDevice>
#include <QPainter>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWidestBorder = 4;   // map units; of two fills that make an edged box
constexpr int kLargestDisc = 64;      // device pixels; larger corners are drawn as paths
constexpr double kSmallestText = 5.5; // device-independent pixels; what is smaller is drawn as soft bars
constexpr double kBarOpacity = 0.3;   // of text too small to read
constexpr qsizetype kPictureKiB = 16 * 1024;
const QColor kPictureToCome(128, 138, 156, 46); // quiet on light and dark grounds

qsizetype kibOf(const QPixmap &pixmap)
{
    return 1 + qsizetype(pixmap.width()) * pixmap.height() / 256;
}

/// The area a path covers, for culling; strokes lie at most this far outside.
bool touches(const QRectF &visible, const QRectF &box, double reach)
{
    return visible.intersects(box.adjusted(-reach, -reach, reach, reach));
}

} // namespace

/// One pass over a list. The painter's unit is a device pixel; map() leads there from map units.
struct QtPainter::Frame
{
    QPainter &painter;
    double scale;      ///< device pixels per map unit
    double density;    ///< device pixels per device-independent pixel
    QPointF origin;    ///< of the map, in device pixels
    QRectF visible;    ///< map units
    Pictures pictures; ///< when to decode them
    QRectF outer = {}; ///< the rectangle painted just before

    QPointF map(QPointF p) const { return p * scale + origin; }

    /// Edges on whole pixels: crisp lines, and no antialiasing to pay for. Never thinner than one pixel.
    QRect snapped(const QRectF &rect) const
    {
        const QPointF topLeft = map(rect.topLeft());
        const QPointF bottomRight = map(rect.bottomRight());
        const auto left = static_cast<int>(std::lround(topLeft.x()));
        const auto top = static_cast<int>(std::lround(topLeft.y()));
        const int width = std::max(1, static_cast<int>(std::lround(bottomRight.x())) - left);
        const int height = std::max(1, static_cast<int>(std::lround(bottomRight.y())) - top);
        return {left, top, width, height};
    }

    /// The same for a rectangle that may be the inside of the border painted just before: all four sides of that
    /// border get the same width, at least one pixel.
    QRect snappedInside(const QRectF &rect)
    {
        QRect result = snapped(rect);
        if (outer.contains(rect) && rect.width() > outer.width() - 2 * kWidestBorder) {
            const auto inset = [this](double units) {
                return units <= 0 ? 0 : std::max(1, static_cast<int>(std::lround(units * scale)));
            };
            const QRect around = snapped(outer);
            const QRect inside =
                around.adjusted(inset(rect.left() - outer.left()), inset(rect.top() - outer.top()),
                                -inset(outer.right() - rect.right()), -inset(outer.bottom() - rect.bottom()));
            if (inside.isValid())
                result = inside;
        }
        outer = rect;
        return result;
    }

    /// Paints shapes in map units for the length of one call.
    template <class Draw> void inMapUnits(Draw draw)
    {
        const QTransform device = painter.worldTransform();
        painter.setWorldTransform(QTransform(scale, 0, 0, scale, origin.x(), origin.y()) * device);
        painter.setRenderHint(QPainter::Antialiasing, true);
        draw();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setWorldTransform(device);
    }
};

QtPainter::QtPainter(const ShapedTextMeasurer &measurer, const AssetSource &assets)
    : m_assets(assets),
      m_letters(std::make_unique<QtLetters>(measurer.shaper())),
      m_discs(600),
      m_icons(1000),
      m_pictures(kPictureKiB),
      m_loader(assets)
{
}

QtPainter::~QtPainter() = default;

void QtPainter::paint(QPainter &painter, const DisplayList &list, Pictures pictures)
{
    const QTransform world = painter.worldTransform();
    const double density = painter.device()->devicePixelRatioF();
    const QRectF window =
        painter.hasClipping() ? painter.clipBoundingRect() : world.inverted().mapRect(QRectF(painter.window()));
    Frame frame{painter, world.m11() * density, density, QPointF(world.dx(), world.dy()) * density, window, pictures};
    painter.save();
    painter.setWorldTransform(QTransform::fromScale(1 / density, 1 / density));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (const Item &item : list.items) {
        std::visit(overloaded{[](const GroupBegin &) {}, [](const GroupEnd &) {},
                              [&](const FillRect &rect) { fillRect(frame, rect); },
                              [&](const FillPath &path) { fillPath(frame, path); },
                              [&](const StrokePath &path) { strokePath(frame, path); },
                              [&](const TextRun &run) { text(frame, run); },
                              [&](const IconMark &mark) { icon(frame, mark); },
                              [&](const ImageMark &mark) { image(frame, mark); }, [](const LinkMark &) {}},
                   item);
    }
    painter.restore();
}

const QPixmap &QtPainter::disc(int radius, QColor color)
{
    const quint64 key = (quint64(color.rgba()) << 32) | quint64(radius);
    if (const QPixmap *known = m_discs.object(key))
        return *known;
    auto *pixmap = new QPixmap(2 * radius, 2 * radius);
    pixmap->fill(Qt::transparent);
    QPainter painter(pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(pixmap->rect());
    painter.end();
    m_discs.insert(key, pixmap);
    return *pixmap;
}

void QtPainter::fillRect(Frame &frame, const FillRect &item)
{
    if (item.color.a == 0 || !frame.visible.intersects(item.rect))
        return;
    const QRect rect = frame.snappedInside(item.rect);
    const QColor color = toQt(item.color);
    const int radius =
        std::min({static_cast<int>(std::lround(item.radius * frame.scale)), rect.width() / 2, rect.height() / 2});
    if (radius <= 0) {
        frame.painter.fillRect(rect, color);
        return;
    }
    if (radius > kLargestDisc) {
        QPainterPath path;
        path.addRoundedRect(rect, radius, radius);
        frame.painter.setRenderHint(QPainter::Antialiasing, true);
        frame.painter.fillPath(path, color);
        frame.painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    // Four quarters of a kept disc and three plain rectangles: ten times cheaper than a path.
    const QPixmap &corner = disc(radius, color);
    const int right = rect.x() + rect.width() - radius;
    const int bottom = rect.y() + rect.height() - radius;
    frame.painter.drawPixmap(rect.x(), rect.y(), corner, 0, 0, radius, radius);
    frame.painter.drawPixmap(right, rect.y(), corner, radius, 0, radius, radius);
    frame.painter.drawPixmap(rect.x(), bottom, corner, 0, radius, radius, radius);
    frame.painter.drawPixmap(right, bottom, corner, radius, radius, radius, radius);
    frame.painter.fillRect(rect.adjusted(radius, 0, -radius, 0), color);
    frame.painter.fillRect(QRect(rect.x(), rect.y() + radius, radius, rect.height() - 2 * radius), color);
    frame.painter.fillRect(QRect(right, rect.y() + radius, radius, rect.height() - 2 * radius), color);
}

void QtPainter::fillPath(Frame &frame, const FillPath &item)
{
    if (touches(frame.visible, item.path.bounds(), 1))
        frame.inMapUnits([&] { frame.painter.fillPath(toQt(item.path), toQt(item.brush)); });
}

void QtPainter::strokePath(Frame &frame, const StrokePath &item)
{
    if (touches(frame.visible, item.path.bounds(), item.stroke.width))
        frame.inMapUnits([&] { frame.painter.strokePath(toQt(item.path), toQt(item.stroke)); });
}

void QtPainter::text(Frame &frame, const TextRun &run)
{
    const double px = run.style.px;
    const QRectF box = run.vertical ? QRectF(run.baseline.x() - px, run.baseline.y() - run.width, px * 1.3, run.width)
                                    : QRectF(run.baseline.x(), run.baseline.y() - px, run.width, px * 1.3);
    if (run.text.isEmpty() || !touches(frame.visible, box, px))
        return;
    if (px * frame.scale / frame.density < kSmallestText) {
        const QRectF bar =
            run.vertical ? box.adjusted(px * 0.4, 0, -px * 0.35, 0) : box.adjusted(0, px * 0.4, 0, -px * 0.35);
        QColor soft = toQt(run.color);
        soft.setAlphaF(soft.alphaF() * static_cast<float>(kBarOpacity));
        frame.painter.fillRect(frame.snapped(bar), soft);
        return;
    }
    frame.painter.setPen(toQt(run.color));
    if (!run.vertical) {
        m_letters->draw(frame.painter, run, frame.map(run.baseline), frame.scale);
        return;
    }
    const QTransform device = frame.painter.worldTransform();
    const QPointF at = frame.map(run.baseline);
    frame.painter.setWorldTransform(QTransform().translate(at.x(), at.y()).rotate(-90) * device);
    m_letters->draw(frame.painter, run, {}, frame.scale);
    frame.painter.setWorldTransform(device);
}

void QtPainter::icon(Frame &frame, const IconMark &mark)
{
    if (!frame.visible.intersects(mark.rect))
        return;
    const QRect rect = frame.snapped(mark.rect);
    const QColor color = toQt(mark.color);
    const int size = std::min(rect.width(), rect.height());
    const QString key = u"%1/%2/%3"_s.arg(mark.name).arg(size).arg(color.rgba());
    const QPixmap *pixmap = m_icons.object(key);
    if (!pixmap) {
        auto *made = new QPixmap(size, size);
        made->fill(Qt::transparent);
        QPainter painter(made);
        drawIcon(painter, mark.name, made->rect(), color);
        painter.end();
        m_icons.insert(key, made);
        pixmap = made;
    }
    frame.painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, *pixmap);
}

void QtPainter::image(Frame &frame, const ImageMark &mark)
{
    if (!frame.visible.intersects(mark.rect))
        return;
    const QRect rect = frame.snapped(mark.rect);
    const int radius = static_cast<int>(std::lround(mark.radius * frame.scale));
    if (frame.pictures == Pictures::Now) {
        frame.painter.drawPixmap(rect.topLeft(), pictureNow(mark, rect.size(), radius));
        return;
    }
    const PictureLoader::Loaded loaded = m_loader.picture(mark.asset, rect.size(), radius);
    if (!loaded.pixmap.isNull()) {
        frame.painter.setRenderHint(QPainter::SmoothPixmapTransform, loaded.pixmap.size() != rect.size());
        frame.painter.drawPixmap(rect, loaded.pixmap); // of another size until it is there, or always when it is large
        return;
    }
    frame.painter.setRenderHint(QPainter::Antialiasing, true);
    frame.painter.setPen(Qt::NoPen);
    frame.painter.setBrush(loaded.exact ? toQt(kMissingPicture) : kPictureToCome);
    frame.painter.drawRoundedRect(rect, radius, radius);
    frame.painter.setRenderHint(QPainter::Antialiasing, false);
}

QPixmap QtPainter::pictureNow(const ImageMark &mark, QSize size, int radius)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(mark.asset).arg(size.width()).arg(size.height()).arg(radius);
    if (const QPixmap *known = m_pictures.object(key))
        return *known;
    QImage image = decodePicture(m_assets.asset(mark.asset), size);
    if (image.isNull()) {
        image = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(toQt(kMissingPicture));
    }
    const QPixmap made = QPixmap::fromImage(coverOf(image, size, radius));
    m_pictures.insert(key, new QPixmap(made), kibOf(made));
    return made;
}

void QtPainter::forgetPictures()
{
    m_pictures.clear();
    m_loader.forget();
}

} // namespace periplus
