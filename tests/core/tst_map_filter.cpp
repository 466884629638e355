// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out on a map, and how the layout shows it.
#include "core/layout/journey_layout.h"
#include "core/layout/map_filter.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/main/suite.h"

#include <QTest>

#include <algorithm>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// Two personas, a step for each and one for nobody in particular.
struct TwoPeople
{
    TwoPeople() : made(u"Map"_s)
    {
        emma = made.persona(u"Efficient Emma"_s);
        kofi = made.persona(u"Careful Kofi"_s);
        const ChannelId web = made.channel(u"Web"_s, u"web"_s);
        phone = made.channel(u"Phone"_s, u"phone"_s);
        touchpoints = made.lane(LaneKind::Touchpoint);
        made.lane(LaneKind::Emotion);
        pains = made.lane(LaneKind::Pain);
        made.stage(u"Buy"_s);
        search = made.step(u"Search"_s);
        call = made.step(u"Call"_s);
        webTouch = made.card(touchpoints, search, {}, [&](Card &card) { card.channel = web; });
        phoneTouch = made.card(touchpoints, call, {}, [&](Card &card) { card.channel = phone; });
        emmaPain = made.card(pains, search, u"Slow"_s, [&](Card &card) { card.persona = emma; });
        kofiPain = made.card(pains, call, u"Rude"_s, [&](Card &card) { card.persona = kofi; });
        anyPain = made.card(pains, call, u"Long queue"_s);
        made.feel(search, emma, 1);
        made.feel(call, emma, -1);
        made.feel(search, kofi, 1);
        made.feel(call, kofi, 0);
    }

    EvidenceId evidence(CardId card, EvidenceGrade grade)
    {
        Evidence row;
        row.id = made.newId<Evidence>();
        row.card = card;
        row.rank = made.nextRank();
        row.grade = grade;
        made.state.put(row);
        return row.id;
    }
    TagId tag(const QString &name, CardId card)
    {
        const Tag tag{made.newId<Tag>(), made.nextRank(), name, {}};
        made.state.put(tag);
        made.state.put(CardTag{made.newId<CardTag>(), card, tag.id});
        return tag.id;
    }
    QList<CardId> standOut(const MapFilter &filter) const
    {
        QList<CardId> found;
        for (const CardId id : {webTouch, phoneTouch, emmaPain, kofiPain, anyPain}) {
            if (filter.matches(made.state, made.state.at(id)))
                found.append(id);
        }
        return found;
    }
    JourneyLayout layout(const MapFilter &filter, const JourneyLayout *previous = nullptr) const
    {
        LayoutOptions options;
        options.filter = filter;
        return JourneyLayout::measure(made.state, made.journey, loadTheme(ThemeName::Light), measurer, options,
                                      previous);
    }

    FixedMeasurer measurer;
    JourneyBuilder made;
    PersonaId emma, kofi;
    ChannelId phone;
    LaneId touchpoints, pains;
    StepId search, call;
    CardId webTouch, phoneTouch, emmaPain, kofiPain, anyPain;
};

/// The names of the groups of a role, in order.
QStringList namesOf(const DisplayList &list, Role role)
{
    QStringList names;
    for (const Item &item : list.items) {
        const auto *begin = std::get_if<GroupBegin>(&item);
        if (begin && begin->source.role == role)
            names.append(begin->name);
    }
    return names;
}

} // namespace

class TestMapFilter : public QObject
{
    Q_OBJECT

private slots:
    void withoutChoicesEverythingStandsOut()
    {
        const TwoPeople two;
        QVERIFY(MapFilter().isEmpty());
        QCOMPARE(two.standOut({}).size(), 5);
    }

    void aPersonaHasTheirCardsAndThoseOfNobody()
    {
        const TwoPeople two;
        QCOMPARE(two.standOut({.personas = {two.emma}}),
                 QList<CardId>({two.webTouch, two.phoneTouch, two.emmaPain, two.anyPain}));
        QCOMPARE(two.standOut({.personas = {two.emma, two.kofi}}).size(), 5);
    }

    void aStepOfOthersIsNotTheirs()
    {
        TwoPeople two;
        two.made.state.put(StepPersona{two.made.newId<StepPersona>(), two.call, two.kofi, two.made.nextRank()});
        QCOMPARE(two.standOut({.personas = {two.emma}}), QList<CardId>({two.webTouch, two.emmaPain}));
    }

    void aChannelHasItsTouchpointsAndWhatIsAtTheirSteps()
    {
        const TwoPeople two;
        QCOMPARE(two.standOut({.channels = {two.phone}}), QList<CardId>({two.phoneTouch, two.kofiPain, two.anyPain}));
    }

