// SPDX-License-Identifier: GPL-3.0-or-later
// What a spot of the map (a Source of the display list) means in rows.
#pragma once

#include "core/edit/cards.h"
#include "core/layout/journey_layout.h"
#include "core/model/state.h"

#include <QString>

#include <optional>

namespace periplus {

/// The source as its row alone says it, so that a card stays the same thing when it moves to another lane.
Source canonical(Source source);

/// The typed id of a source whose role says so; 0 otherwise.
CardId cardOf(const Source &source);
EmotionId emotionOf(const Source &source);

Source cardSource(CardId id);
Source stageSource(StageId id);
Source stepSource(StepId id);
Source laneSource(LaneId id);
Source emotionSource(EmotionId id);

/// The stage, step and lane a source lies in; 0 where it lies in none.
StageId stageAt(const State &state, const Source &source);
StepId stepAt(const State &state, const Source &source);
LaneId laneAt(const State &state, const Source &source);

/// Whether people can select it: headers, cells, cards, emotions, metrics.
bool isSelectable(const Source &source);
/// Whether the row or cell it names is still there.
bool exists(const State &state, const Source &source);

/// Where a card added "here" goes: the end of the cell, or after the card that is meant.
/// Shape: nothing for places that take no cards (headers of stages, the emotion lane).
std::optional<CardPlace> placeFor(const State &state, const Source &source);

/// The cell a card stands in, as a source.
Source cellOf(const State &state, CardId id);

/// The text that editing in place would show; nothing when the source has none.
std::optional<QString> editableText(const State &state, const Source &source);

/// Who would get a score added at a step: the first persona of the journey without one there; 0 (nobody in
/// particular) when the journey has no personas; the main persona when all have one.
PersonaId unscoredPersona(const State &state, JourneyId journey, StepId step);

/// A short name for history and menus: a title, or the beginning of a text.
QString shortName(const State &state, const Source &source);

/// The name of the first, and how many more: "Prices hidden and 2 more".
QString nameOfAll(const State &state, const QList<Source> &sources);
QString nameOfAll(const QString &first, qsizetype count);

/// The area of a source on the map; empty when it is not on it.
QRectF areaOf(const JourneyLayout &layout, const State &state, const Source &source);

/// A selection as raw ids for a view hint (a cell gives two: its step or stage, then its lane), and back.
/// Shape: sourcesOf leaves out what no longer exists.
QList<qint64> hintIds(const QList<Source> &sources);
QList<Source> sourcesOf(const State &state, const QList<qint64> &ids);

/// Whether a journey has a lane of a kind, shown or hidden.
bool hasLane(const State &state, JourneyId journey, LaneKind kind);

/// The least height that people can give a lane, in map units; its cards may need more.
double leastHeight(const State &state, LaneId lane);

} // namespace periplus
