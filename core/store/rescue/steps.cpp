// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/steps.h"

#include "core/store/changeset.h"
#include "core/store/changeset_guard.h"
#include "core/store/connection.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"

#include <SQLiteCpp/Savepoint.h>

#include <set>

namespace periplus {

namespace {

/// One step, exactly or not at all.
bool applied(SQLite::Database &database, const QByteArray &changeset, Direction direction)
{
    try {
        SQLite::Savepoint savepoint(database, "step");
        applyChangeset(database, changeset, direction);
        savepoint.release();
        return true;
    } catch (const SQLite::Exception &) {
        return false;
    }
}

} // namespace

void copyRow(const SQLite::Statement &row, SQLite::Statement &into)
{
    into.reset();
    for (int i = 0; i < row.getColumnCount(); ++i) {
        const SQLite::Column column = row.getColumn(i);
        if (column.isNull())
            into.bind(i + 1);
        else if (column.isInteger())
            into.bind(i + 1, column.getInt64());
        else if (column.isFloat())
            into.bind(i + 1, column.getDouble());
        else if (column.isBlob())
            into.bind(i + 1, column.getBlob(), column.getBytes());
        else
            into.bind(i + 1, column.getString());
    }
    into.exec();
}

FoundSteps stepsIn(SQLite::Database &database)
{
    FoundSteps steps;
    ContentHash hash;
    SQLite::Statement rows(database, sqlStatement("digests", "all_history"));
    while (rows.executeStep()) {
        const SQLite::Column changes = rows.getColumn(10);
        steps[rows.getColumn(0).getInt64()] = {
            rows.getColumn(1).getInt64(), QByteArray(static_cast<const char *>(changes.getBlob()), changes.getBytes()),
            digestOfStored(hash, "history", rows)};
    }
    return steps;
}

qint64 headIn(SQLite::Database &database, const FoundSteps &steps)
{
    SQLite::Statement head(database, sqlStatement("history", "head"));
    if (head.executeStep()) {
        const qint64 said = head.getColumn(0).getInt64();
        if (said == 0 || steps.contains(said))
            return said;
    }
    return steps.empty() ? 0 : steps.rbegin()->first;
}

std::optional<QList<qint64>> pathTo(const FoundSteps &steps, qint64 head)
{
    QList<qint64> path;
    while (head != 0) {
        const auto step = steps.find(head);
        if (step == steps.end() || step->second.parent >= head || step->second.parent < 0) // parents are older
            return std::nullopt;
        path.prepend(head);
        head = step->second.parent;
    }
    return path;
}

Followed follow(SQLite::Database &database, const FoundSteps &own, qint64 ownHead, const FoundSteps &target,
                qint64 targetHead)
{
    Followed followed{ownHead, 0, false};
    const std::optional<QList<qint64>> back = pathTo(own, ownHead);
    const std::optional<QList<qint64>> forth = pathTo(target, targetHead);
    if (!back || !forth)
        return followed;
    qsizetype common = 0;
    while (common < back->size() && common < forth->size() && back->at(common) == forth->at(common)
           && own.at(back->at(common)).content == target.at(forth->at(common)).content)
        ++common;
    followed.lost = forth->size() - common;
    for (qsizetype i = back->size() - 1; i >= common; --i) {
        if (!applied(database, own.at(back->at(i)).changeset, Direction::Inverted))
            throw damaged(StoreText::tr("a step cannot be taken back").toStdString());
    }
    followed.reached = common > 0 ? back->at(common - 1) : 0;
    for (qsizetype i = common; i < forth->size(); ++i) {
        if (!applied(database, target.at(forth->at(i)).changeset, Direction::Forward))
            return followed;
        followed.reached = forth->at(i);
        --followed.lost;
    }
    followed.exact = true;
    return followed;
}

void takeHistory(SQLite::Database &database, SQLite::Database &source, qint64 head)
{
    database.exec("DELETE FROM history; DELETE FROM history_head; DELETE FROM history_redo");
    std::set<qint64> kept{0};
    SQLite::Statement rows(source, sqlStatement("digests", "all_history")); // by seq: parents come first
    SQLite::Statement insert(database, sqlStatement("history", "insert"));
    while (rows.executeStep()) {
        const SQLite::Column changes = rows.getColumn(10);
        const bool readable = isChangeset(QByteArray(static_cast<const char *>(changes.getBlob()), changes.getBytes()));
        if (!readable || !kept.contains(rows.getColumn(1).getInt64()))
            continue;
        kept.insert(rows.getColumn(0).getInt64());
        copyRow(rows, insert);
    }
    SQLite::Statement stand(database, "INSERT INTO history_head (id, seq) VALUES (1, ?1)");
    stand.bind(1, static_cast<int64_t>(head));
    stand.exec();
    // Redo goes the way it went where that is known, else to the newest.
    SQLite::Statement redo(source, sqlStatement("digests", "all_history_redo"));
    SQLite::Statement put(database, sqlStatement("history", "set_redo_child"));
    while (redo.executeStep()) {
        if (!kept.contains(redo.getColumn(0).getInt64()) || !kept.contains(redo.getColumn(1).getInt64()))
            continue;
        copyRow(redo, put);
    }
}

} // namespace periplus
