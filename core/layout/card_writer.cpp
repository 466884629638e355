// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/card_writer.h"

#include "core/layout/card_height.h"
#include "core/layout/comment_mark.h"
#include "core/layout/map_facts.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "core/layout/marks.h"
#include "core/layout/metric_chip.h"
#include "core/layout/picture_sizes.h"
#include "core/layout/portrait.h"
#include "core/layout/rich_block.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kChannelIcon = 17.5;
constexpr double kChannelRadius = 5;
constexpr double kChipHeight = 18;
constexpr double kChipPad = 7;
constexpr double kDot = 8;
constexpr double kVeil = 0.75;         // over cards that do not match the filter
constexpr double kPictureRadius = 4;   // above a text
constexpr double kLeastTextBelow = 10; // of a picture

/// Ground of a box by kind.
QString boxToken(LaneKind kind)
{
    const QString token = groundToken(kind);
    return token.isEmpty() ? u"backbg"_s : token;
}

/// A colour laid thinly over a ground.
Color tint(Color over, Color ground, double part)
{
    const auto mix = [&](quint8 a, quint8 b) { return static_cast<quint8>(a * part + b * (1 - part) + 0.5); };
    return {mix(over.r, ground.r), mix(over.g, ground.g), mix(over.b, ground.b), 255};
}

} // namespace

void CardWriter::write(const Placed &placed, const QRectF &rect, bool veiled) const
{
    switch (placed.kind) {
    case PlacedKind::Chip: {
        const MetricId metric{placed.id};
        m_out.begin({Role::MetricChip, placed.id, 0}, rect,
                    words::metricSentence(m_context.state, m_context.state.at(metric)));
        writeMetricChip(m_out, m_context, metric, rect);
        m_out.end();
        return;
    }
    case PlacedKind::Count:
        m_out.lineCentred(QString::number(placed.id), grid::kMeta, color(u"ink3"_s), rect);
        return;
    case PlacedKind::Text:
    case PlacedKind::Boxed:
    case PlacedKind::Channel:
    case PlacedKind::Block:
    case PlacedKind::MetricCard:
    case PlacedKind::Picture:
    case PlacedKind::Bar: {
        const Card &card = m_context.state.at(CardId{placed.id});
        // What is handed out on paper does not tell what those who work on the map say among themselves.
        const bool paper = m_context.theme.name == ThemeName::Poster;
        const int comments = paper ? 0 : openComments(m_context.state, card.id);
        m_out.begin(
            {Role::Card, placed.id, card.lane.value}, rect,
            words::withVeil(words::withComments(words::cardSentence(m_context.state, card, m_kind), comments), veiled));
        writeContent(card, placed.kind, rect);
        if (placed.kind != PlacedKind::Bar)
            writeCommentMark(m_out, m_context, comments, rect);
        if (veiled)
            m_out.add(FillRect{rect.adjusted(-1, -1, 1, 1), grid::kCardRadius, color(u"sheet"_s).withAlpha(kVeil)});
        m_out.end();
        return;
    }
    }
}

void CardWriter::writeContent(const Card &card, PlacedKind placed, const QRectF &rect) const
{
    switch (placed) {
    case PlacedKind::Text:
    case PlacedKind::Boxed: {
        const CardShape shape = cardShape(card, m_kind, placed == PlacedKind::Boxed, rect.width());
        if (shape.boxed)
            writeBox(card, rect);
        const QRectF below = writePictureAbove(card, placed, rect);
        if (below.height() < kLeastTextBelow)
            return; // the picture is all there is
        writeMark(card, shape, below);
        writeText(card, shape, below);
        return;
    }
    case PlacedKind::Channel:
        writeChannelTile(card, rect.topLeft());
        return;
    case PlacedKind::Block:
        writeBlock(card, writePictureAbove(card, placed, rect));
        return;
    case PlacedKind::MetricCard:
        writeMetricChip(m_out, m_context, card.metric, rect);
        return;
    case PlacedKind::Picture:
        writePicture(card, rect);
        return;
    case PlacedKind::Bar:
        writeBar(rect);
        return;
    case PlacedKind::Chip:
    case PlacedKind::Count:
        return; // not cards
    }
}

