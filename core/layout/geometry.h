// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QtGlobal>

namespace periplus {

/// A colour as 8-bit red, green, blue and alpha; straight, not premultiplied.
struct Color
{
    quint8 r = 0;
    quint8 g = 0;
    quint8 b = 0;
    quint8 a = 255;

    constexpr bool operator==(const Color &) const = default;

    constexpr Color withAlpha(double alpha) const { return {r, g, b, static_cast<quint8>(alpha * 255.0 + 0.5)}; }
};

/// One segment of a path. Points used: Move and Line 1, Cubic 3 (two controls, then the end), Close 0.
struct PathElement
{
    enum class Kind : quint8 { Move, Line, Cubic, Close };
    Kind kind = Kind::Move;
    QPointF p1;
    QPointF p2;
    QPointF p3;

    bool operator==(const PathElement &) const = default;
};

/// An outline of lines and cubic Bézier curves, in map units; may hold several subpaths.
class Path
{
public:
    void moveTo(QPointF p) { m_elements.append({PathElement::Kind::Move, p, {}, {}}); }
    void lineTo(QPointF p) { m_elements.append({PathElement::Kind::Line, p, {}, {}}); }
    void cubicTo(QPointF c1, QPointF c2, QPointF end) { m_elements.append({PathElement::Kind::Cubic, c1, c2, end}); }
    void close() { m_elements.append({PathElement::Kind::Close, {}, {}, {}}); }

    const QList<PathElement> &elements() const { return m_elements; }
    bool isEmpty() const { return m_elements.isEmpty(); }

    /// The box around all points, controls included.
    QRectF bounds() const;
    /// The same outline scaled about the origin, then moved.
    Path mapped(double scale, QPointF offset) const;
    void append(const Path &other) { m_elements.append(other.m_elements); }

    static Path ellipse(QPointF center, double rx, double ry);
    static Path roundedRect(const QRectF &rect, double radius);

    bool operator==(const Path &) const = default;

private:
    QList<PathElement> m_elements;
};

} // namespace periplus
