// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>

class QRandomGenerator;

namespace periplus {

/// What the disk would keep of some files if the power went now. What was synced is certain. Of everything since then
/// any part may be there: 512-byte sectors are kept, dropped or torn one by one, in any order. A created name may be
/// missing and a removed file may be back until its folder is synced. A value: a copy is the disk of one moment.
/// Limits: a rename happens at once; a torn sector damages only the bytes that were written to it.
class VolatileDisk
{
public:
    /// File contents by path.
    using Files = std::map<QString, QByteArray>;

    VolatileDisk() = default;
    /// Begins with files that are safely on the disk.
    explicit VolatileDisk(const Files &durable);

    void create(const QString &path);
    void write(const QString &path, qint64 offset, const QByteArray &bytes);
    void truncate(const QString &path, qint64 size);
    void remove(const QString &path);
    void rename(const QString &from, const QString &to);
    /// Makes the bytes and the name of a file certain.
    void sync(const QString &path);
    /// Makes all names, created and removed, certain.
    void syncFolder();

    /// The files as found when the power is back; the same seed gives the same damage.
    Files afterPowerCut(quint32 seed) const;

private:
    /// One unsynced write; `bytes` is null for a truncation to `offset`.
    struct Change
    {
        qint64 offset = 0;
        QByteArray bytes;
    };
    struct File
    {
        QByteArray durable;
        QList<Change> pending;
        bool isNameDurable = false;
    };

    static QByteArray remains(const File &file, QRandomGenerator &random);

    std::map<QString, File> m_files;
    std::map<QString, File> m_removed; ///< still in the folder as it was last synced
};

} // namespace periplus
