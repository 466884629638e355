// SPDX-License-Identifier: GPL-3.0-or-later
// Display lists as text. After a change that is meant, run with PERIPLUS_UPDATE_GOLDENS=1 and read the difference.
#include "core/layout/journey_layout.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/golden.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/sample_state.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// Every kind of lane with a typical card, two personas, a moment of truth.
JourneyBuilder everyKind()
{
    JourneyBuilder made(u"Every kind"_s);
    const PersonaId emma = made.persona(u"Efficient Emma"_s);
    const PersonaId kofi = made.persona(u"Careful Kofi"_s);
    const ChannelId web = made.channel(u"Web"_s, u"web"_s);
    const ChannelId phone = made.channel(u"Phone"_s, u"phone"_s);
    QList<LaneId> lanes;
    for (int kind = 0; kind < enumCount<LaneKind>(); ++kind)
        lanes.append(made.lane(static_cast<LaneKind>(kind)));
    const auto lane = [&](LaneKind kind) { return lanes.at(static_cast<int>(kind)); };
    const StageId discover = made.stage(u"Discover"_s, u"2 weeks"_s);
    const StepId search = made.step(u"Search vendors"_s);
    const StepId compare = made.step(u"Compare"_s);
    made.stage(u"Onboard"_s);
    const StepId migrate = made.step(u"Migrate data"_s);
    made.feel(search, emma, 1);
    made.feel(compare, emma, 0);
    made.feel(migrate, emma, -2, u"Rows lost"_s);
    made.feel(search, kofi, 0);
    made.feel(migrate, kofi, -1);
    made.card(lane(LaneKind::Touchpoint), search, {}, [&](Card &card) { card.channel = web; });
    made.card(lane(LaneKind::Touchpoint), search, {}, [&](Card &card) { card.channel = phone; });
    made.card(lane(LaneKind::Touchpoint), migrate, u"Calls the help desk"_s, [&](Card &card) {
        card.channel = phone;
        card.momentOfTruth = true;
    });
    made.card(lane(LaneKind::Goal), discover, u"Find three vendors"_s);
    made.card(lane(LaneKind::Thought), discover, u"Not one shows a price."_s, [&](Card &card) { card.persona = emma; });
    made.card(lane(LaneKind::Pain), migrate, u"Rows lost"_s, [](Card &card) {
        card.severity = Severity::Critical;
        card.color = u"#aa3300"_s;
    });
    made.card(lane(LaneKind::Opportunity), discover, u"Price calculator"_s,
              [](Card &card) { card.owner = u"Aiko Mori"_s; });
    made.card(lane(LaneKind::Metric), migrate, u"No metric yet"_s);
    made.card(lane(LaneKind::Image), search, u"Sketch"_s, [](Card &card) { card.asset = u"0123abcd"_s; });
    made.card(lane(LaneKind::Backstage), discover, u"Content team"_s);
    made.card(lane(LaneKind::Backstage), compare, u"Sales desk"_s);
    const CardId note = made.card(lane(LaneKind::Note), migrate, u"Ask again"_s);
    for (const bool resolved : {false, true, false}) {
        Comment comment;
        comment.id = made.newId<Comment>();
        comment.card = note;
        comment.text = u"When?"_s;
        comment.resolved = resolved;
        made.state.put(comment);
    }
    made.card(lane(LaneKind::Text), search, u"Free words"_s);
    return made;
}

JourneyBuilder spansAndStacks()
{
    JourneyBuilder made(u"Spans"_s);
    const LaneId lane = made.lane(LaneKind::Pain);
    const StageId first = made.stage(u"First"_s);
    QList<StepId> steps;
    for (int i = 0; i < 3; ++i)
        steps.append(made.step(u"Step %1"_s.arg(i)));
    made.stage(u"Second"_s);
    steps.append(made.step(u"Step 3"_s));
    made.card(lane, steps.at(0), u"One"_s);
    made.card(lane, steps.at(1), u"Across three"_s, [](Card &card) { card.span = 3; });
    made.card(lane, steps.at(1), u"Below it"_s);
    made.card(lane, steps.at(3), u"Beside"_s);
    made.card(lane, first, u"The stage's own comes first"_s);
    return made;
}

