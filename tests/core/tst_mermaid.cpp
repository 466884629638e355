// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mermaid_reader.h"
#include "core/model/vocabulary.h"
#include "tests/support/core/mermaid_cases.h"
#include "tests/support/main/suite.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// What our rules make of a task as Mermaid reads it (its score as JavaScript prints it).
QString expectedLine(const QJsonObject &task)
{
    QStringList actors;
    for (const QJsonValue &actor : task[u"actors"_s].toArray()) {
        if (!actor.toString().isEmpty() && !actors.contains(actor.toString()))
            actors.append(actor.toString());
    }
    const QString score = task[u"score"_s].toString();
    double value = score.endsWith(u"Infinity"_s) ? (score.startsWith(u'-') ? -100 : 100) : score.toDouble();
    value = std::clamp(value - 3, -2.0, 2.0);
    const QString emotion = score == u"NaN" ? u"none"_s : QString::number(value);
    return QStringList{task[u"section"_s].toString(), task[u"task"_s].toString(), emotion, actors.join(u',')}.join(
        u'|');
}

} // namespace

class TestMermaid : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTooMuchIsRefusedOrTold()
    {
        const QByteArray tasks = QByteArray("a: 3\n").repeated(20'001);
        const auto tooMany = readMermaid("journey\n" + tasks, *seededIds(1));
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, Errc::TooLarge);
        QCOMPARE(tooMany.error().line, 20'001);
        const auto odd = readMermaid("journey\n" + QByteArray("a: 9\n").repeated(1500), *seededIds(1));
        QVERIFY(odd);
        QCOMPARE(odd->warnings.size(), 1001);
        QVERIFY(odd->warnings.last().text.contains(u"1000"_s));
    }

    void openMarksCostNoMoreThanTheirLength()
    {
        const QByteArray marks = QString(QChar(0xFDD0)).repeated(90'000).toUtf8() + ": 3\n";
        QVERIFY(readMermaid("journey\n" + marks.repeated(20), *seededIds(1))); // minutes when each looks for its end
    }

    void readsWhatMermaidReads_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &row : mermaidQuirks())
            QTest::newRow(row[u"name"_s].toString().toUtf8().constData()) << row.toObject();
        QVERIFY(mermaidQuirks().size() > 80);
    }
    void readsWhatMermaidReads()
    {
        QFETCH(QJsonObject, row);
        const auto ids = seededIds(1);
        const Result<Imported> read = readMermaid(row[u"text"_s].toString().toUtf8(), *ids);
        if (row[u"refused"_s].toBool()) {
            QVERIFY(!read);
            QCOMPARE(read.error().code, Errc::SyntaxError);
            QCOMPARE_GT(read.error().line, 0);
            QCOMPARE_GT(read.error().column, 0);
            return;
        }
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        const JourneyId journey = onlyJourney(read->state);
        QCOMPARE(read->state.at(journey).title, row[u"title"_s].toString());
        QCOMPARE(read->state.at(journey).scenario, row[u"description"_s].toString());
        QStringList expected;
        for (const QJsonValue &task : row[u"tasks"_s].toArray())
            expected.append(expectedLine(task.toObject()));
        QCOMPARE(taskLines(read->state, journey), expected);
        QList<int> lines;
        for (const Warning &warning : read->warnings)
            lines.append(warning.line);
        QList<int> expectedLines;
        for (const QJsonValue &line : row[u"warnings"_s].toArray())
            expectedLines.append(line.toInt());
        QCOMPARE(lines, expectedLines);
    }

    void errorsNameLineAndColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("no score") << u"journey\nsection S\n  Just a task\nT: 5\n"_s << 3 << 3;
        QTest::newRow("semicolon") << u"journey\nsection S\nT: 5; A"_s << 3 << 5;
        QTest::newRow("section with colon") << u"journey\nsection S: 2"_s << 2 << 10;
        QTest::newRow("after comments and front matter")
            << u"---\ntitle: x\n---\n%% c\n\njourney\n%%{wrap}%%\n%% d\nsection S\n%% e\nbad\n"_s << 11 << 1;
        QTest::newRow("other diagram") << u"\n\ngraph TD\n"_s << 3 << 1;
        QTest::newRow("empty") << u""_s << 1 << 1;
        QTest::newRow("byte order mark") << u"\ufeffjourney\nbad\n"_s << 2 << 1;
    }
    void errorsNameLineAndColumn()
    {
        QFETCH(QString, text);
        const auto ids = seededIds(1);
        const Result<Imported> read = readMermaid(text.toUtf8(), *ids);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::SyntaxError);
        QTEST(read.error().line, "line");
        QTEST(read.error().column, "column");
    }

    void bytesThatAreNotTextAreRefused()
    {
        const auto ids = seededIds(1);
        const Result<Imported> read = readMermaid("journey\nsection S\nT\xff: 5\n", *ids);
        QVERIFY(!read);
        QCOMPARE(read.error().line, 3);
    }

    void byteOrderMarksAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"journey\nsection S\nT: 5: Zoë\n"_s;
        QTest::newRow("UTF-8") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
        const QString marked = QChar(0xfeff) + text;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(marked.utf16()), marked.size() * 2);
    }
    void byteOrderMarksAreRead()
    {
        QFETCH(QByteArray, bytes);
        const auto ids = seededIds(1);
        const Result<Imported> read = readMermaid(bytes, *ids);
        QVERIFY(read);
        QCOMPARE(taskLines(read->state, onlyJourney(read->state)), QStringList{u"S|T|2|Zoë"_s});
    }

    void importedJourneyIsComplete()
    {
        const auto ids = seededIds(1);
        const Result<Imported> read = readMermaid("journey\ntitle J\nsection S\nT: 5: B, A\nU: 2: C, B\nV: 4", *ids);
        QVERIFY(read);
        const State &state = read->state;
        const JourneyId journey = onlyJourney(state);
        QCOMPARE(state.count<WorkspaceInfo>(), 1);
        QCOMPARE(state.count<Channel>(), qsizetype(kStandardChannels.size()));
        QList<LaneKind> kinds;
        for (const LaneId lane : state.lanesOf(journey))
            kinds.append(state.at(lane).kind);
        QCOMPARE(kinds, QList<LaneKind>(kStandardLanes.begin(), kStandardLanes.end()));
        QStringList taking;
        for (const JourneyPersonaId id : state.personasOf(journey))
            taking.append(state.at(state.at(id).persona).name);
        QCOMPARE(taking, (QStringList{u"B"_s, u"A"_s, u"C"_s}));
        const QList<EmotionId> alone = state.emotionsOf(state.stepsOf(state.stagesOf(journey).first()).last());
        QCOMPARE(alone.size(), 1);
        QVERIFY(!state.at(alone.first()).persona);
    }

    void emptySectionsStay()
    {
        const auto ids = seededIds(1);
        const Result<Imported> read = readMermaid("journey\nsection A\nsection B\nT: 5\nsection C\n", *ids);
        QVERIFY(read);
        QCOMPARE(read->state.stagesOf(onlyJourney(read->state)).size(), 3);
    }

    void markdownBlocksAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QList<int>>("warnings");
        const QString one = u"journey\ntitle A\nsection S\nT: 5\n"_s;
        const QString two = u"journey\ntitle B\nsection S\nT: x\n"_s;
        QTest::newRow("one") << u"# Head\n\n```mermaid\n"_s + one + u"```\ntext"_s << QStringList{u"A"_s}
                             << QList<int>{};
        QTest::newRow("two") << u"```mermaid\n"_s + one + u"```\n\n~~~ mermaid\n"_s + two + u"~~~\n"_s
                             << QStringList{u"A"_s, u"B"_s} << QList<int>{12};
        QTest::newRow("indented") << u"   ```mermaid\n   journey\n   title A\n   ```\n"_s << QStringList{u"A"_s}
                                  << QList<int>{};
        QTest::newRow("longer fence") << u"`````mermaid\njourney\ntitle A\n```\n`````\n"_s << QStringList()
                                      << QList<int>{};
        QTest::newRow("capitals and attributes")
            << u"```Mermaid {width=5}\n"_s + one + u"```\n"_s << QStringList{u"A"_s} << QList<int>{};
        QTest::newRow("no end") << u"```mermaid\n"_s + one << QStringList{u"A"_s} << QList<int>{};
        QTest::newRow("other diagram") << u"```mermaid\ngraph TD\n```\n```mermaid\n"_s + one + u"```\n"_s
                                       << QStringList{u"A"_s} << QList<int>{1};
        QTest::newRow("inside another block")
            << u"````md\n```mermaid\n"_s + two + u"```\n````\n```mermaid\n"_s + one + u"```\n"_s << QStringList{u"A"_s}
            << QList<int>{};
        QTest::newRow("CRLF") << u"```mermaid\r\njourney\r\ntitle A\r\n```\r\n"_s << QStringList{u"A"_s}
                              << QList<int>{};
    }
    void markdownBlocksAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, titles);
        const auto ids = seededIds(1);
        const Result<Imported> read = readMermaidMarkdown(text.toUtf8(), *ids);
        if (titles.isEmpty()) {
            QVERIFY(!read);
            QCOMPARE(read.error().line, 4);
            return;
        }
        QVERIFY(read);
        QStringList found;
        for (const JourneyId id : read->state.ordered<Journey>())
            found.append(read->state.at(id).title);
        QCOMPARE(found, titles);
        QList<int> lines;
        for (const Warning &warning : read->warnings)
            lines.append(warning.line);
        QTEST(lines, "warnings");
    }

    void markdownWithoutJourneyIsAnError_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("text") << u"# Head\n\njourney\n"_s;
        QTest::newRow("other diagram") << u"```mermaid\ngraph TD\n```\n"_s;
        QTest::newRow("other language") << u"```text\njourney\n```\n"_s;
        QTest::newRow("indented by four") << u"    ```mermaid\n    journey\n    ```\n"_s;
    }
    void markdownWithoutJourneyIsAnError()
    {
        QFETCH(QString, text);
        const auto ids = seededIds(1);
        const Result<Imported> read = readMermaidMarkdown(text.toUtf8(), *ids);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::SyntaxError);
    }

    void personasAreSharedWithinAFile()
    {
        const auto ids = seededIds(1);
        const Result<Imported> read =
            readMermaidMarkdown("```mermaid\njourney\nT: 5: A\n```\n```mermaid\njourney\nU: 5: B, A\n```\n", *ids);
        QVERIFY(read);
        QCOMPARE(read->state.count<Persona>(), 2);
        QCOMPARE(read->state.count<JourneyPersona>(), 3);
    }

    void hugeFilesStayLinear_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray tasks("journey\n");
        for (int i = 0; i < 10000; ++i)
            tasks += "Task " + QByteArray::number(i) + ": " + QByteArray::number(i % 5 + 1) + ": Ann, Bob\n";
        QTest::newRow("10 000 tasks") << tasks;
        QTest::newRow("one task with 20 000 actors") << "journey\nT: 5: " + [] {
            QByteArray actors;
            for (int i = 0; i < 20000; ++i)
                actors += "a" + QByteArray::number(i) + ',';
            return actors;
        }();
        QTest::newRow("100 000 open directives") << "journey\n" + QByteArray("%%{").repeated(100000);
        QTest::newRow("100 000 comment lines") << "journey\n" + QByteArray("%% x\n").repeated(100000);
        QTest::newRow("a million blanks") << "journey\n" + QByteArray(1000000, ' ') + "T: 5";
        QTest::newRow("blanks and percents") << "journey\n" + QByteArray("x   %%\n").repeated(100000);
        QTest::newRow("front matter that never ends") << "---\n" + QByteArray("\n--\n").repeated(100000);
    }
    void hugeFilesStayLinear()
    {
        QFETCH(QByteArray, text);
        const auto ids = seededIds(1);
        QElapsedTimer timer;
        timer.start();
        const Result<Imported> read = readMermaid(text, *ids);
        qInfo("%lld ms, %s", static_cast<long long>(timer.elapsed()), read ? "read" : "refused");
        QCOMPARE_LT(timer.elapsed(), 5000);
    }
};

PERIPLUS_SUITE(TestMermaid, QCoreApplication)
#include "tst_mermaid.moc"
