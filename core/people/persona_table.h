// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/persona_columns.h"
#include "core/store/edit.h"

#include <QByteArrayView>
#include <QStringList>

namespace periplus {

/// One row of a file, without the header.
struct PersonaTableRow
{
    int line = 0; ///< of the file, 1-based; 0: unknown
    QStringList cells;

    bool operator==(const PersonaTableRow &) const = default;
};

/// A table of personas before anything is written. What its columns mean may be changed.
struct PersonaTable
{
    QStringList headers;
    QList<PersonaField> fields; ///< one for each header
    QList<PersonaTableRow> rows;
};

/// More rows than anyone has personas: a file with more holds something else.
inline constexpr qsizetype kMostPersonaRows = 10000;

/// Reads a CSV file whose first row names its columns, and recognises what they mean.
/// Errors: those of readCsv; TooLarge above kMostPersonaRows; InvalidValue for a file of nothing but a header.
Result<PersonaTable> readPersonaTable(QByteArrayView bytes);

/// What would become of a row. Duplicate: a persona of that name is in the workspace; Repeated: in an earlier row.
/// Neither would be made again.
enum class RowFate { Made, Bad, Duplicate, Repeated };

struct RowJudgement
{
    RowFate fate = RowFate::Made;
    QString reason; ///< one sentence for what is bad or double, or for what looks wrong in a row that is made

    bool operator==(const RowJudgement &) const = default;
};

/// Judges each row by the fields as they are now. Names are compared without regard to case and blanks around them.
QList<RowJudgement> judgeRows(const PersonaTable &table, const State &state);

/// Makes the personas of the rows that are good, after those that are there; segments are taken by name, or made.
/// Shape: how many personas. Errors: NothingToDo when no row is good; those of Edit.
Result<qsizetype> importPersonas(Edit &edit, const PersonaTable &table);

} // namespace periplus
