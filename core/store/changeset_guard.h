// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace periplus {

/// Whether bytes are a complete changeset of our tracked tables, as the session extension writes it.
/// The extension itself must not see others: SQLite 3.40.1 never returns from one whose table header is cut off.
/// Source: the format comment of ext/session/sqlite3session.c and sqlite.org/session/c_changeset_iter.html.
bool isChangeset(const QByteArray &bytes);

} // namespace periplus
