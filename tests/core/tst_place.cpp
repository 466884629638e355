// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestPlace : public QObject
{
    Q_OBJECT

private slots:
    void synchronisedFoldersAreKnown_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("service");
        QTest::newRow("Dropbox by name") << u"Dropbox/maps"_s << QString() << u"Dropbox"_s;
        QTest::newRow("OneDrive of a company") << u"OneDrive - Company"_s << QString() << u"OneDrive"_s;
        QTest::newRow("Nextcloud by its mark") << u"work/maps"_s << u"work/.sync_0a1b2c.db"_s << u"Nextcloud"_s;
        QTest::newRow("Syncthing by its mark") << u"shared"_s << u"shared/.stfolder"_s << u"Syncthing"_s;
        QTest::newRow("an ordinary folder") << u"maps"_s << QString() << QString();
        QTest::newRow("a mark beside the way") << u"maps"_s << u"other.stfolder"_s << QString();
    }
    void synchronisedFoldersAreKnown()
    {
        QFETCH(QString, folder);
        QFETCH(QString, mark);
        QFETCH(QString, service);
        QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(folder));
        if (!mark.isEmpty()) {
            QFile file(root.filePath(mark));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const Place place = placeOf(root.filePath(folder + u"/plan.periplus"_s));
        QCOMPARE(place.name, service);
        QCOMPARE(place.kind, service.isEmpty() ? PlaceKind::Local : PlaceKind::Synchronised);
    }

    void networkFileSystemsAreKnown()
    {
        for (const char *type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse"})
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char *type : {"ext4", "btrfs", "tmpfs", "overlay", "fuseblk", "vfat", ""})
            QVERIFY2(!isNetworkFileSystem(type), type);
    }
};

PERIPLUS_SUITE(TestPlace, QCoreApplication)
#include "tst_place.moc"
