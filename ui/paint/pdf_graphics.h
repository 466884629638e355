// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "ui/paint/pdf_file.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace periplus {

/// The content stream of the page: shapes, and what they need as resources. Coordinates are map units; the page's
/// own matrix turns them into points.
class PdfGraphics
{
public:
    /// `matrix` holds the six numbers that lead from map units to the page.
    PdfGraphics(PdfFile &file, const std::array<double, 6> &matrix, const QRectF &area);

    void fillRect(const FillRect &item);
    void fillPath(const FillPath &item);
    void strokePath(const StrokePath &item);
    void icon(const IconMark &mark);
    /// Draws an external object over a rectangle, clipped to a path (if any).
    void picture(int object, const QRectF &rect, const Path &clip);
    /// Sets the colour of text and areas.
    void setFill(const Brush &brush);

    /// Opens marked content of a tag and returns its running number, or goes on in it (then -1). A negative tag
    /// means content without meaning.
    int mark(int tag, const char *name);
    void endMark();

    /// For text operators.
    QByteArray &out() { return m_out; }
    /// Numbers with spaces between them, then the operator.
    void write(std::initializer_list<double> numbers, const char *op);

    /// Entries of the page's resource dictionary, fonts excepted.
    QByteArray resources() const;

private:
    void path(const Path &path);
    void setStroke(const Stroke &stroke);
    void setColor(const Brush &brush, bool stroking);
    void setAlpha(quint8 alpha, bool stroking);
    QByteArray gradient(const Brush &brush);
    QByteArray gradientFunction(const Brush &brush, bool alpha) const;
    QByteArray softMask(const Brush &brush);
    int iconForm(const QString &name);

    PdfFile &m_file;
    std::array<double, 6> m_matrix;
    QRectF m_area;
    QByteArray m_out;
    std::optional<Brush> m_colors[2]; // filling, stroking; nothing: not yet set
    quint8 m_alphas[2] = {255, 255};
    std::optional<Stroke> m_line;
    QMap<QByteArray, QByteArray> m_states; // resources by name
    QMap<QByteArray, QByteArray> m_patterns;
    QMap<QByteArray, QByteArray> m_objects;
    QHash<QByteArray, QByteArray> m_gradientNames; // by description
    QHash<QString, int> m_icons;
    int m_openTag = -2; // -2: none, -1: content without meaning
    int m_marks = 0;
};

} // namespace periplus
