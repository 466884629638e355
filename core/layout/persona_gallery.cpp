// SPDX-License-Identifier: GPL-3.0-or-later
// All personas with their portraits.
#include "core/layout/overview_pages.h"

#include "core/layout/map_words.h"
#include "core/layout/marks.h"
#include "core/layout/overview_words.h"
#include "core/layout/portrait.h"
#include "core/layout/sheet_words.h"
#include "core/richtext/rich_text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastGalleryCard = 270;
constexpr double kGalleryGap = 14;
constexpr double kGalleryPad = 20;
constexpr double kGalleryPortrait = 112;
constexpr double kGalleryBand = 92; // the coloured ground behind the upper part of the portrait
constexpr double kGalleryTop = 22;
constexpr double kGalleryRadius = 10;
constexpr double kGalleryBar = 6;

const TextStyle kGalleryName{FontFace::DisplaySemiBold, 20, -0.2};
const TextStyle kGalleryRole{FontFace::Regular, 13, 0};
const TextStyle kGalleryQuote{FontFace::Medium, 13.5, 0};
const TextStyle kGalleryChip{FontFace::Medium, 11, 0};
const TextStyle kGalleryNote{FontFace::Regular, 11, 0};

/// Everything of one card but its ground.
class CardText
{
public:
    CardText(const SheetContext &sheet, QPointF at, double width)
        : m_sheet(sheet), m_out(sheet.part()), m_at(at), m_width(width)
    {
    }

    void write()
    {
        const Persona &persona = m_sheet.persona;
        const QRectF square(m_at.x() + kGalleryPad, m_at.y() + kGalleryTop, kGalleryPortrait, kGalleryPortrait);
        m_out.begin({Role::Portrait, persona.id.value, 0}, square, persona.name);
        m_out.add(FillPath{Path::ellipse(square.center(), kGalleryPortrait / 2 + 3, kGalleryPortrait / 2 + 3),
                           {m_sheet.ground(), {}, {}, {}}});
        m_out.add(portraitItems(persona, square));
        m_out.end();
        m_y = kGalleryTop + kGalleryPortrait + 14;
        text({Role::TraitHeading, persona.id.value, 0}, persona.name, kGalleryName, u"ink"_s, 26, kHeadLines);
        text(field(SheetField::Role), persona.role, kGalleryRole, u"ink2"_s, 18, kHeadLines);
        const QString quote = plainTextOf(persona.quote);
        if (!quote.isEmpty()) {
            m_y += 8;
            text(field(SheetField::Quote), words::quoted(quote), kGalleryQuote, u"thought"_s, 20);
        }
        segment();
    }

    /// The foot stands at the same height in all cards of a row.
    void writeFoot(double y)
    {
        const PersonaEvidence evidence = personaEvidence(m_sheet.state, m_sheet.persona.id);
        const double share = evidence.statements > 0 ? double(evidence.backed) / evidence.statements : 0;
        m_y = y;
        const QString maps = words::mapCount(journeysOf(m_sheet.state, m_sheet.persona.id).size());
        const QString known = evidence.statements > 0 ? words::citedShare(share) : words::noStatements();
        text(field(SheetField::Share), maps + u" · "_s + known, kGalleryNote, u"ink3"_s, 15);
        const QRectF track(left(), m_at.y() + m_y + 6, room(), kGalleryBar);
        m_out.beginDecoration(track);
        m_out.add(FillRect{track, kGalleryBar / 2, m_sheet.color(u"hair"_s)});
        if (share > 0)
            m_out.add(FillRect{{track.topLeft(), QSizeF(std::max(kGalleryBar, share * track.width()), kGalleryBar)},
                               kGalleryBar / 2,
                               m_sheet.color(u"good"_s)});
        m_out.end();
        m_y += 6 + kGalleryBar;
    }

    double bottom() const { return m_y; }
    const QList<Item> &items() const { return m_out.items(); }

private:
    Source field(SheetField which) const
    {
        return {Role::PersonaField, m_sheet.persona.id.value, static_cast<qint64>(which)};
    }
    double left() const { return m_at.x() + kGalleryPad; }
    double room() const { return m_width - 2 * kGalleryPad; }

