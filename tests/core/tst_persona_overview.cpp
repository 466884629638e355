// SPDX-License-Identifier: GPL-3.0-or-later
// Pages about several personas. After a change that is meant, run with PERIPLUS_UPDATE_GOLDENS=1 and read the
// difference.
#include "core/formats/persona_files.h"
#include "core/layout/overview_facts.h"
#include "core/layout/persona_overview.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/golden.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/list_groups.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

using Kind = PersonaOverview::Kind;

/// Emma and Kofi, who agree in some things, and Ana, of whom nothing is known; one map with feelings, one without.
struct Three
{
    JourneyBuilder made{u"Buying"_s};
    PersonaId emma = made.persona(u"Efficient Emma"_s);
    PersonaId kofi = made.persona(u"Careful Kofi"_s);
    PersonaId ana = made.persona(u"Ana"_s);
    StepId search, migrate, renew;
    JourneyId support;

    Three()
    {
        made.change<Persona>(emma, [](Persona &row) { row.quote = u"By Friday."_s; });
        made.stage(u"Discover"_s);
        search = made.step(u"Search"_s);
        made.step(u"Not felt"_s);
        migrate = made.step(u"Migrate data"_s);
        renew = made.step(u"Renew"_s);
        made.feel(search, emma, 1);
        made.feel(migrate, emma, -1.5);
        made.feel(renew, emma, 2);
        made.feel(search, kofi, 0.5);
        for (const JourneyPersonaId id : made.state.personasOf(made.journey)) {
            if (made.state.at(id).persona == ana)
                made.state.remove(id);
        }
        support = made.addMap(u"Support"_s);
        made.state.put(JourneyPersona{made.newId<JourneyPersona>(), support, emma, made.nextRank()});
        say(emma, TraitKind::Fact, u"38"_s, u"Age"_s);
        say(kofi, TraitKind::Fact, u"44"_s, u"age"_s);
        say(emma, TraitKind::Fact, u"Rotterdam"_s, u"Based in"_s);
        say(kofi, TraitKind::Fact, u"rotterdam "_s, u"Based in"_s);
        say(emma, TraitKind::Skill, {}, u"Software"_s, 4);
        say(kofi, TraitKind::Skill, {}, u"Software"_s, 4);
        say(emma, TraitKind::Goal, u"Close sooner"_s);
        say(emma, TraitKind::Goal, u"Fewer calls"_s);
        say(kofi, TraitKind::Goal, u"Fewer calls"_s);
        say(kofi, TraitKind::Channel, {}, u"web"_s, 40);
        say(emma, TraitKind::Section, u"Nobody asks"_s, u"Success"_s);
    }

    TraitId say(PersonaId who, TraitKind kind, const QString &text, const QString &label = {},
                std::optional<double> value = {})
    {
        const TraitId id = made.newId<Trait>();
        made.state.put(Trait{id, who, made.nextRank(), kind, label, text, value});
        return id;
    }

    DisplayList page(const PersonaOverview &overview, const SheetOptions &options = {},
                     ThemeName theme = ThemeName::Light) const
    {
        return layoutPersonaOverview(made.state, overview, loadTheme(theme), FixedMeasurer(), options);
    }
};

QString nameWith(const DisplayList &list, const Source &source)
{
    for (const Group &group : groupsOf(list, source.role)) {
        if (group.source == source)
            return group.name;
    }
    return {};
}

const ComparedRow *rowWith(const QList<ComparedSection> &sections, TraitKind kind, const QString &label = {})
{
    for (const ComparedSection &section : sections) {
        for (const ComparedRow &row : section.rows) {
            if (row.kind == kind && row.label == label)
                return &row;
        }
    }
    return nullptr;
}

} // namespace

