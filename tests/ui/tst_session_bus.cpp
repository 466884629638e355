// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "ui/shell/session_bus.h"

#include <QFile>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestSessionBus : public QObject
{
    Q_OBJECT

    static constexpr const char *kAddress = "DBUS_SESSION_BUS_ADDRESS";
    static constexpr const char *kRuntime = "XDG_RUNTIME_DIR";

private slots:
    void noBusIsStartedWhereThereIsNone()
    {
        const QTemporaryDir folder;
        qunsetenv(kAddress);
        qputenv(kRuntime, QFile::encodeName(folder.path()));
        doNotStartSessionBus();
        QCOMPARE(qgetenv(kAddress), QByteArray("disabled:"));
    }

    void aBusThatIsThereIsUsed()
    {
        qputenv(kAddress, "unix:path=/somewhere");
        doNotStartSessionBus();
        QCOMPARE(qgetenv(kAddress), QByteArray("unix:path=/somewhere"));

        const QTemporaryDir folder;
        QFile bus(folder.filePath(u"bus"_s));
        QVERIFY(bus.open(QIODevice::WriteOnly));
        qunsetenv(kAddress);
        qputenv(kRuntime, QFile::encodeName(folder.path()));
        doNotStartSessionBus();
        QVERIFY(!qEnvironmentVariableIsSet(kAddress));
    }
};

PERIPLUS_SUITE(TestSessionBus, QCoreApplication)
#include "tst_session_bus.moc"
