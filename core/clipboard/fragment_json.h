// SPDX-License-Identifier: GPL-3.0-or-later
// How a fragment travels between windows and programs: {"format": "periplus-fragment", "version", "kind", "rows",
// "assets"}. Rows stand table by table in their order, with ids as text and without ranks; what is as usual is left
// out.
#pragma once

#include "core/base/result.h"
#include "core/clipboard/fragment.h"

namespace periplus {

inline constexpr auto kFragmentType = "application/x-periplus+json";

/// Shape: UTF-8, no line breaks.
QByteArray writeFragment(const Fragment &fragment);

/// Reads a fragment and trusts nothing in it: types, ranges, and that each row names rows that are there.
/// Errors: TooLarge (40 MiB, 100 000 rows, a text of more than 100 000 characters); NewerVersion; Unsupported, with the
/// reason, for everything else that is not a fragment of one map.
Result<Fragment> readFragment(const QByteArray &bytes);

} // namespace periplus
