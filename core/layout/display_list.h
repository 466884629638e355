// SPDX-License-Identifier: GPL-3.0-or-later
// What layout makes and everything paints: screen, PDF, PNG and SVG all draw this one list.
#pragma once

#include "core/layout/geometry.h"
#include "core/layout/text_style.h"

#include <QString>

#include <variant>

namespace periplus {

/// What a group of items stands for. Hit tests, tooltips, the accessibility tree, PDF tags and SVG ids come from it.
enum class Role {
    Map,          ///< the whole journey; id: journey
    TitleBlock,   ///< id: journey
    Portrait,     ///< a persona in the title block or lane; id: persona
    Legend,       ///< id: journey
    Band,         ///< one run of columns over the page's width; id: its index + 1
    HeaderRow,    ///< the row of stage headers
    StageHeader,  ///< id: stage
    StepRow,      ///< the row of steps
    StepHeader,   ///< id: step
    LaneRow,      ///< one lane of one band; id: lane
    LaneHeader,   ///< the lane's name in the rail; id: lane
    Cell,         ///< a lane at a step or stage; id: step or stage, lane: lane
    Card,         ///< id: card
    EmotionCell,  ///< all feelings at one step; id: step
    EmotionPoint, ///< id: emotion
    MetricChip,   ///< id: metric
    PersonaSheet, ///< everything about one persona; id: persona
    PersonaField, ///< one line of a persona; id: persona, lane: SheetField (persona_sheet.h)
    TraitSection, ///< statements of a kind; id: the first of a free section or 0, lane: its number (persona_sheet.h)
    TraitHeading, ///< the name of a section; id and lane as its section
    Trait,        ///< one statement; id: trait, or 0 where another can be added; lane: as its section
    JourneyCard,  ///< a map that a persona takes part in; id: journey
    PersonaTable, ///< personas side by side, or against the maps
    PersonaRow,   ///< one row of it; id: its number
    PersonaHead,  ///< the head of a column; id: persona
    RowName,      ///< the name of a row; id: its number, or the journey it is for with lane 1
    PersonaCell,  ///< id: persona, lane: its journey, or the row's number below 0
    PersonaCard,  ///< a persona among all; id: persona
    MetricsPage,  ///< a page about metrics
    MetricTable,  ///< the metrics of a page, or what is said of them
    MetricRow,    ///< one of them; id: metric; the row of heads: 0
    MetricHead,   ///< the head of a column; id: its number
    MetricCell,   ///< id: metric, lane: the column's number
    MetricPart,   ///< a frame with something about a metric; id: metric, lane: MetricPartNumber (metric_page.h)
    MetricField,  ///< one line of a page about metrics; id: metric or 0, lane: MetricFieldNumber (metric_page.h)
    MetricChoice, ///< the metrics of one map, or all; id: journey or 0
    MetricPlace,  ///< what a metric is attached to or comes from; lane: MetricPlaceKind, id: of that kind
    Decoration,   ///< carries no meaning; hidden from reading order
};

/// Where items came from. `id` is the raw row id of what the role says, `lane` a lane id or 0.
struct Source
{
    Role role = Role::Decoration;
    qint64 id = 0;
    qint64 lane = 0;

    bool operator==(const Source &) const = default;
};

/// Opens a group; groups nest and are closed by GroupEnd. The order of groups is the reading order.
struct GroupBegin
{
    Source source;
    QRectF bounds; ///< the area that belongs to it (hit test, focus ring); map units
    QString name;  ///< plain words for screen readers and tooltips; may be empty for rows
    bool operator==(const GroupBegin &) const = default;
};

struct GroupEnd
{
    bool operator==(const GroupEnd &) const = default;
};

/// A filled rectangle, square or rounded. Borders are two of these (outer, then inner): a stroked rounded
/// rectangle costs ten times as much.
struct FillRect
{
    QRectF rect;
    double radius = 0;
    Color color;
    bool operator==(const FillRect &) const = default;
};

struct GradientStop
{
    double position = 0; ///< 0 .. 1
    Color color;
    bool operator==(const GradientStop &) const = default;
};

/// A plain colour, or, when stops are given, a linear gradient from start to end (map units).
struct Brush
{
    Color color;
    QPointF start;
    QPointF end;
    QList<GradientStop> stops;
    bool operator==(const Brush &) const = default;
};

struct Stroke
{
    Brush brush;
    double width = 1;
    QList<double> dashes; ///< on, off, … in map units; empty: solid
    bool roundCaps = false;
    bool operator==(const Stroke &) const = default;
};

struct FillPath
{
    Path path;
    Brush brush;
    bool operator==(const FillPath &) const = default;
};

struct StrokePath
{
    Path path;
    Stroke stroke;
    bool operator==(const StrokePath &) const = default;
};

/// One line of text, already broken. x is its left edge whatever its direction; y its baseline.
struct TextRun
{
    QString text; ///< logical order, without line break
    TextStyle style;
    Color color;
    QPointF baseline;
    double width = 0;         ///< as measured
    bool rightToLeft = false; ///< base direction of its paragraph
    bool vertical = false;    ///< turned by -90° about its baseline point (group strips)
    bool operator==(const TextRun &) const = default;
};

/// A named icon (24 x 24 line drawing), stroked in one colour, fitted into rect.
struct IconMark
{
    QString name;
    QRectF rect;
    Color color;
    bool operator==(const IconMark &) const = default;
};

/// A picture, cropped to fill rect, with rounded corners.
struct ImageMark
{
    QString asset; ///< content hash
    QRectF rect;
    double radius = 0;
    QString description;
    bool operator==(const ImageMark &) const = default;
};

/// Words that lead to an address: an area without a look of its own, right behind the text it covers.
struct LinkMark
{
    QRectF rect;
    QString url;  ///< http, https or mailto
    QString text; ///< the words, for screen readers
    bool operator==(const LinkMark &) const = default;
};

using Item = std::variant<GroupBegin, GroupEnd, FillRect, FillPath, StrokePath, TextRun, IconMark, ImageMark, LinkMark>;

/// Items in paint order, which is also reading order for everything outside Decoration groups.
struct DisplayList
{
    QList<Item> items;
    QRectF bounds; ///< everything that is drawn; map units (1/96 inch), y grows down

    bool operator==(const DisplayList &) const = default;
};

/// The list as text, one item a line, numbers rounded to 0.01: for goldens and debugging.
QString dump(const DisplayList &list);

} // namespace periplus
