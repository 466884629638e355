// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/metric_facts.h"

namespace periplus {

/// One sentence with what backs it.
struct ReviewLine
{
    MetricId metric; ///< where it leads
    QString text;
    QString note;
    QString icon;
    QString ink; ///< of the icon
};

struct ReviewSection
{
    QString heading;
    QString none; ///< what is said when there is no line; empty: then the section is left out
    QList<ReviewLine> lines;
};

/// The sentences of a review by what they are about, in reading order; only sections that say something.
QList<ReviewSection> reviewSections(const State &state, const MetricPageFacts &facts);

} // namespace periplus
