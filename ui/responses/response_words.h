// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the window that imports responses.
#pragma once

#include "ui/responses/response_scan.h"

namespace periplus {

/// What a column is used for, as people choose it.
QString roleWords(ColumnRole role);
/// All roles in the order in which they are offered.
QList<ColumnRole> offeredRoles();
/// "Qualtrics, 3 header rows"; "A table, 1 header row"
QString recognisedWords(const ResponseLayout &layout);
/// What would become of the rows, in a few sentences. `there`: so many of the good ones are there already.
QString tallyWords(const ResponseTally &tally, qint64 there);

} // namespace periplus
