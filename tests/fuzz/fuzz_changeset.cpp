// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a step of the history: undo and redo either work or end in an error of the store.
#include "core/store/changeset.h"
#include "core/store/changeset_guard.h"
#include "core/store/connection.h"
#include "core/store/row_store.h"
#include "tests/fuzz/filled_database.h"
#include "tests/fuzz/require.h"

#include <SQLiteCpp/Transaction.h>

using namespace periplus;

namespace {

/// Runs what may throw the store's exceptions; any other ends the program.
template <class Function> bool succeeds(Function &&function)
{
    return guarded([&]() -> Status {
               function();
               return {};
           })
        .has_value();
}

/// A step that another one can be folded into.
QByteArray otherChangeset(SQLite::Database &database)
{
    const SQLite::Transaction transaction(database);
    const ChangeRecorder recorder(database);
    RowStore(database).update(WorkspaceInfo{.title = QStringLiteral("Another title")});
    return recorder.changeset();
}

/// Undo or redo of the step as a workspace does it, taken back at the end. Returns whether it worked.
bool applies(SQLite::Database &database, RowStore &rows, const QByteArray &changeset, Direction direction)
{
    return succeeds([&] {
        const SQLite::Transaction transaction(database);
        applyChangeset(database, changeset, direction);
        for (const Change &change : touchedRows(changeset, direction)) {
            std::visit(overloaded{[](EverythingReset) {},
                                  [&]<class Row>(const RowChanged<Row> &row) { rows.read<Row>(row.id); }},
                       change);
        }
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static SQLite::Database database = filledDatabase();
    static RowStore rows(database);
    static const QByteArray other = otherChangeset(database);

    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const bool readable = isChangeset(bytes);
    for (const Direction direction : {Direction::Forward, Direction::Inverted}) {
        const bool touched = succeeds([&] { touchedRows(bytes, direction); });
        require(readable || !touched, "only what passed the guard is read");
        applies(database, rows, bytes, direction);
    }
    succeeds([&] { joined(bytes, bytes); });
    succeeds([&] { applies(database, rows, joined(bytes, other), Direction::Forward); });
    succeeds([&] { applies(database, rows, joined(other, bytes), Direction::Inverted); });
    return 0;
}
