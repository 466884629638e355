// SPDX-License-Identifier: GPL-3.0-or-later
// How libFuzzer changes a workspace image. Images whose size or schema changes are refused at once, so it mostly either
// patches a few bytes inside the pages, or lets SQLite give one column of one row a strange value.
#include "core/model/schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <array>
#include <cstring>
#include <random>
#include <string>
#include <vector>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

namespace {

using Random = std::minstd_rand;

struct Column
{
    std::string table;
    std::string name;
};

std::vector<Column> columns()
{
    std::vector<Column> all{{"history", "parent"},    {"history", "seq"},         {"history", "op"},
                            {"history", "changeset"}, {"history", "view_before"}, {"history_head", "seq"},
                            {"history_redo", "child"}};
    periplus::AllRows::forEach([&]<class Row>() {
        all.push_back({periplus::Schema<Row>::table, "id"});
        periplus::forEachColumn<Row>([&](const auto &column) {
            all.push_back({periplus::Schema<Row>::table, column.name});
        });
    });
    return all;
}

const Column &anyColumn(Random &random)
{
    static const std::vector<Column> all = columns();
    return all[random() % all.size()];
}

/// The value of one row, wherever it stands.
std::string anyCell(const Column &column, Random &random)
{
    const std::string from = " FROM " + column.table;
    return "(SELECT " + column.name + from + " LIMIT 1 OFFSET " + std::to_string(random())
           + " % max(1, (SELECT count(*)" + from + ")))";
}

std::string strangeValue(Random &random)
{
    static constexpr std::array kValues{"NULL",
                                        "0",
                                        "1",
                                        "2",
                                        "-1",
                                        "2147483647",
                                        "2147483648",
                                        "9223372036854775807",
                                        "-9223372036854775808",
                                        "1e308",
                                        "-1e308",
                                        "9e999",
                                        "4.9e-324",
                                        "0.5",
                                        "''",
                                        "'z'",
                                        "'0'",
                                        "'goal'",
                                        "'{}'",
                                        "'{\"1\":1e308}'",
                                        "'look:hair=long'",
                                        "char(0)",
                                        "char(8238)",
                                        "x'ff'",
                                        "hex(zeroblob(500))"};
    return kValues[random() % kValues.size()];
}

/// The image after one UPDATE; false when SQLite would not have it.
bool changeRow(uint8_t *data, size_t &size, size_t maxSize, Random &random)
try {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    const auto length = static_cast<sqlite3_int64>(size);
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(size));
    std::memcpy(copy, data, size);
    sqlite3_deserialize(database.getHandle(), "main", copy, length, length,
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    const Column column = anyColumn(random);
    const bool reference = random() % 3 == 0;
    const std::string value = reference ? anyCell(anyColumn(random), random) : strangeValue(random);
    const std::string row = anyCell({column.table, "rowid"}, random);
    if (database.exec("UPDATE " + column.table + " SET " + column.name + " = " + value + " WHERE rowid = " + row) != 1)
        return false;
    sqlite3_int64 written = 0;
    const unsigned char *image = sqlite3_serialize(database.getHandle(), "main", &written, SQLITE_SERIALIZE_NOCOPY);
    if (!image || static_cast<size_t>(written) > maxSize)
        return false;
    size = static_cast<size_t>(written);
    std::memcpy(data, image, size);
    return true;
} catch (const SQLite::Exception &) {
    return false;
}

void patchBytes(uint8_t *data, size_t size, Random &random)
{
    constexpr size_t kLongestPatch = 24;
    for (auto patches = 1 + random() % 3; patches > 0; --patches) {
        const size_t length = 1 + random() % kLongestPatch;
        LLVMFuzzerMutate(data + random() % (size - length), length, length);
    }
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned int seed)
{
    constexpr size_t kSmallestPage = 512;
    Random random(seed);
    if (size < kSmallestPage || random() % 50 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    if (random() % 2 == 0 || !changeRow(data, size, maxSize, random))
        patchBytes(data, size, random);
    return size;
}
