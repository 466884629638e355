// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/field_words.h"

#include <QCoreApplication>

namespace periplus {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(PersonaFields)
};

} // namespace

QString fieldWords(PersonaField field)
{
    switch (field) {
    case PersonaField::Ignored:
        return FieldText::tr("Leave out");
    case PersonaField::Name:
        return FieldText::tr("Name");
    case PersonaField::Role:
        return FieldText::tr("Role");
    case PersonaField::Segment:
        return FieldText::tr("Segment");
    case PersonaField::Quote:
        return FieldText::tr("Quote");
    case PersonaField::Bio:
        return FieldText::tr("Bio");
    case PersonaField::Age:
        return FieldText::tr("Age");
    case PersonaField::Gender:
        return FieldText::tr("Gender");
    case PersonaField::Location:
        return FieldText::tr("Location");
    case PersonaField::Income:
        return FieldText::tr("Income");
    case PersonaField::Occupation:
        return FieldText::tr("Occupation");
    case PersonaField::Family:
        return FieldText::tr("Family");
    case PersonaField::Goal:
        return FieldText::tr("Goals");
    case PersonaField::Need:
        return FieldText::tr("Needs");
    case PersonaField::Motivation:
        return FieldText::tr("Motivations");
    case PersonaField::Fear:
        return FieldText::tr("Fears");
    case PersonaField::Frustration:
        return FieldText::tr("Frustrations");
    case PersonaField::Habit:
        return FieldText::tr("Habits");
    case PersonaField::Tool:
        return FieldText::tr("Tools");
    }
    return {};
}

} // namespace periplus
