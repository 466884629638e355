// SPDX-License-Identifier: GPL-3.0-or-later
// Some personas side by side. A line that differs has a ≠ before its name, one that is the same for all a =.
#include "core/layout/overview_pages.h"

#include "core/layout/map_words.h"
#include "core/layout/overview_words.h"
#include "core/layout/sheet_words.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLineNames = 190;
constexpr double kLeastCompareColumn = 230;
constexpr double kMostCompareColumn = 420;
constexpr double kMarkWidth = 18;
constexpr double kCompareLine = 20;
constexpr double kStatementSpace = 7;
constexpr double kShareBar = 8;

const TextStyle kDiffersMark{FontFace::Bold, 14, 0};
const TextStyle kDiffersName{FontFace::SemiBold, 13, 0};
const TextStyle kSameName{FontFace::Regular, 13, 0};
const TextStyle kCompareText{FontFace::Regular, 13, 0};
const TextStyle kCompareNote{FontFace::Regular, 11, 0};
const TextStyle kCompareShare{FontFace::SemiBold, 13, 0};

/// Whether each of its lines has its own name and stands below a heading of the kind.
bool hasHeading(TraitKind kind)
{
    return kind == TraitKind::Fact || kind == TraitKind::Skill || kind == TraitKind::Channel;
}

class ComparisonWriter
{
public:
    ComparisonWriter(const SheetContext &sheet, const QList<PersonaId> &personas, double top)
        : m_sheet(sheet),
          m_personas(personas),
          m_sections(comparedSections(sheet.state, personas)),
          m_table(sheet, top, kLineNames, personas.size(), sheet.options.width, kLeastCompareColumn, kMostCompareColumn)
    {
    }

    QSizeF write(ListWriter &out)
    {
        writeHeads();
        for (const ComparedSection &section : m_sections) {
            if (hasHeading(section.kind))
                m_table.writeHeading(words::sectionTitle(section.kind), {});
            for (const ComparedRow &row : section.rows)
                writeRow(row);
        }
        writeJourneys();
        writeShares();
        const double bottom = m_table.finish(out, words::comparisonNote());
        return {m_table.width(), bottom};
    }

private:
    SheetContext sheetOf(PersonaId id) const
    {
        return {m_sheet.state, m_sheet.state.at(id), m_sheet.theme, m_sheet.measurer, m_sheet.options};
    }

    void writeHeads()
    {
        int differ = 0;
        int same = 0;
        for (const ComparedSection &section : m_sections) {
            for (const ComparedRow &row : section.rows)
                ++(row.differs ? differ : same);
        }
        TableRow heads;
        const QString name = words::linesThatDiffer(differ) + u", "_s + words::linesAlike(same);
        heads.label = {{Role::RowName, 0, 0},
                       name,
                       [this, differ, same](ListWriter &out, QPointF at, double width) {
                           double y = writeName(out, words::linesThatDiffer(differ), true, at, width);
                           y += 4;
                           return y + writeName(out, words::linesAlike(same), false, at + QPointF(0, y), width);
                       },
                       {}};
        for (const PersonaId id : m_personas) {
            const auto write = [this, id](ListWriter &out, QPointF at, double width) {
                return writePersonaHead(out, sheetOf(id), true, at, width);
            };
            heads.cells.append({{Role::PersonaHead, id.value, 0},
                                words::personaSentence(m_sheet.state.at(id)),
                                write,
                                headGround(sheetOf(id))});
        }
        m_table.writeHeads(heads);
    }

    double writeName(ListWriter &out, const QString &name, bool differs, QPointF at, double width) const
    {
        const Color ink = m_sheet.color(differs ? u"ink"_s : u"ink3"_s);
        out.line(differs ? u"≠"_s : u"="_s, kDiffersMark, ink, {at.x(), at.y(), kMarkWidth, kCompareLine});
        return out.linesAtLeft(name, differs ? kDiffersName : kSameName, ink,
                               {at.x() + kMarkWidth, at.y(), width - kMarkWidth, 0}, kCompareLine);
    }

    TableCell nameCell(const QString &name, bool differs, Source source)
    {
        const auto write = [this, name, differs](ListWriter &out, QPointF at, double width) {
            return writeName(out, name, differs, at, width);
        };
        return {source, differs ? words::differs(name) : words::isTheSame(name), write, {}};
    }

