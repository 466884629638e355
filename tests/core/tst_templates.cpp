// SPDX-License-Identifier: GPL-3.0-or-later
// What the templates that come with the program hold, and what is found among the user's own.
#include "core/layout/portrait.h"
#include "core/model/vocabulary.h"
#include "core/templates/template_library.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

State contentOf(const TemplateInfo &info)
{
    const auto ids = seededIds(7);
    const Result<Imported> read = readTemplate(info, *ids);
    return read ? read->state : State();
}

QList<TemplateInfo> builtIn(TemplateKind kind)
{
    QList<TemplateInfo> found;
    for (const TemplateInfo &info : builtInTemplates()) {
        if (info.kind == kind)
            found.append(info);
    }
    return found;
}

/// The cards of one kind of lane that belong to a stage or to one of its steps.
QList<Card> cardsIn(const State &state, StageId stage, LaneKind kind)
{
    QList<CardId> ids = state.cardsOf(stage);
    for (const StepId step : state.stepsOf(stage))
        ids += state.cardsOf(step);
    QList<Card> cards;
    for (const CardId id : ids) {
        if (state.at(state.at(id).lane).kind == kind)
            cards.append(state.at(id));
    }
    return cards;
}

bool isBlank(const TemplateInfo &info)
{
    return info.id.startsWith(u"blank-"_s);
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void addTemplates(bool withBlank)
    {
        QTest::addColumn<TemplateInfo>("info");
        for (const TemplateInfo &info : builtIn(TemplateKind::Journey)) {
            if (withBlank || !isBlank(info))
                QTest::newRow(qPrintable(info.id)) << info;
        }
    }
    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void cleanup()
    {
        for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::NoDotAndDotDot))
            QFile::remove(file.filePath());
    }

    void theGalleryHasWhatItPromises()
    {
        const QList<TemplateInfo> journeys = builtIn(TemplateKind::Journey);
        QCOMPARE(journeys.size(), 15);
        QCOMPARE(builtIn(TemplateKind::Persona).size(), 6);
        QStringList ids;
        for (const TemplateInfo &info : builtInTemplates()) {
            QVERIFY2(info.isUsable(), qPrintable(info.problem));
            QVERIFY2(!info.name.isEmpty() && info.name.size() <= 40, qPrintable(info.id));
            QVERIFY2(info.description.endsWith(u'.') && info.description.size() <= 120, qPrintable(info.id));
            QVERIFY2(!info.category.isEmpty() && !info.own, qPrintable(info.id));
            ids.append(info.id);
        }
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 21);
        // Every file that comes along is in the list.
        const QDir folder(QStringLiteral(PERIPLUS_RESOURCES "/templates"));
        for (const QString &name : {u"journeys"_s, u"personas"_s}) {
            for (const QString &file : QDir(folder.filePath(name)).entryList({u"*.json"_s}))
                QVERIFY2(ids.contains(file.chopped(5)), qPrintable(file));
        }
    }

    void everyTemplateReadsWithoutRemarks_data() { addTemplates(true); }
    void everyTemplateReadsWithoutRemarks()
    {
        QFETCH(TemplateInfo, info);
        const auto ids = seededIds(1);
        const Result<Imported> read = readTemplate(info, *ids);
        QVERIFY(read);
        for (const Warning &warning : read->warnings)
            QFAIL(qPrintable(warning.text));
        QCOMPARE(read->state.count<Channel>(), qsizetype(kStandardChannels.size()));
        QVERIFY(read->assets.isEmpty());
        QCOMPARE(read->state.count<Comment>() + read->state.count<Metric>() + read->state.count<Action>(), 0);
    }

    void everyStageIsCompleteEnoughToBeUseful_data() { addTemplates(false); }
    void everyStageIsCompleteEnoughToBeUseful()
    {
        QFETCH(TemplateInfo, info);
        const State state = contentOf(info);
        const bool blueprint = info.id == u"service-blueprint"_s;
        QVERIFY(info.stages >= 4 && info.stages <= 6);
        QVERIFY(info.steps >= 10 && info.steps <= 16);
        for (const StageId id : state.ordered<Stage>()) {
            const Stage stage = state.at(id);
            const QByteArray where = (info.id + u": "_s + stage.title).toUtf8();
            QVERIFY2(!stage.title.isEmpty() && !stage.duration.isEmpty(), where.constData());
            QVERIFY2(!state.stepsOf(id).isEmpty(), where.constData());
            QVERIFY2(blueprint || cardsIn(state, id, LaneKind::Goal).size() == 1, where.constData());
            QVERIFY2(blueprint || !cardsIn(state, id, LaneKind::Thought).isEmpty(), where.constData());
            QVERIFY2(!cardsIn(state, id, LaneKind::Pain).isEmpty(), where.constData());
            QVERIFY2(!cardsIn(state, id, LaneKind::Opportunity).isEmpty(), where.constData());
            QVERIFY2(!cardsIn(state, id, LaneKind::Backstage).isEmpty(), where.constData());
            const qsizetype questions = cardsIn(state, id, LaneKind::Note).size();
            QVERIFY2(questions >= 1 && questions <= 2, where.constData());
        }
    }

    void everyStepSaysWhatHappensWhereAndHowItFeels_data() { addTemplates(false); }
    void everyStepSaysWhatHappensWhereAndHowItFeels()
    {
        QFETCH(TemplateInfo, info);
        const State state = contentOf(info);
        int moments = 0;
        double lowest = 0;
        double highest = 0;
        for (const StepId id : state.ordered<Step>()) {
            const Step step = state.at(id);
            QVERIFY2(step.title.contains(u' ') || step.title.size() >= 3, qPrintable(step.title));
            QVERIFY2(step.title.size() <= 26, qPrintable(step.title));
            QVERIFY2(step.width >= 84.0, qPrintable(step.title)); // room for the words of touchpoints
            QCOMPARE(state.emotionsOf(id).size(), 1);
            const Emotion emotion = state.at(state.emotionsOf(id).first());
            lowest = std::min(lowest, emotion.value);
            highest = std::max(highest, emotion.value);
            int touchpoints = 0;
            for (const CardId card : state.cardsOf(id)) {
                const Card row = state.at(card);
                if (state.at(row.lane).kind != LaneKind::Touchpoint)
                    continue;
                ++touchpoints;
                moments += row.momentOfTruth;
                QVERIFY2(row.channel, qPrintable(row.text));
            }
            QVERIFY2(touchpoints > 0, qPrintable(step.title));
        }
        QVERIFY(moments >= 1 && moments <= 3);
        QVERIFY(lowest <= -1.5 && highest >= 2);
        state.forEach<Emotion>([&](const Emotion &emotion) {
            const bool extreme = emotion.value == lowest || emotion.value == highest;
            QVERIFY2(extreme == !emotion.word.isEmpty(), qPrintable(emotion.word));
        });
    }

    void cardsAreShortAndSayWhatTheyMust_data() { addTemplates(true); }
    void cardsAreShortAndSayWhatTheyMust()
    {
        QFETCH(TemplateInfo, info);
        const State state = contentOf(info);
        static const QRegularExpression longWord(u"\\S{14,}"_s);
        state.forEach<Card>([&](const Card &card) {
            const LaneKind kind = state.at(card.lane).kind;
            const QByteArray text = card.text.toUtf8();
            QVERIFY2(kind == LaneKind::Touchpoint || !card.text.isEmpty(), text.constData());
            QVERIFY2(card.text.size() <= (card.step ? 32 : 66), text.constData());
            QVERIFY2(!card.step || !card.text.contains(longWord), text.constData());
            QVERIFY2(!card.text.contains(u'\''), text.constData()); // typographic ones
            QVERIFY2((kind == LaneKind::Pain) == card.severity.has_value(), text.constData());
            QVERIFY2((kind == LaneKind::Opportunity) == (card.impact && card.effort), text.constData());
            QVERIFY2(kind != LaneKind::Note || card.text.endsWith(u'?'), text.constData());
            QVERIFY2(kind != LaneKind::Thought || card.persona, text.constData());
            QVERIFY2(card.owner.isEmpty(), text.constData());
        });
        state.forEach<Evidence>([](const Evidence &evidence) { QCOMPARE(evidence.grade, EvidenceGrade::Assumption); });
    }

    void opportunitiesAnswerPains_data() { addTemplates(false); }
    void opportunitiesAnswerPains()
    {
        QFETCH(TemplateInfo, info);
        const State state = contentOf(info);
        QSet<CardId> answered;
        state.forEach<CardLink>([&](const CardLink &link) {
            QCOMPARE(state.at(state.at(link.from).lane).kind, LaneKind::Pain);
            QCOMPARE(state.at(state.at(link.to).lane).kind, LaneKind::Opportunity);
            answered.insert(link.to);
        });
        state.forEach<Card>([&](const Card &card) {
            if (state.at(card.lane).kind == LaneKind::Opportunity)
                QVERIFY2(answered.contains(card.id), qPrintable(card.text));
        });
        const Journey map = state.at(state.ordered<Journey>().first());
        QVERIFY(!map.scenario.isEmpty() && !map.objective.isEmpty() && !map.quote.isEmpty());
        QCOMPARE(state.personasOf(map.id).size(), 1);
    }

    void blankOnesAskAndHoldNothingElse()
    {
        int blank = 0;
        for (const TemplateInfo &info : builtIn(TemplateKind::Journey)) {
            if (!isBlank(info))
                continue;
            ++blank;
            const State state = contentOf(info);
            QCOMPARE(info.stages, 5);
            QCOMPARE(state.count<Persona>() + state.count<Emotion>(), 0);
            for (const StageId stage : state.ordered<Stage>())
                QVERIFY(!state.stepsOf(stage).isEmpty() && !cardsIn(state, stage, LaneKind::Note).isEmpty());
            state.forEach<Card>([&](const Card &card) { QCOMPARE(state.at(card.lane).kind, LaneKind::Note); });
        }
        QCOMPARE(blank, 2);
    }

    void theBlueprintHasAFrontstageAndSupport()
    {
        const auto info = findTemplate(u"service-blueprint"_s, m_folder.path());
        QVERIFY(info);
        const State state = contentOf(*info);
        QList<LaneKind> last;
        for (const LaneId id : state.lanesOf(state.ordered<Journey>().first()))
            last.append(state.at(id).kind);
        QCOMPARE(last.mid(last.size() - 3), (QList{LaneKind::Touchpoint, LaneKind::Backstage, LaneKind::Backstage}));
    }

    void personasAreComplete()
    {
        for (const TemplateInfo &info : builtIn(TemplateKind::Persona)) {
            const State state = contentOf(info);
            const Persona row = state.at(state.ordered<Persona>().first());
            QVERIFY2(!row.role.isEmpty() && !row.quote.isEmpty() && !row.bio.isEmpty(), qPrintable(row.name));
            QCOMPARE(row.name, info.name);
            QCOMPARE(lookText(lookFromText(row.portrait, {})), row.portrait); // every part is known
            QSet<TraitKind> kinds;
            state.forEach<Trait>([&](const Trait &trait) {
                kinds.insert(trait.kind);
                const bool skill = trait.kind == TraitKind::Skill;
                const bool channel = trait.kind == TraitKind::Channel;
                QVERIFY2(!skill || (trait.value >= 1.0 && trait.value <= 5.0), qPrintable(trait.label));
                QVERIFY2(!channel || (trait.value >= 0.0 && trait.value <= 100.0), qPrintable(trait.label));
                const bool known =
                    std::any_of(kStandardChannels.begin(), kStandardChannels.end(),
                                [&](const StandardChannel &one) { return trait.label == QLatin1StringView(one.code); });
                QVERIFY2(!channel || known, qPrintable(trait.label));
            });
            QCOMPARE(kinds.size(), enumCount<TraitKind>());
        }
    }

    /// A persona that is both a template and part of a map is the same in both.
    void personasOfMapsAreThoseOfTheGallery()
    {
        QHash<QString, QString> gallery;
        for (const TemplateInfo &info : builtIn(TemplateKind::Persona)) {
            const State state = contentOf(info);
            gallery.insert(info.name, state.at(state.ordered<Persona>().first()).bio);
        }
        QSet<QString> met;
        for (const TemplateInfo &info : builtIn(TemplateKind::Journey)) {
            const State state = contentOf(info);
            state.forEach<Persona>([&](const Persona &row) {
                QVERIFY2(!row.quote.isEmpty() && !row.bio.isEmpty(), qPrintable(row.name));
                if (!gallery.contains(row.name))
                    return;
                QCOMPARE(row.bio, gallery.value(row.name));
                met.insert(row.name);
            });
        }
        QCOMPARE(met.size(), gallery.size());
    }

    void badFilesAreListedWithTheirProblem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto ours = [](const QByteArray &rest) -> QByteArray {
            return "{\"format\":\"periplus\",\"version\":1" + rest + "}";
        };
        QTest::newRow("empty") << QByteArray() << u"bad.json:"_s;
        QTest::newRow("broken") << QByteArray("{\"format\": \"periplus\",\n \"maps\": [") << u"bad.json:2"_s;
        QTest::newRow("not text") << QByteArray("\xff\xfe\x00\xd8\x80\x80", 6) << u"bad.json:"_s;
        QTest::newRow("not ours") << QByteArray("{\"name\": \"x\"}") << u"not a Periplus document"_s;
        QTest::newRow("newer") << QByteArray("{\"format\":\"periplus\",\"version\":99,\"maps\":[]}") << u"version 99"_s;
        QTest::newRow("nothing in it") << ours("") << u"a template holds one map"_s;
        QTest::newRow("two maps") << ours(",\"maps\":[{\"title\":\"A\"},{\"title\":\"B\"}]")
                                  << u"a template holds one map"_s;
        QTest::newRow("two personas") << ours(",\"personas\":[{\"name\":\"A\"},{\"name\":\"B\"}]")
                                      << u"a template holds one map"_s;
        QTest::newRow("wrong value") << ours(",\"maps\":[{\"title\":7}]") << u"bad.json:1"_s;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"bad.json:"_s;
        QTest::newRow("huge") << QByteArray(kMaxTemplateBytes + 1, ' ') << u"larger than 16 MB"_s;
    }
    void badFilesAreListedWithTheirProblem()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        QVERIFY(!put("bad.json", bytes).isEmpty());
        const QList<TemplateInfo> own = ownTemplates(m_folder.path());
        QCOMPARE(own.size(), 1);
        QVERIFY(!own.first().isUsable());
        QCOMPARE(own.first().name, u"bad"_s);
        QVERIFY2(own.first().problem.contains(problem), qPrintable(own.first().problem));
        QVERIFY(own.first().problem.endsWith(u'.') && !own.first().problem.contains(u'\n'));
        const auto ids = seededIds(1);
        QVERIFY(!readTemplate(own.first(), *ids));
        QVERIFY(removeTemplate(own.first()));
        QVERIFY(ownTemplates(m_folder.path()).isEmpty());
    }

    void aFolderThatIsMissingOrOddIsNoTrouble()
    {
        QVERIFY(ownTemplates(m_folder.filePath(u"nowhere"_s)).isEmpty());
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder.json"_s));
        QVERIFY(!put("note.txt", "hello").isEmpty());
        QVERIFY(ownTemplates(m_folder.path()).isEmpty());
    }

    void ownOnesAreSortedAsPeopleSort()
    {
        const auto map = [](const char *title) -> QByteArray {
            return QByteArray("{\"format\":\"periplus\",\"version\":1,\"maps\":[{\"title\":\"") + title + "\"}]}";
        };
        put("1.json", map("Map B"));
        put("2.json", map("map a"));
        put("3.json", map("About"));
        QStringList names;
        for (const TemplateInfo &info : ownTemplates(m_folder.path()))
            names.append(info.name);
        QCOMPARE(names, (QStringList{u"About"_s, u"map a"_s, u"Map B"_s}));
        QVERIFY(findTemplate(u"own:2.json"_s, m_folder.path()));
        QVERIFY(!findTemplate(u"own:4.json"_s, m_folder.path()));
    }

    void whatComesWithTheProgramStays()
    {
        const Status removed = removeTemplate(builtInTemplates().first());
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, Errc::Unsupported);
        TemplateInfo gone;
        gone.own = true;
        gone.file = m_folder.filePath(u"gone.json"_s);
        QCOMPARE(removeTemplate(gone).error().code, Errc::NotFound);
    }
};

Q_DECLARE_METATYPE(periplus::TemplateInfo)

PERIPLUS_SUITE(TestTemplates, QCoreApplication)
#include "tst_templates.moc"
