// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"
#include "core/store/model_rules.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/tampering.h"
#include "tests/support/main/suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        path = folder.filePath(u"checked.periplus"_s);
        QFile::remove(path);
        auto workspace = std::move(*Workspace::create(path, testServices()));
        addBigJourney(*workspace, 2, 2, 4);
    }

    void soundFileHasNoFindings()
    {
        const QByteArray before = bytes();
        const auto findings = checkWorkspace(path);
        QVERIFY2(findings.has_value(), findings ? "" : qPrintable(findings.error().detail));
        QCOMPARE(*findings, QList<Finding>());
        QCOMPARE(bytes(), before);
    }

    /// Each row breaks a file in one way that the check must see.
    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("fatal");
        const auto row = [](const char *name, const QString &sql, const QString &word, bool fatal) {
            QTest::newRow(name) << sql << word << fatal;
        };
        row("trigger", u"CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM tag; END"_s, u"trigger"_s, true);
        row("view", u"CREATE VIEW v AS SELECT 1"_s, u"view"_s, true);
        row("newer", u"PRAGMA user_version = 99"_s, u"newer"_s, true);
        row("older than the first", u"PRAGMA user_version = 0"_s, u"does not exist"_s, true);
        row("dangling tag", u"INSERT INTO card_tag VALUES (5, (SELECT min(id) FROM card), 77)"_s, u"missing"_s, false);
        row("two emotions", u"INSERT INTO emotion SELECT 6, step, persona, 0, '' FROM emotion LIMIT 1"_s, u"second"_s,
            false);
        row("parent circle", u"UPDATE journey SET parent_step = (SELECT min(id) FROM step)"_s, u"below itself"_s,
            false);
        row("one-sided pair",
            u"INSERT INTO journey SELECT 8, 'z', '', '', '', '', 'current', id, NULL FROM journey LIMIT 1"_s,
            u"counterpart"_s, false);
        row("channel code twice", u"UPDATE channel SET code = 'web' WHERE code = 'ad'"_s, u"code"_s, false);
        row("lane of another journey",
            u"INSERT INTO journey VALUES (8, 'z', '', '', '', '', 'current', NULL, NULL); "
            "UPDATE lane SET journey = 8 WHERE kind = 'touchpoint'"_s,
            u"another journey"_s, false);
        row("impossible rank", u"PRAGMA ignore_check_constraints = ON; UPDATE stage SET rank = '0'"_s,
            u"impossible value"_s, true);
        row("lost head", u"UPDATE history_head SET seq = 99"_s, u"history"_s, true);
        row("broken chain", u"UPDATE history SET parent = 50"_s, u"does not follow"_s, false);
        row("unreadable step", u"UPDATE history SET changeset = x'5401'"_s, u"cannot be read"_s, false);
    }
    void faultsAreFound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, word);
        QFETCH(bool, fatal);
        tamper(path, sql.toStdString());
        const auto findings = checkWorkspace(path);
        QVERIFY(findings.has_value());
        QVERIFY(!findings->isEmpty());
        QVERIFY2(findings->first().what.contains(word), qPrintable(findings->first().what));
        QCOMPARE(findings->first().fatal, fatal);
    }

    void contentThatWasNotSavedIsFound()
    {
        tamper(path, "UPDATE card SET text = text || '.' WHERE id = (SELECT min(id) FROM card)", Digesting::Left);
        const auto findings = checkWorkspace(path);
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->first().what, u"its content is not what was saved, in card (groups: 1)"_s);
    }

    void otherFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Errc>("code");
        QTest::newRow("empty") << QByteArray() << Errc::NotAWorkspace;
        QTest::newRow("text") << QByteArray("journey\n  title x\n").repeated(100) << Errc::NotAWorkspace;
    }
    void otherFilesAreErrors()
    {
        QFETCH(QByteArray, content);
        QFETCH(Errc, code);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const auto findings = checkWorkspace(path);
        QVERIFY(!findings);
        QCOMPARE(findings.error().code, code);
        QCOMPARE(findings.error().file, path);
    }

    void missingFileIsAnError()
    {
        QCOMPARE(checkWorkspace(folder.filePath(u"none"_s)).error().code, Errc::NotFound);
        QCOMPARE(checkWorkspace(folder.path()).error().code, Errc::IsDirectory);
    }

private:
    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path;
};

PERIPLUS_SUITE(TestCheck, QCoreApplication)
#include "tst_check.moc"
