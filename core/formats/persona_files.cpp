// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/persona_files.h"

#include "core/formats/json_writer.h"
#include "core/layout/map_words.h"
#include "core/layout/overview_words.h"
#include "core/layout/sheet_parts.h"
#include "core/layout/sheet_words.h"
#include "core/richtext/rich_text.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// One line of text that Markdown shows as it is.
QString escaped(const QString &text)
{
    static constexpr QStringView kSpecial = u"\\`*_[]<>#|~&";
    QString result;
    const QString line = plainTextOf(text).trimmed(); // not simplified(): no-break spaces stay
    for (const QChar c : line) {
        if (c == u'\n') {
            result += u' ';
            continue;
        }
        if (kSpecial.contains(c))
            result += u'\\';
        result += c;
    }
    // What would begin a list or a heading at the start of a line.
    const bool marks = result.startsWith(u'-') || result.startsWith(u'+') || result.startsWith(u'=');
    return marks ? u'\\' + result : result;
}

QString labelled(const QString &label, const QString &value)
{
    if (label.isEmpty() || value.isEmpty())
        return escaped(label + value);
    return u"**"_s + escaped(label) + u":** "_s + escaped(value);
}

QString statementLine(const State &state, const Trait &trait)
{
    switch (trait.kind) {
    case TraitKind::Fact:
        return labelled(trait.label, trait.text);
    case TraitKind::Skill:
        return labelled(trait.label, words::skillText(trait));
    case TraitKind::Channel:
        return labelled(words::channelName(state, trait), words::preferenceText(trait));
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
    case TraitKind::Tool:
    case TraitKind::Section:
        return escaped(trait.text);
    }
    Q_UNREACHABLE();
}

void appendParagraph(QString &text, const QString &paragraph)
{
    if (!paragraph.isEmpty())
        text += u'\n' + paragraph + u'\n';
}

void appendSection(QString &text, const State &state, const SheetSection &section)
{
    text += u"\n## "_s + escaped(section.title) + u"\n\n"_s;
    for (const TraitId id : section.traits) {
        text += u"- "_s + statementLine(state, state.at(id));
        const QString note = words::evidenceNote(state, id);
        text += note.isEmpty() ? u"\n"_s : QString(u" ("_s + escaped(note) + u")\n"_s);
    }
}

void appendJourneys(QString &text, const State &state, PersonaId persona)
{
    const QList<JourneyId> journeys = journeysOf(state, persona);
    if (journeys.isEmpty())
        return;
    text += u"\n## "_s + words::linkedJourneys() + u"\n\n"_s;
    for (const JourneyId id : journeys)
        text += u"- "_s + escaped(words::journeyCardSentence(state, journeyMood(state, id, persona))) + u'\n';
}

/// Lends the pictures that some personas show.
class PortraitsOnly final : public AssetSource
{
public:
    explicit PortraitsOnly(const AssetSource &assets) : m_assets(assets) {}

    void add(const QString &portrait)
    {
        const QString hash = portrait.startsWith("asset:"_L1) ? portrait.mid(6) : QString();
        if (!hash.isEmpty() && !m_hashes.contains(hash) && m_assets.asset(hash))
            m_hashes.append(hash);
    }

    std::optional<Asset> asset(const QString &hash) const override
    {
        return m_hashes.contains(hash) ? m_assets.asset(hash) : std::nullopt;
    }

    QStringList assetHashes() const override { return m_hashes; }

private:
    const AssetSource &m_assets;
    QStringList m_hashes;
};

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString comparedName(const State &state, const ComparedRow &row)
{
    if (row.kind == TraitKind::Channel)
        return words::channelName(state, Trait{.kind = row.kind, .label = row.label});
    return row.label.isEmpty() ? words::sectionTitle(row.kind) : row.label;
}

/// What one persona says on a line of a comparison, without the name of the line.
QString comparedCell(const State &state, const QList<TraitId> &traits)
{
    QStringList result;
    for (const TraitId id : traits) {
        const Trait &trait = state.at(id);
        if (trait.kind == TraitKind::Skill)
            result.append(escaped(words::skillText(trait)));
        else if (trait.kind == TraitKind::Channel)
            result.append(escaped(words::preferenceText(trait)));
        else
            result.append(escaped(trait.text));
    }
    return result.join(u"<br>"_s);
}

