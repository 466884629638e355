// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/svg_writer.h"

#include "core/layout/icons.h"
#include "ui/paint/fonts.h"
#include "ui/paint/number_text.h"
#include "ui/paint/overloaded.h"
#include "ui/paint/picture.h"
#include "ui/paint/svg_text.h"

#include <QHash>
#include <QSet>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Collects the body and the definitions it refers to.
class SvgBuilder
{
public:
    explicit SvgBuilder(const AssetSource &assets) : m_assets(assets) {}

    void add(const Item &item)
    {
        std::visit(overloaded{[this](const GroupBegin &group) { begin(group); }, [this](const GroupEnd &) { end(); },
                              [this](const FillRect &rect) { fillRect(rect); },
                              [this](const FillPath &path) { fillPath(path); },
                              [this](const StrokePath &path) { strokePath(path); },
                              [this](const TextRun &run) { text(run); }, [this](const IconMark &mark) { icon(mark); },
                              [this](const ImageMark &mark) { image(mark); },
                              [this](const LinkMark &mark) { link(mark); }},
                   item);
    }

    const QByteArray &body() const { return m_body; }
    const QByteArray &definitions() const { return m_definitions; }

private:
    void number(const char *name, double value)
    {
        m_body.append(' ').append(name).append("=\"");
        appendNumber(m_body, value);
        m_body.append('"');
    }

    void attribute(const char *name, const QByteArray &value)
    {
        m_body.append(' ').append(name).append("=\"").append(value).append('"');
    }

    void box(const QRectF &rect)
    {
        number("x", rect.x());
        number("y", rect.y());
        number("width", rect.width());
        number("height", rect.height());
    }

    void color(const char *property, Color value)
    {
        attribute(property, svgColor(value));
        if (value.a != 255)
            number(QByteArray(property).append("-opacity").constData(), value.a / 255.0);
    }

    void brush(const char *property, const Brush &brush)
    {
        if (brush.stops.isEmpty())
            color(property, brush.color);
        else
            attribute(property, "url(#" + gradient(brush) + ')');
    }

    QByteArray gradient(const Brush &brush);
    void begin(const GroupBegin &group);
    void end() { m_body.append("</g>\n"); }
    void fillRect(const FillRect &item);
    void fillPath(const FillPath &item);
    void strokePath(const StrokePath &item);
    void text(const TextRun &run);
    void icon(const IconMark &mark);
    void image(const ImageMark &mark);
    void link(const LinkMark &mark);
    QByteArray symbolOf(const ImageMark &mark);

    const AssetSource &m_assets;
    QByteArray m_body;
    QByteArray m_definitions;
    QHash<QByteArray, int> m_ids;
    QHash<QByteArray, QByteArray> m_gradients; // by their markup
    QSet<QString> m_icons;
    QHash<QString, QByteArray> m_pictures;
    int m_clips = 0;
};

QByteArray SvgBuilder::gradient(const Brush &brush)
{
    QByteArray inner;
    const auto add = [&inner](const char *name, double value) {
        inner.append(' ').append(name).append("=\"");
        appendNumber(inner, value, 3);
        inner.append('"');
    };
    add("x1", brush.start.x());
    add("y1", brush.start.y());
    add("x2", brush.end.x());
    add("y2", brush.end.y());
    inner.append('>');
    for (const GradientStop &stop : brush.stops) {
        inner.append("<stop");
        add("offset", stop.position);
        inner.append(" stop-color=\"").append(svgColor(stop.color)).append('"');
        if (stop.color.a != 255)
            add("stop-opacity", stop.color.a / 255.0);
        inner.append("/>");
    }
    const auto known = m_gradients.constFind(inner);
    if (known != m_gradients.constEnd())
        return *known;
    const QByteArray id = "gradient-" + QByteArray::number(m_gradients.size() + 1);
    m_definitions.append("<linearGradient id=\"" + id + "\" gradientUnits=\"userSpaceOnUse\"" + inner
                         + "</linearGradient>\n");
    m_gradients.insert(inner, id);
    return id;
}

