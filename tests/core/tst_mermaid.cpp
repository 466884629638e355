// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mermaid_reader.h"
#include "core/formats/mermaid_writer.h"
#include "core/model/vocabulary.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

JourneyId onlyJourney(const State &state)
{
    const QList<JourneyId> journeys = state.ordered<Journey>();
    return journeys.isEmpty() ? JourneyId{} : journeys.first();
}

/// A step with everything a task line can say: "stage|step|emotion|actor,actor".
QString taskLine(const State &state, const Stage &stage, const Step &step)
{
    QStringList actors;
    for (const StepPersonaId id : state.personasOf(step.id))
        actors.append(state.at(state.at(id).persona).name);
    QString emotion = u"none"_s;
    for (const EmotionId id : state.emotionsOf(step.id))
        emotion = QString::number(state.at(id).value);
    return QStringList{stage.title, step.title, emotion, actors.join(u',')}.join(u'|');
}

QStringList taskLines(const State &state, JourneyId journey)
{
    QStringList lines;
    for (const StageId stage : state.stagesOf(journey)) {
        for (const StepId step : state.stepsOf(stage))
            lines.append(taskLine(state, state.at(stage), state.at(step)));
    }
    return lines;
}

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

QJsonArray quirks()
{
    QFile file(QStringLiteral(PERIPLUS_TEST_DATA "/mermaid/quirks.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// One map of one stage, to write.
struct Sketch
{
    State state;
    std::unique_ptr<IdSource> ids = seededIds(7);
    JourneyId journey{ids->next()};
    StageId stage{ids->next()};

    explicit Sketch(const QString &title = u"Map"_s, const QString &stageTitle = u"Stage"_s)
    {
        state.put(WorkspaceInfo{});
        state.put(Journey{.id = journey, .rank = {u"V"_s}, .title = title});
        state.put(Stage{.id = stage, .journey = journey, .rank = {u"V"_s}, .title = stageTitle});
    }
    PersonaId persona(const QString &name)
    {
        const PersonaId id{ids->next()};
        state.put(Persona{.id = id, .rank = {QString::number(state.count<Persona>() + 1)}, .name = name});
        return id;
    }
    StepId step(const QString &title)
    {
        const StepId id{ids->next()};
        state.put(Step{.id = id, .stage = stage, .rank = {QString::number(state.count<Step>() + 1)}, .title = title});
        return id;
    }
    void acts(StepId at, PersonaId who, std::optional<double> value)
    {
        state.put(StepPersona{{ids->next()}, at, who, {QString::number(state.personasOf(at).size() + 1)}});
        if (value)
            state.put(Emotion{{ids->next()}, at, who, *value, {}});
    }
    QString text() const { return QString::fromUtf8(writeMermaid(state, journey).bytes); }
    QStringList warnings() const
    {
        QStringList texts;
        for (const Warning &warning : writeMermaid(state, journey).warnings)
            texts.append(warning.text);
        return texts;
    }
};

} // namespace

class TestMermaid : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatMermaidReads_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &row : quirks())
            QTest::newRow(row[u"name"_s].toString().toUtf8().constData()) << row.toObject();
        QVERIFY(quirks().size() > 80);
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

    void writesOneTaskAStep()
    {
        Sketch sketch(u"Buying"_s, u"Discover"_s);
        const PersonaId emma = sketch.persona(u"Emma"_s);
        sketch.acts(sketch.step(u"Search"_s), emma, 1);
        sketch.acts(sketch.step(u"Compare"_s), emma, -2);
        QCOMPARE(sketch.text(),
                 u"journey\n  title Buying\n  section Discover\n    Search: 4: Emma\n    Compare: 1: Emma\n"_s);
        QCOMPARE(sketch.warnings(), QStringList());
    }

    void namesSurviveBothParsers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Search vendors"_s << u"Search vendors"_s;
        QTest::newRow("colon") << u"Call 10:30"_s << u"Call 10#58;30"_s;
        QTest::newRow("hash") << u"Ticket #12"_s << u"Ticket #35;12"_s;
        QTest::newRow("semicolon") << u"a; b"_s << u"a#59; b"_s;
        QTest::newRow("looks like an entity") << u"#35;"_s << u"#35;35#59;"_s;
        QTest::newRow("comma") << u"a, b"_s << u"a#44; b"_s;
        QTest::newRow("ampersand") << u"R&D &amp; more"_s << u"R&D &amp#59; more"_s;
        QTest::newRow("markup") << u"<b class=\"x\">y</b>"_s << u"#60;b class=\"x\">y#60;/b>"_s;
        QTest::newRow("comment") << u"a %% b"_s << u"a %#37; b"_s;
        QTest::newRow("directive") << u"a%%{init: x}%%"_s << u"a%#37;{init#58; x}%#37;"_s;
        QTest::newRow("percent first") << u"% done"_s << u"#37; done"_s;
        QTest::newRow("percent") << u"100 % done"_s << u"100 % done"_s;
        QTest::newRow("journey") << u"Journey starts"_s << u"#74;ourney starts"_s;
        QTest::newRow("journeys") << u"journeys"_s << u"journeys"_s;
        QTest::newRow("title") << u"title page"_s << u"#116;itle page"_s;
        QTest::newRow("section") << u"section"_s << u"#115;ection"_s;
        QTest::newRow("accTitle") << u"accTitle"_s << u"#97;ccTitle"_s;
        QTest::newRow("accDescr") << u"accDescr {x}"_s << u"#97;ccDescr {x}"_s;
        QTest::newRow("blanks around") << u" x "_s << u"#32;x#32;"_s;
        QTest::newRow("two lines") << u"a\nb"_s << u"a#10;b"_s;
        QTest::newRow("carriage return") << u"a\rb"_s << u"a#13;b"_s;
        QTest::newRow("Mermaid's own marks")
            << u"\ufb02\u00b0\u00b035\u00b6\u00df"_s << u"#64258;\u00b0\u00b035#182;\u00df"_s;
        QTest::newRow("empty") << u""_s << u"#8203;"_s;
        QTest::newRow("emoji and scripts") << u"😀 購入 شراء ©"_s << u"😀 購入 شراء ©"_s;
        QTest::newRow("style trap") << u"style:#x;"_s << u"style#58;#35;x#59;"_s;
    }
    void namesSurviveBothParsers()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        Sketch sketch(name, name);
        const PersonaId persona = sketch.persona(name);
        sketch.acts(sketch.step(name), persona, 2);
        QVERIFY2(sketch.text().contains(u"    "_s + written + u": 5: "_s + written + u'\n'), qPrintable(sketch.text()));
        const auto ids = seededIds(1);
        const Result<Imported> read = readMermaid(sketch.text().toUtf8(), *ids);
        QVERIFY(read);
        QCOMPARE(read->state.at(onlyJourney(read->state)).title, name);
        QCOMPARE(taskLines(read->state, onlyJourney(read->state)), taskLines(sketch.state, sketch.journey));
    }

    void lossesAreTold_data()
    {
        QTest::addColumn<QList<double>>("feelings");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("warning");
        QTest::newRow("same") << QList<double>{1, 1} << u"4"_s << u""_s;
        QTest::newRow("different") << QList<double>{-2, 1} << u"3"_s << u"feel differently"_s;
        QTest::newRow("fraction") << QList<double>{0.25} << u"3"_s << u"rounded"_s;
        QTest::newRow("half") << QList<double>{-1.5} << u"2"_s << u"rounded"_s;
        QTest::newRow("nothing") << QList<double>{} << u"?"_s << u"no emotion"_s;
    }
    void lossesAreTold()
    {
        QFETCH(QList<double>, feelings);
        QFETCH(QString, score);
        QFETCH(QString, warning);
        Sketch sketch;
        const StepId step = sketch.step(u"T"_s);
        for (const double value : feelings)
            sketch.acts(step, sketch.persona(u"P%1"_s.arg(sketch.state.count<Persona>())), value);
        QVERIFY2(sketch.text().contains(u"    T: "_s + score), qPrintable(sketch.text()));
        QCOMPARE(sketch.warnings().size(), warning.isEmpty() ? 0 : 1);
        QVERIFY(warning.isEmpty() || sketch.warnings().first().contains(warning));
    }

    void cardsAndWordsLeftOutAreTold()
    {
        Sketch sketch;
        const StepId step = sketch.step(u"T"_s);
        sketch.state.put(Emotion{{500}, step, {}, 1, u"glad"_s});
        sketch.state.put(Card{.id = {501}, .lane = {1}, .step = step});
        sketch.state.put(Card{.id = {502}, .lane = {1}, .stage = sketch.stage});
        QCOMPARE(sketch.warnings().size(), 2);
        QVERIFY(sketch.warnings().first().contains(u"2 are left out"_s));
    }

    void stagesThatReadBackDifferentlyAreTold_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("warnings");
        QTest::newRow("different") << u"A"_s << u"B"_s << 0;
        QTest::newRow("same") << u"A"_s << u"A"_s << 1;
        QTest::newRow("untitled first") << u""_s << u"B"_s << 1; // it has no steps
        QTest::newRow("untitled later") << u"A"_s << u""_s << 1;
    }
    void stagesThatReadBackDifferentlyAreTold()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        Sketch sketch(u"Map"_s, first);
        sketch.state.put(Stage{.id = {900}, .journey = sketch.journey, .rank = {u"W"_s}, .title = second});
        QTEST(int(sketch.warnings().size()), "warnings");
    }

    void writingWhatWasReadGivesTheSameAgain_data() { readsWhatMermaidReads_data(); }
    void writingWhatWasReadGivesTheSameAgain()
    {
        QFETCH(QJsonObject, row);
        const auto ids = seededIds(1);
        const Result<Imported> first = readMermaid(row[u"text"_s].toString().toUtf8(), *ids);
        if (!first)
            return;
        const QByteArray text = writeMermaid(first->state, onlyJourney(first->state)).bytes;
        const Result<Imported> second = readMermaid(text, *ids);
        QVERIFY2(second, text.constData());
        QCOMPARE(writeMermaid(second->state, onlyJourney(second->state)).bytes, text);
        QCOMPARE(second->state.at(onlyJourney(second->state)).scenario,
                 first->state.at(onlyJourney(first->state)).scenario);
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

QTEST_GUILESS_MAIN(TestMermaid)
#include "tst_mermaid.moc"
