// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of a persona. After a change that is meant, run with PERIPLUS_UPDATE_GOLDENS=1 and read the difference.
#include "core/formats/json_reader.h"
#include "core/layout/persona_facts.h"
#include "core/layout/persona_sheet.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/golden.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/main/suite.h"

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// A persona to which statements and evidence are added.
struct MadePersona
{
    JourneyBuilder made{u"Buying"_s};
    PersonaId emma = made.persona(u"Efficient Emma"_s);

    TraitId trait(TraitKind kind, const QString &text, const QString &label = {}, std::optional<double> value = {})
    {
        const TraitId id = made.newId<Trait>();
        made.state.put(Trait{id, emma, made.nextRank(), kind, label, text, value});
        return id;
    }

    void evidence(TraitId trait, EvidenceGrade grade, EvidenceSource source, std::optional<int> n = {})
    {
        Evidence row;
        row.id = made.newId<Evidence>();
        row.trait = trait;
        row.rank = made.nextRank();
        row.grade = grade;
        row.source = source;
        row.n = n;
        made.state.put(row);
    }

    DisplayList sheet(const SheetOptions &options, ThemeName theme = ThemeName::Light) const
    {
        return layoutPersonaSheet(made.state, emma, loadTheme(theme), FixedMeasurer(), options);
    }
};

/// One statement of every kind, evidence of several grades, two free sections, one map with feelings.
MadePersona everyTrait()
{
    MadePersona persona;
    persona.made.change<Persona>(persona.emma, [](Persona &row) {
        row.role = u"Operations lead"_s;
        row.quote = u"My team has gone back to the spreadsheet by Friday."_s;
        row.bio = u"Runs three sites."_s;
    });
    persona.made.channel(u"Web"_s, u"web"_s);
    persona.trait(TraitKind::Fact, u"38"_s, u"Age"_s);
    persona.trait(TraitKind::Skill, {}, u"Software confidence"_s, 4);
    persona.trait(TraitKind::Skill, {}, u"Not asked"_s);
    persona.trait(TraitKind::Tool, u"Spreadsheets"_s);
    const TraitId goal = persona.trait(TraitKind::Goal, u"Close the month sooner"_s);
    persona.trait(TraitKind::Need, u"Live numbers"_s);
    persona.trait(TraitKind::Motivation, u"Leaving by six"_s);
    const TraitId frustration = persona.trait(TraitKind::Frustration, u"Silent errors"_s);
    persona.trait(TraitKind::Fear, u"A failed audit"_s);
    persona.trait(TraitKind::Habit, u"Reads on the train"_s);
    persona.trait(TraitKind::Channel, {}, u"web"_s, 82);
    persona.trait(TraitKind::Section, u"Nobody asks me."_s, u"Success"_s);
    persona.trait(TraitKind::Section, u"Trains early"_s, u"A Tuesday"_s);
    persona.trait(TraitKind::Section, u"Leaves on time"_s, u"A Tuesday"_s);
    persona.evidence(goal, EvidenceGrade::Observed, EvidenceSource::Interview, 14);
    persona.evidence(frustration, EvidenceGrade::Assumption, EvidenceSource::None);
    persona.made.stage(u"Discover"_s);
    const StepId first = persona.made.step(u"Search"_s);
    persona.made.step(u"Not felt"_s);
    const StepId low = persona.made.step(u"Migrate"_s);
    const StepId end = persona.made.step(u"Renew"_s);
    persona.made.feel(first, persona.emma, 1);
    persona.made.feel(low, persona.emma, -1.5);
    persona.made.feel(end, persona.emma, 1);
    return persona;
}

MadePersona rightToLeftPersona()
{
    MadePersona persona;
    persona.made.change<Persona>(persona.emma, [](Persona &row) {
        row.name = u"מיכל"_s;
        row.quote = u"אין מחיר באתר"_s;
    });
    persona.trait(TraitKind::Goal, u"למצוא שלושה ספקים"_s);
    persona.trait(TraitKind::Fact, u"38"_s, u"גיל"_s);
    return persona;
}

QList<TextRun> textsOf(const DisplayList &list)
{
    QList<TextRun> texts;
    for (const Item &item : list.items) {
        if (const auto *run = std::get_if<TextRun>(&item))
            texts.append(*run);
    }
    return texts;
}

bool says(const DisplayList &list, const QString &text)
{
    const QList<TextRun> texts = textsOf(list);
    return std::any_of(texts.begin(), texts.end(), [&](const TextRun &run) { return run.text == text; });
}

QList<GroupBegin> groupsOf(const DisplayList &list, Role role)
{
    QList<GroupBegin> groups;
    for (const Item &item : list.items) {
        if (const auto *group = std::get_if<GroupBegin>(&item); group && group->source.role == role)
            groups.append(*group);
    }
    return groups;
}

} // namespace