void SvgBuilder::begin(const GroupBegin &group)
{
    m_body.append("<g");
    QByteArray id = svgId(group.source);
    if (id.isEmpty()) {
        m_body.append(" aria-hidden=\"true\">\n");
        return;
    }
    const int count = ++m_ids[id];
    if (count > 1)
        id.append('-').append(QByteArray::number(count));
    attribute("id", id);
    m_body.append(">\n");
    if (!group.name.isEmpty())
        m_body.append("<title>").append(xmlText(group.name)).append("</title>\n");
}

void SvgBuilder::fillRect(const FillRect &item)
{
    m_body.append("<rect");
    box(item.rect);
    if (item.radius > 0)
        number("rx", item.radius);
    color("fill", item.color);
    m_body.append("/>\n");
}

void SvgBuilder::fillPath(const FillPath &item)
{
    m_body.append("<path");
    brush("fill", item.brush);
    attribute("d", svgPath(item.path));
    m_body.append("/>\n");
}

void SvgBuilder::strokePath(const StrokePath &item)
{
    m_body.append("<path fill=\"none\" stroke-linejoin=\"round\"");
    brush("stroke", item.stroke.brush);
    number("stroke-width", item.stroke.width);
    if (item.stroke.roundCaps)
        attribute("stroke-linecap", "round");
    if (!item.stroke.dashes.isEmpty()) {
        QByteArray dashes;
        for (const double length : item.stroke.dashes) {
            if (!dashes.isEmpty())
                dashes.append(' ');
            appendNumber(dashes, length);
        }
        attribute("stroke-dasharray", dashes);
    }
    attribute("d", svgPath(item.path));
    m_body.append("/>\n");
}

void SvgBuilder::text(const TextRun &run)
{
    m_body.append("<text xml:space=\"preserve\"");
    number("x", run.baseline.x());
    number("y", run.baseline.y());
    color("fill", run.color);
    number("font-size", run.style.px);
    const int weight = EmbeddedFonts::weight(run.style.face);
    if (weight != 400)
        attribute("font-weight", QByteArray::number(weight));
    if (EmbeddedFonts::isItalic(run.style.face))
        attribute("font-style", "italic");
    if (EmbeddedFonts::family(run.style.face) != EmbeddedFonts::family(FontFace::Regular))
        attribute("class", "display");
    if (run.rightToLeft) // x stays the left edge, which is where such a line ends
        m_body.append(" direction=\"rtl\" text-anchor=\"end\"");
    if (run.vertical) {
        QByteArray turn("rotate(-90 ");
        appendNumber(turn, run.baseline.x());
        turn.append(' ');
        appendNumber(turn, run.baseline.y());
        attribute("transform", turn + ')');
    }
    if (run.width > 0)
        number("textLength", run.width);
    m_body.append('>').append(xmlText(run.text)).append("</text>\n");
}

void SvgBuilder::icon(const IconMark &mark)
{
    const IconDrawing &drawing = iconDrawing(mark.name);
    if (drawing.isEmpty())
        return;
    const QByteArray id = "icon-" + xmlText(mark.name);
    if (!m_icons.contains(mark.name)) {
        m_icons.insert(mark.name);
        m_definitions.append("<symbol id=\"" + id + "\" viewBox=\"0 0 24 24\">");
        if (!drawing.filled.isEmpty())
            m_definitions.append("<path fill=\"currentColor\" d=\"" + svgPath(drawing.filled) + "\"/>");
        for (const IconDrawing::Stroke &stroke : drawing.strokes)
            m_definitions.append("<path fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\""
                                 " stroke-linejoin=\"round\" stroke-width=\""
                                 + QByteArray::number(stroke.width) + "\" d=\"" + svgPath(stroke.path) + "\"/>");
        m_definitions.append("</symbol>\n");
    }
    m_body.append("<use href=\"#" + id + "\" xlink:href=\"#" + id + '"');
    box(mark.rect);
    attribute("color", svgColor(mark.color));
    m_body.append("/>\n");
}

