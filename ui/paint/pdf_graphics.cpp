// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_graphics.h"

#include "core/layout/icons.h"
#include "ui/paint/number_text.h"

#include <algorithm>

namespace periplus {

namespace {

void appendNumbers(QByteArray &out, std::initializer_list<double> numbers, int decimals = 2)
{
    for (const double number : numbers) {
        appendNumber(out, number, decimals);
        out.append(' ');
    }
}

void appendPath(QByteArray &out, const Path &path)
{
    for (const PathElement &e : path.elements()) {
        switch (e.kind) {
        case PathElement::Kind::Move:
            appendNumbers(out, {e.p1.x(), e.p1.y()});
            out.append("m\n");
            break;
        case PathElement::Kind::Line:
            appendNumbers(out, {e.p1.x(), e.p1.y()});
            out.append("l\n");
            break;
        case PathElement::Kind::Cubic:
            appendNumbers(out, {e.p1.x(), e.p1.y(), e.p2.x(), e.p2.y(), e.p3.x(), e.p3.y()});
            out.append("c\n");
            break;
        case PathElement::Kind::Close:
            out.append("h\n");
            break;
        }
    }
}

/// Whether all stops are equally opaque, so that one constant will do.
bool evenAlpha(const Brush &brush)
{
    return std::all_of(brush.stops.begin(), brush.stops.end(),
                       [&](const GradientStop &stop) { return stop.color.a == brush.stops.first().color.a; });
}

QByteArray dictionary(const char *name, const QMap<QByteArray, QByteArray> &entries)
{
    if (entries.isEmpty())
        return {};
    QByteArray result('/' + QByteArray(name) + "<<");
    for (auto it = entries.begin(); it != entries.end(); ++it)
        result.append(it.key() + ' ' + it.value());
    return result + ">>";
}

} // namespace

PdfGraphics::PdfGraphics(PdfFile &file, const std::array<double, 6> &matrix, const QRectF &area)
    : m_file(file), m_matrix(matrix), m_area(area)
{
    for (const double number : matrix) {
        appendNumber(m_out, number, 4);
        m_out.append(' ');
    }
    m_out.append("cm\n");
}

void PdfGraphics::write(std::initializer_list<double> numbers, const char *op)
{
    appendNumbers(m_out, numbers);
    m_out.append(op).append('\n');
}

int PdfGraphics::mark(int tag, const char *name)
{
    if (m_openTag == tag)
        return -1;
    endMark();
    m_openTag = tag;
    if (tag < 0) {
        m_out.append("/Artifact BMC\n");
        return -1;
    }
    m_out.append(QByteArray("/") + name + "<</MCID " + QByteArray::number(m_marks) + ">>BDC\n");
    return m_marks++;
}

void PdfGraphics::endMark()
{
    if (m_openTag > -2)
        m_out.append("EMC\n");
    m_openTag = -2;
}

void PdfGraphics::setAlpha(quint8 alpha, bool stroking)
{
    if (m_alphas[stroking] == alpha)
        return;
    m_alphas[stroking] = alpha;
    const QByteArray name = (stroking ? "/GS" : "/GF") + QByteArray::number(alpha);
    QByteArray state(stroking ? "<</CA " : "<</ca ");
    appendNumber(state, alpha / 255.0, 3);
    m_states.insert(name, state + ">>");
    m_out.append(name + " gs\n");
}

void PdfGraphics::setColor(const Brush &brush, bool stroking)
{
    setAlpha(brush.stops.isEmpty() ? brush.color.a : evenAlpha(brush) ? brush.stops.first().color.a : 255, stroking);
    if (m_colors[stroking] == brush)
        return;
    m_colors[stroking] = brush;
    if (!brush.stops.isEmpty()) {
        m_out.append(stroking ? "/Pattern CS" : "/Pattern cs");
        m_out.append(gradient(brush) + (stroking ? " SCN\n" : " scn\n"));
        return;
    }
    appendNumbers(m_out, {brush.color.r / 255.0, brush.color.g / 255.0, brush.color.b / 255.0}, 3);
    m_out.append(stroking ? "RG\n" : "rg\n");
}

void PdfGraphics::setFill(const Brush &brush)
{
    setColor(brush, false);
}

void PdfGraphics::setStroke(const Stroke &stroke)
{
    setColor(stroke.brush, true);
    if (!m_line || m_line->width != stroke.width)
        write({stroke.width}, "w");
    if (!m_line || m_line->roundCaps != stroke.roundCaps)
        m_out.append(stroke.roundCaps ? "1 J\n" : "0 J\n");
    if (!m_line)
        m_out.append("1 j\n");
    if (!m_line || m_line->dashes != stroke.dashes) {
        m_out.append('[');
        for (const double length : stroke.dashes)
            appendNumbers(m_out, {length});
        m_out.append("]0 d\n");
    }
    m_line = stroke;
}

QByteArray PdfGraphics::gradientFunction(const Brush &brush, bool alpha) const
{
    const auto tone = [alpha](const GradientStop &stop) -> QByteArray {
        QByteArray text("[");
        if (alpha)
            appendNumbers(text, {stop.color.a / 255.0}, 3);
        else
            appendNumbers(text, {stop.color.r / 255.0, stop.color.g / 255.0, stop.color.b / 255.0}, 3);
        return text + ']';
    };
    QByteArray parts;
    QByteArray bounds;
    QByteArray encode;
    for (qsizetype i = 0; i + 1 < brush.stops.size(); ++i) {
        parts.append("<</FunctionType 2/Domain[0 1]/N 1/C0" + tone(brush.stops[i]) + "/C1" + tone(brush.stops[i + 1])
                     + ">>");
        encode.append("0 1 ");
        if (i > 0)
            appendNumbers(bounds, {brush.stops[i].position}, 4);
    }
    if (brush.stops.size() == 1)
        return "<</FunctionType 2/Domain[0 1]/N 1/C0" + tone(brush.stops[0]) + "/C1" + tone(brush.stops[0]) + ">>";
    QByteArray domain("[");
    appendNumbers(domain, {brush.stops.first().position, brush.stops.last().position}, 4);
    return "<</FunctionType 3/Domain" + domain + "]/Functions[" + parts + "]/Bounds[" + bounds + "]/Encode[" + encode
           + "]>>";
}

QByteArray PdfGraphics::gradient(const Brush &brush)
{
    QByteArray coordinates;
    appendNumbers(coordinates, {brush.start.x(), brush.start.y(), brush.end.x(), brush.end.y()});
    QByteArray matrix;
    for (const double number : m_matrix) {
        appendNumber(matrix, number, 4);
        matrix.append(' ');
    }
    const QByteArray body = "<</PatternType 2/Matrix[" + matrix
                            + "]/Shading<</ShadingType 2/ColorSpace/DeviceRGB/Extend[true true]/Coords[" + coordinates
                            + "]/Function" + gradientFunction(brush, false) + ">>>>";
    QByteArray &name = m_gradientNames[body];
    if (name.isEmpty()) {
        name = "/P" + QByteArray::number(m_patterns.size() + 1);
        m_patterns.insert(name, PdfFile::ref(m_file.add(body)));
    }
    return name;
}

QByteArray PdfGraphics::softMask(const Brush &brush)
{
    QByteArray coordinates;
    appendNumbers(coordinates, {brush.start.x(), brush.start.y(), brush.end.x(), brush.end.y()});
    QByteArray box;
    appendNumbers(box, {m_area.left(), m_area.top(), m_area.right(), m_area.bottom()});
    const QByteArray shading = "<</ShadingType 2/ColorSpace/DeviceGray/Extend[true true]/Coords[" + coordinates
                               + "]/Function" + gradientFunction(brush, true) + ">>";
    const int form =
        m_file.addStream("/Type/XObject/Subtype/Form/BBox[" + box
                             + "]/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Shading<</S " + shading + ">>>>",
                         "/S sh\n");
    const QByteArray name = "/GM" + QByteArray::number(m_states.size() + 1);
    m_states.insert(name, "<</SMask<</S/Luminosity/G " + PdfFile::ref(form) + ">>>>");
    return name;
}

void PdfGraphics::path(const Path &path)
{
    appendPath(m_out, path);
}

void PdfGraphics::fillRect(const FillRect &item)
{
    if (item.color.a == 0 || item.rect.isEmpty())
        return;
    setFill({item.color, {}, {}, {}});
    if (item.radius <= 0) {
        write({item.rect.x(), item.rect.y(), item.rect.width(), item.rect.height()}, "re");
    } else {
        path(Path::roundedRect(item.rect, item.radius));
    }
    m_out.append("f\n");
}

void PdfGraphics::fillPath(const FillPath &item)
{
    setFill(item.brush);
    const bool masked = !item.brush.stops.isEmpty() && !evenAlpha(item.brush);
    if (masked)
        m_out.append("q " + softMask(item.brush) + " gs\n");
    path(item.path);
    m_out.append(masked ? "f Q\n" : "f\n");
}

void PdfGraphics::strokePath(const StrokePath &item)
{
    setStroke(item.stroke);
    const bool masked = !item.stroke.brush.stops.isEmpty() && !evenAlpha(item.stroke.brush);
    if (masked)
        m_out.append("q " + softMask(item.stroke.brush) + " gs\n");
    path(item.path);
    m_out.append(masked ? "S Q\n" : "S\n");
}

int PdfGraphics::iconForm(const QString &name)
{
    const auto known = m_icons.constFind(name);
    if (known != m_icons.constEnd())
        return *known;
    const IconDrawing &drawing = iconDrawing(name);
    QByteArray content;
    if (!drawing.filled.isEmpty()) {
        appendPath(content, drawing.filled);
        content.append("f\n");
    }
    if (!drawing.strokes.isEmpty())
        content.append("1 J 1 j[]0 d\n");
    for (const IconDrawing::Stroke &stroke : drawing.strokes) {
        appendNumbers(content, {stroke.width});
        content.append("w ");
        appendPath(content, stroke.path);
        content.append("S\n");
    }
    // Its colours are those of the place where it is drawn.
    const int form = m_file.addStream("/Type/XObject/Subtype/Form/BBox[-1 -1 25 25]", content);
    m_objects.insert("/X" + QByteArray::number(form), PdfFile::ref(form));
    m_icons.insert(name, form);
    return form;
}

void PdfGraphics::icon(const IconMark &mark)
{
    if (iconDrawing(mark.name).isEmpty())
        return;
    const Brush brush{mark.color, {}, {}, {}};
    setColor(brush, false);
    setColor(brush, true);
    const double scale = std::min(mark.rect.width(), mark.rect.height()) / kIconBox;
    const QPointF origin = mark.rect.center() - QPointF(kIconBox, kIconBox) * (scale / 2);
    m_out.append("q ");
    appendNumbers(m_out, {scale, 0, 0, scale}, 4);
    appendNumbers(m_out, {origin.x(), origin.y()});
    m_out.append("cm/X" + QByteArray::number(iconForm(mark.name)) + " Do Q\n");
}

void PdfGraphics::picture(int object, const QRectF &rect, const Path &clip)
{
    const QByteArray name = "/X" + QByteArray::number(object);
    m_objects.insert(name, PdfFile::ref(object));
    setAlpha(255, false);
    m_out.append("q\n");
    if (!clip.isEmpty()) {
        path(clip);
        m_out.append("W n\n");
    }
    appendNumbers(m_out, {rect.width(), 0, 0, -rect.height(), rect.left(), rect.bottom()});
    m_out.append("cm" + name + " Do Q\n");
}

QByteArray PdfGraphics::resources() const
{
    return dictionary("ExtGState", m_states) + dictionary("Pattern", m_patterns) + dictionary("XObject", m_objects);
}

} // namespace periplus