void appendTable(QString &text, const State &state, const ComparedSection &section, const QStringList &names)
{
    text += u"\n## "_s + escaped(words::sectionTitle(section.kind)) + u"\n\n"_s;
    text += tableRow(QStringList{QString(), QString()} + names);
    text += tableRow(QStringList(names.size() + 2, u"---"_s));
    for (const ComparedRow &row : section.rows) {
        QStringList cells{row.differs ? u"≠"_s : u"="_s, escaped(comparedName(state, row))};
        for (const QList<TraitId> &traits : row.traits)
            cells.append(comparedCell(state, traits));
        text += tableRow(cells);
    }
}

} // namespace

QByteArray personaMarkdown(const State &state, PersonaId id)
{
    const Persona *persona = state.find(id);
    if (!persona)
        return {};
    QString text = u"# "_s + escaped(persona->name) + u'\n';
    appendParagraph(text, persona->role.isEmpty() ? QString() : u"**"_s + escaped(persona->role) + u"**"_s);
    if (const Segment *segment = state.find(persona->segment))
        appendParagraph(text, escaped(segment->name));
    appendParagraph(text, persona->quote.isEmpty() ? QString() : u"> "_s + escaped(words::quoted(persona->quote)));
    for (const QString &paragraph : plainTextOf(persona->bio).split(u'\n', Qt::SkipEmptyParts))
        appendParagraph(text, escaped(paragraph));
    for (const SheetSection &section : sheetSections(state, id)) {
        if (!section.traits.isEmpty())
            appendSection(text, state, section);
    }
    appendJourneys(text, state, id);
    const PersonaEvidence evidence = personaEvidence(state, id);
    if (evidence.statements > 0)
        text += u"\n## "_s + words::howSure() + u"\n\n"_s + escaped(words::sureText(evidence)) + u'\n';
    return text.toUtf8();
}

Exported personaJson(const State &state, const AssetSource &assets, PersonaId id)
{
    return personasJson(state, assets, {id});
}

Exported personasJson(const State &state, const AssetSource &assets, const QList<PersonaId> &personas)
{
    State alone;
    PortraitsOnly portraits(assets);
    state.forEach<Channel>([&](const Channel &channel) { alone.put(channel); });
    for (const PersonaId id : personas) {
        const Persona *persona = state.find(id);
        if (!persona)
            continue;
        if (const Segment *segment = state.find(persona->segment))
            alone.put(*segment);
        alone.put(*persona);
        portraits.add(persona->portrait);
        for (const TraitId trait : state.traitsOf(id)) {
            alone.put(state.at(trait));
            for (const EvidenceId evidence : state.evidenceOf(trait))
                alone.put(state.at(evidence));
        }
    }
    return alone.count<Persona>() > 0 ? writeJson(alone, portraits) : Exported();
}

QByteArray comparisonMarkdown(const State &state, const QList<PersonaId> &compared)
{
    QList<PersonaId> personas = compared;
    personas.removeIf([&](PersonaId id) { return !state.find(id); });
    QStringList names;
    QStringList plain;
    for (const PersonaId id : personas) {
        plain.append(state.at(id).name);
        names.append(escaped(state.at(id).name));
    }
    if (names.isEmpty())
        return {};
    QString text = u"# "_s + escaped(words::namesTogether(plain)) + u'\n';
    for (const ComparedSection &section : comparedSections(state, personas))
        appendTable(text, state, section, names);
    const QList<JourneyId> journeys = journeysOfAny(state, personas);
    if (!journeys.isEmpty())
        text += u"\n## "_s + words::linkedJourneys() + u"\n\n"_s;
    for (const JourneyId journey : journeys) {
        const MapMoods moods = mapMoods(state, journey);
        for (const PersonaId id : personas) {
            const auto found = moods.moods.constFind(id);
            const MoodSummary *mood = found == moods.moods.constEnd() ? nullptr : &*found;
            text += u"- "_s
                    + escaped(words::moodSentence(state, state.at(id).name, journey, mood, moods.people.contains(id)))
                    + u'\n';
        }
    }
    return text.toUtf8();
}

} // namespace periplus
