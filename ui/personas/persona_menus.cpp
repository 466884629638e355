// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/persona_menus.h"

#include "core/layout/portrait.h"
#include "ui/inspector/inspector_words.h"
#include "ui/personas/persona_view.h"

#include <QMenu>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLooks = 24; // illustrations that are offered one after the other
constexpr double kMiddlePreference = 50;

} // namespace

PersonaMenus::PersonaMenus(PersonaView &view) : QObject(&view), m_view(view)
{
    connect(&view, &PersonaView::menuWanted, this, &PersonaMenus::popup);
}

void PersonaMenus::popup(QPoint globalPosition)
{
    if (!m_view.current())
        return;
    QMenu *menu = menuFor();
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(globalPosition);
}

void PersonaMenus::add(QMenu &menu, const QString &text, std::function<void()> run, bool checked)
{
    QAction *action = menu.addAction(text);
    action->setEnabled(m_view.isWritable());
    action->setCheckable(checked);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
}

QMenu *PersonaMenus::menuFor()
{
    const Source source = m_view.current()->source;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"personaMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isChannel = kindOf(source) == TraitKind::Channel;
    if (source.role == Role::Portrait) {
        addPortrait(*menu);
    } else if (isChannel) {
        addChannels(*menu);
    } else if (isSegment(source)) {
        addSegments(*menu);
    } else if (source.role == Role::PersonaField || source.role == Role::TraitHeading) {
        add(*menu, tr("Edit"), [this] { m_view.activate(); });
    } else if (source.role == Role::JourneyCard) {
        add(*menu, tr("Show this map"), [this] { m_view.activate(); });
    } else if (source.role == Role::PersonaCard) {
        add(*menu, tr("Show this persona"), [this] { m_view.activate(); });
    }
    if (source.role == Role::Trait && source.id != 0)
        addStatement(*menu, TraitId{source.id});
    if (source.role == Role::TraitHeading) {
        add(*menu, tr("Move up"), [this] { m_view.moveCurrent(-1); });
        add(*menu, tr("Move down"), [this] { m_view.moveCurrent(1); });
        add(*menu, tr("Delete section"), [this] { m_view.removeCurrent(); });
    }
    return menu;
}

void PersonaMenus::addPortrait(QMenu &menu)
{
    const PersonaId id = m_view.persona();
    const QString portrait = m_view.state().at(id).portrait;
    const auto choose = [this, id](const QString &text) {
        m_view.carryOut(PersonaCommands(*m_view.workspace()).setPortrait(id, text));
    };
    add(
        menu, tr("Illustration from the name"), [choose] { choose({}); }, portrait.isEmpty());
    add(menu, tr("Another illustration"), [this, choose] { choose(otherLook()); });
    add(
        menu, tr("Own picture…"), [this] { emit pictureWanted(); }, portrait.startsWith("asset:"_L1));
}

QString PersonaMenus::otherLook() const
{
    const Persona &persona = m_view.state().at(m_view.persona());
    int next = 0;
    for (int i = 0; i < kLooks; ++i) {
        if (lookText(lookFromName(persona.name + QString::number(i))) == persona.portrait)
            next = (i + 1) % kLooks;
    }
    return lookText(lookFromName(persona.name + QString::number(next)));
}

void PersonaMenus::addSegments(QMenu &menu)
{
    const State &state = m_view.state();
    const SegmentId own = state.at(m_view.persona()).segment;
    const auto offer = [&](SegmentId id, const QString &text) {
        add(
            menu, text,
            [this, id] { m_view.carryOut(PersonaCommands(*m_view.workspace()).setSegment(m_view.persona(), id)); },
            id == own);
    };
    for (const SegmentId id : state.ordered<Segment>())
        offer(id, QString(state.at(id).name.simplified().left(60)).replace(u'&', u"&&"_s));
    if (!menu.isEmpty())
        menu.addSeparator();
    offer({}, tr("No segment"));
    add(menu, tr("Edit segments…"), [this] { emit segmentsWanted(); });
}

void PersonaMenus::addStatement(QMenu &menu, TraitId id)
{
    menu.addSeparator();
    if (m_view.state().at(id).kind != TraitKind::Channel) {
        add(menu, tr("Edit"), [this] { m_view.activate(); });
        add(menu, tr("Add another"), [this] { m_view.addStatement(); });
    }
    add(menu, tr("Move up"), [this] { m_view.moveCurrent(-1); });
    add(menu, tr("Move down"), [this] { m_view.moveCurrent(1); });
    addEvidence(menu, id);
    add(menu, tr("Delete"), [this] { m_view.removeCurrent(); });
}

void PersonaMenus::addEvidence(QMenu &menu, TraitId id)
{
    const State &state = m_view.state();
    const QList<EvidenceId> rows = state.evidenceOf(id);
    const Evidence now = rows.isEmpty() ? Evidence{} : state.at(rows.first());
    const auto set = [this, id](EvidenceGrade grade, EvidenceSource source) {
        m_view.carryOut(PersonaCommands(*m_view.workspace()).setEvidence(id, grade, source));
    };
    QMenu *grades = menu.addMenu(tr("Evidence"));
    add(
        *grades, tr("Nothing noted"),
        [this, id] { m_view.carryOut(PersonaCommands(*m_view.workspace()).clearEvidence(id)); }, rows.isEmpty());
    const QStringList gradeWords = words::evidenceGrades();
    for (int i = 0; i < enumCount<EvidenceGrade>(); ++i) {
        const auto grade = static_cast<EvidenceGrade>(i);
        add(
            *grades, gradeWords.value(i), [set, grade, now] { set(grade, now.source); },
            !rows.isEmpty() && now.grade == grade);
    }
    QMenu *sources = menu.addMenu(tr("Source"));
    const QStringList sourceWords = words::evidenceSources();
    // A source is more than an assumption.
    const EvidenceGrade grade = std::max(now.grade, EvidenceGrade::Anecdote);
    for (int i = 0; i < enumCount<EvidenceSource>(); ++i) {
        const auto source = static_cast<EvidenceSource>(i);
        add(
            *sources, sourceWords.value(i), [set, grade, source] { set(grade, source); },
            !rows.isEmpty() && now.source == source);
    }
}

void PersonaMenus::addChannels(QMenu &menu)
{
    const State &state = m_view.state();
    QStringList used;
    for (const TraitId id : state.traitsOf(m_view.persona())) {
        if (state.at(id).kind == TraitKind::Channel)
            used.append(state.at(id).label);
    }
    QMenu *offered = m_view.current()->source.id == 0 ? &menu : menu.addMenu(tr("Add channel"));
    for (const ChannelId id : state.ordered<Channel>()) {
        const Channel channel = state.at(id);
        if (used.contains(channel.code))
            continue;
        add(*offered, channel.name, [this, code = channel.code] {
            Trait trait{{}, m_view.persona(), {}, TraitKind::Channel, code, {}, kMiddlePreference};
            const Result<TraitId> made = PersonaCommands(*m_view.workspace()).addTrait(trait);
            if (made)
                m_view.select({Role::Trait, made->value, sectionNumber(TraitKind::Channel)});
            else
                m_view.carryOut(failure(made.error()));
        });
    }
}

} // namespace periplus
