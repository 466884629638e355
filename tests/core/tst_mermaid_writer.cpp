// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mermaid_reader.h"
#include "core/formats/mermaid_writer.h"
#include "tests/support/core/mermaid_cases.h"
#include "tests/support/main/suite.h"

#include <QJsonObject>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

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

class TestMermaidWriter : public QObject
{
    Q_OBJECT

private slots:
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

    /// No code of Mermaid means the character 0; what stands for it survives every further reading.
    void zeroCharacterBecomesTheReplacementCharacter()
    {
        Sketch sketch({}, u"S"_s);
        sketch.acts(sketch.step(u"a"_s + QChar(u'\0')), sketch.persona(u"E"_s), 2);
        QVERIFY2(sketch.text().contains(u"    a\ufffd: 5: E\n"_s), qPrintable(sketch.text()));
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

    void writingWhatWasReadGivesTheSameAgain_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &row : mermaidQuirks())
            QTest::newRow(row[u"name"_s].toString().toUtf8().constData()) << row.toObject();
    }
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
};

PERIPLUS_SUITE(TestMermaidWriter, QCoreApplication)
#include "tst_mermaid_writer.moc"
