// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_panel.h"

#include "core/layout/map_words.h"
#include "ui/inspector/flow_layout.h"
#include "ui/inspector/inspector_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterWidth = 320;

/// The tags and channels that cards of a journey have.
struct InUse
{
    QSet<TagId> tags;
    QSet<ChannelId> channels;
};

InUse inUse(const State &state, JourneyId journey)
{
    InUse found;
    const auto look = [&](const QList<CardId> &cards) {
        for (const CardId id : cards) {
            if (const ChannelId channel = state.at(id).channel)
                found.channels.insert(channel);
            for (const CardTagId tagged : state.tagsOf(id))
                found.tags.insert(state.at(tagged).tag);
        }
    };
    for (const StageId stage : state.stagesOf(journey)) {
        look(state.cardsOf(stage));
        for (const StepId step : state.stepsOf(stage))
            look(state.cardsOf(step));
    }
    return found;
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_sections(new QVBoxLayout), m_count(new QLabel), m_clear(new QPushButton(tr("Clear")))
{
    setObjectName(u"filterPanel"_s);
    setAccessibleName(tr("Filter the map"));
    setFixedWidth(kFilterWidth);
    m_count->setObjectName(u"filterCount"_s);
    m_clear->setObjectName(u"filterClear"_s);
    m_sections->setSpacing(12);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(12);
    column->addLayout(m_sections);
    column->addLayout(foot);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter = {};
        showFilter();
        emit chosen(m_filter);
    });
}

void FilterPanel::openAt(const QPoint &topLeft, const State &state, JourneyId journey, const MapFilter &filter)
{
    m_filter = filter;
    rebuild(state, journey);
    showFilter();
    resize(kFilterWidth, layout()->totalHeightForWidth(kFilterWidth));
    const QRect screen = parentWidget()->screen()->availableGeometry();
    move(std::clamp(topLeft.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(topLeft.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    if (!m_pressed.isEmpty())
        m_pressed.first().first->setFocus(Qt::TabFocusReason);
}

void FilterPanel::setCount(const FilteredCount &count)
{
    const QString all =
        m_filter.hiddenLanes.isEmpty() ? tr("Everything stands out.") : tr("All that is shown stands out.");
    m_count->setText(m_filter.isEmpty() ? all
                                        : tr("%1 of %n cards stand out.", nullptr, static_cast<int>(count.all))
                                              .arg(locale().toString(count.matching)));
}

void FilterPanel::rebuild(const State &state, JourneyId journey)
{
    m_pressed.clear();
    while (QLayoutItem *item = m_sections->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<Choice<PersonaId>> personas;
    for (const JourneyPersonaId id : state.personasOf(journey)) {
        const PersonaId persona = state.at(id).persona;
        personas.append({persona, words::shortName(state.at(persona))});
    }
    addSection(tr("Personas"), personas, &MapFilter::personas);
    if (personas.size() > 1)
        addSection(tr("Faint curves"), personas, &MapFilter::faded);
    const InUse used = inUse(state, journey);
    QList<Choice<ChannelId>> channels;
    for (const ChannelId id : state.ordered<Channel>()) {
        if (used.channels.contains(id))
            channels.append({id, state.at(id).name});
    }
    addSection(tr("Channels"), channels, &MapFilter::channels);
    QList<Choice<TagId>> tags;
    for (const TagId id : state.ordered<Tag>()) {
        if (used.tags.contains(id))
            tags.append({id, state.at(id).name});
    }
    addSection(tr("Tags"), tags, &MapFilter::tags);
    QList<Choice<EvidenceGrade>> grades;
    for (int i = 0; i < enumCount<EvidenceGrade>(); ++i)
        grades.append({static_cast<EvidenceGrade>(i), words::evidenceGrades().at(i)});
    addSection(tr("Evidence"), grades, &MapFilter::grades);
    QList<Choice<LaneId>> lanes;
    for (const LaneId id : state.lanesOf(journey)) {
        if (!state.at(id).hidden)
            lanes.append({id, words::laneName(state.at(id))});
    }
    addSection(tr("Hide lanes"), lanes, &MapFilter::hiddenLanes);
}

template <class Value>
void FilterPanel::addSection(const QString &heading, const QList<Choice<Value>> &choices,
                             QList<Value> MapFilter::*member)
{
    if (choices.isEmpty())
        return;
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *label = new QLabel(heading);
    label->setProperty("heading", true);
    column->addWidget(label);
    auto *flow = new FlowLayout(6);
    for (const Choice<Value> &choice : choices) {
        auto *button = new QToolButton;
        button->setProperty("chip", true);
        button->setCheckable(true);
        button->setText(fontMetrics().elidedText(choice.name, Qt::ElideRight, kFilterWidth - 60));
        button->setToolTip(choice.name);
        button->setAccessibleName(FilterPanel::tr("%1: %2").arg(heading, choice.name));
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
        m_pressed.append({button, [this, member, value = choice.value] { return (m_filter.*member).contains(value); }});
        connect(button, &QToolButton::clicked, this, [this, member, value = choice.value](bool on) {
            (m_filter.*member).removeAll(value);
            if (on)
                (m_filter.*member).append(value);
            showFilter();
            emit chosen(m_filter);
        });
    }
    column->addLayout(flow);
    m_sections->addWidget(section);
}

void FilterPanel::showFilter()
{
    for (const auto &[button, isPressed] : std::as_const(m_pressed))
        static_cast<QToolButton *>(button)->setChecked(isPressed());
    m_clear->setEnabled(m_filter != MapFilter());
}

} // namespace periplus
