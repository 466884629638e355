// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/digests.h"
#include "core/store/history_log.h"
#include "core/store/model_rules.h"
#include "core/store/opening.h"
#include "core/store/row_store.h"
#include "core/store/schema_guard.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"

#include <SQLiteCpp/Transaction.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Runs the checks in order; each may end the run because the later ones need what it looked at.
class FileCheck
{
public:
    explicit FileCheck(SQLite::Database &database) : m_database(database) {}

    QList<Finding> findings;

    void run()
    {
        if (!step([&] { checkVersionAndSchema(); }) || !step([&] { checkPages(); }))
            return;
        if (step([&] { checkRows(); }))
            step([&] { checkHistory(); });
    }

private:
    /// Whether the check ran to its end and found nothing fatal.
    template <class Check> bool step(Check &&check)
    {
        const Status done = guarded([&]() -> Status {
            check();
            return {};
        });
        const auto goesOn = [this] {
            return std::none_of(findings.cbegin(), findings.cend(), [](const Finding &each) { return each.fatal; });
        };
        if (!done && goesOn()) // else what was found says it better
            findings.append({done.error().detail, true});
        return goesOn();
    }

    void checkVersionAndSchema()
    {
        const qint64 version = pragmaNumber(m_database, "user_version");
        if (version > kSchemaVersion) {
            findings.append({StoreText::tr("it was written by a newer Periplus (file version %1)").arg(version), true,
                             Errc::NewerVersion});
        } else if (version < 1) {
            findings.append({StoreText::tr("file version %1 does not exist").arg(version), true, Errc::Untrusted});
        } else if (const std::optional<QString> fault = schemaFault(m_database, static_cast<int>(version))) {
            findings.append({*fault, true, Errc::Untrusted});
        }
    }

    void checkPages()
    {
        SQLite::Statement statement(m_database, "PRAGMA integrity_check(20)");
        while (statement.executeStep()) {
            if (const QString line = columnText(statement.getColumn(0)); line != "ok"_L1)
                findings.append({structureFault(line), true});
        }
    }

    void checkRows()
    {
        const State state = RowStore(m_database).load();
        const QStringList broken = brokenRules(state);
        for (const QString &rule : broken)
            findings.append({rule, false});
        const std::optional<QString> fault = contentFault(m_database, state);
        if (fault && !broken.contains(*fault))
            findings.append({*fault, false});
    }

    /// Every step leads back to the beginning, and its changes can be read.
    void checkHistory()
    {
        HistoryLog log(m_database);
        log.reload();
        SQLite::Statement heads(m_database, "SELECT count(*) FROM history_head");
        if (heads.executeStep() && heads.getColumn(0).getInt64() != 1)
            findings.append({StoreText::tr("its history has lost the place where it stands"), false});
        SQLite::Statement statement(m_database, sqlStatement("history", "all"));
        while (statement.executeStep()) {
            const SQLite::Column changes = statement.getColumn(2);
            const QByteArray changeset(static_cast<const char *>(changes.getBlob()), changes.getBytes());
            const qint64 seq = statement.getColumn(0).getInt64();
            if (statement.getColumn(1).getInt64() == 0)
                findings.append({StoreText::tr("step %1 of the history does not follow any other").arg(seq), false});
            const bool readable = guarded([&]() -> Status {
                                      touchedRows(changeset, Direction::Forward);
                                      return {};
                                  }).has_value();
            if (!readable)
                findings.append({StoreText::tr("step %1 of the history cannot be read").arg(seq), false});
        }
    }

    SQLite::Database &m_database;
};

} // namespace

Result<QList<Finding>> checkWorkspace(const QString &path)
{
    const Result<QList<Finding>> findings = guarded([&]() -> Result<QList<Finding>> {
        Result<SQLite::Database> opened = openForCheck(path);
        if (!opened)
            return failure(opened.error());
        // Others may write meanwhile: everything is read as it was at one moment.
        const SQLite::Transaction reading(*opened, SQLite::TransactionBehavior::DEFERRED);
        return checkDatabase(*opened);
    });
    if (!findings) {
        Error error = findings.error();
        error.file = path;
        return failure(error);
    }
    return findings;
}

QList<Finding> checkDatabase(SQLite::Database &database)
{
    FileCheck check(database);
    check.run();
    return check.findings;
}

} // namespace periplus
