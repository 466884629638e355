// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace periplus {

/// Evens out what a CFF font says about glyphs it no longer has, so that it deflates to almost nothing: names of
/// glyphs become empty, and so do the placeholders HarfBuzz leaves for glyphs that were cut out.
/// For fonts whose glyphs are chosen by number. The size stays the same; what cannot be read is left as it is.
/// Source: Adobe technical note 5176.
void slimCff(QByteArray &cff);

} // namespace periplus
