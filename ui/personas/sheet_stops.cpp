// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/sheet_stops.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace periplus {

namespace {

constexpr double kLabelWidth = 92; // of a fact, as the sheet has it
constexpr double kAside = 3;       // how much worse a place is that lies aside
constexpr double kAcross = 0.01;   // of two that touch the way the one straight on is nearer

bool isStop(const Source &source)
{
    switch (source.role) {
    case Role::Portrait:
        return source.lane == 0; // not the face of somebody else
    case Role::Trait:
    case Role::JourneyCard:
    case Role::PersonaHead:
    case Role::PersonaCell:
    case Role::PersonaCard:
    case Role::MetricRow:
    case Role::MetricChoice:
    case Role::MetricPlace:
        return true;
    case Role::RowName:
        return source.lane != 0; // leads to its map
    case Role::PersonaField:
        return source.lane <= static_cast<qint64>(SheetField::Segment);
    case Role::TraitHeading:
        return source.id != 0; // of a free section
    case Role::Map:
    case Role::TitleBlock:
    case Role::Legend:
    case Role::Band:
    case Role::HeaderRow:
    case Role::StageHeader:
    case Role::StepRow:
    case Role::StepHeader:
    case Role::LaneRow:
    case Role::LaneHeader:
    case Role::Cell:
    case Role::Card:
    case Role::EmotionCell:
    case Role::EmotionPoint:
    case Role::MetricChip:
    case Role::PersonaSheet:
    case Role::PersonaTable:
    case Role::PersonaRow:
    case Role::TraitSection:
    case Role::MetricsPage:
    case Role::MetricTable:
    case Role::MetricHead:
    case Role::MetricCell:
    case Role::MetricPart:
    case Role::MetricField:
    case Role::Decoration:
        return false;
    }
    return false;
}

double distance(const QRectF &from, const QRectF &to, int dx, int dy)
{
    const QPointF way = to.center() - from.center();
    const double along = dx != 0 ? way.x() * dx : way.y() * dy;
    const double across = std::abs(dx != 0 ? way.y() : way.x());
    double aside = 0;
    if (dx != 0)
        aside = std::max({0.0, to.top() - from.bottom(), from.top() - to.bottom()});
    else
        aside = std::max({0.0, to.left() - from.right(), from.left() - to.right()});
    return along <= 1 ? std::numeric_limits<double>::infinity() : along + kAside * aside + kAcross * across;
}

SheetText fieldText(const Persona &persona, const SheetStop &stop)
{
    SheetText result{stop.source, TraitPart::Text, {}, stop.rect, 14, false};
    const auto field = static_cast<SheetField>(stop.source.lane);
    if (field == SheetField::Name) {
        result.text = persona.name;
        result.pixels = 32;
    } else if (field == SheetField::Role) {
        result.text = persona.role;
        result.pixels = 16;
    } else if (field == SheetField::Quote) {
        result.text = persona.quote;
        result.pixels = 20;
    } else {
        result.text = persona.bio;
        result.isRich = true;
    }
    return result;
}

SheetText traitText(const Trait &trait, const SheetStop &stop, TraitPart part)
{
    SheetText result{stop.source, part, part == TraitPart::Label ? trait.label : trait.text, stop.rect, 14, true};
    const double label = std::min(kLabelWidth, stop.rect.width() * 0.4);
    if (part == TraitPart::Label) {
        result.isRich = false;
        result.pixels = 12;
        if (trait.kind == TraitKind::Fact)
            result.rect.setWidth(label);
        else
            result.rect.setHeight(20);
    } else if (trait.kind == TraitKind::Fact) {
        result.rect.setLeft(stop.rect.left() + label);
        result.pixels = 13;
    } else if (hasBullet(trait.kind)) {
        result.rect.setLeft(stop.rect.left() + kBulletWidth);
    } else if (trait.kind == TraitKind::Tool) {
        result.isRich = false;
        result.pixels = 12;
    }
    return result;
}

} // namespace

QList<SheetStop> sheetStops(const DisplayList &list)
{
    QList<SheetStop> stops;
    for (const Item &item : list.items) {
        if (const auto *group = std::get_if<GroupBegin>(&item); group && isStop(group->source))
            stops.append({group->source, group->bounds, group->name});
    }
    return stops;
}

qsizetype stopOf(const QList<SheetStop> &stops, const Source &source)
{
    const auto it =
        std::find_if(stops.begin(), stops.end(), [&](const SheetStop &stop) { return stop.source == source; });
    return it == stops.end() ? -1 : it - stops.begin();
}

qsizetype stopAt(const QList<SheetStop> &stops, QPointF point)
{
    qsizetype found = -1;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QRectF &rect = stops.at(i).rect;
        const double area = rect.width() * rect.height();
        if (rect.adjusted(-4, -3, 4, 3).contains(point) && area < least) {
            least = area;
            found = i;
        }
    }
    return found;
}

QString toolTipOf(const SheetStop &stop)
{
    constexpr qsizetype kLongestTip = 600;
    const bool whole = stop.name.size() <= kLongestTip;
    const QString text = whole ? stop.name : stop.name.left(kLongestTip) + u'…';
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); // rich text is broken into lines
}

bool leadsElsewhere(const Source &source)
{
    return source.role == Role::JourneyCard || source.role == Role::PersonaCard;
}

bool isSegment(const Source &source)
{
    return source.role == Role::PersonaField && source.lane == static_cast<qint64>(SheetField::Segment);
}

qsizetype nearestStop(const QList<SheetStop> &stops, qsizetype from, int dx, int dy)
{
    if (from < 0 || from >= stops.size())
        return stops.isEmpty() ? -1 : 0;
    qsizetype best = from;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const double way = distance(stops.at(from).rect, stops.at(i).rect, dx, dy);
        if (i != from && way < least) {
            least = way;
            best = i;
        }
    }
    return best;
}

bool hasLabel(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Fact:
    case TraitKind::Skill:
        return true;
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
    case TraitKind::Channel:
    case TraitKind::Tool:
    case TraitKind::Section:
        return false;
    }
    return false;
}

bool hasBullet(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
        return true;
    case TraitKind::Fact:
    case TraitKind::Channel:
    case TraitKind::Skill:
    case TraitKind::Tool:
    case TraitKind::Section:
        return false;
    }
    return false;
}

std::optional<SheetText> textAt(const State &state, const SheetStop &stop, TraitPart part)
{
    const Source &source = stop.source;
    if (source.role == Role::PersonaField) {
        const Persona *persona = state.find(PersonaId{source.id});
        return persona ? std::optional(fieldText(*persona, stop)) : std::nullopt;
    }
    const Trait *trait = state.find(TraitId{source.id});
    if (!trait || trait->kind == TraitKind::Channel)
        return std::nullopt;
    if (source.role == Role::TraitHeading)
        return SheetText{source, TraitPart::Label, trait->label, stop.rect, 14, false};
    if (source.role != Role::Trait)
        return std::nullopt;
    return traitText(*trait, stop, trait->kind == TraitKind::Skill ? TraitPart::Label : part);
}

std::optional<TraitKind> kindOf(const Source &source)
{
    const qint64 kind = source.lane - 1;
    const bool statement = source.role == Role::Trait || source.role == Role::TraitHeading;
    if (!statement || kind < 0 || kind >= enumCount<TraitKind>())
        return std::nullopt;
    return static_cast<TraitKind>(kind);
}

} // namespace periplus
