// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include "core/store/changeset_guard.h"
#include "core/store/connection.h"
#include "core/store/store_text.h"

#include <sqlite3.h>

#include <cstring>

namespace periplus {

namespace {

struct SqliteDeleter
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};

struct IteratorDeleter
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};
using IteratorPtr = std::unique_ptr<sqlite3_changeset_iter, IteratorDeleter>;

struct GroupDeleter
{
    void operator()(sqlite3_changegroup *group) const { sqlite3changegroup_delete(group); }
};

/// `what` is a sentence of “Store”.
void check(int code, const char *what)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(StoreText::tr(what).toStdString(), code);
}

/// The session functions take void * although they only read.
void *bytesOf(const QByteArray &changeset)
{
    return const_cast<char *>(changeset.constData());
}

QByteArray taken(int size, void *memory)
{
    const std::unique_ptr<void, SqliteDeleter> owner(memory);
    return {static_cast<const char *>(memory), size};
}

template <class Row> Change changeOf(qint64 id, int operation)
{
    const RowChange what = operation == SQLITE_INSERT   ? RowChange::Added
                           : operation == SQLITE_DELETE ? RowChange::Removed
                                                        : RowChange::Changed;
    return RowChanged<Row>{{id}, what};
}

/// The row the iterator stands at.
Change currentChange(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    check(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr),
          QT_TRANSLATE_NOOP("Store", "unreadable change"));
    sqlite3_value *key = nullptr;
    check(operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, 0, &key)
                                     : sqlite3changeset_old(iterator, 0, &key),
          QT_TRANSLATE_NOOP("Store", "a change without a key"));
    if (!key || sqlite3_value_type(key) != SQLITE_INTEGER)
        throw damaged(StoreText::tr("a recorded change has no key").toStdString());
    const qint64 id = sqlite3_value_int64(key);

    std::optional<Change> change;
    AllRows::forEach([&]<class Row>() {
        if (!change && std::strcmp(table, Schema<Row>::table) == 0)
            change = changeOf<Row>(id, operation);
    });
    if (!change)
        throw damaged(
            StoreText::tr("a recorded change is of the unknown table %1").arg(QLatin1StringView(table)).toStdString());
    return *change;
}

int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

int takeWhatFits(void *context, int conflict, sqlite3_changeset_iter *)
{
    *static_cast<bool *>(context) = false;
    const bool replaceable = conflict == SQLITE_CHANGESET_DATA || conflict == SQLITE_CHANGESET_CONFLICT;
    return replaceable ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
}

/// Room for a changeset's own tables only: the count of changes then shows whether anything was left out.
int isTracked(void *, const char *table)
{
    bool tracked = false;
    AllRows::forEach([&]<class Row>() { tracked = tracked || std::strcmp(table, Schema<Row>::table) == 0; });
    return tracked ? 1 : 0;
}

} // namespace

void ChangeRecorder::Deleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ChangeRecorder::ChangeRecorder(SQLite::Database &database)
{
    sqlite3_session *session = nullptr;
    check(sqlite3session_create(database.getHandle(), "main", &session),
          QT_TRANSLATE_NOOP("Store", "changes cannot be recorded"));
    m_session.reset(session);
    // Children first, as deletions go. Never "all tables": that would record history and assets too.
    const auto attachFrom = [&]<class... Rows>(TypeList<Rows...>) {
        const char *const tables[] = {Schema<Rows>::table...};
        for (std::size_t i = sizeof...(Rows); i > 0; --i)
            check(sqlite3session_attach(session, tables[i - 1]),
                  QT_TRANSLATE_NOOP("Store", "changes cannot be recorded"));
    };
    attachFrom(AllRows{});
}

QByteArray ChangeRecorder::changeset() const
{
    int size = 0;
    void *memory = nullptr;
    check(sqlite3session_changeset(m_session.get(), &size, &memory),
          QT_TRANSLATE_NOOP("Store", "changes cannot be recorded"));
    return taken(size, memory);
}

Changes touchedRows(const QByteArray &changeset, Direction direction)
{
    if (!isChangeset(changeset))
        throw damaged(StoreText::tr("the recorded changes are not readable").toStdString());
    sqlite3_changeset_iter *raw = nullptr;
    const int flags = direction == Direction::Inverted ? SQLITE_CHANGESETSTART_INVERT : 0;
    check(sqlite3changeset_start_v2(&raw, static_cast<int>(changeset.size()), bytesOf(changeset), flags),
          QT_TRANSLATE_NOOP("Store", "unreadable changes"));
    const IteratorPtr iterator(raw);
    Changes changes;
    int code = sqlite3changeset_next(raw);
    for (; code == SQLITE_ROW; code = sqlite3changeset_next(raw))
        changes.append(currentChange(raw));
    if (code != SQLITE_DONE)
        throw damaged(StoreText::tr("the recorded changes are not readable").toStdString());
    return changes;
}

QByteArray joined(const QByteArray &first, const QByteArray &second)
{
    if (!isChangeset(first) || !isChangeset(second))
        throw damaged(StoreText::tr("the recorded changes are not readable").toStdString());
    sqlite3_changegroup *raw = nullptr;
    check(sqlite3changegroup_new(&raw), QT_TRANSLATE_NOOP("Store", "changes cannot be joined"));
    const std::unique_ptr<sqlite3_changegroup, GroupDeleter> group(raw);
    for (const QByteArray *changeset : {&first, &second})
        check(sqlite3changegroup_add(raw, static_cast<int>(changeset->size()), bytesOf(*changeset)),
              QT_TRANSLATE_NOOP("Store", "changes cannot be joined"));
    int size = 0;
    void *memory = nullptr;
    check(sqlite3changegroup_output(raw, &size, &memory), QT_TRANSLATE_NOOP("Store", "changes cannot be joined"));
    return taken(size, memory);
}

void applyChangeset(SQLite::Database &database, const QByteArray &changeset, Direction direction)
{
    const qsizetype expected = touchedRows(changeset, direction).size();
    const int before = database.getTotalChanges();
    const int flags = direction == Direction::Inverted ? SQLITE_CHANGESETAPPLY_INVERT : 0;
    const int code =
        sqlite3changeset_apply_v2(database.getHandle(), static_cast<int>(changeset.size()), bytesOf(changeset),
                                  isTracked, refuseConflict, nullptr, nullptr, nullptr, flags);
    if (code == SQLITE_ABORT)
        throw conflict(StoreText::tr("the rows are not as they were when this step was recorded").toStdString());
    check(code, QT_TRANSLATE_NOOP("Store", "recorded changes cannot be applied"));
    // A table with other columns is skipped without an error: only the count shows it.
    if (database.getTotalChanges() - before != expected)
        throw conflict(StoreText::tr("not every recorded change could be applied").toStdString());
}

bool applyWhatFits(SQLite::Database &database, const QByteArray &changeset)
{
    if (!isChangeset(changeset))
        throw damaged(StoreText::tr("the recorded changes are not readable").toStdString());
    bool fits = true;
    check(sqlite3changeset_apply_v2(database.getHandle(), static_cast<int>(changeset.size()), bytesOf(changeset),
                                    isTracked, takeWhatFits, &fits, nullptr, nullptr, 0),
          QT_TRANSLATE_NOOP("Store", "recorded changes cannot be applied"));
    return fits;
}

} // namespace periplus
