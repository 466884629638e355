// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus::words {

/// What an icon of the project shows, in the language of the program: "Mobile app". Its own name where it has no words.
QString iconWord(const QString &icon);

} // namespace periplus::words
