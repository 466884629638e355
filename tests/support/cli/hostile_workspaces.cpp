// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli/hostile_workspaces.h"

#include "tests/support/cli/tiny_pictures.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryFile>

#include <sqlite3.h>

#include <sys/wait.h>
#include <unistd.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QByteArray blobOf(sqlite3_value *value)
{
    return {static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)};
}

void sqlPicture(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QByteArray bytes =
        pngClaiming(quint32(sqlite3_value_int(arguments[0])), quint32(sqlite3_value_int(arguments[1])));
    sqlite3_result_blob(context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void sqlSha256(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QByteArray hex = QCryptographicHash::hash(blobOf(arguments[0]), QCryptographicHash::Sha256).toHex();
    sqlite3_result_text(context, hex.constData(), int(hex.size()), SQLITE_TRANSIENT);
}

/// Given over without a copy: the memory of this process counts in what it measures.
void sqlMany(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const sqlite3_uint64 count = sqlite3_uint64(sqlite3_value_int64(arguments[0]));
    const QByteArray text = blobOf(arguments[1]);
    const sqlite3_uint64 size = count * sqlite3_uint64(text.size());
    auto *memory = static_cast<char *>(sqlite3_malloc64(size + 1));
    for (sqlite3_uint64 i = 0; i < size; ++i)
        memory[i] = text[qsizetype(i % sqlite3_uint64(text.size()))];
    sqlite3_result_text64(context, memory, size, sqlite3_free, SQLITE_UTF8);
}

/// A rollback journal in which nothing is to be rolled back, but which names a file that is to be deleted then.
QByteArray superJournal(const QString &named)
{
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    QByteArray journal = magic + QByteArray(8, '\0') + QByteArray::fromHex("0000000000000000") // no pages
                         + QByteArray::fromHex("0000020000001000");                            // sector and page size
    journal.resize(512, '\0');
    const QByteArray name = QFile::encodeName(named);
    quint32 sum = 0;
    for (const char c : name)
        sum += quint32(static_cast<signed char>(c));
    const auto number = [](quint32 value) {
        return QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0'));
    };
    return journal + QByteArray::fromHex("00040001") + name + number(quint32(name.size())) + number(sum) + magic;
}

QByteArray companionContent(const HostileWorkspace::Companion &companion, const QString &canary)
{
    if (companion.content == "garbage")
        return QByteArray("garbage\n").repeated(1000);
    return companion.content == "super" ? superJournal(canary) : QByteArray::fromHex(companion.content);
}

bool write(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

/// One directive, without its "-- "; the rest of a line stands behind the first ": ".
void take(HostileWorkspace &recipe, const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    const QStringList words = line.first(colon < 0 ? line.size() : colon).split(u' ');
    const QString rest = colon < 0 ? QString() : line.sliced(colon + 1).trimmed();
    if (words[0] == u"expect")
        recipe.expected = rest.split(u" or "_s);
    else if (words[0] == u"bites")
        recipe.bites = rest;
    else if (words[0] == u"undo")
        recipe.undo = true;
    else if (words[0] == u"utf16")
        recipe.utf16 = true;
    else if (words[0] == u"bytes")
        recipe.patches.append({words.value(1).toLongLong(), QByteArray::fromHex(rest.toLatin1())});
    else if (words[0] == u"beside")
        recipe.companions.append({words.value(1), rest.toLatin1()});
    else
        qFatal("%s: unknown directive %s", qPrintable(recipe.name), qPrintable(line));
}

/// The same tables without their rows, in a database of another encoding.
QString madeAnewInUtf16(const QString &path)
{
    sqlite3 *old = plainConnection(path);
    QByteArray script = "PRAGMA encoding = 'UTF-16le'; PRAGMA application_id = 1346720332; PRAGMA user_version = 1;";
    const auto collect = [](void *into, int, char **values, char **) {
        *static_cast<QByteArray *>(into) += QByteArray(values[0]) + ';';
        return 0;
    };
    sqlite3_exec(old, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL", collect, &script, nullptr);
    sqlite3_close(old);
    QFile::remove(path);
    sqlite3 *fresh = plainConnection(path);
    script += "INSERT INTO workspace VALUES (1, '', ''); INSERT INTO history_head VALUES (1, 0);";
    const bool made = sqlite3_exec(fresh, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    const QString message = made ? QString() : QString::fromUtf8(sqlite3_errmsg(fresh));
    sqlite3_close(fresh);
    return message;
}

QString madeHere(const HostileWorkspace &recipe, const QString &base, const QString &path, const QString &canary)
{
    if (!QFile::copy(base, path))
        return u"no copy could be made"_s;
    QString message;
    if (recipe.utf16)
        message = madeAnewInUtf16(path);
    if (!recipe.sql.isEmpty()) {
        sqlite3 *db = plainConnection(path);
        QByteArray sql = recipe.sql;
        sql.replace("{canary}", QFile::encodeName(canary));
        if (sqlite3_exec(db, "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr)
                != SQLITE_OK
            || sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            message = QString::fromUtf8(sqlite3_errmsg(db));
        sqlite3_close(db);
    }
    for (const HostileWorkspace::Patch &patch : recipe.patches) {
        if (!write(path, patch.offset, patch.bytes))
            message = u"bytes could not be written"_s;
    }
    for (const HostileWorkspace::Companion &companion : recipe.companions) {
        if (!write(path + companion.ending, 0, companionContent(companion, canary)))
            message = u"no file could be put beside it"_s;
    }
    return message;
}

} // namespace

QList<HostileWorkspace> hostileWorkspaces()
{
    QFile file(QStringLiteral(PERIPLUS_TEST_DATA "/hostile/workspaces.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the corpus is missing");
    QList<HostileWorkspace> recipes;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith("-- : ")) {
            recipes.emplaceBack().name = QString::fromUtf8(line.sliced(5)).trimmed();
            if (recipes.last().name.startsWith(u"NAME "))
                recipes.removeLast();
        } else if (recipes.isEmpty()) {
            continue; // the head of the file
        } else if (line.startsWith("-- ") && recipes.last().sql.isEmpty()) {
            take(recipes.last(), QString::fromUtf8(line.sliced(3)).trimmed());
        } else if (!line.trimmed().isEmpty()) {
            recipes.last().sql += line;
        }
    }
    return recipes;
}

sqlite3 *plainConnection(const QString &path)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &db) != SQLITE_OK)
        return nullptr;
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    const int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    sqlite3_create_function(db, "picture", 2, flags, nullptr, sqlPicture, nullptr, nullptr);
    sqlite3_create_function(db, "sha256", 1, flags, nullptr, sqlSha256, nullptr, nullptr);
    sqlite3_create_function(db, "many", 2, flags, nullptr, sqlMany, nullptr, nullptr);
    return db;
}

QString makeHostile(const HostileWorkspace &recipe, const QString &base, const QString &path, const QString &canary)
{
    QTemporaryFile said;
    if (!said.open())
        return u"no temporary file"_s;
    const pid_t child = fork();
    if (child == 0) {
        said.write(madeHere(recipe, base, path, canary).toUtf8());
        said.flush();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    said.seek(0);
    return status == 0 ? QString::fromUtf8(said.readAll()) : u"making it crashed"_s;
}

} // namespace periplus
