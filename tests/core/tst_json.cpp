// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_reader.h"
#include "core/formats/json_writer.h"
#include "core/formats/mermaid_reader.h"
#include "core/model/vocabulary.h"
#include "core/store/model_rules.h"
#include "tests/support/core/json_documents.h"
#include "tests/support/core/plain_rows.h"
#include "tests/support/core/random_state.h"
#include "tests/support/main/suite.h"

#include <QCryptographicHash>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

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
        QTest::newRow("mean for one who acts twice")
            << QByteArray(R"("emotion": 1, "personas": ["A", "A"])") << QStringList{u"A 1"_s};
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

    void aCounterpartOfOneSideIsPairedWithARemark()
    {
        const Result<Imported> result =
            read(document(R"("maps": [{"title": "A"}, {"title": "B", "counterpart": "A"}])"));
        QVERIFY(result);
        QCOMPARE(result->warnings.size(), 1);
        QCOMPARE_GT(result->warnings.first().line, 0);
        QCOMPARE(brokenRules(result->state), QStringList());
        const QList<JourneyId> maps = result->state.ordered<Journey>();
        QCOMPARE(result->state.at(maps[0]).counterpart, maps[1]);
        QCOMPARE(result->state.at(maps[1]).counterpart, maps[0]);
    }

    void whatCheckWouldCallBrokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("its own counterpart") << QByteArray(R"("maps": [{"title": "A", "counterpart": "A"}])");
        QTest::newRow("three counterparts") << QByteArray(R"("maps": [{"title": "A", "counterpart": "B"},
            {"title": "B", "counterpart": "C"}, {"title": "C", "counterpart": "A"}])");
        QTest::newRow("below itself") << QByteArray(R"("maps": [{"title": "A", "parent": {"map": "A", "stage": "S",
            "step": "T"}, "stages": [{"title": "S", "steps": [{"title": "T"}]}]}])");
        QTest::newRow("channels of one code") << QByteArray(R"("channels": ["web", {"code": "web"}])");
        QTest::newRow("a channel without code") << QByteArray(R"("channels": [{"name": "Web"}])");
    }
    void whatCheckWouldCallBrokenIsRefused()
    {
        QFETCH(QByteArray, members);
        const Result<Imported> result = read(document(members));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::InvalidValue);
        QCOMPARE_GT(result.error().line, 0);
    }

    void referencesAreResolved()
    {
        const Result<Imported> result =
            read(document(R"("personas": [{"name": "Emma"}], "maps": [{"title": "M", "counterpart": "N", "stages": [
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

    void oneMapSaysThatTwoAreAPair()
    {
        const Result<Imported> result =
            read(document(R"("maps": [{"title": "Now", "counterpart": "Then"}, {"title": "Then"}])"));
        QVERIFY(result);
        const QList<JourneyId> maps = result->state.ordered<Journey>();
        QCOMPARE(result->state.at(maps[0]).counterpart, maps[1]);
        QCOMPARE(result->state.at(maps[1]).counterpart, maps[0]);
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

    void personaOnlyNamedIsMade()
    {
        const Result<Imported> result =
            read(document("\"maps\": [{\"title\": \"M\", \"personas\": [\"Ann\", \"Ann\"], \"stages\": []}]"));
        QVERIFY(result);
        QCOMPARE(only<Persona>(result->state).name, u"Ann"_s);
        QCOMPARE(result->warnings.size(), 1);
    }

    void byteOrderMarkIsSkipped() { QVERIFY(read("\xef\xbb\xbf" + document("\"maps\": []"))); }
};

PERIPLUS_SUITE(TestJson, QCoreApplication)
#include "tst_json.moc"
