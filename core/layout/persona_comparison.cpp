// SPDX-License-Identifier: GPL-3.0-or-later
// Some personas side by side. A line that differs has a ≠ before its name, one that is the same for all a =. Lines of
// which fewer than two of them say anything stand below, in quiet colours, so that they hide no difference.
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
constexpr int kMostNameLines = 12;

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

    OverviewTable write()
    {
        writeHeads();
        for (const ComparedSection &section : m_sections)
            writeSection(section);
        writeJourneys();
        writeShares();
        writeSparse();
        return std::move(m_table);
    }

private:
    SheetContext sheetOf(PersonaId id) const
    {
        return {m_sheet.state, m_sheet.state.at(id), m_sheet.theme, m_sheet.measurer, m_sheet.options};
    }

    /// Whether there is something to compare: at least two of them say something.
    bool isTold(qsizetype sayers) const { return sayers >= std::min<qsizetype>(2, m_personas.size()); }

    void writeHeads()
    {
        int differ = 0;
        int same = 0;
        int sparse = 0;
        for (const ComparedSection &section : m_sections) {
            for (const ComparedRow &row : section.rows)
                ++(!isTold(row.sayers()) ? sparse : row.differs ? differ : same);
        }
        TableRow heads;
        QStringList legend{words::linesThatDiffer(differ), words::linesAlike(same)};
        if (sparse > 0)
            legend.append(words::linesOfOne(sparse));
        heads.label = {{Role::RowName, 0, 0},
                       legend.join(u", "_s),
                       [this, legend](ListWriter &out, QPointF at, double width) {
                           if (m_sheet.options.shortHeads)
                               return 0.0;
                           double y = writeName(out, legend.first(), Mark::Differs, at, width) + 4;
                           y += writeName(out, legend.at(1), Mark::Same, at + QPointF(0, y), width);
                           if (legend.size() > 2)
                               y += 4 + writeName(out, legend.at(2), Mark::None, at + QPointF(0, y + 4), width);
                           return y;
                       },
                       {}};
        for (const PersonaId id : m_personas) {
            const auto write = [this, id](ListWriter &out, QPointF at, double width) {
                return writePersonaHead(out, sheetOf(id), !m_sheet.options.shortHeads, at, width);
            };
            heads.cells.append({{Role::PersonaHead, id.value, 0},
                                words::personaSentence(m_sheet.state.at(id)),
                                write,
                                headGround(sheetOf(id))});
        }
        m_table.setHeads(heads);
    }

    /// What stands before the name of a line.
    enum class Mark { Differs, Same, None };

    double writeName(ListWriter &out, const QString &name, Mark mark, QPointF at, double width) const
    {
        const bool differs = mark == Mark::Differs;
        const Color ink = m_sheet.color(differs ? u"ink"_s : u"ink3"_s);
        if (mark != Mark::None)
            out.line(differs ? u"≠"_s : u"="_s, kDiffersMark, ink, {at.x(), at.y(), kMarkWidth, kCompareLine});
        return out.linesAtLeft(name, differs ? kDiffersName : kSameName, ink,
                               {at.x() + kMarkWidth, at.y(), width - kMarkWidth, 0}, kCompareLine, kMostNameLines);
    }

    TableCell nameCell(const QString &name, Mark mark, Source source)
    {
        const auto write = [this, name, mark](ListWriter &out, QPointF at, double width) {
            return writeName(out, name, mark, at, width);
        };
        const QString spoken = mark == Mark::Differs ? words::differs(name)
                               : mark == Mark::Same  ? words::isTheSame(name)
                                                     : name;
        return {source, spoken, write, {}};
    }

    void writeSection(const ComparedSection &section)
    {
        bool headed = !hasHeading(section.kind);
        for (const ComparedRow &row : section.rows) {
            if (!isTold(row.sayers())) {
                m_sparse.append(rowOf(row, Mark::None));
                continue;
            }
            if (!headed)
                m_table.addHeading(words::sectionTitle(section.kind), u"ink"_s);
            headed = true;
            m_table.addRow(rowOf(row, row.differs ? Mark::Differs : Mark::Same));
        }
    }

    void writeSparse()
    {
        if (m_sparse.isEmpty())
            return;
        m_table.addHeading(words::littleToCompare(), u"ink3"_s);
        for (const TableRow &row : m_sparse)
            m_table.addRow(row);
    }

    QString nameOf(const ComparedRow &row) const
    {
        if (row.kind == TraitKind::Channel)
            return words::channelName(m_sheet.state, Trait{.kind = row.kind, .label = row.label});
        return row.label.isEmpty() ? words::sectionTitle(row.kind) : row.label;
    }

    TableRow rowOf(const ComparedRow &row, Mark mark)
    {
        TableRow line;
        ++m_line;
        line.label = nameCell(nameOf(row), mark, {Role::RowName, m_line, 0});
        for (qsizetype i = 0; i < m_personas.size(); ++i) {
            const PersonaId id = m_personas.at(i);
            QStringList said;
            for (const TraitId trait : row.traits.at(i))
                said.append(words::traitSentence(m_sheet.state, m_sheet.state.at(trait)));
            const QString text = said.isEmpty() ? words::nothingSaid() : said.join(u"; "_s);
            const auto write = [this, &row, i, id, mark](ListWriter &out, QPointF at, double width) {
                if (row.traits.at(i).isEmpty())
                    return writeQuiet(out, m_sheet, mark == Mark::None ? u"–"_s : words::nothingSaid(), at, width);
                return writeTraits(out, sheetOf(id), row, row.traits.at(i), at, width);
            };
            line.cells.append(
                {{Role::PersonaCell, id.value, -m_line}, m_sheet.state.at(id).name + u". "_s + text, write, {}});
        }
        return line;
    }

    double writeTraits(ListWriter &out, const SheetContext &sheet, const ComparedRow &row, const QList<TraitId> &traits,
                       QPointF at, double width) const
    {
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
        bool headed = false;
        for (const JourneyId journey : journeysOfAny(m_sheet.state, m_personas)) {
            const MapMoods moods = mapMoods(m_sheet.state, journey);
            TableRow line;
            QStringList seen;
            qsizetype felt = 0;
            for (const PersonaId id : m_personas) {
                line.cells.append(moodCell(id, journey, moods, seen));
                felt += moods.moods.contains(id) ? 1 : 0;
            }
            seen.removeDuplicates();
            const Mark mark = !isTold(felt) ? Mark::None : seen.size() > 1 ? Mark::Differs : Mark::Same;
            line.label =
                nameCell(words::mapWithState(m_sheet.state.at(journey)), mark, {Role::RowName, journey.value, 1});
            if (mark == Mark::None) {
                m_sparse.append(line);
                continue;
            }
            if (!headed)
                m_table.addHeading(words::linkedJourneys(), u"ink"_s);
            headed = true;
            m_table.addRow(line);
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
            const QString text = evidence.statements > 0 ? words::citedShare(share) : words::noStatements();
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
        line.label =
            nameCell(words::howSure(), seen.size() > 1 ? Mark::Differs : Mark::Same, {Role::RowName, m_line, 0});
        m_table.addRow(line);
    }

    const SheetContext &m_sheet;
    const QList<PersonaId> &m_personas;
    QList<ComparedSection> m_sections;
    OverviewTable m_table;
    QList<TableRow> m_sparse; ///< of which fewer than two say anything
    qint64 m_line = 0;
};

} // namespace

OverviewTable comparisonTable(const SheetContext &sheet, const QList<PersonaId> &personas, double top)
{
    return ComparisonWriter(sheet, personas, top).write();
}

} // namespace periplus
