// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace periplus {

/// Whether the digests are made to fit afterwards, as someone would who means harm, or are left as they were.
enum class Digesting { Fitting, Left };

/// Changes a workspace file behind the program's back. Throws SQLite::Exception.
void tamper(const QString &path, const std::string &sql, Digesting digesting = Digesting::Fitting);

} // namespace periplus
