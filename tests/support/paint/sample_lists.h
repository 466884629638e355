// SPDX-License-Identifier: GPL-3.0-or-later
// Display lists to try painters with.
#pragma once

#include "core/layout/display_list.h"

namespace periplus {

/// Lines that a copy from the PDF must give back exactly: one script or difficulty each.
QStringList scriptSamples();

/// All script samples as one card each, with headers, icons, a curve, dashes and a vertical strip.
DisplayList scriptList();

/// A map of `steps` columns in rows of 40, a title and about three runs of text each, from 2 000 different words.
DisplayList denseList(int steps, const TextMeasurer &measurer);

/// Words of a made-up vocabulary, the same for the same seed: short ones are frequent.
QStringList vocabulary(int count);
QString sentence(const QStringList &words, int length, quint32 seed);

} // namespace periplus
