// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include "ui/paint/icon_engine.h"
#include "ui/shell/theming.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

Navigator::Navigator(Portrait portrait, QWidget *parent)
    : QFrame(parent), m_portrait(std::move(portrait)), m_title(new QLabel(this)), m_subtitle(new QLabel(this))
{
    setObjectName(u"navigator"_s);
    setAccessibleName(tr("Navigator"));
    setFixedWidth(kWidth);
    m_title->setObjectName(u"navigatorTitle"_s);
    m_subtitle->setObjectName(u"navigatorSubtitle"_s);
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 8);
    column->setSpacing(1);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    m_maps = addSection(tr("Maps"), tr("New map"), &Navigator::newMapWanted);
    m_maps->setObjectName(u"maps"_s);
    m_personas = addSection(tr("Personas"), tr("New persona"), &Navigator::newPersonaWanted);
    m_personas->setObjectName(u"personas"_s);
    column->addStretch(1);
}

NavList *Navigator::addSection(const QString &heading, const QString &addTip, void (Navigator::*wanted)())
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(6, 12, 2, 2);
    auto *label = new QLabel(heading, head);
    label->setObjectName(u"navigatorHeading"_s);
    auto *add = new QToolButton(head);
    add->setToolTip(addTip);
    add->setAccessibleName(addTip);
    row->addWidget(label, 1);
    row->addWidget(add);
    connect(add, &QToolButton::clicked, this, wanted);
    m_adds.append(add);

    auto *list = new NavList(this);
    list->setAccessibleName(heading);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(head);
    column->addWidget(list);
    return list;
}

void Navigator::show(const State &state, const QString &fallbackTitle, JourneyId shown)
{
    const WorkspaceInfo *info = state.find(Id<WorkspaceInfo>{1});
    const QString title = info && !info->title.isEmpty() ? info->title : fallbackTitle;
    m_title->setText(fontMetrics().elidedText(title, Qt::ElideRight, kWidth - 40));
    m_title->setToolTip(title);
    m_subtitle->setText(info ? info->subtitle : QString());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());

    QList<NavRow> maps;
    for (const JourneyId id : state.ordered<Journey>()) {
        const Journey &journey = state.at(id);
        const QString note = journey.state == JourneyState::Future ? tr("to be") : tr("as is");
        maps.append({id.value, journey.title, note, id == shown ? m_shownMapIcon : m_mapIcon});
    }
    m_maps->setRows(maps);
    m_maps->setMarked(shown.value);

    QList<NavRow> personas;
    for (const PersonaId id : state.ordered<Persona>())
        personas.append({id.value, state.at(id).name, {}, m_portrait(state.at(id))});
    m_personas->setRows(personas);
}

void Navigator::setTheme(const Theme &theme)
{
    const QColor ink = tokenColor(theme, u"ink2"_s);
    m_mapIcon = iconFor(u"map"_s, ink);
    m_shownMapIcon = iconFor(u"map"_s, tokenColor(theme, u"accenttext"_s));
    for (QToolButton *add : std::as_const(m_adds))
        add->setIcon(iconFor(u"add"_s, tokenColor(theme, u"ink3"_s)));
    m_maps->setTheme(theme);
    m_personas->setTheme(theme);
}

void Navigator::setWritable(bool writable)
{
    for (QToolButton *add : std::as_const(m_adds))
        add->setEnabled(writable);
    const auto triggers = writable ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                   : QAbstractItemView::NoEditTriggers;
    m_maps->setEditTriggers(triggers);
    m_personas->setEditTriggers(triggers);
}

} // namespace periplus
