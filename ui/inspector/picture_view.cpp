// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/picture_view.h"

#include "ui/shell/theming.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEmptyHeight = 64;
constexpr int kTallestView = 220;
constexpr double kViewRadius = 6;

} // namespace

PictureView::PictureView(InspectorPictures &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
{
    setObjectName(u"pictureView"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitHeight();
    connect(&pictures.loader(), &PictureLoader::ready, this, qOverload<>(&QWidget::update));
}

void PictureView::showPicture(const QString &asset, QSize pixels)
{
    m_asset = asset;
    m_pixels = pixels;
    fitHeight();
    update();
}

void PictureView::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

/// Layouts of the page do not ask for a height by width, so it follows the width here.
void PictureView::fitHeight()
{
    int wanted = kEmptyHeight;
    if (!m_asset.isEmpty() && !m_pixels.isEmpty()) {
        const double scale =
            std::min({1.0, double(width()) / m_pixels.width(), double(kTallestView) / m_pixels.height()});
        wanted = std::max(24, static_cast<int>(std::lround(m_pixels.height() * scale)));
    }
    if (wanted != height())
        setFixedHeight(wanted);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

QRect PictureView::pictureRect() const
{
    QSize size = m_pixels.isEmpty() ? this->size() : m_pixels;
    if (size.width() > width() || size.height() > height())
        size.scale(this->size(), Qt::KeepAspectRatio);
    return {QPoint(0, 0), size.expandedTo({24, 24}).boundedTo(this->size())};
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto color = [this](const QString &token) { return tokenColor(m_pictures.theme(), token); };
    const QRect rect = m_asset.isEmpty() ? this->rect() : pictureRect();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kViewRadius, kViewRadius);
    if (m_asset.isEmpty()) {
        QPen dashes(color(m_marked ? u"accent"_s : u"ctl"_s), 1, Qt::CustomDashLine);
        dashes.setDashPattern({3, 2});
        painter.strokePath(outline, dashes);
        painter.setPen(color(u"ink3"_s));
        painter.drawText(rect, Qt::AlignCenter, tr("Drop a picture here"));
        return;
    }
    const QSize device = rect.size() * devicePixelRatioF();
    const int radius = static_cast<int>(std::lround(kViewRadius * devicePixelRatioF()));
    const PictureLoader::Loaded loaded = m_pictures.loader().picture(m_asset, device, radius);
    if (loaded.pixmap.isNull())
        painter.fillPath(outline, color(u"sunken"_s));
    else
        painter.drawPixmap(rect, loaded.pixmap);
    if (loaded.exact && loaded.pixmap.isNull()) {
        painter.setPen(color(u"ink3"_s));
        painter.drawText(rect, Qt::AlignCenter, tr("This picture cannot be shown"));
    }
    if (m_marked)
        painter.strokePath(outline, QPen(color(u"accent"_s), 2));
}

} // namespace periplus
