// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QList>
#include <QString>

#include <optional>

namespace periplus {

/// What a column of a table of personas means.
enum class PersonaField {
    Ignored,
    Name,
    Role,
    Segment,
    Quote,
    Bio,
    Age,
    Gender,
    Location,
    Income,
    Occupation,
    Family,
    Goal,
    Need,
    Motivation,
    Fear,
    Frustration,
    Habit,
    Tool,
};

inline constexpr int kPersonaFields = 19;

/// The trait that a field becomes; nothing for those that are columns of the persona itself.
std::optional<TraitKind> traitOf(PersonaField field);

/// Whether a cell may hold several values, each a trait of its own.
bool takesSeveral(PersonaField field);

/// The field's name in English, as the label of a fact ("Age").
QString fieldName(PersonaField field);

/// What the headers of a table mean, by their usual names in English, whatever their case, punctuation and plural.
/// Shape: one for each header. A field that takes one value is given to the first column that names it.
QList<PersonaField> recogniseFields(const QList<QString> &headers);

/// The values of a cell that may hold several: split at line breaks, semicolons and bullets, without their bullets and
/// numbers; none of them empty.
QStringList splitValues(const QString &cell);

} // namespace periplus