class TestPersonaSheet : public QObject
{
    Q_OBJECT

private slots:
    void listsAreAsKept_data()
    {
        QTest::addColumn<QString>("text");
        SheetOptions paper;
        paper.width = 860;
        paper.footer = u"halyard.periplus"_s;
        SheetOptions screen;
        screen.width = 1400;
        screen.prompts = true;
        SheetOptions turned;
        turned.width = 700;
        turned.mirrored = true;
        QTest::newRow("every-kind") << dump(everyTrait().sheet(paper, ThemeName::Poster));
        QTest::newRow("new") << dump(MadePersona().sheet(screen));
        QTest::newRow("right-to-left") << dump(rightToLeftPersona().sheet(turned));
    }
    void listsAreAsKept()
    {
        QFETCH(QString, text);
        const QString fault = goldenFault(u"persona-"_s + QString::fromLatin1(QTest::currentDataTag()), text);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void meanLowestAndHighestLeaveOutGaps()
    {
        const MadePersona persona = everyTrait();
        const JourneyMood mood = journeyMood(persona.made.state, persona.made.journey, persona.emma);
        QCOMPARE(mood.scores.size(), 4);
        QVERIFY(!mood.scores.at(1));
        QVERIFY(std::abs(*mood.mean - 0.5 / 3) < 1e-9);
        QCOMPARE(mood.lowest, 2);
        QCOMPARE(mood.highest, 3); // the last of equals: the end counts most
    }

    void mapWithoutFeelingsHasNoMean()
    {
        MadePersona persona;
        persona.made.stage(u"Discover"_s);
        persona.made.step(u"Search"_s);
        const JourneyMood mood = journeyMood(persona.made.state, persona.made.journey, persona.emma);
        QVERIFY(!mood.mean);
        QCOMPARE(mood.lowest, -1);
    }

    void shareCountsStatementsWithBetterThanAssumption()
    {
        const MadePersona persona = everyTrait();
        const PersonaEvidence evidence = personaEvidence(persona.made.state, persona.emma);
        QCOMPARE(evidence.statements, 12); // neither the fact nor the tool
        QCOMPARE(evidence.backed, 1);
        QCOMPARE(evidence.sources, QStringList{u"14 interviews"_s});
    }

    void weakestKindIsNamedOnlyBesideBetterKnownOnes()
    {
        MadePersona persona;
        const TraitId goal = persona.trait(TraitKind::Goal, u"One"_s);
        persona.trait(TraitKind::Habit, u"Two"_s);
        QVERIFY(!personaEvidence(persona.made.state, persona.emma).weakest);
        persona.evidence(goal, EvidenceGrade::Measured, EvidenceSource::Survey, 212);
        QCOMPARE(personaEvidence(persona.made.state, persona.emma).weakest, TraitKind::Habit);
    }

    void everythingIsSaid()
    {
        const MadePersona persona = everyTrait();
        SheetOptions options;
        options.width = 1000;
        const DisplayList list = persona.sheet(options);
        for (const QString &text : {u"Efficient Emma"_s,
                                    u"Operations lead"_s,
                                    u"Runs three sites."_s,
                                    u"Age"_s,
                                    u"38"_s,
                                    u"Software confidence"_s,
                                    u"4 of 5"_s,
                                    u"not rated"_s,
                                    u"Spreadsheets"_s,
                                    u"Close the month sooner"_s,
                                    u"Observed, 14 interviews"_s,
                                    u"Assumption"_s,
                                    u"A failed audit"_s,
                                    u"Web"_s,
                                    u"82\u00a0%"_s,
                                    u"Success"_s,
                                    u"A Tuesday"_s,
                                    u"Lowest at Migrate"_s,
                                    u"mean +0.2"_s,
                                    u"8\u00a0%"_s})
            QVERIFY2(says(list, text), qPrintable(text));
        QCOMPARE(groupsOf(list, Role::Trait).size(), 14);
    }

    void emptyPlacesAreToldOnScreenOnly()
    {
        SheetOptions options;
        const MadePersona persona;
        QVERIFY(!says(persona.sheet(options), u"Goals"_s));
        options.prompts = true;
        const DisplayList list = persona.sheet(options);
        QVERIFY(says(list, u"Goals"_s));
        QVERIFY(says(list, u"What do they want to reach?"_s));
        QCOMPARE(groupsOf(list, Role::Trait).size(), 11);
    }

    void longTextsWrapAndNothingOverlaps_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {420.0, 640.0, 860.0, 1100.0, 1500.0})
            QTest::addRow("%.0f", width) << width;
    }
    void longTextsWrapAndNothingOverlaps()
    {
        QFETCH(double, width);
        MadePersona persona = everyTrait();
        const QString text = u"A statement that goes on and on "_s.repeated(8).trimmed();
        for (const TraitKind kind : {TraitKind::Goal, TraitKind::Tool, TraitKind::Section, TraitKind::Fact})
            persona.trait(kind, text, text);
        persona.trait(TraitKind::Skill, {}, text, 3);
        persona.trait(TraitKind::Channel, {}, text, 100);
        persona.made.change<Persona>(persona.emma, [&](Persona &row) { row.quote = text; });
        persona.made.change<Journey>(persona.made.journey, [&](Journey &row) { row.title = text; });
        SheetOptions options;
        options.width = width;
        const DisplayList list = persona.sheet(options);
        for (const TextRun &run : textsOf(list)) {
            QVERIFY2(run.baseline.x() >= 0 && run.baseline.x() + run.width <= width + 0.01, qPrintable(run.text));
            QVERIFY2(!run.text.endsWith(u'…'), qPrintable(run.text));
            QVERIFY(run.baseline.y() < list.bounds.bottom());
        }
        const QList<GroupBegin> traits = groupsOf(list, Role::Trait);
        for (qsizetype i = 0; i < traits.size(); ++i) {
            for (qsizetype k = i + 1; k < traits.size(); ++k)
                QVERIFY2(!traits.at(i).bounds.intersects(traits.at(k).bounds), qPrintable(traits.at(i).name));
        }
    }

    /// A name that is far too long is shortened, so that the rest of the sheet can be seen; it is told as a whole.
    void aLongNameIsShortenedAfterThreeLines()
    {
        MadePersona persona = everyTrait();
        const double before = persona.sheet({}).bounds.height();
        const QString name = u"Emma "_s.repeated(2000).trimmed();
        persona.made.change<Persona>(persona.emma, [&](Persona &row) { row.name = row.role = name; });
        const DisplayList list = persona.sheet({});
        QVERIFY(list.bounds.height() < before + 250);
        int lines = 0;
        for (const TextRun &run : textsOf(list))
            lines += run.text.startsWith(u"Emma"_s) ? 1 : 0;
        QCOMPARE(lines, 6); // three of the name, three of the role
        bool told = false;
        for (const GroupBegin &group : groupsOf(list, Role::PersonaField))
            told = told || group.name == name;
        QVERIFY(told);
    }

    /// In the dark, too, each persona has a colour of its own and not the same grey.
    void theHeadHasItsHueInTheDark()
    {
        const MadePersona persona = everyTrait();
        const DisplayList list =
            layoutPersonaSheet(persona.made.state, persona.emma, loadTheme(ThemeName::Dark), FixedMeasurer(), {});
        const Color sheet = loadTheme(ThemeName::Dark).color(u"sheet"_s);
        int most = 0;
        for (const Item &item : list.items) {
            const auto *rect = std::get_if<FillRect>(&item);
            if (!rect || rect->rect.width() < 400 || rect->rect.height() < 100 || rect->color == sheet)
                continue;
            const auto [low, high] = std::minmax({rect->color.r, rect->color.g, rect->color.b});
            most = std::max(most, high - low);
        }
        QVERIFY2(most >= 12, qPrintable(QString::number(most)));
    }

    void thoseOnTheSameMapsAreTold()
    {
        MadePersona persona = everyTrait();
        QVERIFY(groupsOf(persona.sheet({}), Role::PersonaCard).isEmpty()); // alone
        const PersonaId kofi = persona.made.persona(u"Careful Kofi"_s);
        persona.made.change<Persona>(kofi, [](Persona &row) { row.role = u"IT lead"_s; });
        QCOMPARE(companionsOf(persona.made.state, persona.emma).size(), 1);
        for (const double width : {420.0, 860.0, 1400.0}) {
            SheetOptions options;
            options.width = width;
            const DisplayList list = persona.sheet(options);
            const QList<GroupBegin> cards = groupsOf(list, Role::PersonaCard);
            QCOMPARE(cards.size(), 1);
            QCOMPARE(cards.first().source.id, kofi.value);
            QVERIFY(list.bounds.contains(cards.first().bounds));
            QVERIFY(dump(list).contains(u"Works with"_s) && dump(list).contains(u"IT lead"_s));
        }
    }

    void mirroredSheetIsTheOtherWayRound()
    {
        const MadePersona persona = everyTrait();
        SheetOptions options;
        options.width = 1000;
        const QRectF portrait = groupsOf(persona.sheet(options), Role::Portrait).first().bounds;
        options.mirrored = true;
        QCOMPARE(groupsOf(persona.sheet(options), Role::Portrait).first().bounds.left(), 1000 - portrait.right());
    }

    void nobodyHasAnEmptySheet()
    {
        const MadePersona persona;
        const DisplayList list =
            layoutPersonaSheet(persona.made.state, PersonaId{999}, loadTheme(ThemeName::Light), FixedMeasurer(), {});
        QVERIFY(list.items.isEmpty());
    }
};

PERIPLUS_SUITE(TestPersonaSheet, QCoreApplication)
#include "tst_persona_sheet.moc"
