// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/palette_sources.h"

#include "core/layout/lane_style.h"
#include "core/layout/map_words.h"
#include "core/model/relations.h"
#include "core/richtext/rich_text.h"
#include "ui/canvas/map_source.h"
#include "ui/command/command_registry.h"
#include "ui/command/fuzzy_match.h"

#include <QCoreApplication>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestLetters = 2;
constexpr qsizetype kMostHits = 200; // more than anyone reads
constexpr int kWholeText = 90;       // scores of places, against those of commands of about 10 a letter
constexpr int kBeginning = 40;
constexpr int kInsideText = 15;

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

/// Looks for places whose text contains what was typed.
class ContentSearch
{
public:
    ContentSearch(const PlaceServices &services, const QString &typed, QList<PaletteEntry> &entries)
        : m_services(services), m_state(services.state()), m_typed(typed), m_entries(entries), m_room(kMostHits)
    {
    }

    void run()
    {
        m_state.forEach<Stage>(
            [&](const Stage &stage) { take(stage.title, u"stage"_s, stage.journey, {}, stageSource(stage.id)); });
        m_state.forEach<Step>([&](const Step &step) {
            const Stage *stage = m_state.find(step.stage);
            take(step.title, u"step"_s, stage ? stage->journey : JourneyId{}, stage ? stage->title : QString(),
                 stepSource(step.id));
        });
        m_state.forEach<Card>([&](const Card &card) {
            const Lane *lane = m_state.find(card.lane);
            if (lane && !lane->hidden)
                take(plainTextOf(card.text), laneStyle(lane->kind).icon, lane->journey, words::laneName(*lane),
                     cardSource(card.id));
        });
    }

private:
    void take(const QString &text, const QString &icon, JourneyId journey, const QString &where, const Source &source)
    {
        const qsizetype at = m_room > 0 ? text.indexOf(m_typed, 0, Qt::CaseInsensitive) : -1;
        if (at < 0 || !m_state.find(journey))
            return;
        --m_room;
        const bool whole = at == 0 && text.size() == m_typed.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        PaletteEntry entry{text.simplified(), m_state.at(journey).title, m_services.icon(icon), {}, 0, {}};
        if (!where.isEmpty())
            entry.note = where + u", "_s + entry.note;
        const auto length = static_cast<int>(m_typed.size());
        entry.score = length * 4 + (whole ? kWholeText : begins ? kBeginning : kInsideText);
        if (entry.text == text) {
            for (int i = 0; i < length; ++i)
                entry.positions.append(static_cast<int>(at) + i);
        }
        entry.run = [show = m_services.showPlace, journey, source] { show(journey, source); };
        m_entries.append(entry);
    }

    const PlaceServices &m_services;
    const State &m_state;
    const QString &m_typed;
    QList<PaletteEntry> &m_entries;
    qsizetype m_room;
};

} // namespace

PaletteSource commandSource(const CommandRegistry &registry)
{
    return [&registry](const QString &typed, QList<PaletteEntry> &entries) {
        for (const Command &command : registry.commands()) {
            if (!command.action->isEnabled())
                continue;
            const QString title = command.shownTitle();
            const std::optional<FuzzyMatch> match = fuzzyMatch(typed, title);
            if (!match)
                continue;
            const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
            entries.append({title, keys.isEmpty() ? command.category : keys, command.action->icon(), match->positions,
                            match->score, [action = command.action] { action->trigger(); }});
        }
    };
}

PaletteSource mapSource(PlaceServices services)
{
    return [services = std::move(services)](const QString &typed, QList<PaletteEntry> &entries) {
        const State &state = services.state();
        for (const JourneyId id : state.ordered<Journey>()) {
            const Journey &journey = state.at(id);
            const std::optional<FuzzyMatch> match = fuzzyMatch(typed, journey.title);
            if (!match)
                continue;
            const QString kind =
                journey.state == JourneyState::Future ? PaletteText::tr("Map, to be") : PaletteText::tr("Map, as is");
            entries.append({journey.title, kind, services.icon(u"map"_s), match->positions, match->score + 1,
                            [show = services.showMap, id] { show(id); }});
        }
    };
}

PaletteSource contentSource(PlaceServices services)
{
    return [services = std::move(services)](const QString &typed, QList<PaletteEntry> &entries) {
        if (typed.size() >= kFewestLetters)
            ContentSearch(services, typed, entries).run();
    };
}

} // namespace periplus
