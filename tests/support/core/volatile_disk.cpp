// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/volatile_disk.h"

#include <QRandomGenerator>

#include <algorithm>

namespace periplus {

namespace {

constexpr qint64 kSector = 512;

void put(QByteArray &file, qint64 offset, const QByteArray &bytes)
{
    if (file.size() < offset + bytes.size())
        file.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), file.begin() + offset);
}

QByteArray garbage(qint64 size, QRandomGenerator &random)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// A sector in whose middle the power went: written from one end up to somewhere, or unreadable as a whole.
void tear(QByteArray &file, qint64 offset, const QByteArray &bytes, QRandomGenerator &random)
{
    const qint64 part = random.bounded(bytes.size() + 1);
    switch (random.bounded(3)) {
    case 0:
        return put(file, offset, bytes.first(part));
    case 1:
        return put(file, offset + part, bytes.sliced(part));
    default:
        return put(file, offset, garbage(bytes.size(), random));
    }
}

} // namespace

VolatileDisk::VolatileDisk(const Files &durable)
{
    for (const auto &[path, bytes] : durable)
        m_files[path] = {bytes, {}, true};
}

void VolatileDisk::create(const QString &path)
{
    m_files[path] = {};
}

void VolatileDisk::write(const QString &path, qint64 offset, const QByteArray &bytes)
{
    m_files[path].pending.append(Change{offset, bytes});
}

void VolatileDisk::truncate(const QString &path, qint64 size)
{
    m_files[path].pending.append(Change{size, {}});
}

void VolatileDisk::remove(const QString &path)
{
    if (auto node = m_files.extract(path); node && node.mapped().isNameDurable)
        m_removed[path] = std::move(node.mapped());
}

void VolatileDisk::rename(const QString &from, const QString &to)
{
    if (auto node = m_files.extract(from)) {
        m_files.erase(to);
        node.key() = to;
        m_files.insert(std::move(node));
    }
}

void VolatileDisk::sync(const QString &path)
{
    File &file = m_files[path];
    for (const Change &change : std::as_const(file.pending)) {
        if (change.bytes.isNull())
            file.durable.resize(change.offset, '\0');
        else
            put(file.durable, change.offset, change.bytes);
    }
    file.pending.clear();
    file.isNameDurable = true;
}

void VolatileDisk::syncFolder()
{
    m_removed.clear();
    for (auto &[path, file] : m_files)
        file.isNameDurable = true;
}

QByteArray VolatileDisk::remains(const File &file, QRandomGenerator &random)
{
    QByteArray bytes = file.durable;
    const int keptOfHundred = random.bounded(101); // nearly all and nearly nothing happen as well
    const auto isKept = [&] { return random.bounded(100) < keptOfHundred; };
    for (const Change &change : file.pending) {
        if (change.bytes.isNull()) {
            if (isKept())
                bytes.resize(change.offset, '\0');
            continue;
        }
        for (qint64 at = 0; at < change.bytes.size();) {
            const qint64 offset = change.offset + at;
            const QByteArray piece = change.bytes.mid(at, kSector - offset % kSector);
            at += piece.size();
            if (isKept())
                put(bytes, offset, piece);
            else if (random.bounded(4) == 0)
                tear(bytes, offset, piece, random);
            else if (bytes.size() < offset + piece.size() && random.bounded(2) == 0)
                bytes.resize(offset + piece.size(), '\0'); // the new size came to the disk, the bytes did not
        }
    }
    return bytes;
}

VolatileDisk::Files VolatileDisk::afterPowerCut(quint32 seed) const
{
    QRandomGenerator random(seed);
    Files found;
    for (const auto &[path, file] : m_removed) {
        if (random.bounded(2) == 0)
            found[path] = remains(file, random);
    }
    for (const auto &[path, file] : m_files) {
        if (file.isNameDurable || random.bounded(2) == 0)
            found[path] = remains(file, random);
    }
    return found;
}

} // namespace periplus