QByteArray SvgBuilder::symbolOf(const ImageMark &mark)
{
    const auto known = m_pictures.constFind(mark.asset);
    if (known != m_pictures.constEnd())
        return *known;
    QByteArray id;
    const std::optional<Asset> asset = m_assets.asset(mark.asset);
    const PictureFormat format = asset ? pictureFormat(asset->bytes) : PictureFormat{};
    if (format.size.isValid()) {
        id = "picture-" + QByteArray::number(m_pictures.size() + 1);
        const QByteArray size = " width=\"" + QByteArray::number(format.size.width()) + "\" height=\""
                                + QByteArray::number(format.size.height()) + '"';
        const QByteArray link = "data:" + format.mediaType + ";base64," + asset->bytes.toBase64();
        m_definitions.append("<symbol id=\"" + id + "\" viewBox=\"0 0 " + QByteArray::number(format.size.width()) + ' '
                             + QByteArray::number(format.size.height())
                             + "\" preserveAspectRatio=\"xMidYMid slice\"><image" + size + " xlink:href=\"" + link
                             + "\"/></symbol>\n");
    }
    m_pictures.insert(mark.asset, id);
    return id;
}

void SvgBuilder::image(const ImageMark &mark)
{
    const QByteArray id = symbolOf(mark);
    if (id.isEmpty()) {
        fillRect({mark.rect, mark.radius, kMissingPicture});
        return;
    }
    const QByteArray clip = "clip-" + QByteArray::number(++m_clips);
    m_definitions.append("<clipPath id=\"" + clip + "\"><path d=\"" + svgPath(Path::roundedRect(mark.rect, mark.radius))
                         + "\"/></clipPath>\n");
    m_body.append("<g");
    attribute("clip-path", "url(#" + clip + ')');
    m_body.append('>');
    if (!mark.description.isEmpty())
        m_body.append("<title>").append(xmlText(mark.description)).append("</title>");
    m_body.append("<use href=\"#" + id + "\" xlink:href=\"#" + id + '"');
    box(mark.rect);
    m_body.append("/></g>\n");
}

void SvgBuilder::link(const LinkMark &mark)
{
    const QByteArray url = xmlText(mark.url);
    m_body.append("<a");
    attribute("href", url);
    attribute("xlink:href", url);
    m_body.append("><title>").append(xmlText(mark.text)).append("</title><rect fill-opacity=\"0\"");
    box(mark.rect);
    m_body.append("/></a>\n");
}

} // namespace

QByteArray writeSvg(const DisplayList &list, const SvgOptions &options, const AssetSource &assets)
{
    SvgBuilder builder(assets);
    for (const Item &item : list.items)
        builder.add(item);
    QByteArray size;
    appendNumber(size, list.bounds.width());
    QByteArray height;
    appendNumber(height, list.bounds.height());
    QByteArray view;
    for (const double part : {list.bounds.x(), list.bounds.y()}) {
        appendNumber(view, part);
        view.append(' ');
    }
    view.append(size + ' ' + height);
    QByteArray svg("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
                   " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" role=\"img\"");
    svg.append(" width=\"" + size + "\" height=\"" + height + "\" viewBox=\"" + view + '"');
    if (!options.language.isEmpty())
        svg.append(" xml:lang=\"" + xmlText(options.language) + '"');
    svg.append(" font-family=\"Inter, 'Noto Sans', sans-serif\">\n");
    if (!options.title.isEmpty())
        svg.append("<title>" + xmlText(options.title) + "</title>\n");
    svg.append("<style>.display{font-family:'Inter Display',Inter,'Noto Sans',sans-serif}</style>\n");
    svg.append("<defs>\n" + builder.definitions() + "</defs>\n");
    if (options.background.a > 0) {
        SvgBuilder ground(assets);
        ground.add(FillRect{list.bounds, 0, options.background});
        svg.append(ground.body());
    }
    svg.append(builder.body()).append("</svg>\n");
    return svg;
}

} // namespace periplus
