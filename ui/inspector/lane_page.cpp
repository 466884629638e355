// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/lane_page.h"

#include "core/layout/lane_style.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "ui/canvas/map_source.h"
#include "ui/inspector/inspector_choices.h"
#include "ui/inspector/number_field.h"
#include "ui/inspector/toggle_field.h"

#include <QLabel>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLowestLane = static_cast<int>(grid::kMinRow); // map units
constexpr int kHighestLane = static_cast<int>(grid::kLaneHeightMax);
constexpr int kHeightPress = 8;

} // namespace

LanePage::LanePage(const InspectorContext &given, QWidget *parent)
    : InspectorPage(given, parent),
      m_chip(addChip()),
      m_title(addTitle(tr("Title"),
                       [this](const QString &text) {
                           const Lane *lane = state().find(m_lane);
                           Lane unnamed = lane ? *lane : Lane{};
                           unnamed.title.clear();
                           const QString typed = text.simplified();
                           const QString title =
                               typed == words::laneName(unnamed) ? QString() : typed; // its kind's own name
                           return context().carryOut(context().commands.set(QList{m_lane}, &Lane::title, title));
                       })),
      m_extent(addQuiet()),
      m_collapsed(new ToggleField(tr("Collapsed"))),
      m_hidden(new ToggleField(tr("Left out of the map")))
{
    m_title->setObjectName(u"laneTitle"_s);
    m_collapsed->setObjectName(u"laneCollapsed"_s);
    m_hidden->setObjectName(u"laneHidden"_s);
    m_hidden->setToolTip(tr("For everybody and on paper; “Show all lanes” brings it back"));
    m_height = new NumberField(kLowestLane, kHighestLane, true, [this](std::optional<int> height) {
        const std::optional<double> wanted = height ? std::optional<double>(*height) : std::nullopt;
        return context().carryOut(
            context().commands.set(QList{m_lane}, &Lane::height, wanted, InspectorCommands::Fold::Yes));
    });
    m_height->setObjectName(u"laneHeight"_s);
    m_height->setSingleStep(kHeightPress);
    m_height->setSpecialValueText(tr("As its cards need"));
    addField(tr("Height"), m_height);
    add(m_collapsed, Qt::AlignLeft);
    add(m_hidden, Qt::AlignLeft);
    connect(m_collapsed, &QCheckBox::clicked, this,
            [this](bool on) { context().carryOut(context().commands.set(QList{m_lane}, &Lane::collapsed, on)); });
    connect(m_hidden, &QCheckBox::clicked, this,
            [this](bool on) { context().carryOut(context().commands.set(QList{m_lane}, &Lane::hidden, on)); });
    addEnd();
}

int LanePage::cardsIn(const Lane &lane) const
{
    int count = 0;
    const auto add = [&](const QList<CardId> &cards) {
        for (const CardId id : cards)
            count += state().at(id).lane == lane.id ? 1 : 0;
    };
    for (const StageId stage : state().stagesOf(lane.journey)) {
        add(state().cardsOf(stage));
        for (const StepId step : state().stepsOf(stage))
            add(state().cardsOf(step));
    }
    return count;
}

void LanePage::show(const QList<Source> &subject)
{
    m_lane = subject.isEmpty() ? LaneId{} : LaneId{subject.first().id};
    const Lane *lane = state().find(m_lane);
    if (!lane)
        return;
    const LaneStyle style = laneStyle(lane->kind);
    showChip(m_chip, tr("Lane: %1").arg(words::kindName(lane->kind)), style.icon, style.hue, chipGround(lane->kind));
    m_title->showText(words::laneName(*lane));
    m_extent->setText(lane->kind == LaneKind::Emotion ? words::groupName(style.group)
                                                      : words::hiddenCards(cardsIn(*lane)));
    m_collapsed->showChecked(lane->collapsed);
    m_hidden->showChecked(lane->hidden);
    const double present = context().map.layout().laneRect(m_lane).height();
    m_height->setStart(present > 0 ? std::optional(static_cast<int>(std::lround(present))) : std::nullopt);
    m_height->showNumber(lane->height ? std::optional(static_cast<int>(std::lround(*lane->height))) : std::nullopt);
    applyWritable();
}

} // namespace periplus
