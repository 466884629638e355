// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/display_list.h"

#include "core/model/changes.h"

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString roleName(Role role)
{
    switch (role) {
    case Role::Map:
        return u"map"_s;
    case Role::TitleBlock:
        return u"title-block"_s;
    case Role::Portrait:
        return u"portrait"_s;
    case Role::Legend:
        return u"legend"_s;
    case Role::Band:
        return u"band"_s;
    case Role::HeaderRow:
        return u"header-row"_s;
    case Role::StageHeader:
        return u"stage-header"_s;
    case Role::StepRow:
        return u"step-row"_s;
    case Role::StepHeader:
        return u"step-header"_s;
    case Role::LaneRow:
        return u"lane-row"_s;
    case Role::LaneHeader:
        return u"lane-header"_s;
    case Role::Cell:
        return u"cell"_s;
    case Role::Card:
        return u"card"_s;
    case Role::EmotionCell:
        return u"emotion-cell"_s;
    case Role::EmotionPoint:
        return u"emotion-point"_s;
    case Role::MetricChip:
        return u"metric-chip"_s;
    case Role::PersonaSheet:
        return u"persona-sheet"_s;
    case Role::PersonaField:
        return u"persona-field"_s;
    case Role::TraitSection:
        return u"trait-section"_s;
    case Role::TraitHeading:
        return u"trait-heading"_s;
    case Role::Trait:
        return u"trait"_s;
    case Role::JourneyCard:
        return u"journey-card"_s;
    case Role::PersonaTable:
        return u"persona-table"_s;
    case Role::PersonaRow:
        return u"persona-row"_s;
    case Role::PersonaHead:
        return u"persona-head"_s;
    case Role::RowName:
        return u"row-name"_s;
    case Role::PersonaCell:
        return u"persona-cell"_s;
    case Role::PersonaCard:
        return u"persona-card"_s;
    case Role::MetricsPage:
        return u"metrics-page"_s;
    case Role::MetricTable:
        return u"metric-table"_s;
    case Role::MetricRow:
        return u"metric-row"_s;
    case Role::MetricHead:
        return u"metric-head"_s;
    case Role::MetricCell:
        return u"metric-cell"_s;
    case Role::MetricPart:
        return u"metric-part"_s;
    case Role::MetricField:
        return u"metric-field"_s;
    case Role::MetricChoice:
        return u"metric-choice"_s;
    case Role::MetricPlace:
        return u"metric-place"_s;
    case Role::Decoration:
        return u"decoration"_s;
    }
    Q_UNREACHABLE();
}

QString faceName(FontFace face)
{
    switch (face) {
    case FontFace::Regular:
        return u"regular"_s;
    case FontFace::Medium:
        return u"medium"_s;
    case FontFace::SemiBold:
        return u"semibold"_s;
    case FontFace::Bold:
        return u"bold"_s;
    case FontFace::DisplaySemiBold:
        return u"display-semibold"_s;
    case FontFace::DisplayBold:
        return u"display-bold"_s;
    case FontFace::Italic:
        return u"italic"_s;
    case FontFace::BoldItalic:
        return u"bold-italic"_s;
    }
    Q_UNREACHABLE();
}

QString text(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QString::number(rounded == 0 ? 0.0 : rounded); // no "-0"
}

QString text(QPointF point)
{
    return text(point.x()) + u',' + text(point.y());
}

QString text(const QRectF &rect)
{
    return text(rect.topLeft()) + u' ' + text(rect.width()) + u'x' + text(rect.height());
}

QString text(Color color)
{
    const auto hex = [](quint8 value) { return QString::number(value, 16).rightJustified(2, u'0'); };
    return u'#' + hex(color.r) + hex(color.g) + hex(color.b) + (color.a == 255 ? QString() : hex(color.a));
}

QString text(const Brush &brush)
{
    if (brush.stops.isEmpty())
        return text(brush.color);
    QString result = u"gradient("_s + text(brush.start) + u' ' + text(brush.end);
    for (const GradientStop &stop : brush.stops)
        result += u' ' + text(stop.position) + u':' + text(stop.color);
    return result + u')';
}

