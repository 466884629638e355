// SPDX-License-Identifier: GPL-3.0-or-later
// Pages about metrics on paper: nothing is cut, nothing is lost, nothing is told twice.
#include "core/layout/metric_page.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/list_groups.h"
#include "tests/support/main/suite.h"

#include <algorithm>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

using Kind = MetricsPage::Kind;

constexpr QSizeF kUprightPaper(882, 1281);
constexpr QSizeF kLyingPaper(1281, 882);
constexpr double kFootRoom = 29;

/// As many metrics as fill some pages: every second one fell, all miss their target.
struct ManyMetrics
{
    JourneyBuilder made{u"Buying"_s};
    QList<MetricId> all;

    explicit ManyMetrics(int count)
    {
        made.stage(u"Discover"_s);
        made.step(u"Search"_s);
        for (int i = 0; i < count; ++i) {
            Metric row;
            row.id = made.newId<Metric>();
            row.rank = made.nextRank();
            row.name = u"Score %1 of those that people asked for"_s.arg(i);
            row.kind = MetricKind::Nps;
            row.target = 80;
            row.review = u"monthly"_s;
            made.state.put(row);
            all.append(row.id);
            measure(row.id, u"2026-05-31"_s, {{u"promoters"_s, 200}, {u"passives"_s, 98}, {u"detractors"_s, 20}});
            measure(row.id, u"2026-08-31"_s,
                    {{u"promoters"_s, i % 2 ? 60 : 199}, {u"passives"_s, 90}, {u"detractors"_s, 44}});
        }
    }

    void measure(MetricId id, const QString &date, const QMap<QString, double> &counts)
    {
        Measurement row;
        row.id = made.newId<Measurement>();
        row.metric = id;
        row.date = date;
        row.counts = counts;
        made.state.put(row);
    }

    QList<DisplayList> pages(const MetricsPage &page, QSizeF paper, const SheetOptions &options = {},
                             const BreakdownSource &breakdown = {}) const
    {
        return layoutMetricsPages(made.state, page, breakdown, loadTheme(ThemeName::Poster), FixedMeasurer(), options,
                                  paper);
    }
};

/// The groups of a role that are read out.
QList<Group> toldOf(const DisplayList &list, Role role)
{
    QList<Group> groups = groupsOf(list, role);
    groups.removeIf([](const Group &group) { return group.within.contains(Role::Decoration); });
    return groups;
}

QStringList textsOf(const DisplayList &list)
{
    QStringList words;
    for (const Item &item : list.items) {
        if (const auto *run = std::get_if<TextRun>(&item))
            words.append(run->text);
    }
    return words;
}

/// What stands on a page must stand above its foot.
QString outside(const DisplayList &list, Role role)
{
    for (const Group &group : toldOf(list, role)) {
        if (group.bounds.bottom() > list.bounds.bottom() - kFootRoom + 0.01 || group.bounds.top() < -0.01
            || group.bounds.left() < list.bounds.left() - 0.01 || group.bounds.right() > list.bounds.right() + 0.01)
            return group.name + u" reaches outside"_s;
    }
    return {};
}

} // namespace

