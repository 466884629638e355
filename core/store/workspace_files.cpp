// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/connection_guard.h"
#include "core/store/new_file.h"
#include "core/store/opening.h"
#include "core/store/workspace_p.h"

#include <SQLiteCpp/Transaction.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failureAt(Error error, const QString &path)
{
    error.file = path;
    return tl::make_unexpected(std::move(error));
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, WorkspaceServices services)
{
    const Status made = makeWholeFile(path, [&](const QString &temporary) {
        return guarded([&]() -> Status {
            SQLite::Database database = connect(temporary, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            makeDurable(database, services.durability);
            writeNewWorkspace(database, *services.ids);
            return {};
        });
    });
    if (!made)
        return failureAt(made.error(), path);
    return open(path, OpenMode::ReadWrite, std::move(services));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, OpenMode mode, WorkspaceServices services)
{
    Result<OpenedFile> file = openFile(path, mode, services);
    if (!file)
        return failureAt(file.error(), path);
    Result<std::unique_ptr<Workspace>> opened = guarded([&]() -> Result<std::unique_ptr<Workspace>> {
        auto inside = std::make_unique<Private>(std::move(file->database), std::move(services));
        inside->path = path;
        inside->readOnly = file->readOnly;
        inside->lock = std::move(file->lock);
        inside->identity = file->identity;
        // Others may write meanwhile: rows and digests are read as they were at one moment.
        const SQLite::Transaction reading(inside->database, SQLite::TransactionBehavior::DEFERRED);
        inside->uuid = uuidOf(inside->database);
        inside->load();
        PERIPLUS_TRY(inside->verify());
        return std::unique_ptr<Workspace>(new Workspace(std::move(inside)));
    });
    if (!opened)
        return failureAt(opened.error(), path);
    return opened;
}

Result<std::unique_ptr<Workspace>> Workspace::createInMemory(WorkspaceServices services)
{
    return guarded([&]() -> Result<std::unique_ptr<Workspace>> {
        SQLite::Database database = connect(u":memory:"_s, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        writeNewWorkspace(database, *services.ids);
        auto inside = std::make_unique<Private>(std::move(database), std::move(services));
        inside->uuid = uuidOf(inside->database);
        inside->load();
        return std::unique_ptr<Workspace>(new Workspace(std::move(inside)));
    });
}

Status Workspace::saveCopy(const QString &path) const
{
    const Status made = makeWholeFile(path, [&](const QString &temporary) {
        return guarded([&]() -> Status {
            const BuildPermit permit(d->database.getHandle());
            SQLite::Statement statement(d->database, "VACUUM INTO ?1");
            statement.bind(1, temporary.toStdString());
            statement.exec();
            return checkCopy(temporary);
        });
    });
    if (!made)
        return failureAt(made.error(), path);
    return {};
}

} // namespace periplus