QString text(const Path &path)
{
    QStringList parts;
    for (const PathElement &element : path.elements()) {
        switch (element.kind) {
        case PathElement::Kind::Move:
            parts.append(u'M' + text(element.p1));
            break;
        case PathElement::Kind::Line:
            parts.append(u'L' + text(element.p1));
            break;
        case PathElement::Kind::Cubic:
            parts.append(u'C' + text(element.p1) + u' ' + text(element.p2) + u' ' + text(element.p3));
            break;
        case PathElement::Kind::Close:
            parts.append(u"Z"_s);
            break;
        }
    }
    return parts.join(u' ');
}

QString text(const Stroke &stroke)
{
    QString result = text(stroke.brush) + u" width "_s + text(stroke.width);
    if (!stroke.dashes.isEmpty()) {
        QStringList dashes;
        for (const double dash : stroke.dashes)
            dashes.append(text(dash));
        result += u" dashes "_s + dashes.join(u',');
    }
    return stroke.roundCaps ? result + u" round"_s : result;
}

QString text(const TextStyle &style)
{
    const QString tracking = style.tracking == 0 ? QString() : u" tracking "_s + text(style.tracking);
    return faceName(style.face) + u' ' + text(style.px) + tracking;
}

/// In quotes, on one line.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + value + u'"';
}

QString text(const GroupBegin &group)
{
    QString result = u"group "_s + roleName(group.source.role) + u' ' + QString::number(group.source.id);
    if (group.source.lane != 0)
        result += u" lane "_s + QString::number(group.source.lane);
    result += u' ' + text(group.bounds);
    return group.name.isEmpty() ? result : result + u' ' + quoted(group.name);
}

QString text(const TextRun &run)
{
    QString result = u"text "_s + quoted(run.text) + u" at "_s + text(run.baseline) + u" width "_s + text(run.width)
                     + u' ' + text(run.style) + u' ' + text(run.color);
    if (run.rightToLeft)
        result += u" rtl"_s;
    return run.vertical ? result + u" vertical"_s : result;
}

} // namespace

QString dump(const DisplayList &list)
{
    QString result = u"bounds "_s + text(list.bounds) + u'\n';
    qsizetype depth = 0;
    const auto line = overloaded{
        [](const GroupBegin &group) { return text(group); },
        [](const GroupEnd &) { return u"end"_s; },
        [](const FillRect &fill) -> QString {
            const QString radius = fill.radius == 0 ? QString() : u" radius "_s + text(fill.radius);
            return u"rect "_s + text(fill.rect) + radius + u' ' + text(fill.color);
        },
        [](const FillPath &fill) -> QString { return u"fill "_s + text(fill.brush) + u' ' + text(fill.path); },
        [](const StrokePath &stroke) -> QString {
            return u"stroke "_s + text(stroke.stroke) + u' ' + text(stroke.path);
        },
        [](const TextRun &run) { return text(run); },
        [](const IconMark &icon) -> QString {
            return u"icon "_s + icon.name + u' ' + text(icon.rect) + u' ' + text(icon.color);
        },
        [](const ImageMark &image) -> QString {
            return u"image "_s + image.asset + u' ' + text(image.rect) + u" radius "_s + text(image.radius) + u' '
                   + quoted(image.description);
        },
        [](const LinkMark &link) -> QString {
            return u"link "_s + quoted(link.url) + u' ' + text(link.rect) + u' ' + quoted(link.text);
        },
    };
    for (const Item &item : list.items) {
        if (std::holds_alternative<GroupEnd>(item))
            --depth;
        result += QString(2 * std::max<qsizetype>(depth, 0), u' ') + std::visit(line, item) + u'\n';
        if (std::holds_alternative<GroupBegin>(item))
            ++depth;
    }
    return result;
}

} // namespace periplus
