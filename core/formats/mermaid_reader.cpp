// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mermaid_reader.h"

#include "core/formats/format_text.h"
#include "core/formats/fresh_state.h"
#include "core/formats/markdown_blocks.h"
#include "core/formats/mermaid_parser.h"
#include "core/formats/text_input.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxBytes = qsizetype{8} * 1024 * 1024;
constexpr qsizetype kMostJourneys = 1000; // in one file

/// Turns diagrams into rows; personas are shared by name between the journeys of one file.
class JourneyRows
{
public:
    explicit JourneyRows(IdSource &ids) : m_ids(ids), m_state(freshState(ids)) {}

    void add(const MermaidDiagram &diagram);
    State take();

private:
    template <class Row> Id<Row> nextId() { return {m_ids.next()}; }
    void addSection(JourneyId journey, const MermaidSection &section, const Rank &rank);
    void addTask(StageId stage, const MermaidTask &task, const Rank &rank);
    PersonaId personaNamed(const QString &name);

    IdSource &m_ids;
    State m_state;
    QHash<QString, PersonaId> m_personaIds;
    QStringList m_personas;   ///< of the file, by first appearance
    Rank m_lastRank;          ///< of the journeys so far
    QSet<PersonaId> m_taking; ///< part in the journey being added
    QList<PersonaId> m_takingOrder;
};

PersonaId JourneyRows::personaNamed(const QString &name)
{
    PersonaId &id = m_personaIds[name];
    if (!id) {
        id = nextId<Persona>();
        m_personas.append(name);
    }
    if (!m_taking.contains(id)) {
        m_taking.insert(id);
        m_takingOrder.append(id);
    }
    return id;
}

State JourneyRows::take()
{
    const QList<Rank> ranks = evenRanks(m_personas.size());
    for (qsizetype i = 0; i < m_personas.size(); ++i)
        m_state.put(Persona{.id = m_personaIds.value(m_personas[i]), .rank = ranks[i], .name = m_personas[i]});
    return std::move(m_state);
}

void JourneyRows::addTask(StageId stage, const MermaidTask &task, const Rank &rank)
{
    const StepId step = nextId<Step>();
    m_state.put(Step{.id = step, .stage = stage, .rank = rank, .title = task.title});
    const bool scored = !std::isnan(task.score);
    const double value = scored ? std::clamp(task.score - 3.0, -2.0, 2.0) : 0.0;
    const QList<Rank> ranks = evenRanks(task.actors.size());
    for (qsizetype i = 0; i < task.actors.size(); ++i) {
        const PersonaId persona = personaNamed(task.actors[i]);
        m_state.put(StepPersona{nextId<StepPersona>(), step, persona, ranks[i]});
        if (scored)
            m_state.put(Emotion{nextId<Emotion>(), step, persona, value, {}});
    }
    if (scored && task.actors.isEmpty())
        m_state.put(Emotion{nextId<Emotion>(), step, {}, value, {}});
}

void JourneyRows::addSection(JourneyId journey, const MermaidSection &section, const Rank &rank)
{
    const StageId stage = nextId<Stage>();
    m_state.put(Stage{.id = stage, .journey = journey, .rank = rank, .title = section.title});
    const QList<Rank> ranks = evenRanks(section.tasks.size());
    for (qsizetype i = 0; i < section.tasks.size(); ++i)
        addTask(stage, section.tasks[i], ranks[i]);
}

void JourneyRows::add(const MermaidDiagram &diagram)
{
    const JourneyId journey = nextId<Journey>();
    m_taking.clear();
    m_takingOrder.clear();
    m_lastRank = rankBetween(m_lastRank, {});
    m_state.put(Journey{.id = journey, .rank = m_lastRank, .title = diagram.title, .scenario = diagram.description});
    addStandardLanes(m_state, journey, m_ids);
    const QList<Rank> ranks = evenRanks(diagram.sections.size());
    for (qsizetype i = 0; i < diagram.sections.size(); ++i)
        addSection(journey, diagram.sections[i], ranks[i]);
    const QList<Rank> parts = evenRanks(m_takingOrder.size());
    for (qsizetype i = 0; i < m_takingOrder.size(); ++i)
        m_state.put(JourneyPersona{nextId<JourneyPersona>(), journey, m_takingOrder[i], parts[i]});
}

} // namespace

Result<Imported> readMermaid(const QByteArray &bytes, IdSource &ids)
{
    const Result<QString> text = textOf(bytes, kMaxBytes);
    PERIPLUS_TRY(text);
    const MermaidSource source = mermaidSource(*text, 1);
    if (scriptTrimmed(source.text).isEmpty())
        return failure(Error{Errc::SyntaxError,
                             FormatText::tr("this file is empty; a journey starts with the line “journey”"),
                             {},
                             1,
                             1});
    if (!isJourneyDiagram(source)) {
        const int line = source.lines.isEmpty() ? 1 : source.lines.first();
        return failure(Error{Errc::SyntaxError,
                             FormatText::tr("this is not a Mermaid journey; its first line must be “journey”"),
                             {},
                             line,
                             1});
    }
    Result<MermaidDiagram> diagram = parseMermaidJourney(source);
    PERIPLUS_TRY(diagram);
    JourneyRows rows(ids);
    rows.add(*diagram);
    return Imported{rows.take(), {}, diagram->warnings};
}

Result<Imported> readMermaidMarkdown(const QByteArray &bytes, IdSource &ids)
{
    const Result<QString> text = textOf(bytes, kMaxBytes);
    PERIPLUS_TRY(text);
    JourneyRows rows(ids);
    QList<Warning> warnings;
    qsizetype journeys = 0;
    for (const CodeBlock &block : fencedBlocks(*text)) {
        if (block.language != u"mermaid")
            continue;
        const MermaidSource source = mermaidSource(block.code, block.firstLine);
        if (!isJourneyDiagram(source)) {
            warnings.append({block.firstLine - 1, FormatText::tr("this diagram is not a journey and is left out")});
            continue;
        }
        if (++journeys > kMostJourneys)
            return failure(Errc::TooLarge, FormatText::tr("this has more than %L1 journeys").arg(kMostJourneys));
        Result<MermaidDiagram> diagram = parseMermaidJourney(source);
        PERIPLUS_TRY(diagram);
        rows.add(*diagram);
        warnings += diagram->warnings;
    }
    if (journeys == 0)
        return failure(Errc::SyntaxError, FormatText::tr("this file has no “mermaid” block with a journey"));
    return Imported{rows.take(), {}, warnings};
}

} // namespace periplus
