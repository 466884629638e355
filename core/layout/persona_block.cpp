// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/persona_block.h"

#include "core/layout/emotion_curve.h"
#include "core/layout/portrait.h"
#include "core/layout/title_plan.h"
#include "core/richtext/rich_text.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFacts = 3;
constexpr double kRoleGap = 8;
constexpr double kSample = 26; // length of the sample of the persona's line
constexpr double kSampleGap = 8;

const TextStyle kFactStyle{FontFace::Regular, 12.5, 0};

/// The bio, or the first facts that fit on a line: the rest is on the persona's own sheet.
QString factsText(const State &state, const Persona &persona, double width, const TextMeasurer &measurer)
{
    if (!persona.bio.isEmpty())
        return plainTextOf(persona.bio);
    QString line;
    int facts = 0;
    for (const TraitId id : state.traitsOf(persona.id)) {
        const Trait &trait = state.at(id);
        if (trait.kind != TraitKind::Fact || trait.text.isEmpty() || facts == kMostFacts)
            continue;
        const QString text = plainTextOf(trait.text);
        const bool bare = text.size() <= 3; // "38" needs its "Age"
        const QString fact = bare && !trait.label.isEmpty() ? QString(trait.label + u' ' + text) : text;
        const QString longer = line.isEmpty() ? fact : QString(line + u", "_s + fact);
        if (!line.isEmpty() && measurer.width(QString(longer + u'.'), kFactStyle) > width)
            break;
        line = longer;
        ++facts;
    }
    return line.isEmpty() ? line : QString(line + u'.');
}

} // namespace

PersonaBlock PersonaBlock::measured(const State &state, const Persona &persona, int line, double width,
                                    const TextMeasurer &measurer)
{
    PersonaBlock block;
    block.persona = &persona;
    block.line = line;
    block.portrait = width < kNarrowPersona ? 56 : 84;
    block.textX = block.portrait + 16;
    block.textWidth = width - block.textX;
    const double w = block.textWidth;
    const double sample = line >= 0 ? kSampleGap + kSample : 0;
    const auto broken = [&](const QString &text, FontFace face, double px, double height, double most, int lines) {
        return TextBlock::broken(text, {face, px, 0}, height, most, measurer, lines);
    };
    block.name = broken(persona.name, FontFace::DisplaySemiBold, 18, 22, w - sample, 2);
    block.role = broken(persona.role, FontFace::Regular, 13, 18, w, 1);
    const double oneLine = block.name.width() + kRoleGap + block.role.width() + sample;
    block.roleBelow = block.name.lines.size() > 1 || oneLine > w;
    if (!persona.quote.isEmpty())
        block.quote = broken(u'“' + plainTextOf(persona.quote) + u'”', FontFace::Medium, 14, 19, w, 4);
    block.facts = TextBlock::broken(factsText(state, persona, w, measurer), kFactStyle, 17, w, measurer, 2);
    return block;
}

double PersonaBlock::height() const
{
    double text = name.height() + (roleBelow ? role.height() : 0);
    text += quote.lines.isEmpty() ? 0 : 4 + quote.height();
    text += facts.lines.isEmpty() ? 0 : 5 + facts.height();
    return std::max(portrait, text);
}

void PersonaBlock::appendTo(QList<Item> &items, QPointF topLeft, const Theme &theme) const
{
    const QString spoken = persona->role.isEmpty() ? persona->name : QString(persona->name + u", "_s + persona->role);
    const QRectF bounds(topLeft, QSizeF(textX + textWidth, height()));
    items.append(GroupBegin{{Role::Portrait, persona->id.value, 0}, bounds, spoken});
    items.append(GroupBegin{});
    items.append(portraitItems(*persona, QRectF(topLeft, QSizeF(portrait, portrait))));
    items.append(GroupEnd{});

    const QPointF left = topLeft + QPointF(textX, 0);
    name.appendTo(items, left, name.width(), theme.color(u"ink"_s));
    double y = name.height();
    double after = name.width();
    if (roleBelow) {
        role.appendTo(items, left + QPointF(0, y), role.width(), theme.color(u"ink2"_s));
        y += role.height();
    } else if (!role.lines.isEmpty()) {
        const TextLine &first = role.lines.constFirst();
        const QPointF baseline(left.x() + after + kRoleGap, baselineIn(left.y(), name.lineHeight, name.style.px));
        items.append(
            TextRun{first.text, role.style, theme.color(u"ink2"_s), baseline, first.width, first.rightToLeft, false});
        after += kRoleGap + first.width;
    }
    if (line >= 0) {
        items.append(GroupBegin{});
        items.append(seriesSample(left + QPointF(after + kSampleGap, 12), kSample, line, theme));
        items.append(GroupEnd{});
    }
    if (!quote.lines.isEmpty()) {
        quote.appendTo(items, left + QPointF(0, y + 4), quote.width(), theme.color(u"thought"_s));
        y += 4 + quote.height();
    }
    facts.appendTo(items, left + QPointF(0, y + 5), facts.width(), theme.color(u"ink2"_s));
    items.append(GroupEnd{});
}

} // namespace periplus