class TestMetricPaper : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreWholeAndHeadsAreRepeated_data()
    {
        QTest::addColumn<QSizeF>("paper");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("upright") << kUprightPaper << false;
        QTest::newRow("lying") << kLyingPaper << false;
        QTest::newRow("mirrored") << kLyingPaper << true;
    }
    void rowsAreWholeAndHeadsAreRepeated()
    {
        QFETCH(QSizeF, paper);
        QFETCH(bool, mirrored);
        const ManyMetrics many(60);
        SheetOptions options;
        options.mirrored = mirrored;
        options.footer = u"halyard.periplus"_s;
        const QList<DisplayList> pages = many.pages({}, paper, options);
        QVERIFY(pages.size() > 2);
        QList<qint64> rows;
        int heads = 0;
        for (const DisplayList &page : pages) {
            QCOMPARE(page.bounds, QRectF(QPointF(), paper));
            QCOMPARE(outside(page, Role::MetricRow), QString());
            QCOMPARE(toldOf(page, Role::MetricTable).size(), 1);
            QCOMPARE(toldOf(page, Role::MetricTable).first().source.id, 1); // one table that goes on
            heads += static_cast<int>(toldOf(page, Role::MetricHead).size());
            QVERIFY(textsOf(page).contains(u"Metric"_s));
            for (const Group &row : toldOf(page, Role::MetricRow)) {
                if (row.source.id > 0)
                    rows.append(row.source.id);
            }
        }
        QCOMPARE(heads, 8);
        QList<qint64> all;
        for (const MetricId id : many.all)
            all.append(id.value);
        QCOMPARE(rows, all);
        QVERIFY(textsOf(pages.last()).contains(u"Page %1 of %1"_s.arg(pages.size())));
    }

    void detailStaysTogether_data()
    {
        QTest::addColumn<int>("metrics");
        QTest::addColumn<QSizeF>("paper");
        for (const int metrics : {3, 9, 14, 22, 40}) {
            QTest::addRow("%d upright", metrics) << metrics << kUprightPaper;
            QTest::addRow("%d lying", metrics) << metrics << kLyingPaper;
        }
    }
    void detailStaysTogether()
    {
        QFETCH(int, metrics);
        QFETCH(QSizeF, paper);
        const ManyMetrics many(metrics);
        int withParts = 0;
        for (const DisplayList &page : many.pages({.selected = many.all.first()}, paper)) {
            const QList<Group> parts = toldOf(page, Role::MetricPart);
            QCOMPARE(outside(page, Role::MetricPart), QString());
            QVERIFY(parts.isEmpty() || parts.size() == 3);
            withParts += parts.isEmpty() ? 0 : 1;
        }
        QCOMPARE(withParts, 1);
    }

    /// Groups that no page has room for go on, each of them once and whole.
    void originGoesOn_data()
    {
        QTest::addColumn<QSizeF>("paper");
        QTest::newRow("upright") << kUprightPaper;
        QTest::newRow("lying") << kLyingPaper;
    }
    void originGoesOn()
    {
        QFETCH(QSizeF, paper);
        const ManyMetrics many(4);
        const BreakdownSource source = [](const State &, MetricId, const Period &) {
            QList<Breakdown> groups;
            for (const QString &by : {u"touchpoint"_s, u"stage"_s, u"channel"_s, u"segment"_s, u"month"_s}) {
                for (int i = 0; i < 17; ++i) {
                    Breakdown group;
                    group.by = by;
                    group.key = u"%1 %2"_s.arg(by).arg(i);
                    group.estimate.value = 20 + i;
                    group.estimate.n = 30;
                    groups.append(group);
                }
            }
            return groups;
        };
        const QList<DisplayList> pages = many.pages({.selected = many.all.first()}, paper, {}, source);
        QVERIFY(pages.size() > 2);
        QStringList texts;
        int headings = 0;
        for (const DisplayList &page : pages) {
            QCOMPARE(page.bounds, QRectF(QPointF(), paper));
            QCOMPARE(outside(page, Role::MetricPart), QString());
            texts += textsOf(page);
            for (const Group &field : toldOf(page, Role::MetricField))
                headings += field.name == u"Where it comes from"_s ? 1 : 0;
        }
        for (const QString &by : {u"touchpoint"_s, u"channel"_s, u"month"_s}) {
            for (int i = 0; i < 14; ++i)
                QCOMPARE(texts.count(u"%1 %2"_s.arg(by).arg(i)), 1);
            QCOMPARE(texts.count(u"%1 14"_s.arg(by)), 0); // "3 more"
        }
        QCOMPARE(headings, 1);
        QVERIFY(texts.count(u"Where it comes from"_s) > 1);
    }

    void sentencesOfAReviewAreWhole_data() { rowsAreWholeAndHeadsAreRepeated_data(); }
    void sentencesOfAReviewAreWhole()
    {
        QFETCH(QSizeF, paper);
        QFETCH(bool, mirrored);
        const ManyMetrics many(50);
        SheetOptions options;
        options.mirrored = mirrored;
        const MetricsPage review{.kind = Kind::Review, .today = QDate(2026, 11, 22)};
        const DisplayList whole =
            layoutMetricsPage(many.made.state, review, {}, loadTheme(ThemeName::Poster), FixedMeasurer(), options);
        const QList<DisplayList> pages = many.pages(review, paper, options);
        QVERIFY(pages.size() > 1);
        QStringList sentences;
        QStringList headings;
        QStringList texts;
        for (const DisplayList &page : pages) {
            QCOMPARE(page.bounds, QRectF(QPointF(), paper));
            QCOMPARE(outside(page, Role::MetricPlace), QString());
            QCOMPARE(outside(page, Role::MetricPart), QString());
            for (const Group &place : toldOf(page, Role::MetricPlace))
                sentences.append(place.name);
            for (const Group &field : toldOf(page, Role::MetricField)) {
                if (field.source.lane == static_cast<qint64>(MetricFieldNumber::Heading))
                    headings.append(field.name);
            }
            texts += textsOf(page);
        }
        QStringList wanted;
        for (const Group &place : toldOf(whole, Role::MetricPlace))
            wanted.append(place.name);
        QCOMPARE(sentences, wanted);
        QCOMPARE(headings.removeDuplicates(), 0); // a section that goes on is told of once
        QVERIFY(texts.contains(u"continued"_s));
    }

    /// A table of many words is wider than upright paper: then all of the page is drawn smaller, and nothing is cut.
    void paperIsAsWideAsTheTable()
    {
        const ManyMetrics many(30);
        const QSizeF narrow(600, 800);
        const QList<DisplayList> pages = many.pages({.selected = many.all.first()}, narrow);
        for (const DisplayList &page : pages) {
            QVERIFY(page.bounds.width() > narrow.width());
            QVERIFY(qAbs(page.bounds.height() / page.bounds.width() - 800.0 / 600) < 0.001);
            QCOMPARE(outside(page, Role::MetricRow), QString());
            QCOMPARE(outside(page, Role::MetricPart), QString());
        }
    }

    void nothingIsOnePage()
    {
        for (const Kind kind : {Kind::Overview, Kind::Review}) {
            const QList<DisplayList> pages = layoutMetricsPages(
                State(), {.kind = kind}, {}, loadTheme(ThemeName::Poster), FixedMeasurer(), {}, kUprightPaper);
            QCOMPARE(pages.size(), 1);
            QVERIFY(!textsOf(pages.first()).isEmpty());
        }
    }
};

PERIPLUS_SUITE(TestMetricPaper, QCoreApplication)
#include "tst_metric_paper.moc"