    void text(const Source &source, const QString &words, const TextStyle &style, const QString &ink, double lineHeight,
              int maxLines = 0)
    {
        if (words.isEmpty())
            return;
        const QPointF at(left(), m_at.y() + m_y);
        m_y += writeGroup(m_out, m_sheet, source, words, at, room(), [&](ListWriter &part) {
            return part.linesAtLeft(words, style, m_sheet.color(ink), {at, QSizeF(room(), 0)}, lineHeight, maxLines);
        });
    }

    void segment()
    {
        const Segment *segment = m_sheet.state.find(m_sheet.persona.segment);
        if (!segment || segment->name.isEmpty())
            return;
        m_y += 10;
        const double natural = m_sheet.measurer.width(segment->name, kGalleryChip) + 18.5;
        const QRectF box(left(), m_at.y() + m_y, std::min(natural, room()), 20);
        m_out.begin(field(SheetField::Segment), box, segment->name);
        m_out.add(FillRect{box, 10, m_sheet.color(m_sheet.theme.name == ThemeName::Poster ? u"sheet"_s : u"sunken"_s)});
        m_out.line(segment->name, kGalleryChip, m_sheet.color(u"ink2"_s), box.adjusted(9, 0, -9, 0));
        m_out.end();
        m_y += 20;
    }

    const SheetContext &m_sheet;
    ListWriter m_out;
    QPointF m_at;
    double m_width;
    double m_y = 0;
};

void writeCard(ListWriter &out, const SheetContext &sheet, const CardText &text, const QRectF &box)
{
    out.begin({Role::PersonaCard, sheet.persona.id.value, 0}, box, words::personaSentence(sheet.persona));
    out.beginDecoration(box);
    out.add(edgedRect(box, kGalleryRadius, sheet.ground(), sheet.color(u"hair"_s)));
    const QRectF band(box.left() + 1, box.top() + 1, box.width() - 2, kGalleryBand);
    out.add(FillRect{band, kGalleryRadius - 1, headGround(sheet)});
    out.add(FillRect{band.adjusted(0, kGalleryRadius, 0, 0), 0, headGround(sheet)});
    out.end();
    out.add(text.items());
    out.end();
}

} // namespace

Gallery galleryOf(const SheetContext &sheet)
{
    const QList<PersonaId> personas = sheet.state.ordered<Persona>();
    const double width = sheet.options.width;
    const auto columns =
        static_cast<qsizetype>(std::max(1.0, std::floor((width + kGalleryGap) / (kLeastGalleryCard + kGalleryGap))));
    const double card =
        std::floor((width - kGalleryGap * static_cast<double>(columns - 1)) / static_cast<double>(columns));
    Gallery gallery;
    gallery.gap = kGalleryGap;
    gallery.width = static_cast<double>(std::min(columns, personas.size())) * (card + kGalleryGap) - kGalleryGap;
    for (qsizetype first = 0; first < personas.size(); first += columns) {
        std::vector<SheetContext> contexts;
        std::vector<CardText> cards;
        const qsizetype end = std::min(personas.size(), first + columns);
        contexts.reserve(static_cast<std::size_t>(end - first)); // cards borrow them
        double text = 0;
        for (qsizetype i = first; i < end; ++i) {
            contexts.push_back(
                {sheet.state, sheet.state.at(personas.at(i)), sheet.theme, sheet.measurer, sheet.options});
            const double left = static_cast<double>(i - first) * (card + kGalleryGap);
            cards.emplace_back(contexts.back(), QPointF(left, 0), card);
            cards.back().write();
            text = std::max(text, cards.back().bottom());
        }
        double height = 0;
        for (CardText &one : cards) {
            one.writeFoot(text + 16);
            height = std::max(height, one.bottom() + kGalleryPad);
        }
        ListWriter out = sheet.part();
        for (std::size_t i = 0; i < cards.size(); ++i)
            writeCard(out, contexts.at(i), cards.at(i),
                      {static_cast<double>(i) * (card + kGalleryGap), 0, card, height});
        gallery.rows.append({out.items(), height});
    }
    return gallery;
}

} // namespace periplus