Color CardWriter::textColor() const
{
    switch (m_kind) {
    case LaneKind::Thought:
        return color(u"thought"_s);
    case LaneKind::Backstage:
        return color(u"ink2"_s);
    case LaneKind::Touchpoint:
    case LaneKind::Goal:
    case LaneKind::Emotion:
    case LaneKind::Pain:
    case LaneKind::Opportunity:
    case LaneKind::Metric:
    case LaneKind::Image:
    case LaneKind::Note:
    case LaneKind::Text:
        return color(u"ink"_s);
    }
    return color(u"ink"_s);
}

double CardWriter::writeWords(const QString &text, const TextStyle &style, Color ink, const QRectF &box,
                              double lineHeight) const
{
    return writeRichLines(m_out, text, style, {ink, color(u"accenttext"_s)}, box, lineHeight, m_context.measurer);
}

void CardWriter::writeBox(const Card &card, const QRectF &rect) const
{
    if (isAssumption(m_context.state, card.id)) {
        m_out.add(assumptionOutline(rect, grid::kCardRadius, m_context.theme));
        return;
    }
    Color ground = color(boxToken(m_kind));
    if (m_kind == LaneKind::Note && !card.color.isEmpty())
        ground = tint(colorFromHex(card.color).value_or(ground), color(u"sheet"_s), 0.35);
    m_out.add(FillRect{rect, grid::kCardRadius, ground});
}

/// The text is in the middle of its box, or at the top of the tile; chips stand below it.
void CardWriter::writeText(const Card &card, const CardShape &shape, const QRectF &rect) const
{
    const bool chips = hasChips(m_context.state, card, m_kind);
    const QRectF box = rect.adjusted(shape.left, 0, -shape.right, chips ? -grid::kChips : 0);
    const QString text = cardText(card, m_kind);
    const double width = std::max(1.0, box.width());
    const double height = countRichLines(text, shape.style, width, m_context.measurer) * grid::kLine;
    const double top = shape.boxed ? box.center().y() - height / 2 : box.top() + shape.top;
    writeWords(text, shape.style, textColor(), QRectF(box.left(), top, width, height), grid::kLine);
    if (chips) {
        const double bottom = rect.bottom() - (shape.boxed ? 6 : 0);
        writeChips(card, QRectF(box.left(), bottom - kChipHeight, box.width(), kChipHeight));
    }
}

void CardWriter::writeMark(const Card &card, const CardShape &shape, const QRectF &rect) const
{
    const bool chips = hasChips(m_context.state, card, m_kind);
    const double middle = (rect.top() + rect.bottom() - (chips ? grid::kChips : 0)) / 2;
    const auto square = [&](double left, double size) { return QRectF(left, middle - size / 2, size, size); };
    if (shape.badge)
        m_out.add(ownerBadge(card.owner, square(rect.right() - 8 - grid::kBadge, grid::kBadge), m_context.theme,
                             m_context.measurer));
    if (!shape.icon)
        return;
    if (m_kind == LaneKind::Thought) {
        if (const Persona *persona = m_context.state.find(card.persona))
            m_out.add(portraitItems(*persona, QRectF(rect.left(), rect.top(), grid::kPortrait, grid::kPortrait)));
    } else if (m_kind == LaneKind::Pain && card.severity && card.icon.isEmpty()) {
        m_out.add(severityMark(square(rect.left() + grid::kCardPad, 15), *card.severity, m_context.theme));
    } else {
        const LaneStyle style = laneStyle(m_kind);
        const double size = m_kind == LaneKind::Opportunity ? 16.5 : 15;
        m_out.add(IconMark{card.icon.isEmpty() ? style.icon : card.icon, square(rect.left() + grid::kCardPad, size),
                           color(style.hue)});
    }
}

void CardWriter::writeChannelTile(const Card &card, QPointF topLeft) const
{
    const QRectF tile(topLeft.x(), topLeft.y(), grid::kChannelWidth, grid::kChannelHeight);
    const Channel *channel = m_context.state.find(card.channel);
    const QString own = channel && !channel->icon.isEmpty() ? channel->icon : u"more"_s;
    m_out.add(FillRect{tile, kChannelRadius, color(u"touchbg"_s)});
    m_out.add(IconMark{
        card.icon.isEmpty() ? own : card.icon,
        QRectF(tile.center().x() - kChannelIcon / 2, tile.center().y() - kChannelIcon / 2, kChannelIcon, kChannelIcon),
        color(u"touch"_s)});
}

