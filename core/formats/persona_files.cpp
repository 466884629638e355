// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/persona_files.h"

#include "core/formats/json_writer.h"
#include "core/layout/map_words.h"
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

/// Lends the one picture that the persona shows.
class PortraitOnly final : public AssetSource
{
public:
    PortraitOnly(const AssetSource &assets, const QString &portrait)
        : m_assets(assets), m_hash(portrait.startsWith("asset:"_L1) ? portrait.mid(6) : QString())
    {
    }

    std::optional<Asset> asset(const QString &hash) const override
    {
        return hash == m_hash ? m_assets.asset(hash) : std::nullopt;
    }

    QStringList assetHashes() const override
    {
        return !m_hash.isEmpty() && m_assets.asset(m_hash) ? QStringList{m_hash} : QStringList();
    }

private:
    const AssetSource &m_assets;
    QString m_hash;
};

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
    const Persona *persona = state.find(id);
    if (!persona)
        return {};
    State alone;
    state.forEach<Channel>([&](const Channel &channel) { alone.put(channel); });
    if (const Segment *segment = state.find(persona->segment))
        alone.put(*segment);
    alone.put(*persona);
    for (const TraitId trait : state.traitsOf(id)) {
        alone.put(state.at(trait));
        for (const EvidenceId evidence : state.evidenceOf(trait))
            alone.put(state.at(evidence));
    }
    return writeJson(alone, PortraitOnly(assets, persona->portrait));
}

} // namespace periplus