JourneyBuilder rightToLeft()
{
    JourneyBuilder made(u"מסע"_s);
    const LaneId goals = made.lane(LaneKind::Goal, u"מטרות"_s);
    const LaneId pains = made.lane(LaneKind::Pain);
    made.stage(u"גילוי"_s);
    const StepId step = made.step(u"חיפוש ספקים"_s);
    made.card(goals, step, u"למצוא שלושה ספקים"_s);
    made.card(pains, step, u"אין מחיר באתר"_s, [](Card &card) { card.severity = Severity::Minor; });
    return made;
}

/// Bold, italic, links and lists, in a box, on the tile, in a thought, below a channel; and in Hebrew.
JourneyBuilder markup()
{
    JourneyBuilder made(u"Markup"_s);
    const LaneId pains = made.lane(LaneKind::Pain);
    const LaneId goals = made.lane(LaneKind::Goal);
    const LaneId thoughts = made.lane(LaneKind::Thought);
    const LaneId touchpoints = made.lane(LaneKind::Touchpoint);
    const ChannelId web = made.channel(u"Web"_s, u"web"_s);
    made.stage(u"Discover"_s);
    const StepId step = made.step(u"Search"_s);
    const StepId next = made.step(u"Compare"_s);
    made.card(pains, step, u"**Prices** hidden: see [the *long* list](https://example.org/a_(b)) un**believ**able"_s);
    made.card(pains, next, u"**Very** bad"_s, [](Card &card) { card.severity = Severity::Critical; });
    made.card(goals, step, u"Do:\n- one thing after the other\n- *two*\n1. a\n2. b"_s);
    made.card(goals, next, u"5 * 3 * 2 is plain, [so](is this)"_s);
    made.card(thoughts, step, u"\"I am *so* tired\""_s);
    made.card(thoughts, next, u"- מחיר **גבוה** מאוד באתר\n- קטן"_s);
    made.card(touchpoints, step, u"Opens the **shop**"_s, [&](Card &card) { card.channel = web; });
    return made;
}

/// The sample that comes with the product, as its poster shows it.
QString samplePoster(const TextMeasurer &measurer)
{
    const State state = readSample().state;
    LayoutOptions options;
    options.titleBlock = options.legend = options.hideEmptyLanes = true;
    options.footerVersion = u"Version 14, 21 November 2026"_s;
    options.footerFile = u"halyard.periplus"_s;
    const JourneyId journey = state.ordered<Journey>().first();
    return dump(layoutJourney(state, journey, loadTheme(ThemeName::Poster), measurer, options));
}

} // namespace

class TestLayoutGolden : public QObject
{
    Q_OBJECT

private slots:
    void listsAreAsKept_data()
    {
        QTest::addColumn<QString>("text");
        const FixedMeasurer measurer;
        const auto row = [&](const char *name, const JourneyBuilder &made, const LayoutOptions &options,
                             ThemeName theme) {
            QTest::newRow(name) << dump(layoutJourney(made.state, made.journey, loadTheme(theme), measurer, options));
        };
        LayoutOptions bands;
        bands.maxBandWidth = 450;
        row("every-kind", everyKind(), {}, ThemeName::Light);
        row("two-bands", everyKind(), bands, ThemeName::Poster);
        row("spans-and-stacks", spansAndStacks(), {}, ThemeName::Light);
        row("markup", markup(), {}, ThemeName::Light);
        row("right-to-left", rightToLeft(), {}, ThemeName::Light);
        LayoutOptions turned;
        turned.mirrored = true;
        row("mirrored", rightToLeft(), turned, ThemeName::Light);
        QTest::newRow("sample-poster") << samplePoster(measurer);
        row("empty", JourneyBuilder(), {}, ThemeName::Light);
    }
    void listsAreAsKept()
    {
        QFETCH(QString, text);
        const QString fault = goldenFault(u"layout-"_s + QString::fromLatin1(QTest::currentDataTag()), text);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
};

PERIPLUS_SUITE(TestLayoutGolden, QCoreApplication)
#include "tst_layout_golden.moc"
