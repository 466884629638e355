// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/sheet_texts.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kLabelWidth = 92; // of a fact, as the sheet has it

SheetText fieldText(const Persona &persona, const PageStop &stop)
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

SheetText traitText(const Trait &trait, const PageStop &stop, TraitPart part)
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

bool leadsElsewhere(const Source &source)
{
    return source.role == Role::JourneyCard || source.role == Role::PersonaCard;
}

bool isSegment(const Source &source)
{
    return source.role == Role::PersonaField && source.lane == static_cast<qint64>(SheetField::Segment);
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

std::optional<SheetText> textAt(const State &state, const PageStop &stop, TraitPart part)
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