    QString nameOf(const ComparedRow &row) const
    {
        if (row.kind == TraitKind::Channel)
            return words::channelName(m_sheet.state, Trait{.kind = row.kind, .label = row.label});
        return row.label.isEmpty() ? words::sectionTitle(row.kind) : row.label;
    }

    void writeRow(const ComparedRow &row)
    {
        TableRow line;
        ++m_line;
        const QString name = nameOf(row);
        line.label = nameCell(name, row.differs, {Role::RowName, m_line, 0});
        for (qsizetype i = 0; i < m_personas.size(); ++i) {
            const PersonaId id = m_personas.at(i);
            QStringList said;
            for (const TraitId trait : row.traits.at(i))
                said.append(words::traitSentence(m_sheet.state, m_sheet.state.at(trait)));
            const QString text = said.isEmpty() ? words::nothingSaid() : said.join(u"; "_s);
            const auto write = [this, &row, i, id](ListWriter &out, QPointF at, double width) {
                return writeTraits(out, sheetOf(id), row, row.traits.at(i), at, width);
            };
            line.cells.append(
                {{Role::PersonaCell, id.value, -m_line}, m_sheet.state.at(id).name + u". "_s + text, write, {}});
        }
        m_table.writeRow(line);
    }

    double writeTraits(ListWriter &out, const SheetContext &sheet, const ComparedRow &row, const QList<TraitId> &traits,
                       QPointF at, double width) const
    {
        if (traits.isEmpty())
            return writeQuiet(out, sheet, words::nothingSaid(), at, width);
        double y = 0;
        for (const TraitId id : traits) {
            const Trait &trait = sheet.state.at(id);
            if (y > 0)
                y += kStatementSpace;
            const QPointF place = at + QPointF(0, y);
            const bool shared = !hasHeading(row.kind) && isShared(sheet.state, row, id);
            const QString sentence = words::traitSentence(sheet.state, trait);
            y += writeGroup(out, sheet, {Role::Trait, id.value, sectionNumber(trait.kind)},
                            shared ? words::saidByAll(sentence) : sentence, place, width,
                            [&](ListWriter &part) { return writeTrait(part, sheet, trait, shared, place, width); });
        }
        return y;
    }

    double writeTrait(ListWriter &out, const SheetContext &sheet, const Trait &trait, bool shared, QPointF at,
                      double width) const
    {
        switch (trait.kind) {
        case TraitKind::Skill:
            out.line(words::skillText(trait), kCompareText, sheet.color(u"ink"_s),
                     {at.x(), at.y(), width, kCompareLine});
            writeSlider(out, sheet, trait.value, {at.x() - 8, at.y() + kCompareLine, std::min(width, 200.0), 20});
            return kCompareLine + 20 + writeEvidence(out, sheet, trait.id, at + QPointF(0, kCompareLine + 20), width);
        case TraitKind::Channel:
            out.line(words::preferenceText(trait), kCompareText, sheet.color(u"ink"_s),
                     {at.x(), at.y(), 48, kCompareLine});
            writePreferenceBar(out, sheet, trait.value, at + QPointF(52, kCompareLine / 2),
                               std::min(width - 52, 180.0));
            return kCompareLine + writeEvidence(out, sheet, trait.id, at + QPointF(0, kCompareLine), width);
        case TraitKind::Fact: {
            const double height = writeSheetText(out, sheet, trait.text, kCompareText, sheet.color(u"ink"_s),
                                                 {at, QSizeF(width, 0)}, kCompareLine);
            return height + writeEvidence(out, sheet, trait.id, at + QPointF(0, height), width);
        }
        case TraitKind::Goal:
        case TraitKind::Need:
        case TraitKind::Motivation:
        case TraitKind::Fear:
        case TraitKind::Frustration:
        case TraitKind::Habit:
        case TraitKind::Tool:
        case TraitKind::Section:
            break;
        }
        if (!shared)
            return writeStatement(out, sheet, trait, trait.kind != TraitKind::Section, at, width);
        out.line(u"="_s, kDiffersMark, sheet.color(u"ink3"_s), {at.x(), at.y(), 15, kCompareLine});
        return writeStatement(out, sheet, trait, false, at + QPointF(15, 0), width - 15);
    }

