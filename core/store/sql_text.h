// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace periplus {

/// The text of an embedded file of core/store/sql, named without ".sql".
std::string sqlScript(const char *name);

/// One statement of such a file: what follows its line "-- : statement".
std::string sqlStatement(const char *script, const char *statement);

/// What brings an empty file (version 1) or one of the version before to a version of the schema.
std::string schemaScript(int version);

} // namespace periplus
