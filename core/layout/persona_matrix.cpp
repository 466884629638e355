// SPDX-License-Identifier: GPL-3.0-or-later
// Every persona against every map.
#include "core/layout/overview_pages.h"

#include "core/layout/overview_words.h"
#include "core/layout/sheet_words.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMapNames = 214;
constexpr double kLeastMatrixColumn = 186;
constexpr double kMostMatrixColumn = 280;

const TextStyle kMapName{FontFace::SemiBold, 13, 0};
const TextStyle kMapState{FontFace::Regular, 11, 0};
const TextStyle kHeadWord{FontFace::Medium, 11, 0};

TableCell mapName(const SheetContext &sheet, const Journey &journey)
{
    const auto write = [&sheet, &journey](ListWriter &out, QPointF at, double width) {
        const double height =
            out.linesAtLeft(journey.title, kMapName, sheet.color(u"ink"_s), {at, QSizeF(width, 0)}, 18, kHeadLines);
        return height
               + out.linesAtLeft(words::stateWord(journey.state), kMapState, sheet.color(u"ink3"_s),
                                 {at.x(), at.y() + height + 1, width, 0}, 15)
               + 1;
    };
    return {{Role::RowName, journey.id.value, 1}, words::mapWithState(journey), write, {}};
}

TableCell moodCell(const SheetContext &sheet, const Persona &persona, JourneyId journey, const MapMoods &moods)
{
    const auto found = moods.moods.constFind(persona.id);
    const bool takesPart = moods.people.contains(persona.id);
    const MoodSummary *mood = found == moods.moods.constEnd() ? nullptr : &*found;
    TableCell cell{{Role::PersonaCell, persona.id.value, journey.value},
                   words::moodSentence(sheet.state, persona.name, journey, mood, takesPart),
                   {},
                   {}};
    if (mood) {
        cell.tint = moodTint(sheet, mood->mean);
        cell.write = [&sheet, mood = *mood](ListWriter &out, QPointF at, double width) {
            return writeMoodCell(out, sheet, mood, at, width);
        };
    } else {
        cell.write = [&sheet, takesPart](ListWriter &out, QPointF at, double width) {
            return writeQuiet(out, sheet, takesPart ? words::nothingFelt() : words::takesNoPart(), at, width);
        };
    }
    return cell;
}

} // namespace

OverviewTable matrixTable(const SheetContext &sheet, double top)
{
    const State &state = sheet.state;
    const QList<PersonaId> personas = state.ordered<Persona>();
    OverviewTable table(sheet, top, kMapNames, personas.size(), sheet.options.width, kLeastMatrixColumn,
                        kMostMatrixColumn);
    TableRow heads;
    heads.label = {
        {Role::RowName, 0, 0},
        words::mapsHead(),
        [&sheet](ListWriter &part, QPointF at, double width) {
            return part.linesAtLeft(words::mapsHead(), kHeadWord, sheet.color(u"ink3"_s), {at, QSizeF(width, 0)}, 15);
        },
        {}};
    for (const PersonaId id : personas) {
        const Persona &persona = state.at(id);
        const SheetContext own{state, persona, sheet.theme, sheet.measurer, sheet.options};
        const auto write = [&sheet, &persona](ListWriter &part, QPointF at, double width) {
            return writePersonaHead(part, {sheet.state, persona, sheet.theme, sheet.measurer, sheet.options}, false, at,
                                    width);
        };
        heads.cells.append({{Role::PersonaHead, id.value, 0}, words::personaSentence(persona), write, headGround(own)});
    }
    table.setHeads(heads);
    for (const JourneyId journey : state.ordered<Journey>()) {
        const MapMoods moods = mapMoods(state, journey);
        TableRow row{mapName(sheet, state.at(journey)), {}};
        for (const PersonaId id : personas)
            row.cells.append(moodCell(sheet, state.at(id), journey, moods));
        table.addRow(row);
    }
    return table;
}

} // namespace periplus