class TestPersonaOverview : public QObject
{
    Q_OBJECT

private slots:
    void listsAreAsKept_data()
    {
        QTest::addColumn<QString>("text");
        const Three three;
        SheetOptions paper;
        paper.width = 900;
        paper.footer = u"halyard.periplus"_s;
        SheetOptions turned;
        turned.width = 700;
        turned.mirrored = true;
        const PersonaOverview both{Kind::Comparison, {three.emma, three.kofi}};
        QTest::newRow("comparison") << dump(three.page(both, paper, ThemeName::Poster));
        QTest::newRow("matrix") << dump(three.page({Kind::Matrix, {}}, turned, ThemeName::Dark));
        QTest::newRow("gallery") << dump(three.page({Kind::Gallery, {}}, paper));
    }
    void listsAreAsKept()
    {
        QFETCH(QString, text);
        const QString fault = goldenFault(u"overview-"_s + QString::fromLatin1(QTest::currentDataTag()), text);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void moodsTellMeanLowestAndEnd()
    {
        const Three three;
        const MapMoods moods = mapMoods(three.made.state, three.made.journey);
        const MoodSummary emma = moods.moods.value(three.emma);
        QCOMPARE(emma.scored, 3);
        QCOMPARE(emma.mean, 0.5);
        QCOMPARE(emma.lowest, -1.5);
        QCOMPARE(emma.lowestStep, three.migrate);
        QCOMPARE(emma.end, 2.0);
        QCOMPARE(emma.endStep, three.renew);
        QCOMPARE(moods.moods.value(three.kofi).endStep, three.search); // the last that has a score
        QVERIFY(!moods.moods.contains(three.ana));
        QVERIFY(!moods.people.contains(three.ana));
        QVERIFY(mapMoods(three.made.state, three.support).moods.isEmpty());
    }

    void linesDifferByWhatTheySay()
    {
        const Three three;
        const QList<ComparedSection> sections = comparedSections(three.made.state, {three.emma, three.kofi});
        QVERIFY(rowWith(sections, TraitKind::Fact, u"Age"_s)->differs);
        QVERIFY(!rowWith(sections, TraitKind::Fact, u"age"_s)); // the same line, whatever the case
        QVERIFY(!rowWith(sections, TraitKind::Fact, u"Based in"_s)->differs);
        QVERIFY(!rowWith(sections, TraitKind::Skill, u"Software"_s)->differs);
        QVERIFY(rowWith(sections, TraitKind::Channel, u"web"_s)->differs); // one of them says nothing
        QVERIFY(rowWith(sections, TraitKind::Section, u"Success"_s)->differs);
        QVERIFY(!rowWith(sections, TraitKind::Need));
        const ComparedRow goals = *rowWith(sections, TraitKind::Goal);
        QVERIFY(goals.differs);
        QCOMPARE(goals.traits.at(0).size(), 2);
        QVERIFY(!isShared(three.made.state, goals, goals.traits.at(0).at(0)));
        QVERIFY(isShared(three.made.state, goals, goals.traits.at(0).at(1)));
    }

    /// For eyes by a sign and weight, for ears in words: never by colour alone.
    void differencesAreMarkedBySignAndWord()
    {
        const Three three;
        const DisplayList list = three.page({Kind::Comparison, {three.emma, three.kofi}});
        const QStringList names = namesOf(list, Role::RowName);
        QVERIFY2(names.contains(u"Age: differs"_s), qPrintable(names.join(u'\n')));
        QVERIFY(names.contains(u"Based in: the same"_s));
        int different = 0;
        int same = 0;
        for (const Item &item : list.items) {
            if (const auto *run = std::get_if<TextRun>(&item)) {
                different += run->text == u"≠"_s ? 1 : 0;
                same += run->text == u"="_s ? 1 : 0;
            }
        }
        // Age, goals, one map, one legend; and: place, skill, what both say twice, certainty, legend.
        QCOMPARE(different, 4);
        QCOMPARE(same, 6);
    }

    /// Of what only one says there is no difference to see: it stands below, without a mark.
    void whatOneSaysStandsBelowTheDifferences()
    {
        const Three three;
        const DisplayList list = three.page({Kind::Comparison, {three.emma, three.kofi}});
        const QStringList names = namesOf(list, Role::RowName);
        const qsizetype below = names.indexOf(u"Little to compare"_s);
        QVERIFY2(below > 0, qPrintable(names.join(u'\n')));
        QVERIFY(names.indexOf(u"Success"_s) > below);
        QVERIFY(names.indexOf(u"Support, as is"_s) > below);
        QVERIFY(names.indexOf(u"Age: differs"_s) < below);
        QVERIFY(names.first().endsWith(u"2 lines have little to compare"_s));
        QVERIFY(!names.contains(u"Preferred channels"_s)); // no heading without lines
    }

    /// Somebody who says something in a quote has said something.
    void aPersonaWithoutStatementsIsToldSo()
    {
        Three three;
        three.made.change<Persona>(three.ana, [](Persona &row) { row.quote = u"I am here."_s; });
        for (const PersonaOverview &overview :
             {PersonaOverview{Kind::Comparison, {three.emma, three.ana}}, PersonaOverview{Kind::Gallery, {}}}) {
            const QString text = dump(three.page(overview));
            QVERIFY2(text.contains(u"No statements yet"_s), qPrintable(text));
        }
        QVERIFY(!dump(three.page({Kind::Gallery, {}})).contains(u"Nothing said"_s));
    }

    void longNamesAreShortenedAfterThreeLines_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("comparison") << Kind::Comparison;
        QTest::newRow("matrix") << Kind::Matrix;
        QTest::newRow("gallery") << Kind::Gallery;
    }
    void longNamesAreShortenedAfterThreeLines()
    {
        QFETCH(Kind, kind);
        Three three;
        const double before = three.page({kind, {three.emma, three.kofi}}).bounds.height();
        const QString name = u"Emma "_s.repeated(2000).trimmed();
        three.made.change<Persona>(three.emma, [&](Persona &row) { row.name = row.role = name; });
        three.made.change<Journey>(three.made.journey, [&](Journey &row) { row.title = name; });
        const DisplayList list = three.page({kind, {three.emma, three.kofi}});
        QVERIFY2(list.bounds.height() < before + 300, qPrintable(QString::number(list.bounds.height())));
        QVERIFY(dump(list).contains(u'…'));
        const Role role = kind == Kind::Gallery ? Role::PersonaCard : Role::PersonaHead;
        QVERIFY(nameWith(list, {role, three.emma.value, 0}).contains(name)); // whole for tooltip and screen reader
    }

