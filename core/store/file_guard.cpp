// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_guard.h"

#include "core/store/store_text.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// A journal that names another one ends in that name, its length, a sum and these bytes.
bool namesAnotherFile(const QString &journal)
{
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    QFile file(journal); // the locks are on the workspace, so this one may be opened and closed
    if (!file.open(QIODevice::ReadOnly) || file.size() < magic.size())
        return false;
    return file.seek(file.size() - magic.size()) && file.read(magic.size()) == magic;
}

} // namespace

Status checkCompanions(const QString &realPath)
{
    if (QFileInfo::exists(realPath + u"-wal"_s))
        return failure(Errc::Untrusted,
                       StoreText::tr("a write-ahead log stands beside it, which Periplus never writes"));
    if (namesAnotherFile(realPath + u"-journal"_s))
        return failure(Errc::Untrusted, StoreText::tr("the journal beside it names another file"));
    return {};
}

Status checkJournalMode(SQLite::Database &database)
{
    // The pragma does not tell it of a file that is opened as immutable; the header's read and write version do.
    sqlite3_file *file = nullptr;
    std::array<char, 2> versions{};
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file && file->pMethods && file->pMethods->xRead(file, versions.data(), 2, 18) == SQLITE_OK
        && (versions[0] == 2 || versions[1] == 2))
        return failure(Errc::Untrusted,
                       StoreText::tr("it is set up for a write-ahead log, which Periplus never writes"));
    return {};
}

} // namespace periplus
