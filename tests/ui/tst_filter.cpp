// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering the map in the window, faint curves, and lines between linked cards.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/link_lines.h"
#include "ui/canvas/map_source.h"
#include "ui/filter/filter_panel.h"
#include "ui/filter/persona_switch.h"

#include <QPushButton>
#include <QToolButton>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void theSwitchLooksAtOnePersona();
    void aMapWithOnePersonaHasNoSwitch();
    void thePanelNarrowsAndClears();
    void theEvidenceButtonShowsWhatIsAssumed();
    void lanesAreHiddenInThisView();
    void anotherMapBeginsUnfiltered();
    void aClickOnANameMakesTheCurveFaint();
    void linesAreDrawnForSelectedCards();
    void allLinesAreDrawnOnDemand();
    void painsAndOpportunitiesAreLinkedByCommand();
    void oneEmotionLaneIsEnough();

private:
    static QToolButton *segment(OpenWindow &open, const QString &text)
    {
        for (QToolButton *button : open.find("personaSwitch")->findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    static PersonaId persona(OpenWindow &open, const QString &name)
    {
        for (const PersonaId id : open.state().ordered<Persona>()) {
            if (open.state().at(id).name == name)
                return id;
        }
        return {};
    }
    static QToolButton *chip(OpenWindow &open, const QString &name)
    {
        for (QToolButton *button : open.find("filterPanel")->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    static OverlayLayer lines(OpenWindow &open)
    {
        Canvas &canvas = open.window.canvas();
        return linkLines(canvas.map(), canvas.view(), canvas.selection().items(), canvas.linksShown());
    }
    static QList<CardId> cardsIn(OpenWindow &open, LaneKind kind)
    {
        QList<CardId> cards;
        open.state().forEach<Card>([&](const Card &card) {
            if (open.state().at(card.lane).kind == kind)
                cards.append(card.id);
        });
        return cards;
    }
};

void TestFilter::theSwitchLooksAtOnePersona()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QVERIFY(open.find("personaSwitch")->isVisible());
    QVERIFY(segment(open, u"All lanes"_s)->isChecked());
    QVERIFY(!open.find("filterState")->isVisible());
    const qint64 steps = open.workspace()->history().count();
    QTest::mouseClick(segment(open, u"Kofi"_s), Qt::LeftButton);
    const ShownMap &map = open.window.canvas().map();
    QCOMPARE(map.filter().focus(), persona(open, u"Careful Kofi"_s));
    QVERIFY(segment(open, u"Kofi"_s)->isChecked());
    QVERIFY(open.find("filterState")->isVisible());
    QVERIFY(static_cast<QToolButton *>(open.find("filterState"))->text().endsWith(u"cards"_s));
    QTest::mouseClick(open.find("filterState"), Qt::LeftButton);
    QVERIFY(map.filter().isEmpty());
    QVERIFY(segment(open, u"All lanes"_s)->isChecked());
    QCOMPARE(open.workspace()->history().count(), steps); // a way of looking, no edit
}

void TestFilter::aMapWithOnePersonaHasNoSwitch()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("newMap");
    QVERIFY(!open.find("personaSwitch")->isVisible());
}

void TestFilter::thePanelNarrowsAndClears()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("filter");
    QWidget *panel = open.find("filterPanel");
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(!panel->findChild<QPushButton *>(u"filterClear"_s)->isEnabled());
    QTest::keyClick(chip(open, u"Faint curves: Kofi"_s), Qt::Key_Space);
    QCOMPARE(open.window.canvas().map().filter().faded.size(), 1);
    QTest::mouseClick(panel->findChild<QPushButton *>(u"filterClear"_s), Qt::LeftButton);
    QVERIFY(open.window.canvas().map().filter().faded.isEmpty());
    QToolButton *phone = chip(open, u"Channels: Phone"_s);
    QVERIFY(phone);
    QTest::keyClick(phone, Qt::Key_Space);
    const ShownMap &map = open.window.canvas().map();
    QCOMPARE(map.filter().channels.size(), 1);
    const FilteredCount count = countMatching(map.state(), map.journey(), map.filter());
    QVERIFY(count.matching > 0 && count.matching < count.all);
    QCOMPARE(open.label("filterCount"), u"%1 of %2 cards stand out."_s.arg(count.matching).arg(count.all));
    QTest::mouseClick(panel->findChild<QPushButton *>(u"filterClear"_s), Qt::LeftButton);
    QVERIFY(map.filter().isEmpty());
    QVERIFY(!phone->isChecked());
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
}

