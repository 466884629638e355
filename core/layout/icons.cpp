// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/icons.h"

#include "core/layout/svg_path.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/periplus/icons/"_s;

double numberOf(const QXmlStreamAttributes &attributes, QLatin1StringView name, double fallback = 0)
{
    bool ok = false;
    const double value = attributes.value(name).toDouble(&ok);
    return ok ? value : fallback;
}

Path polygon(const QList<double> &numbers, bool closed)
{
    Path path;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        const QPointF point(numbers[i], numbers[i + 1]);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    if (closed)
        path.close();
    return path;
}

Path rectangle(const QXmlStreamAttributes &a)
{
    const QRectF rect(numberOf(a, "x"_L1), numberOf(a, "y"_L1), numberOf(a, "width"_L1), numberOf(a, "height"_L1));
    const double radius = numberOf(a, "rx"_L1, numberOf(a, "ry"_L1));
    if (radius > 0)
        return Path::roundedRect(rect, radius);
    return polygon(
        {rect.left(), rect.top(), rect.right(), rect.top(), rect.right(), rect.bottom(), rect.left(), rect.bottom()},
        true);
}

/// The outline of a drawing element; nothing when it is not one, or is damaged.
std::optional<Path> outlineOf(QStringView element, const QXmlStreamAttributes &a)
{
    if (element == "path"_L1)
        return readSvgPath(a.value("d"_L1));
    if (element == "rect"_L1)
        return rectangle(a);
    const QPointF center(numberOf(a, "cx"_L1), numberOf(a, "cy"_L1));
    if (element == "circle"_L1)
        return Path::ellipse(center, numberOf(a, "r"_L1), numberOf(a, "r"_L1));
    if (element == "ellipse"_L1)
        return Path::ellipse(center, numberOf(a, "rx"_L1), numberOf(a, "ry"_L1));
    if (element == "line"_L1)
        return polygon({numberOf(a, "x1"_L1), numberOf(a, "y1"_L1), numberOf(a, "x2"_L1), numberOf(a, "y2"_L1)}, false);
    const bool closed = element == "polygon"_L1;
    if (closed || element == "polyline"_L1) {
        if (const auto numbers = readSvgNumbers(a.value("points"_L1)))
            return polygon(*numbers, closed);
    }
    return std::nullopt;
}

/// The shapes of one icon, read when they are first asked for: start-up shows a few of them only.
struct Entry
{
    std::once_flag once;
    QList<IconShape> shapes;
    IconDrawing drawing;
};

using Entries = QHash<QString, std::shared_ptr<Entry>>; // shared: QHash needs copyable values

const Entries &entries()
{
    static const Entries all = [] {
        Entries made;
        for (const QString &name : iconNames())
            made.insert(name, std::make_shared<Entry>());
        return made;
    }();
    return all;
}

IconDrawing drawingOf(const QList<IconShape> &shapes)
{
    IconDrawing drawing;
    for (const IconShape &shape : shapes) {
        if (shape.filled)
            drawing.filled.append(shape.path);
        if (!shape.stroked)
            continue;
        auto same = std::find_if(drawing.strokes.begin(), drawing.strokes.end(),
                                 [&](const IconDrawing::Stroke &stroke) { return stroke.width == shape.strokeWidth; });
        if (same == drawing.strokes.end())
            same = drawing.strokes.insert(drawing.strokes.end(), {shape.strokeWidth, {}});
        same->path.append(shape.path);
    }
    return drawing;
}

const Entry &entryOf(const QString &name)
{
    static const Entry none;
    const auto it = entries().constFind(name);
    if (it == entries().cend())
        return none;
    Entry &entry = **it;
    std::call_once(entry.once, [&] {
        QFile file(kFolder + name + u".svg"_s);
        if (file.open(QIODevice::ReadOnly))
            entry.shapes = readIcon(file);
        entry.drawing = drawingOf(entry.shapes);
    });
    return entry;
}

} // namespace

QList<IconShape> readIcon(QIODevice &svg)
{
    QList<IconShape> shapes;
    QXmlStreamReader xml(&svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() == "svg"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const std::optional<Path> outline = outlineOf(xml.name(), attributes);
        if (!outline)
            return {};
        shapes.append({*outline, attributes.value("stroke"_L1) != "none"_L1,
                       attributes.value("fill"_L1) == "currentColor"_L1,
                       numberOf(attributes, "stroke-width"_L1, kIconStroke)});
    }
    return xml.hasError() ? QList<IconShape>() : shapes;
}

const QList<IconShape> &iconShapes(const QString &name)
{
    return entryOf(name).shapes;
}

const IconDrawing &iconDrawing(const QString &name)
{
    return entryOf(name).drawing;
}

QStringList iconNames()
{
    QStringList names = QDir(kFolder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    names.sort();
    return names;
}

} // namespace periplus
