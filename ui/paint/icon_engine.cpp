// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/icon_engine.h"

#include "ui/paint/qt_shapes.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDisabledOpacity = 0.4;

class OutlineIconEngine final : public QIconEngine
{
public:
    OutlineIconEngine(const QString &name, const IconColors &colors) : m_name(name), m_colors(colors) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * kDisabledOpacity);
        drawIcon(*painter, m_name, rect, color(mode, state));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        // The size already counts device pixels; QIcon sets the ratio on what it gets back.
        const QString key = u"periplus-icon/%1/%2/%3/%4"_s.arg(m_name)
                                .arg(size.width())
                                .arg(color(mode, state).rgba())
                                .arg(mode == QIcon::Disabled);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new OutlineIconEngine(m_name, m_colors); }
    QString key() const override { return u"periplus-outline"_s; }
    QString iconName() override { return m_name; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (state == QIcon::On && m_colors.on.isValid())
            return m_colors.on;
        const bool active = mode == QIcon::Active || mode == QIcon::Selected;
        return active && m_colors.active.isValid() ? m_colors.active : m_colors.normal;
    }

    QString m_name;
    IconColors m_colors;
};

} // namespace

QIcon iconFor(const QString &name, const IconColors &colors)
{
    return QIcon(new OutlineIconEngine(name, colors));
}

QIcon iconFor(const QString &name, const QColor &color)
{
    return iconFor(name, IconColors{color, {}, {}});
}

} // namespace periplus
