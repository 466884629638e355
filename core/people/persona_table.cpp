// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/persona_table.h"

#include "core/edit/personas.h"
#include "core/edit/segments.h"
#include "core/edit/traits.h"
#include "core/formats/csv_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPersonaName = 200; // longer ones are a column that was taken for the wrong one

constexpr int kHighestAge = 130;
constexpr int kEarliestBirth = 1880;
constexpr int kLatestBirth = 2100;

struct PersonaTableText
{
    Q_DECLARE_TR_FUNCTIONS(PersonaTable)
};

QStringList cellsOf(const CsvRow &row)
{
    QStringList cells;
    for (qsizetype column = 0; column < row.size(); ++column)
        cells.append(row.text(column).trimmed());
    return cells;
}

/// What the first column of a field says in a row; empty without such a column.
QString textOfField(const PersonaTable &table, const PersonaTableRow &row, PersonaField field)
{
    const qsizetype column = table.fields.indexOf(field);
    return column < 0 ? QString() : row.cells.value(column);
}

QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// What to look at in an age; empty where it may be one: "38", "25 to 34", "30s", a year of birth.
QString remarkOnAge(const QString &age)
{
    static const QRegularExpression number(u"\\d+"_s);
    if (age.isEmpty())
        return {};
    bool likely = false;
    for (QRegularExpressionMatchIterator it = number.globalMatch(age); it.hasNext();) {
        const int years = it.next().captured().left(6).toInt();
        likely = likely || years <= kHighestAge || (years >= kEarliestBirth && years <= kLatestBirth);
    }
    return likely ? QString() : PersonaTableText::tr("“%1” does not look like an age.").arg(age.left(40));
}

constexpr int kInWorkspace = -1; // instead of a line

RowJudgement judge(const PersonaTable &table, const PersonaTableRow &row, const QHash<QString, int> &lines)
{
    const QString name = textOfField(table, row, PersonaField::Name).simplified();
    if (name.isEmpty())
        return {RowFate::Bad, PersonaTableText::tr("There is no name.")};
    if (name.size() > kLongestPersonaName) {
        return {RowFate::Bad, PersonaTableText::tr("The name has %1 characters; at most %2 are taken.")
                                  .arg(QLocale().toString(name.size()), QLocale().toString(kLongestPersonaName))};
    }
    if (row.cells.size() > table.headers.size()) {
        return {RowFate::Bad, PersonaTableText::tr("There are more cells than columns: %1 instead of %2.")
                                  .arg(row.cells.size())
                                  .arg(table.headers.size())};
    }
    const auto found = lines.constFind(nameKey(name));
    if (found == lines.constEnd())
        return {RowFate::Made, remarkOnAge(textOfField(table, row, PersonaField::Age).simplified())};
    if (*found == kInWorkspace)
        return {RowFate::Duplicate, PersonaTableText::tr("There is a persona of this name.")};
    if (*found == 0)
        return {RowFate::Repeated, PersonaTableText::tr("A persona before this one has this name, too.")};
    return {RowFate::Repeated, PersonaTableText::tr("Line %1 has this name, too.").arg(*found)};
}

Result<SegmentId> segmentNamed(Edit &edit, const QString &name)
{
    for (const SegmentId id : edit.state().ordered<Segment>()) {
        if (nameKey(edit.state().at(id).name) == nameKey(name))
            return id;
    }
    return createSegment(edit, name.simplified());
}

Status addTraits(Edit &edit, PersonaId persona, PersonaField field, const QString &cell)
{
    const std::optional<TraitKind> kind = traitOf(field);
    if (!kind)
        return {};
    const bool several = takesSeveral(field);
    for (const QString &value : several ? splitValues(cell) : QStringList{cell.simplified()}) {
        if (value.isEmpty())
            continue;
        const Trait trait{
            .persona = persona, .kind = *kind, .label = several ? QString() : fieldName(field), .text = value};
        PERIPLUS_TRY(createTrait(edit, trait));
    }
    return {};
}

Status importRow(Edit &edit, const PersonaTable &table, const PersonaTableRow &row)
{
    const Result<PersonaId> made = createPersona(edit, textOfField(table, row, PersonaField::Name).simplified());
    PERIPLUS_TRY(made);
    Persona persona = edit.state().at(*made);
    persona.role = textOfField(table, row, PersonaField::Role).simplified();
    persona.quote = textOfField(table, row, PersonaField::Quote);
    persona.bio = textOfField(table, row, PersonaField::Bio);
    if (const QString segment = textOfField(table, row, PersonaField::Segment); !segment.isEmpty()) {
        const Result<SegmentId> found = segmentNamed(edit, segment);
        PERIPLUS_TRY(found);
        persona.segment = *found;
    }
    PERIPLUS_TRY(updatePersona(edit, persona));
    for (qsizetype column = 0; column < std::min(row.cells.size(), table.fields.size()); ++column)
        PERIPLUS_TRY(addTraits(edit, *made, table.fields[column], row.cells[column]));
    return {};
}

} // namespace

Result<PersonaTable> readPersonaTable(QByteArrayView bytes)
{
    PersonaTable table;
    bool tooMany = false;
    PERIPLUS_TRY(readCsv(bytes, [&](const CsvRow &row) {
        if (table.headers.isEmpty()) {
            table.headers = cellsOf(row);
            return true;
        }
        tooMany = table.rows.size() >= kMostPersonaRows;
        if (!tooMany)
            table.rows.append({row.line(), cellsOf(row)});
        return !tooMany;
    }));
    if (tooMany)
        return failure(Errc::TooLarge, PersonaTableText::tr("this file has more than %1 rows").arg(kMostPersonaRows));
    if (table.rows.isEmpty())
        return failure(Errc::InvalidValue, PersonaTableText::tr("this file has no row below the names of its columns"));
    table.fields = recogniseFields(table.headers);
    return table;
}

QList<RowJudgement> judgeRows(const PersonaTable &table, const State &state)
{
    QHash<QString, int> lines;
    state.forEach<Persona>([&](const Persona &persona) { lines.insert(nameKey(persona.name), kInWorkspace); });
    QList<RowJudgement> judgements;
    for (const PersonaTableRow &row : table.rows) {
        judgements.append(judge(table, row, lines));
        if (judgements.last().fate == RowFate::Made)
            lines.insert(nameKey(textOfField(table, row, PersonaField::Name)), row.line);
    }
    return judgements;
}

Result<qsizetype> importPersonas(Edit &edit, const PersonaTable &table)
{
    const QList<RowJudgement> judgements = judgeRows(table, edit.state());
    qsizetype made = 0;
    for (qsizetype i = 0; i < judgements.size(); ++i) {
        if (judgements[i].fate != RowFate::Made)
            continue;
        PERIPLUS_TRY(importRow(edit, table, table.rows[i]));
        ++made;
    }
    if (made == 0)
        return failure(Errc::NothingToDo, PersonaTableText::tr("no row names a new persona"));
    return made;
}

} // namespace periplus
