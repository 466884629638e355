// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_reader.h"
#include "core/formats/json_writer.h"
#include "core/formats/mermaid_reader.h"
#include "core/model/vocabulary.h"
#include "tests/support/core/random_state.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

Result<Imported> read(const QByteArray &bytes, quint64 seed = 1)
{
    const auto ids = seededIds(seed);
    return readJson(bytes, *ids);
}

/// A document of ours with some members.
QByteArray document(const QByteArray &members)
{
    return "{\"format\": \"periplus\", \"version\": 1,\n" + members + "}";
}

/// A document with one card in the first step of the first stage.
QByteArray withCard(const QByteArray &card)
{
    return document(
        "\"maps\": [{\"title\": \"M\", \"stages\": [{\"title\": \"S\", \"steps\": [{\"title\": \"T\", \"cards\": [\n"
        + card + "\n]}]}]}]");
}

template <class Row> Row only(const State &state)
{
    const QList<Id<Row>> ids = state.ordered<Row>();
    return ids.size() == 1 ? state.at(ids.first()) : Row{};
}

QStringList texts(const QList<Warning> &warnings)
{
    QStringList list;
    for (const Warning &warning : warnings)
        list.append(u"%1: %2"_s.arg(warning.line).arg(warning.text));
    return list;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void anyWorkspaceRoundTrips_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 200; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void anyWorkspaceRoundTrips()
    {
        QFETCH(quint64, seed);
        const State state = randomState(seed);
        const QByteArray first = writeJson(state, NoAssets()).bytes;
        const Result<Imported> again = read(first, seed + 1000);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(texts(again->warnings), QStringList());
        QCOMPARE(plainRows(again->state), plainRows(state));
        const QByteArray second = writeJson(again->state, NoAssets()).bytes;
        if (second != first) {
            const QByteArrayList a = first.split('\n');
            const QByteArrayList b = second.split('\n');
            for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i)
                QCOMPARE(b[i], a[i]);
        }
        QCOMPARE(second, first);
    }

    void randomStatesCoverEveryTable()
    {
        QSet<QString> seen;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const State state = randomState(seed);
            AllRows::forEach([&]<class Row>() {
                if (state.count<Row>() > 0)
                    seen.insert(QString::fromLatin1(Schema<Row>::table));
            });
        }
        QCOMPARE(seen.size(), qsizetype(AllRows::size));
    }

    void simpleMapStaysReadable()
    {
        const auto ids = seededIds(1);
        const Result<Imported> map = readMermaid("journey\ntitle Day\nsection Work\nTea: 4: Me", *ids);
        QVERIFY(map);
        const QByteArray expected = R"({
 "format": "periplus",
 "version": 1,
 "personas": [
  {
   "name": "Me"
  }
 ],
 "maps": [
  {
   "title": "Day",
   "state": "current",
   "personas": [
    "Me"
   ],
   "stages": [
    {
     "title": "Work",
     "steps": [
      {
       "title": "Tea",
       "emotion": 1,
       "emotions": [
        {
         "persona": "Me",
         "value": 1
        }
       ],
       "personas": [
        "Me"
       ],
       "cards": []
      }
     ]
    }
   ]
  }
 ],
 "metrics": [],
 "actions": []
}
)";
        QCOMPARE(writeJson(map->state, NoAssets()).bytes, expected);
    }

    void assetsTravelWithTheDocument()
    {
        const QByteArray bytes = QByteArray::fromHex("89504e470d0a1a0a00ff");
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const AssetList assets({{hash, u"image/png"_s, bytes}});
        const QByteArray first = writeJson(randomState(3), assets).bytes;
        const Result<Imported> again = read(first);
        QVERIFY(again);
        QCOMPARE(again->assets, (QList<Asset>{{hash, u"image/png"_s, bytes}}));
        QCOMPARE(writeJson(again->state, AssetList(again->assets)).bytes, first);
    }

    void namesThatRepeatGetKeys()
    {
        State state;
        state.put(WorkspaceInfo{});
        state.put(Persona{.id = {1}, .rank = {u"a"_s}, .name = u"Emma"_s});
        state.put(Persona{.id = {2}, .rank = {u"b"_s}, .name = u"Emma"_s});
        state.put(Persona{.id = {3}, .rank = {u"c"_s}, .name = u"#1"_s});
        state.put(Persona{.id = {4}, .rank = {u"d"_s}, .name = u"Kofi"_s});
        state.put(Journey{.id = {5}, .rank = {u"a"_s}, .title = u"J"_s});
        state.put(JourneyPersona{{6}, {5}, {2}, {u"a"_s}});
        state.put(JourneyPersona{{7}, {5}, {3}, {u"b"_s}});
        state.put(JourneyPersona{{8}, {5}, {4}, {u"c"_s}});
        const QByteArray text = writeJson(state, NoAssets()).bytes.simplified();
        QVERIFY2(
            text.contains(
                R"("personas": [ { "name": "Emma" }, { "name": "Emma", "key": "#2" }, { "name": "#1" }, { "name": "Kofi" } ])"),
            text.constData());
        QVERIFY2(text.contains(R"("personas": [ "#2", "#1", "Kofi" ])"), text.constData());
    }

    void shortFormsAreRead()
    {
        const Result<Imported> result = read(document(R"("personas": [{"name": "E", "facts": {"Age": "38"},
            "traits": [{"kind": "goal", "text": "G"}], "skills": {"Risk": 2}, "channels": {"web": 82}, "tools": ["Sheets"]}])"));
        QVERIFY(result);
        QCOMPARE(texts(result->warnings), QStringList());
        QStringList traits;
        for (const TraitId id : result->state.traitsOf(only<Persona>(result->state).id)) {
            const Trait &trait = result->state.at(id);
            traits.append(
                u"%1|%2|%3|%4"_s.arg(enumName(trait.kind), trait.label, trait.text).arg(trait.value.value_or(-1)));
        }
        QCOMPARE(traits, (QStringList{u"fact|Age|38|-1"_s, u"goal||G|-1"_s, u"skill|Risk||2"_s, u"channel|web||82"_s,
                                      u"tool||Sheets|-1"_s}));
    }

    void meanEmotionCountsOnlyAlone_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QStringList>("emotions");
        QTest::newRow("both") << QByteArray(R"("emotion": 2, "emotions": [{"persona": "A", "value": -1}])")
                              << QStringList{u"A -1"_s};
        QTest::newRow("mean for those who act")
            << QByteArray(R"("emotion": 1.5, "personas": ["A", "B"])") << QStringList{u"A 1.5"_s, u"B 1.5"_s};
        QTest::newRow("mean of nobody") << QByteArray(R"("emotion": 1)") << QStringList{u" 1"_s};
        QTest::newRow("null") << QByteArray(R"("emotion": null, "personas": ["A"])") << QStringList();
        QTest::newRow("empty list") << QByteArray(R"("emotion": 1, "emotions": [])") << QStringList();
    }
    void meanEmotionCountsOnlyAlone()
    {
        QFETCH(QByteArray, step);
        const Result<Imported> result = read(document(
            R"("personas": [{"name": "A"}, {"name": "B"}], "maps": [{"title": "M", "stages": [{"title": "S", "steps": [{"title": "T", )"
            + step + "}]}]}]"));
        QVERIFY(result);
        QStringList emotions;
        result->state.forEach<Emotion>([&](const Emotion &row) {
            const Persona *persona = result->state.find(row.persona);
            emotions.append(u"%1 %2"_s.arg(persona ? persona->name : QString()).arg(row.value));
        });
        emotions.sort();
        QTEST(emotions, "emotions");
    }

    void evidenceWordsAreRead_data()
    {
        QTest::addColumn<QByteArray>("evidence");
        QTest::addColumn<QString>("read");
        QTest::newRow("grade") << QByteArray("\"measured\"") << u"measured//"_s;
        QTest::newRow("source") << QByteArray("\"interviews\"") << u"observed/interview/"_s;
        QTest::newRow("object") << QByteArray(R"({"grade": "measured", "source": "analytics", "n": 1204})")
                                << u"measured/analytics/1204"_s;
    }
    void evidenceWordsAreRead()
    {
        QFETCH(QByteArray, evidence);
        const Result<Imported> result = read(withCard(R"({"lane": "pain", "evidence": )" + evidence + "}"));
        QVERIFY(result);
        const auto row = only<Evidence>(result->state);
        QVERIFY(row.card);
        QTEST(u"%1/%2/%3"_s.arg(enumName(row.grade), enumName(row.source), row.n ? QString::number(*row.n) : QString()),
              "read");
    }

    void countsAreRead()
    {
        const Result<Imported> result = read(document(R"("metrics": [{"name": "CES", "kind": "ces2", "measurements": [
            {"date": "2026-09-30", "distribution": [30, 38, 42]}, {"date": "2026-06-30", "mean": 4.6, "n": 148}]}])"));
        QVERIFY(result);
        const auto measurements = result->state.measurementsOf(only<Metric>(result->state).id);
        QCOMPARE(measurements.size(), 2);
        QCOMPARE(result->state.at(measurements[0]).counts, (QMap<QString, double>{{u"mean"_s, 4.6}, {u"n"_s, 148}}));
        QCOMPARE(result->state.at(measurements[1]).counts,
                 (QMap<QString, double>{{u"1"_s, 30}, {u"2"_s, 38}, {u"3"_s, 42}}));
    }

    void directionFollowsTheKind_data()
    {
        QTest::addColumn<QByteArray>("metric");
        QTest::addColumn<bool>("higherIsBetter");
        QTest::newRow("churn") << QByteArray(R"("kind": "churn")") << false;
        QTest::newRow("NPS") << QByteArray(R"("kind": "nps")") << true;
        QTest::newRow("said otherwise") << QByteArray(R"("kind": "nps", "higher_is_better": false)") << false;
    }
    void directionFollowsTheKind()
    {
        QFETCH(QByteArray, metric);
        const Result<Imported> result = read(document(R"("metrics": [{"name": "X", )" + metric + "}]"));
        QVERIFY(result);
        QTEST(only<Metric>(result->state).higherIsBetter, "higherIsBetter");
    }

    void lanesAndChannelsComeByThemselves()
    {
        const Result<Imported> result =
            read(withCard(R"({"lane": "touchpoint", "channel": "web"}, {"lane": "touchpoint", "channel": "kiosk"},
            {"lane": "image", "text": "x"}, {"lane": "My notes", "text": "y"})"));
        QVERIFY(result);
        QCOMPARE(result->state.count<Channel>(), qsizetype(kStandardChannels.size()) + 1);
        const Channel last = result->state.at(result->state.ordered<Channel>().last());
        QCOMPARE(last.code, u"kiosk"_s);
        QCOMPARE(last.name, u"kiosk"_s);
        const QList<LaneId> lanes = result->state.lanesOf(only<Journey>(result->state).id);
        QCOMPARE(lanes.size(), qsizetype(kStandardLanes.size()) + 2);
        QCOMPARE(result->state.at(lanes.last()).title, u"My notes"_s);
        QCOMPARE(texts(result->warnings).size(), 1); // "My notes" is no kind
    }

    void referencesAreResolved()
    {
        const Result<Imported> result =
            read(document(R"("personas": [{"name": "Emma"}], "maps": [{"title": "M", "stages": [
            {"title": "S", "cards": [{"lane": "pain", "text": "P", "links": ["O"], "persona": "Emma"}, {"lane": "metric", "text": "", "metric": "NPS"},
            {"lane": "opportunity", "text": "O", "tags": ["later"]}], "steps": [{"title": "T"}]}]},
            {"title": "N", "counterpart": "M", "parent": {"map": "M", "stage": "S", "step": "T"}, "stages": []}],
            "metrics": [{"name": "NPS", "kind": "nps", "attach": {"map": "M", "stage": "S"}}],
            "actions": [{"title": "A", "answers": "P", "due": null}])"));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(texts(result->warnings), QStringList());
        const State &state = result->state;
        const auto link = only<CardLink>(state);
        QCOMPARE(state.at(link.from).text, u"P"_s);
        QCOMPARE(state.at(link.to).text, u"O"_s);
        QCOMPARE(only<Action>(state).card, link.from);
        QCOMPARE(state.at(link.from).persona, only<Persona>(state).id);
        QCOMPARE(only<Metric>(state).stage, only<Stage>(state).id);
        QCOMPARE(state.at(only<CardTag>(state).tag).name, u"later"_s);
        const Journey second = state.at(state.ordered<Journey>().last());
        QCOMPARE(second.counterpart, state.ordered<Journey>().first());
        QCOMPARE(second.parentStep, only<Step>(state).id);
    }

    void unknownKeysAreToldAndIgnored()
    {
        const Result<Imported> result = read(
            document("\"maps\": [{\"title\": \"M\",\n \"colour/tone\": 1, \"stages\": []}],\n \"extra\": {\"a\": 1}"));
        QVERIFY(result);
        QCOMPARE(result->warnings.size(), 2);
        QCOMPARE(result->warnings[0].line, 3);
        QVERIFY2(result->warnings[0].text.startsWith(u"/maps/0/colour~1tone: "), qPrintable(result->warnings[0].text));
        QCOMPARE(result->warnings[1].line, 4);
        QVERIFY(result->warnings[1].text.startsWith(u"/extra: "));
    }

    void wrongDocumentsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &bytes, Errc code, int line, int column,
                            const QString &words) {
            QTest::newRow(name) << bytes << int(code) << line << column << words;
        };
        using enum Errc;
        row("empty", "", SyntaxError, 1, 1, u"ends too early"_s);
        row("blank", "\n \n", SyntaxError, 3, 1, u"ends too early"_s);
        row("no JSON", "journey\n", SyntaxError, 1, 1, u"unexpected"_s);
        row("comma at the end", "{\n \"a\": [1,\n 2,]\n}", SyntaxError, 3, 4, u"]"_s);
        row("no comma", "{\n \"a\": 1\n \"b\": 2}", SyntaxError, 3, 4, u"b"_s);
        row("open string", "{\"a\": \"x\n\"}", SyntaxError, 1, 9, u""_s);
        row("open bracket", "{\"a\": [1, 2", SyntaxError, 1, 12, u"ends too early"_s);
        row("text behind the end", "{} x", SyntaxError, 1, 4, u"x"_s);
        row("not a number", "{\"a\": NaN}", SyntaxError, 1, 7, u"N"_s);
        row("infinity", "{\"a\": Infinity}", SyntaxError, 1, 7, u"I"_s);
        row("huge number", "{\"a\":\n 1e999}", SyntaxError, 2, 6, u"too large"_s);
        row("name twice", "{\"a\": 1,\n \"a\": 2}", SyntaxError, 2, 0, u"“a” stands twice"_s);
        row("name twice by escape", "{\"a\": 1, \"\\u0061\": 2}", SyntaxError, 1, 0, u"“a” stands twice"_s);
        row("not UTF-8", "{\"a\":\n \"\xff\"}", SyntaxError, 2, 3, u"UTF-8"_s);
        row("half a character", "{\"a\":\n \"\\ud800\"}", SyntaxError, 2, 0, u""_s);
        row("comment", "{// a\n}", SyntaxError, 1, 2, u"/"_s);
        row("other JSON", "{\"a\": 1}", InvalidValue, 1, 0, u"not a Periplus document"_s);
        row("array", "[1]", InvalidValue, 1, 0, u"expected an object"_s);
        row("newer", "{\"format\": \"periplus\",\n\"version\": 2}", NewerVersion, 2, 0, u"version 2"_s);
        row("text for a number", withCard("{\"lane\": \"pain\",\n \"impact\": \"5\"}"), InvalidValue, 4, 0,
            u"/maps/0/stages/0/steps/0/cards/0/impact: expected a number"_s);
        row("number for text", document("\"personas\": [{\"name\": 5}]"), InvalidValue, 2, 0,
            u"/personas/0/name: expected text"_s);
        row("number then line end", document("\"personas\": [{\"name\": 5\n}]"), InvalidValue, 2, 0,
            u"/personas/0/name"_s);
        row("no name", document("\"personas\": [{}]"), InvalidValue, 2, 0, u"/personas/0: expected a member “name”"_s);
        row("no lane", withCard("{\"text\": \"x\"}"), InvalidValue, 3, 0, u"member “lane”"_s);
        row("impact out of range", withCard("{\"lane\": \"pain\", \"impact\": 11}"), InvalidValue, 3, 0,
            u"from 1 to 10"_s);
        row("half an impact", withCard("{\"lane\": \"pain\", \"impact\": 1.5}"), InvalidValue, 3, 0, u"whole number"_s);
        row("span of 0", withCard("{\"lane\": \"pain\", \"span\": 0}"), InvalidValue, 3, 0, u"from 1"_s);
        row("unknown severity", withCard("{\"lane\": \"pain\", \"severity\": \"huge\"}"), InvalidValue, 3, 0,
            u"minor, major, critical"_s);
        row("unknown evidence", withCard("{\"lane\": \"pain\", \"evidence\": \"gut\"}"), InvalidValue, 3, 0,
            u"assumption"_s);
        row("unknown metric", withCard("{\"lane\": \"metric\", \"metric\": \"X\"}"), InvalidValue, 3, 0,
            u"name of a metric"_s);
        row("unknown link", withCard("{\"lane\": \"pain\", \"links\": [\"X\"]}"), InvalidValue, 3, 0,
            u"name of a card"_s);
        row("unknown map", document("\"metrics\": [{\"name\": \"X\", \"attach\": {\"map\": \"Y\"}}]"), InvalidValue, 2,
            0, u"/metrics/0/attach/map"_s);
        row("ambiguous card",
            withCard(
                "{\"lane\": \"pain\", \"text\": \"x\"}, {\"lane\": \"pain\", \"text\": \"x\", \"links\": [\"x\"]}"),
            InvalidValue, 3, 0, u"give it a \"key\""_s);
        row("key twice",
            document("\"personas\": [{\"name\": \"A\", \"key\": \"k\"}, {\"name\": \"B\", \"key\": \"k\"}]"),
            InvalidValue, 2, 0, u"/personas/1/key"_s);
        row("emotion out of range",
            document("\"maps\": [{\"title\": \"M\", \"stages\": [{\"title\": \"S\", \"steps\": [{\"title\": \"T\", "
                     "\"emotion\": 3}]}]}]"),
            InvalidValue, 2, 0, u"from -2 to 2"_s);
        row("asset is not base64", document("\"assets\": [{\"data\": \"?\"}]"), InvalidValue, 2, 0, u"base64"_s);
        row("asset is not its hash", document("\"assets\": [{\"data\": \"AAAA\", \"hash\": \"00\"}]"), InvalidValue, 2,
            0, u"SHA-256"_s);
        row("deep", QByteArray("[").repeated(2'000'000), TooLarge, 1, 0, u"64"_s);
        row("many values", "[" + QByteArray("0,").repeated(2'100'000) + "0]", TooLarge, 1, 0, u"2000000"_s);
    }
    void wrongDocumentsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, words);
        const Result<Imported> result = read(bytes);
        QVERIFY(!result);
        const QString shown =
            u"%1:%2 %3"_s.arg(result.error().line).arg(result.error().column).arg(result.error().detail);
        QCOMPARE(int(result.error().code), code);
        QVERIFY2(result.error().detail.contains(words), qPrintable(shown));
        QTEST(result.error().line, "line");
        if (result.error().code == Errc::SyntaxError && words != u"")
            QTEST(result.error().column, "column");
    }

    void personaOnlyNamedIsMade()
    {
        const Result<Imported> result =
            read(document("\"maps\": [{\"title\": \"M\", \"personas\": [\"Ann\", \"Ann\"], \"stages\": []}]"));
        QVERIFY(result);
        QCOMPARE(only<Persona>(result->state).name, u"Ann"_s);
        QCOMPARE(result->warnings.size(), 1);
    }

    void byteOrderMarkIsSkipped() { QVERIFY(read("\xef\xbb\xbf" + document("\"maps\": []"))); }

    void manyKeysAreReadInTime()
    {
        QByteArray keys("\"x\": {");
        for (int i = 0; i < 200'000; ++i)
            keys += "\"k" + QByteArray::number(i) + "\":0,";
        QElapsedTimer timer;
        timer.start();
        const Result<Imported> result = read(document(keys + "\"z\":0}"));
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(result);
        QCOMPARE(result->warnings.size(), 1);
        QCOMPARE_LT(timer.elapsed(), 10000);
    }

    void remarksAreCapped()
    {
        QByteArray keys("\"a\": 0");
        for (int i = 0; i < 5000; ++i)
            keys += ", \"k" + QByteArray::number(i) + "\": 0";
        const Result<Imported> result = read(document(keys));
        QVERIFY(result);
        QCOMPARE(result->warnings.size(), 1001);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
