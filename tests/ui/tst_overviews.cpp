// SPDX-License-Identifier: GPL-3.0-or-later
// Pages about several personas in the window, with real keys and clicks.
#include "core/edit/personas.h"
#include "core/layout/overview_facts.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/personas/comparison_choice.h"
#include "ui/personas/overview_view.h"
#include "ui/personas/persona_view.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

using Kind = PersonaOverview::Kind;

class ShownOverview : public OpenWindow
{
public:
    ShownOverview()
    {
        window.resize(1500, 950);
        window.documents().openSample();
    }

    OverviewView &view() { return *window.findChild<OverviewView *>(); }
    PersonaView &sheet() { return *window.findChild<PersonaView *>(); }
    PersonaId persona(int place) { return state().ordered<Persona>().at(place); }
    JourneyId journey() { return state().ordered<Journey>().first(); }
    void click(const Source &source)
    {
        view().select(source);
        const PageStop stop = view().stops().at(stopOf(view().stops(), source));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().inView(stop.rect).center().toPoint());
    }
    void key(Qt::Key key) { QTest::keyClick(&view(), key); }

    void addPersonas(int count)
    {
        const auto added = workspace()->edit(Op::CreatePersona, {}, [&](Edit &edit) -> Status {
            for (int i = 0; i < count; ++i)
                PERIPLUS_TRY(createPersona(edit, u"Persona %1"_s.arg(i)));
            return {};
        });
        QVERIFY(added);
    }
};

} // namespace

class TestOverviews : public QObject
{
    Q_OBJECT

private slots:
    void matrixStandsInThePlaceOfTheMap()
    {
        ShownOverview shown;
        shown.trigger("personaMatrix");
        QVERIFY(shown.view().isVisible());
        QVERIFY(!shown.window.canvas().isVisible());
        QVERIFY(!shown.find("inspectorDock")->isVisible());
        QVERIFY(shown.find("personaBar")->isVisible());
        QCOMPARE(shown.label("counts"), u"2 personas"_s);
        QVERIFY(!shown.isEnabled("personaSection"));
        QVERIFY(shown.isEnabled("exportPersona"));
        auto &maps = shown.window.findChild<Navigator *>()->maps();
        QTest::mouseClick(maps.viewport(), Qt::LeftButton, {}, maps.visualItemRect(maps.item(0)).center());
        QVERIFY(shown.window.canvas().isVisible());
        QVERIFY(!shown.view().isVisible());
    }

    void clickOnACellOpensTheMapAtItsLowestStep()
    {
        ShownOverview shown;
        shown.trigger("personaMatrix");
        const StepId lowest = mapMoods(shown.state(), shown.journey()).moods.value(shown.persona(0)).lowestStep;
        QCOMPARE(shown.state().at(lowest).title, u"Migrate data"_s);
        shown.click({Role::PersonaCell, shown.persona(0).value, shown.journey().value});
        QVERIFY(shown.window.canvas().isVisible());
        QCOMPARE(shown.window.canvas().selection().current(), stepSource(lowest));
    }

