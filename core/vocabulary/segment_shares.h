// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

namespace periplus {

/// What the segments of a workspace say of how many customers they hold.
struct SegmentShares
{
    qsizetype segments = 0;
    qsizetype known = 0; ///< segments with a share
    double sum = 0;      ///< of the known shares, 1 is all customers

    bool operator==(const SegmentShares &) const = default;
};

SegmentShares sharesOf(const State &state);

/// What is odd about the shares, in one sentence: together more than all customers, or, when every segment has one,
/// less than 99.5 %. Shape: empty when nothing is odd.
QString remarkOn(const SegmentShares &shares);

/// "12.5 %" as people of the language write it, with one decimal where there is one.
/// Units:  share is a part of 1.
QString percentText(double share);

/// A share as people type it ("12.5", "12,5 %"); nothing when it is no number from 0 to 100.
/// Shape: an outer nothing for text that is no share; an inner nothing for an empty text, which means unknown.
std::optional<std::optional<double>> shareOf(const QString &text);

} // namespace periplus