/// A touchpoint with words: its channel's tile and name, and the words below.
void CardWriter::writeBlock(const Card &card, const QRectF &rect) const
{
    writeChannelTile(card, rect.topLeft());
    const QRectF beside(rect.left() + grid::kChannelWidth + 7, rect.top(), rect.width() - grid::kChannelWidth - 7,
                        grid::kChannelHeight);
    const Channel *channel = m_context.state.find(card.channel);
    if (channel && beside.width() > 20)
        m_out.line(channel->name, grid::kMeta, color(u"ink3"_s), beside);
    const double top = rect.top() + grid::kChannelHeight + grid::kCaptionGap;
    const double used = writeWords(card.text, grid::kBody, color(u"ink"_s),
                                   QRectF(rect.left(), top, rect.width(), rect.bottom() - top), grid::kLine);
    if (hasChips(m_context.state, card, m_kind))
        writeChips(card, QRectF(rect.left(), top + used + 4, rect.width(), kChipHeight));
}

void CardWriter::writePicture(const Card &card, const QRectF &rect) const
{
    const QRectF picture(rect.topLeft(), pictureSpace(m_context.pictures, card.asset, rect.width()));
    if (card.asset.isEmpty())
        m_out.add(FillRect{picture, grid::kCardRadius, color(u"sunken"_s)});
    else
        m_out.add(ImageMark{card.asset, picture, grid::kCardRadius, words::pictureWords(card)});
    const double top = picture.bottom() + grid::kCaptionGap;
    const double used = writeWords(card.text, grid::kMeta, color(u"ink2"_s),
                                   QRectF(rect.left(), top, rect.width(), rect.bottom() - top), grid::kCaptionLine);
    if (hasChips(m_context.state, card, m_kind))
        writeChips(card, QRectF(rect.left(), top + used + 4, rect.width(), kChipHeight));
}

QRectF CardWriter::writePictureAbove(const Card &card, PlacedKind placed, const QRectF &rect) const
{
    const QRectF picture = pictureAbove(m_context.pictures, card, placed, rect);
    if (!picture.isNull())
        m_out.add(ImageMark{card.asset, picture, kPictureRadius, words::pictureWords(card)});
    return belowPicture(picture, placed, rect);
}

void CardWriter::writeBar(const QRectF &rect) const
{
    m_out.add(FillRect{rect, rect.height() / 2, color(boxToken(m_kind))});
}

/// The card's colour as a dot, then its tags as far as they fit.
void CardWriter::writeChips(const Card &card, const QRectF &line) const
{
    double x = line.left();
    if (!card.color.isEmpty() && m_kind != LaneKind::Note) {
        const Path dot = Path::ellipse({x + kDot / 2, line.center().y()}, kDot / 2, kDot / 2);
        m_out.add(FillPath{dot, {colorFromHex(card.color).value_or(color(u"ink3"_s)), {}, {}, {}}});
        x += kDot + 6;
    }
    for (const CardTagId id : m_context.state.tagsOf(card.id)) {
        const Tag *tag = m_context.state.find(m_context.state.at(id).tag);
        const double room = line.right() - x - 2 * kChipPad;
        if (!tag || room < 12)
            continue;
        const double width = std::min(room, m_context.measurer.width(tag->name, grid::kChip) + 0.5);
        const QRectF chip(x, line.top(), width + 2 * kChipPad, kChipHeight);
        const auto own = colorFromHex(tag->color);
        const Color ground = own ? tint(*own, color(u"sheet"_s), 0.25) : color(u"sunken"_s);
        m_out.add(FillRect{chip, kChipHeight / 2, ground});
        m_out.line(tag->name, grid::kChip, color(u"ink2"_s), chip.adjusted(kChipPad, 0, -kChipPad, 0));
        x = chip.right() + 4;
    }
}

} // namespace periplus
