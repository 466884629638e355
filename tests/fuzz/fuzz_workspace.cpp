// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a workspace file, through the code that opens, loads and checks one: it ends in findings or in a workspace
// that can be drawn, exported and undone.
#include "core/formats/json_writer.h"
#include "core/formats/mermaid_writer.h"
#include "core/layout/journey_layout.h"
#include "core/store/changeset.h"
#include "core/store/check.h"
#include "core/store/connection_guard.h"
#include "core/store/history_log.h"
#include "core/store/opening.h"
#include "core/store/row_store.h"
#include "tests/fuzz/require.h"
#include "tests/support/core/fixed_measurer.h"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <cstring>

using namespace periplus;

namespace {

/// A connection to the bytes as if they were a file.
SQLite::Database connectImage(const uint8_t *data, size_t size)
{
    SQLite::Database database =
        periplus::connect(QStringLiteral(":memory:"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(size + 1)); // none for 0 bytes
    if (size > 0)
        std::memcpy(copy, data, size);
    const auto length = static_cast<sqlite3_int64>(size);
    const BuildPermit permit(database.getHandle()); // SQLite attaches the bytes
    const int code = sqlite3_deserialize(database.getHandle(), "main", copy, length, length,
                                         SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    require(code == SQLITE_OK, "SQLite takes the bytes");
    return database;
}

Status judge(SQLite::Database &database)
{
    const Status judged = judgeFile(database, OpenMode::ReadWrite);
    return !judged && judged.error().code == Errc::NewerVersion ? judgeFile(database, OpenMode::ReadOnly) : judged;
}

/// What every view and export does with the rows.
void useRows(const State &state)
{
    static const Theme theme = loadTheme(ThemeName::Light);
    static const FixedMeasurer measurer;
    writeJson(state, NoAssets());
    for (const JourneyId journey : state.ordered<Journey>()) {
        writeMermaid(state, journey);
        layoutJourney(state, journey, theme, measurer, {});
    }
}

void undoNewestStep(SQLite::Database &database, HistoryLog &log)
{
    log.recent(100);
    if (const std::optional<HistoryStep> step = log.undoStep()) {
        const SQLite::Transaction transaction(database);
        applyChangeset(database, log.read(step->seq).changeset, Direction::Inverted);
        RowStore(database).load();
    }
}

Status open(SQLite::Database &database)
{
    PERIPLUS_TRY(judge(database));
    metaValue(database, "uuid");
    const State state = RowStore(database).load();
    HistoryLog log(database);
    log.reload();
    useRows(state);
    undoNewestStep(database, log);
    return {};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    SQLite::Database database = connectImage(data, size);
    const Status opened = guarded([&] { return open(database); });
    require(opened || !opened.error().detail.isEmpty(), "a refusal says why");
    checkDatabase(database);
    return 0;
}