void TestFilter::theEvidenceButtonShowsWhatIsAssumed()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("assumptions");
    const ShownMap &map = open.window.canvas().map();
    QCOMPARE(map.filter().grades, QList<EvidenceGrade>{EvidenceGrade::Assumption});
    open.trigger("clearFilter");
    QVERIFY(!open.window.findChild<QAction *>(u"assumptions"_s)->isChecked());
}

void TestFilter::lanesAreHiddenInThisView()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const ShownMap &map = open.window.canvas().map();
    const qint64 edits = map.workspace()->history().count();
    open.trigger("filter");
    QTRY_VERIFY(open.find("filterPanel")->isVisible());
    QToolButton *goals = chip(open, u"Hide lanes: Goals"_s);
    QVERIFY(goals);
    QTest::keyClick(goals, Qt::Key_Space);
    QCOMPARE(map.filter().hiddenLanes.size(), 1);
    QVERIFY(map.layout().laneRect(map.filter().hiddenLanes.first()).isEmpty());
    auto *state = qobject_cast<QToolButton *>(open.find("filterState"));
    QTRY_VERIFY(state->isVisible());
    QVERIFY2(state->text().contains(u"1 lane hidden"_s), qPrintable(state->text()));
    QTest::mouseClick(state, Qt::LeftButton);
    QVERIFY(map.filter().hiddenLanes.isEmpty());
    QCOMPARE(map.workspace()->history().count(), edits); // a way of looking
}

void TestFilter::anotherMapBeginsUnfiltered()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("assumptions");
    open.trigger("newMap");
    QVERIFY(open.window.canvas().map().filter().isEmpty());
    QVERIFY(!open.find("filterState")->isVisible());
}

void TestFilter::aClickOnANameMakesTheCurveFaint()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    Canvas &canvas = open.window.canvas();
    canvas.fit();
    const PersonaId kofi = persona(open, u"Careful Kofi"_s);
    const QPoint at = canvas.view().toView(canvas.map().layout().curveNameRect(kofi).center()).toPoint();
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(canvas.map().filter().faded, QList<PersonaId>{kofi});
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, at);
    QVERIFY(canvas.map().filter().faded.isEmpty());
}

void TestFilter::linesAreDrawnForSelectedCards()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    Canvas &canvas = open.window.canvas();
    canvas.fit();
    QVERIFY(lines(open).list.items.isEmpty());
    CardLink link;
    open.state().forEach<CardLink>([&](const CardLink &each) { link = each; });
    QVERIFY(link.id);
    canvas.selection().setOne(cardSource(link.from));
    const qsizetype items = lines(open).list.items.size();
    QVERIFY(items > 0);
    canvas.selection().setOne(cardSource(link.to)); // from the other end, too
    QVERIFY(!lines(open).list.items.isEmpty());
}

void TestFilter::allLinesAreDrawnOnDemand()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.window.canvas().fit();
    open.trigger("showLinks");
    qsizetype links = 0;
    open.state().forEach<CardLink>([&](const CardLink &) { ++links; });
    QVERIFY(links > 1);
    QCOMPARE(lines(open).list.items.size(), links * 4); // halo, line, dot, arrow
    open.trigger("showLinks");
    QVERIFY(lines(open).list.items.isEmpty());
}

void TestFilter::painsAndOpportunitiesAreLinkedByCommand()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    Selection &selection = open.window.canvas().selection();
    const CardId pain = cardsIn(open, LaneKind::Pain).last();
    const QList<CardId> answers = cardsIn(open, LaneKind::Opportunity);
    selection.setOne(cardSource(pain));
    QVERIFY(!open.isEnabled("linkCards"));
    selection.toggle(cardSource(answers.at(0)));
    selection.toggle(cardSource(answers.at(1)));
    QVERIFY(open.isEnabled("linkCards"));
    const State before = open.state();
    open.trigger("linkCards");
    QSet<CardId> linked;
    for (const CardLinkId id : open.state().linksFrom(pain))
        linked.insert(open.state().at(id).to);
    QVERIFY(linked.contains(answers.at(0)) && linked.contains(answers.at(1)));
    open.trigger("undo");
    QVERIFY(open.state() == before);
}

void TestFilter::oneEmotionLaneIsEnough()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QVERIFY(!open.isEnabled("lane-emotion"));
    QVERIFY(open.isEnabled("lane-pain"));
    Canvas &canvas = open.window.canvas();
    for (const LaneId lane : open.state().lanesOf(canvas.map().journey())) {
        if (open.state().at(lane).kind == LaneKind::Emotion)
            canvas.selection().setOne(laneSource(lane));
    }
    open.trigger("remove");
    QVERIFY(open.isEnabled("lane-emotion"));
}

PERIPLUS_SUITE(TestFilter, QApplication)
#include "tst_filter.moc"
