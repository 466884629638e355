// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_atomically.h"
#include "tests/support/cli/program.h"
#include "tests/support/main/suite.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

/// periplus new, with and without a template.
class TestCliNew : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void aTemplateFillsTheNewWorkspace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("held");
        QTest::newRow("by id") << u"hotel-stay"_s << QByteArray("Staying two nights on business");
        QTest::newRow("by name") << u"hotel STAY"_s << QByteArray("Staying two nights on business");
        QTest::newRow("blueprint") << u"service-blueprint"_s << QByteArray("A repair visit at home");
        QTest::newRow("persona") << u"resolute-rosa"_s << QByteArray("Resolute Rosa");
    }
    void aTemplateFillsTheNewWorkspace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, held);
        const QString file = at(QString::fromLatin1(QTest::currentDataTag()) + u".periplus"_s);
        const Run made = periplusRun({u"new"_s, file, u"--template"_s, name});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.out + made.err, QByteArray());
        QCOMPARE(periplusRun({u"check"_s, file}).code, 0);
        const QString json = at(u"out.json"_s);
        QCOMPARE(periplusRun({u"export"_s, file, u"-o"_s, json}).code, 0);
        QVERIFY(contentOf(json).contains(held));
    }

    void anUnknownTemplateMakesNothing()
    {
        const Run made = periplusRun({u"new"_s, at(u"no.periplus"_s), u"--template"_s, u"frob"_s});
        QCOMPARE(made.code, 1);
        QVERIFY2(made.err.contains("“frob”") && made.err.contains("hotel-stay"), made.err.constData());
        QCOMPARE(made.err.count('\n'), 1);
        QVERIFY(!QFileInfo::exists(at(u"no.periplus"_s)));
        QCOMPARE(periplusRun({u"new"_s, at(u"no.periplus"_s), u"--template"_s}).code, 2);
    }

    void aFileThatIsThereStays()
    {
        QVERIFY(saveAtomically(at(u"mine.periplus"_s), "mine"));
        QVERIFY(periplusRun({u"new"_s, at(u"mine.periplus"_s), u"--template"_s, u"hotel-stay"_s}).code != 0);
        QCOMPARE(contentOf(at(u"mine.periplus"_s)), QByteArray("mine"));
    }
};

PERIPLUS_SUITE(TestCliNew, QCoreApplication)
#include "tst_cli_new.moc"
