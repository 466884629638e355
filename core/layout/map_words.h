// SPDX-License-Identifier: GPL-3.0-or-later
// Every word the map says by itself, on paper and to screen readers, so that it can be translated in one place.
#pragma once

#include "core/layout/answer_overlay.h"
#include "core/layout/lane_style.h"
#include "core/layout/service_lines.h"
#include "core/model/state.h"

namespace periplus::words {

QString groupName(LaneGroup group);

/// The lane's own title, or the plural of its kind: "Pain points".
QString laneName(const Lane &lane);

/// One card of a kind: "Pain point".
QString kindName(LaneKind kind);

/// "15 steps, 5 stages".
QString extent(int steps, int stages);
QString stepCount(int steps);
QString continued();
QString serviceLine(ServiceLine line);
QString lowestPoint();
QString highEnd();
QString highestPoint();
QString everyone();
/// A name below the curves: "Emma" or "Emma, faint".
QString curveName(const QString &name, bool faded);
QString steps();              ///< the name of the row of steps
QString sampleSize(double n); ///< "n 212"

/// With real minus sign, and a plus above zero: "+0.7", "−1.0", "0.0"; decimals 0 leaves out a fraction of nothing.
QString signedNumber(double value, int decimals);

/// What a persona is called where space is scarce: the last word of the name.
QString shortName(const Persona &persona);

/// Channel names as one phrase: "Web, social", "Event, on site", "SMS, web".
QString channelList(const QStringList &names);

/// “text”, once, whatever quotation marks it came with.
QString quoted(const QString &text);

// Plain sentences for screen readers and tooltips.
QString journeySentence(const Journey &journey);
QString bandSentence(int number, int count);
QString stageName(const Stage &stage); ///< its title; one without says so
QString stageSentence(const Stage &stage, bool continued, std::optional<double> meanEmotion);
QString stepSentence(const Step &step, const Stage &stage, bool momentOfTruth);
/// The sentence of a step with what survey answers say of it behind it.
QString withAnswers(const QString &sentence, const QString &source, const AnswerScore &answers);
QString placeSentence(const QString &lane, const QString &place);      ///< "Pain points, Onboard"
QString emptyPlaceSentence(const QString &lane, const QString &place); ///< "Pain points, Onboard, empty"
QString cardSentence(const State &state, const Card &card, LaneKind kind);
/// What a card's picture shows, in the words of the card: its text, else its detail, else that it is a picture.
QString pictureWords(const Card &card);

/// A card's sentence, and how many comments on it are open, if any.
QString withComments(const QString &sentence, int open);
/// The same, when the card does not match the filter.
QString withVeil(const QString &sentence, bool veiled);
QString metricSentence(const State &state, const Metric &metric);
QString hiddenCards(int count);

} // namespace periplus::words