    void keysWalkAndEnterOpens()
    {
        ShownOverview shown;
        shown.trigger("personaMatrix");
        QCOMPARE(shown.window.focusWidget(), &shown.view());
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.view().current()->source, (Source{Role::PersonaHead, shown.persona(0).value, 0}));
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_Down);
        QCOMPARE(shown.view().current()->source,
                 (Source{Role::PersonaCell, shown.persona(1).value, shown.journey().value}));
        QVERIFY(shown.view().accessibleDescription().startsWith(u"Careful Kofi, B2B purchase"_s));
        shown.key(Qt::Key_Return);
        QVERIFY(shown.window.canvas().isVisible());
    }

    void galleryLeadsToTheSheet()
    {
        ShownOverview shown;
        shown.trigger("personaGallery");
        shown.click({Role::PersonaCard, shown.persona(1).value, 0});
        QVERIFY(!shown.view().isVisible());
        QVERIFY(shown.sheet().isVisible());
        QCOMPARE(shown.sheet().persona(), shown.persona(1));
    }

    void comparisonIsChosenAndShown()
    {
        ShownOverview shown;
        shown.trigger("comparePersonas");
        auto *choice = shown.window.findChild<ComparisonChoice *>();
        QVERIFY(choice && choice->isVisible());
        QCOMPARE(choice->chosen().size(), 2); // no more are there
        auto *list = choice->findChild<QListWidget *>(u"comparedPersonas"_s);
        QPushButton *compare = nullptr;
        for (QPushButton *button : choice->findChildren<QPushButton *>())
            compare = button->text() == u"Compare"_s ? button : compare;
        QVERIFY(compare && compare->isEnabled());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!compare->isEnabled()); // one alone is no comparison
        QTest::keyClick(list, Qt::Key_Space);
        QTest::mouseClick(compare, Qt::LeftButton);
        QVERIFY(shown.view().isVisible());
        QCOMPARE(shown.view().overview()->kind, Kind::Comparison);
        QCOMPARE(shown.view().overview()->personas.size(), 2);
        QCOMPARE(shown.label("counts"), u"Comparison of 2 personas"_s);
        shown.click({Role::PersonaHead, shown.persona(0).value, 0});
        QVERIFY(shown.sheet().isVisible());
    }

    void noMoreThanFourAreCompared()
    {
        ShownOverview shown;
        shown.addPersonas(4);
        shown.trigger("comparePersonas");
        auto *choice = shown.window.findChild<ComparisonChoice *>();
        auto *list = choice->findChild<QListWidget *>(u"comparedPersonas"_s);
        QCOMPARE(choice->chosen().size(), 0);
        for (int i = 0; i < list->count(); ++i) {
            list->setCurrentRow(i);
            QTest::keyClick(list, Qt::Key_Space);
        }
        QCOMPARE(choice->chosen().size(), 4);
        choice->reject();
    }

    void pagesFollowEditsAndUndo()
    {
        ShownOverview shown;
        shown.trigger("personaGallery");
        QCOMPARE(shown.view().stops().size(), 2);
        shown.addPersonas(1);
        QCOMPARE(shown.view().stops().size(), 3);
        shown.trigger("undo");
        QCOMPARE(shown.view().stops().size(), 2);
        QVERIFY(shown.view().isVisible());
    }

    void lastPersonaGivesWayToTheMap()
    {
        ShownOverview shown;
        shown.trigger("personaGallery");
        auto &list = shown.window.findChild<Navigator *>()->personas();
        emit list.deleteWanted(shown.persona(1).value);
        QVERIFY(shown.view().isVisible());
        emit list.deleteWanted(shown.persona(0).value);
        QTRY_VERIFY(!shown.view().isVisible());
        QTRY_VERIFY(!shown.isEnabled("personaMatrix"));
    }

    /// Whoever scrolls a table still sees whose column it is: and clicks there mean the head.
    void headsStayInView()
    {
        ShownOverview shown;
        shown.window.resize(1000, 480);
        shown.addPersonas(3);
        shown.trigger("comparePersonas");
        auto *choice = shown.window.findChild<ComparisonChoice *>();
        auto *list = choice->findChild<QListWidget *>(u"comparedPersonas"_s);
        for (int i = 0; i < 2; ++i)
            list->item(i)->setCheckState(Qt::Checked);
        choice->accept();
        QScrollBar *bar = shown.view().verticalScrollBar();
        QVERIFY(bar->maximum() > 400);
        bar->setValue(bar->maximum());
        const Source head{Role::PersonaHead, shown.persona(1).value, 0};
        const QRectF rect = shown.view().stops().at(stopOf(shown.view().stops(), head)).rect;
        const QPoint at(static_cast<int>(shown.view().inView(rect).center().x()), 20);
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, at);
        QVERIFY(shown.sheet().isVisible());
        QCOMPARE(shown.sheet().persona(), shown.persona(1));
    }

    void navigatorOffersThePages()
    {
        ShownOverview shown;
        auto *button = shown.window.findChild<QToolButton *>(u"personaPages"_s);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->objectName());
        for (const char *name : {"comparePersonas", "personaMatrix", "personaGallery"})
            QVERIFY2(texts.contains(QLatin1String(name)), name);
        menu->close();
    }

    void whatIsShownIsExported()
    {
        ShownOverview shown;
        shown.trigger("personaMatrix");
        shown.dialogs.answer = shown.path("matrix.svg");
        shown.trigger("exportMap");
        QCOMPARE(shown.dialogs.suggestion, u"Personas and maps.pdf"_s);
        QVERIFY(QFile::exists(shown.path("matrix.svg")));
        shown.dialogs.answer = shown.path("matrix.md");
        shown.trigger("exportMap");
        QVERIFY(!QFile::exists(shown.path("matrix.md")));
        QVERIFY(!shown.message().isEmpty());
    }
};

PERIPLUS_SUITE(TestOverviews, QApplication)
#include "tst_overviews.moc"
