// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/digests.h"
#include "core/store/history.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <string>

namespace periplus {

QString viewToJson(const ViewHint &hint);
ViewHint viewFromJson(const QString &json);

/// A step with what it takes to undo and redo it.
struct RecordedStep
{
    HistoryStep step;
    QString mergeKey;
    ViewHint viewBefore;
    ViewHint viewAfter;
    qint64 schemaVersion = 0;
    QByteArray changeset;
};

/// The history tables: a tree of steps, the head, and which child redo follows; their digests follow them.
/// What History tells is kept in memory and stays as it is until show() or reload(), whatever happens to the tables.
/// The others throw SQLite::Exception and leave the tables to the running transaction.
class HistoryLog final : public History
{
public:
    explicit HistoryLog(SQLite::Database &database) : m_database(database) {}

    std::optional<HistoryStep> undoStep() const override { return m_shown.undo; }
    std::optional<HistoryStep> redoStep() const override { return m_shown.redo; }
    QList<HistoryStep> recent(int limit) const override;
    qint64 count() const override { return m_shown.count; }
    qint64 head() const override { return m_shown.head; }
    const DigestSum &newest() const { return m_shown.newest; }

    /// Where the history stands: head, neighbours and count (the newest number: steps are numbered without gaps).
    struct Position
    {
        std::optional<HistoryStep> undo;
        std::optional<HistoryStep> redo;
        qint64 count = 0;
        qint64 head = 0;
        DigestSum newest; ///< content of the newest step
    };
    /// The position in the tables, inside a transaction that of its changes.
    Position position() const;
    void show(Position position) { m_shown = std::move(position); }
    void reload() { show(position()); }

    /// Everything of a step; throws damaged() when there is none.
    RecordedStep read(qint64 seq);

    /// Adds a child of the head and moves the head to it; seq and parent of the argument are ignored.
    /// Returns its seq.
    qint64 append(const RecordedStep &recorded);

    /// Lets the head take in a later edit.
    void fold(const RecordedStep &recorded);

    /// Removes the head, which folding made empty.
    void forgetHead();

    /// Moves the head to the parent of a step and remembers the step for redo.
    void stepBack(const HistoryStep &step);
    void stepForward(const HistoryStep &step);

private:
    SQLite::Statement &statement(const char *name) const;
    std::optional<HistoryStep> find(qint64 seq) const;
    qint64 number(const char *name) const;
    qint64 number(const char *name, qint64 argument) const;
    void setHead(qint64 seq);
    /// Which child of a step redo follows; 0: none.
    void setRedoChild(qint64 parent, qint64 child);
    void run(const char *name, qint64 argument);
    void run(const char *name, qint64 first, qint64 second);

    SQLite::Database &m_database;
    mutable Digests m_digests{m_database};
    mutable std::map<std::string, SQLite::Statement> m_statements;
    Position m_shown;
};

} // namespace periplus