    void sortsNarrowEachOther()
    {
        TwoPeople two;
        const TagId tag = two.tag(u"queue"_s, two.anyPain);
        QCOMPARE(two.standOut({.tags = {tag}}), QList<CardId>{two.anyPain});
        QCOMPARE(two.standOut({.personas = {two.kofi}, .channels = {two.phone}}),
                 QList<CardId>({two.phoneTouch, two.kofiPain, two.anyPain}));
        QCOMPARE(two.standOut({.personas = {two.emma}, .tags = {tag}, .channels = {two.phone}}),
                 QList<CardId>{two.anyPain});
    }

    void evidenceCountsAsItsBest()
    {
        TwoPeople two;
        two.evidence(two.emmaPain, EvidenceGrade::Assumption);
        two.evidence(two.emmaPain, EvidenceGrade::Measured);
        two.evidence(two.kofiPain, EvidenceGrade::Assumption);
        QCOMPARE(two.standOut({.grades = {EvidenceGrade::Measured}}), QList<CardId>{two.emmaPain});
        QCOMPARE(two.standOut({.grades = {EvidenceGrade::Assumption}}), QList<CardId>({two.kofiPain, two.anyPain}));
    }

    void cardsAreCounted()
    {
        TwoPeople two;
        const MapFilter filter{.personas = {two.emma}};
        FilteredCount count = countMatching(two.made.state, two.made.journey, filter);
        QCOMPARE(count.matching, 4);
        QCOMPARE(count.all, 5);
        two.made.change<Lane>(two.pains, [](Lane &lane) { lane.hidden = true; });
        count = countMatching(two.made.state, two.made.journey, filter);
        QCOMPARE(count.all, 2);
    }

    void nothingMovesAndTheRestIsToldAsFilteredOut()
    {
        const TwoPeople two;
        const JourneyLayout plain = two.layout({});
        const JourneyLayout filtered = two.layout({.personas = {two.emma}}, &plain);
        QCOMPARE(filtered.bounds(), plain.bounds());
        QCOMPARE(filtered.cardRect(two.kofiPain), plain.cardRect(two.kofiPain));
        const QStringList names = namesOf(filtered.fullList(), Role::Card);
        QCOMPARE(names.filter(u"filtered out"_s).size(), 1);
        QVERIFY(names.filter(u"filtered out"_s).first().contains(u"Rude"_s));
        QCOMPARE(namesOf(plain.fullList(), Role::Card).filter(u"filtered out"_s).size(), 0);
        QVERIFY(filtered.fullList().items.size() > plain.fullList().items.size()); // the veil
    }

    void whoIsLookedAtHasTheMainCurve()
    {
        const TwoPeople two;
        QVERIFY(namesOf(two.layout({}).fullList(), Role::EmotionPoint).last().startsWith(u"Emma"_s));
        const JourneyLayout kofi = two.layout({.personas = {two.kofi}});
        QVERIFY(namesOf(kofi.fullList(), Role::EmotionPoint).last().startsWith(u"Kofi"_s)); // painted on top
        QCOMPARE(namesOf(kofi.fullList(), Role::Portrait), QStringList({u"Kofi, curve"_s, u"Emma, curve faint"_s}));
    }

    void oneCurveCanBeFaintByItself()
    {
        const TwoPeople two;
        const JourneyLayout layout = two.layout({.faded = {two.kofi}});
        QCOMPARE(namesOf(layout.fullList(), Role::Portrait), QStringList({u"Emma, curve"_s, u"Kofi, curve faint"_s}));
        QCOMPARE(namesOf(layout.fullList(), Role::Card).filter(u"filtered out"_s).size(), 0);
        const QRectF name = layout.curveNameRect(two.kofi);
        QVERIFY(!name.isEmpty());
        QCOMPARE(layout.hit(name.center()), (Source{Role::Portrait, two.kofi.value, layout.hit(name.center()).lane}));
    }

    void equalScoresStandBesideEachOther()
    {
        const TwoPeople two;
        const JourneyLayout layout = two.layout({});
        const auto feeling = [&](StepId step, PersonaId persona) {
            for (const EmotionId id : two.made.state.emotionsOf(step)) {
                if (two.made.state.at(id).persona == persona)
                    return layout.emotionPoint(id);
            }
            return QPointF();
        };
        const QPointF apart = feeling(two.search, two.kofi) - feeling(two.search, two.emma); // both content
        QVERIFY(apart.x() > 8 && apart.y() > 0);
        QCOMPARE(feeling(two.call, two.kofi).x(), feeling(two.call, two.emma).x()); // not equal
    }
};

PERIPLUS_SUITE(TestMapFilter, QCoreApplication)
#include "tst_map_filter.moc"