    double writeEvidence(ListWriter &out, const SheetContext &sheet, TraitId trait, QPointF at, double width) const
    {
        const Color ink = sheet.color(isAssumption(sheet.state, trait) ? u"warn"_s : u"ink3"_s);
        return out.linesAtLeft(words::evidenceNote(sheet.state, trait), kCompareNote, ink, {at, QSizeF(width, 0)}, 15);
    }

    void writeJourneys()
    {
        const QList<JourneyId> journeys = journeysOfAny(m_sheet.state, m_personas);
        if (!journeys.isEmpty())
            m_table.writeHeading(words::linkedJourneys(), {});
        for (const JourneyId journey : journeys) {
            const MapMoods moods = mapMoods(m_sheet.state, journey);
            TableRow line;
            QStringList seen;
            for (const PersonaId id : m_personas)
                line.cells.append(moodCell(id, journey, moods, seen));
            seen.removeDuplicates();
            line.label = nameCell(words::mapWithState(m_sheet.state.at(journey)), seen.size() > 1,
                                  {Role::RowName, journey.value, 1});
            m_table.writeRow(line);
        }
    }

    TableCell moodCell(PersonaId id, JourneyId journey, const MapMoods &moods, QStringList &seen)
    {
        const bool takesPart = moods.people.contains(id);
        const auto found = moods.moods.constFind(id);
        const MoodSummary *mood = found == moods.moods.constEnd() ? nullptr : &*found;
        const QString quiet = takesPart ? words::nothingFelt() : words::takesNoPart();
        seen.append(mood ? words::meanText(mood->mean) + words::endText(mood->end)
                               + words::lowestText(m_sheet.state, *mood)
                         : quiet);
        TableCell cell{{Role::PersonaCell, id.value, journey.value},
                       words::moodSentence(m_sheet.state, m_sheet.state.at(id).name, journey, mood, takesPart),
                       {},
                       {}};
        if (mood)
            cell.write = [this, mood = *mood](ListWriter &out, QPointF at, double width) {
                return writeMoodCell(out, m_sheet, mood, at, width);
            };
        else
            cell.write = [this, quiet](ListWriter &out, QPointF at, double width) {
                return writeQuiet(out, m_sheet, quiet, at, width);
            };
        return cell;
    }

    /// How well each of them is known.
    void writeShares()
    {
        TableRow line;
        QStringList seen;
        ++m_line;
        for (const PersonaId id : m_personas) {
            const PersonaEvidence evidence = personaEvidence(m_sheet.state, id);
            const double share = evidence.statements > 0 ? double(evidence.backed) / evidence.statements : 0;
            const QString text = evidence.statements > 0 ? words::citedShare(share) : words::nothingSaid();
            seen.append(text);
            const auto write = [this, text, share, known = evidence.statements > 0](ListWriter &out, QPointF at,
                                                                                    double width) {
                if (!known)
                    return writeQuiet(out, m_sheet, text, at, width);
                out.line(text, kCompareShare, m_sheet.color(u"ink"_s), {at.x(), at.y(), width, kCompareLine});
                const QRectF track(at.x(), at.y() + kCompareLine + 4, std::min(width, 200.0), kShareBar);
                out.add(FillRect{track, kShareBar / 2, m_sheet.color(u"line"_s)});
                if (share > 0)
                    out.add(FillRect{{track.topLeft(), QSizeF(std::max(kShareBar, share * track.width()), kShareBar)},
                                     kShareBar / 2,
                                     m_sheet.color(u"good"_s)});
                return kCompareLine + 4 + kShareBar;
            };
            line.cells.append(
                {{Role::PersonaCell, id.value, -m_line}, m_sheet.state.at(id).name + u". "_s + text, write, {}});
        }
        seen.removeDuplicates();
        line.label = nameCell(words::howSure(), seen.size() > 1, {Role::RowName, m_line, 0});
        m_table.writeRow(line);
    }

    const SheetContext &m_sheet;
    const QList<PersonaId> &m_personas;
    QList<ComparedSection> m_sections;
    OverviewTable m_table;
    qint64 m_line = 0;
};

} // namespace

QSizeF writeComparison(ListWriter &out, const SheetContext &sheet, const QList<PersonaId> &personas, double top)
{
    return ComparisonWriter(sheet, personas, top).write(out);
}

} // namespace periplus