    void pagesCutNoRowAndRepeatTheHeads_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QSizeF>("page");
        QTest::newRow("comparison") << Kind::Comparison << QSizeF(880, 600);
        QTest::newRow("matrix, one column at once") << Kind::Matrix << QSizeF(420, 300);
        QTest::newRow("matrix") << Kind::Matrix << QSizeF(880, 300);
        QTest::newRow("gallery") << Kind::Gallery << QSizeF(420, 500);
    }
    void pagesCutNoRowAndRepeatTheHeads()
    {
        QFETCH(Kind, kind);
        QFETCH(QSizeF, page);
        Three three;
        for (int i = 0; i < 30; ++i) {
            three.say(three.emma, TraitKind::Section, u"This %1"_s.arg(i), u"Part %1"_s.arg(i));
            three.say(three.kofi, TraitKind::Section, u"That %1"_s.arg(i), u"Part %1"_s.arg(i));
            Journey row = three.made.state.at(three.support);
            row.id = three.made.newId<Journey>();
            row.title = u"Map %1"_s.arg(i);
            three.made.state.put(row);
        }
        const PersonaOverview overview{kind, {three.emma, three.kofi}};
        const QList<DisplayList> pages = layoutOverviewPages(three.made.state, overview, loadTheme(ThemeName::Poster),
                                                             FixedMeasurer(), {.footer = u"foot"_s}, page);
        QVERIFY(pages.size() > 1);
        const Role role = kind == Kind::Gallery ? Role::PersonaCard : Role::PersonaCell;
        QList<Source> seen;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const DisplayList &list = pages.at(i);
            QCOMPARE(list.bounds, QRectF(QPointF(), page));
            for (const Group &group : groupsOf(list, role)) {
                QVERIFY2(list.bounds.contains(group.bounds) && group.bounds.bottom() < page.height() - 15,
                         qPrintable(group.name));
                seen.append(group.source);
            }
            if (kind != Kind::Gallery)
                QVERIFY(!groupsOf(list, Role::PersonaHead).isEmpty());
            QVERIFY(dump(list).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        }
        QList<Source> whole;
        for (const Group &group : groupsOf(three.page(overview), role))
            whole.append(group.source);
        QCOMPARE(seen.size(), whole.size()); // each of them once
        for (const Source &source : whole)
            QVERIFY(seen.contains(source));
    }

    /// A row that is higher than a page still comes as a whole, on a page that is as high as it needs.
    void aRowHigherThanAPageIsWhole()
    {
        Three three;
        three.say(three.emma, TraitKind::Goal, u"Words "_s.repeated(2000));
        const QList<DisplayList> pages =
            layoutOverviewPages(three.made.state, {Kind::Comparison, {three.emma, three.kofi}},
                                loadTheme(ThemeName::Poster), FixedMeasurer(), {}, {880, 600});
        QVERIFY(std::any_of(pages.begin(), pages.end(),
                            [](const DisplayList &list) { return list.bounds.height() > 1000; }));
        for (const DisplayList &list : pages) {
            for (const Group &group : groupsOf(list, Role::PersonaCell))
                QVERIFY(list.bounds.contains(group.bounds));
        }
    }

    void cellsOfTheMatrixSayTheWholeSentence()
    {
        const Three three;
        const DisplayList list = three.page({Kind::Matrix, {}});
        QCOMPARE(groupsOf(list, Role::PersonaHead).size(), 3);
        QCOMPARE(groupsOf(list, Role::PersonaCell).size(), 6);
        const qint64 buying = three.made.journey.value;
        QCOMPARE(nameWith(list, {Role::PersonaCell, three.emma.value, buying}),
                 u"Efficient Emma, Buying, as is: mean +0.5. Lowest −1.5 at Migrate data, ends +2.0 at Renew"_s);
        QCOMPARE(nameWith(list, {Role::PersonaCell, three.ana.value, buying}), u"Ana, Buying, as is: Takes no part"_s);
        QCOMPARE(nameWith(list, {Role::PersonaCell, three.emma.value, three.support.value}),
                 u"Efficient Emma, Support, as is: No feelings noted yet"_s);
    }

    void longTextsWrapAndNothingIsCutOff_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<double>("width");
        for (const double width : {420.0, 900.0, 1400.0}) {
            QTest::addRow("comparison %.0f", width) << Kind::Comparison << width;
            QTest::addRow("matrix %.0f", width) << Kind::Matrix << width;
            QTest::addRow("gallery %.0f", width) << Kind::Gallery << width;
        }
    }
    void longTextsWrapAndNothingIsCutOff()
    {
        QFETCH(Kind, kind);
        QFETCH(double, width);
        Three three;
        const QString text = u"Words that go on and on "_s.repeated(8).trimmed();
        three.made.change<Persona>(three.emma, [&](Persona &row) { row.quote = text; });
        three.made.change<Step>(three.migrate, [&](Step &row) { row.title = text; });
        for (const TraitKind trait : {TraitKind::Fact, TraitKind::Skill, TraitKind::Tool, TraitKind::Goal})
            three.say(three.emma, trait, text, text, 3);
        SheetOptions options;
        options.width = width;
        const DisplayList list = three.page({kind, {three.emma, three.kofi}}, options);
        QVERIFY(!list.items.isEmpty());
        for (const Item &item : list.items) {
            if (const auto *run = std::get_if<TextRun>(&item))
                QVERIFY2(!run->text.endsWith(u'…'), qPrintable(run->text));
        }
        const QString fault = overlap(list, {Role::PersonaCell, Role::PersonaHead, Role::PersonaCard, Role::Trait});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void goneAndNobodyAreLeftOut()
    {
        const Three three;
        const PersonaOverview one{Kind::Comparison, {three.emma, PersonaId{99999}}};
        QCOMPARE(groupsOf(three.page(one), Role::PersonaHead).size(), 1);
        QCOMPARE(overviewTitle(three.made.state, one), u"Efficient Emma"_s);
        QVERIFY(comparisonMarkdown(three.made.state, one.personas).startsWith("# Efficient Emma\n"));
        QVERIFY(three.page({Kind::Comparison, {PersonaId{99999}}}).items.isEmpty());
        for (const Kind kind : {Kind::Matrix, Kind::Gallery})
            QVERIFY(layoutPersonaOverview(State(), {kind, {}}, loadTheme(ThemeName::Light), FixedMeasurer(), {})
                        .items.isEmpty());
    }

    void titleNamesThemAll()
    {
        const Three three;
        QCOMPARE(overviewTitle(three.made.state, {Kind::Comparison, {three.emma, three.kofi, three.ana}}),
                 u"Efficient Emma, Careful Kofi and Ana"_s);
    }
};

PERIPLUS_SUITE(TestPersonaOverview, QCoreApplication)
#include "tst_persona_overview.moc"
