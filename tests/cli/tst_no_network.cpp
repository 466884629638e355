// SPDX-License-Identifier: GPL-3.0-or-later
// What a file says never makes the program talk to a network or open a file that its user did not name: watched by
// strace, in a network namespace of its own.
#include "core/base/save_atomically.h"
#include "tests/support/cli/hostile_imports.h"
#include "tests/support/cli/program.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestNoNetwork : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_elsewhere;
    QString m_canary;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    /// What a program of this kind may open: libraries, fonts, locales, what the kernel tells, and the named folder.
    bool mayOpen(const QString &path) const
    {
        static const QStringList allowed{u"/lib/"_s,
                                         u"/lib64/"_s,
                                         u"/usr/lib/"_s,
                                         u"/usr/share/"_s,
                                         u"/usr/local/share/"_s,
                                         u"/etc/ld.so.cache"_s,
                                         u"/etc/fonts/"_s,
                                         u"/etc/localtime"_s,
                                         u"/var/cache/fontconfig"_s,
                                         u"/proc/"_s,
                                         u"/sys/"_s,
                                         u"/dev/urandom"_s,
                                         u"/dev/null"_s,
                                         u"/etc/machine-id"_s, // a lock says on which machine it was made
                                         u"/var/lib/dbus/machine-id"_s,
                                         m_folder.path(),
                                         QDir::homePath() + u"/.cache/fontconfig"_s};
        return std::any_of(allowed.begin(), allowed.end(),
                           [&](const QString &start) { return path.startsWith(start); });
    }

    /// Runs a program under watch; returns what it should not have done, one line each.
    QStringList offences(const QStringList &command)
    {
        const QString log = at(u"strace.log"_s);
        const Run done = run(u"unshare"_s, QStringList{apart('n'), u"strace"_s, u"-f"_s, u"-qq"_s, u"-s"_s, u"4096"_s,
                                                       u"-e"_s, u"trace=network,open,openat"_s, u"-o"_s, log}
                                               + command);
        QStringList found;
        if (done.code != 0 && done.code != 1)
            found.append(
                u"the watch failed (are unshare and strace there and allowed?): %1"_s.arg(QString::fromUtf8(done.err)));
        static const QRegularExpression opened(u"open(?:at)?\\((?:\\w+, )?\"([^\"]*)\".*\\) = \\d"_s);
        const QStringList lines = QString::fromUtf8(contentOf(log)).split(u'\n');
        if (lines.filter(u"openat"_s).isEmpty())
            found.append(u"the watch saw nothing at all"_s);
        for (const QString &line : lines) {
            if (line.contains(u"AF_INET"_s))
                found.append(line);
            if (line.contains(m_canary))
                found.append(line);
            const QRegularExpressionMatch match = opened.match(line);
            if (match.hasMatch() && !mayOpen(QDir::cleanPath(QDir::current().absoluteFilePath(match.captured(1)))))
                found.append(line);
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(at(u"state"_s))); // snapshots go there
        m_canary = m_elsewhere.filePath(u"canary.png"_s);
        QVERIFY(saveAtomically(m_canary, "sing\n"));
    }

    /// Negative control: the watch sees what it is to see.
    void theWatchSeesAFileThatIsOpened()
    {
        const QStringList found = offences({u"cat"_s, m_canary});
        QVERIFY2(!found.isEmpty() && found.first().contains(m_canary), qPrintable(found.join(u'\n')));
    }

    void theWatchSeesAConnection()
    {
        QVERIFY(!offences({u"bash"_s, u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/9 || exit 1"_s})
                     .filter(u"AF_INET"_s)
                     .isEmpty());
    }

    void nothingForeignIsOpenedNorCalled_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<HostileImport> imports = hostileImports(m_canary);
        for (qsizetype i = 0; i < imports.size(); ++i) {
            const bool names =
                QByteArray(imports[i].begin + imports[i].part + imports[i].end).contains(QFile::encodeName(m_canary));
            const bool picture = imports[i].begin.contains("\"assets\"") && imports[i].times == 0;
            if (names || picture)
                QTest::newRow(qPrintable(imports[i].ending + u": "_s + imports[i].name)) << i;
        }
    }
    void nothingForeignIsOpenedNorCalled()
    {
        QFETCH(qsizetype, index);
        const HostileImport import = hostileImports(m_canary).at(index);
        const QString path = at(u"in."_s + import.ending);
        const QString target = at(u"work.periplus"_s);
        QVERIFY(writeHostile(import, path));
        QFile::remove(target);
        const QString program = QStringLiteral(PERIPLUS_PROGRAM);
        QList<QStringList> commands{{program, u"import"_s, path, u"--into"_s, target}};
        for (const QString &ending : {u"pdf"_s, u"svg"_s, u"png"_s, u"json"_s, u"mmd"_s})
            commands.append({program, u"export"_s, path, u"-o"_s, at(u"out."_s + ending)});
        for (const QStringList &command : commands) {
            const QStringList found = offences(command);
            QVERIFY2(found.isEmpty(), qPrintable(command.join(u' ') + u'\n' + found.join(u'\n')));
        }
    }
};

PERIPLUS_SUITE(TestNoNetwork, QCoreApplication)
#include "tst_no_network.moc"
