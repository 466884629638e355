// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/persona_columns.h"

#include "core/vocabulary/near_duplicates.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct FieldNames
{
    PersonaField field;
    const char *names; ///< separated by bars, the first is the field's own
};

constexpr std::array kFieldNames{
    FieldNames{PersonaField::Name, "Name|Persona|Persona name|Full name|First name|Title"},
    FieldNames{PersonaField::Role, "Role|Job title|Position|Function|Tagline|Archetype|Type"},
    FieldNames{PersonaField::Segment, "Segment|Customer segment|Market segment|Group|Target group|Cluster|Audience"},
    FieldNames{PersonaField::Quote, "Quote|Quotation|Verbatim|Motto|In their own words"},
    FieldNames{PersonaField::Bio, "Bio|Biography|Background|Description|Story|About|Summary|Profile|Backstory"},
    FieldNames{PersonaField::Age, "Age|Age group|Age range|Years|Born"},
    FieldNames{PersonaField::Gender, "Gender|Sex|Pronouns"},
    FieldNames{PersonaField::Location, "Location|Place|City|Country|Region|Lives in|Residence|Address"},
    FieldNames{PersonaField::Income, "Income|Salary|Household income|Annual income|Earnings"},
    FieldNames{PersonaField::Occupation, "Occupation|Job|Profession|Work|Employment|Career"},
    FieldNames{PersonaField::Family, "Family|Family status|Marital status|Household|Children|Relationship status"},
    FieldNames{PersonaField::Goal, "Goal|Objective|Aim|Jobs to be done|Wants|Goals and objectives"},
    FieldNames{PersonaField::Need, "Need|Requirement|Expectation|Wants and needs"},
    FieldNames{PersonaField::Motivation, "Motivation|Motivator|Driver|Incentive|Values"},
    FieldNames{PersonaField::Fear, "Fear|Worry|Worries|Concern|Anxiety|Anxieties|Objection"},
    FieldNames{PersonaField::Frustration,
               "Frustration|Pain|Pain point|Challenge|Problem|Barrier|Obstacle|Issue|Difficulty|Difficulties"},
    FieldNames{PersonaField::Habit, "Habit|Behaviour|Behavior|Routine|Interest|Hobby|Hobbies"},
    FieldNames{PersonaField::Tool, "Tool|Technology|Technologies|Software|App|Devices"},
};

const QHash<QString, PersonaField> &fieldsByKey()
{
    static const QHash<QString, PersonaField> all = [] {
        QHash<QString, PersonaField> fields;
        for (const FieldNames &entry : kFieldNames) {
            for (const QString &name : QString::fromLatin1(entry.names).split(u'|'))
                fields.insert(nearKey(name), entry.field);
        }
        return fields;
    }();
    return all;
}

} // namespace

std::optional<TraitKind> traitOf(PersonaField field)
{
    switch (field) {
    case PersonaField::Ignored:
    case PersonaField::Name:
    case PersonaField::Role:
    case PersonaField::Segment:
    case PersonaField::Quote:
    case PersonaField::Bio:
        return std::nullopt;
    case PersonaField::Age:
    case PersonaField::Gender:
    case PersonaField::Location:
    case PersonaField::Income:
    case PersonaField::Occupation:
    case PersonaField::Family:
        return TraitKind::Fact;
    case PersonaField::Goal:
        return TraitKind::Goal;
    case PersonaField::Need:
        return TraitKind::Need;
    case PersonaField::Motivation:
        return TraitKind::Motivation;
    case PersonaField::Fear:
        return TraitKind::Fear;
    case PersonaField::Frustration:
        return TraitKind::Frustration;
    case PersonaField::Habit:
        return TraitKind::Habit;
    case PersonaField::Tool:
        return TraitKind::Tool;
    }
    return std::nullopt;
}

bool takesSeveral(PersonaField field)
{
    const std::optional<TraitKind> trait = traitOf(field);
    return trait && *trait != TraitKind::Fact;
}

QString fieldName(PersonaField field)
{
    for (const FieldNames &entry : kFieldNames) {
        if (entry.field == field)
            return QString::fromLatin1(entry.names).section(u'|', 0, 0);
    }
    return {};
}

QList<PersonaField> recogniseFields(const QList<QString> &headers)
{
    QList<PersonaField> fields;
    QSet<int> taken;
    for (const QString &header : headers) {
        PersonaField field = fieldsByKey().value(nearKey(header), PersonaField::Ignored);
        if (!takesSeveral(field) && taken.contains(static_cast<int>(field)))
            field = PersonaField::Ignored;
        taken.insert(static_cast<int>(field));
        fields.append(field);
    }
    return fields;
}

QStringList splitValues(const QString &cell)
{
    static const QRegularExpression kBetween(u"[\\r\\n;\u2022\u25e6\u2023\u25aa\u00b7]+"_s);
    static const QRegularExpression kBullet(u"^\\s*(?:[-*\u2013\u2014+]\\s+|\\d{1,3}[.)]\\s+)"_s);
    QStringList values;
    for (QString part : cell.split(kBetween)) {
        part.remove(kBullet);
        part = part.simplified();
        if (!part.isEmpty())
            values.append(part);
    }
    return values;
}

} // namespace periplus
