// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace periplus {

/// The month, 1 to 12, that a word means in English, Spanish, German, French, Italian, Portuguese or Dutch: a name as
/// it stands in a sentence or alone, in full, short, or cut after three letters; with or without accents and a dot. 0:
/// no month, or not the same one in all of these ("jui" may be June and July). `word`: UTF-8. Allocates nothing but a
/// table when it is asked first.
int monthNamed(std::string_view word);

} // namespace periplus
