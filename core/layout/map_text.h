// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace periplus {

/// The words of the map in the language of the program: MapText::tr("Steps"), and for everything that is counted
/// MapText::tr("%n steps", nullptr, count). Numbers in them follow the default QLocale, which goes with the language.
struct MapText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

} // namespace periplus
