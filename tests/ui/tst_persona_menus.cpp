// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen on the sheet of a persona instead of written: evidence, segment, other personas.
#include "core/edit/segments.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_persona.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestPersonaMenus : public QObject
{
    Q_OBJECT

private slots:
    void evidenceIsChosenInTheMenu()
    {
        ShownPersona shown;
        const TraitId goal = shown.traits(TraitKind::Goal).first();
        shown.click(shown.sourceOf(TraitKind::Goal, 0));
        emit shown.view().menuWanted(shown.view().mapToGlobal(QPoint(50, 50)));
        auto *menu = shown.view().findChild<QMenu *>(u"personaMenu"_s);
        QVERIFY(menu);
        const auto choose = [menu](const QString &under, const QString &text) {
            for (QAction *entry : menu->actions()) {
                if (entry->text() != under || !entry->menu())
                    continue;
                for (QAction *choice : entry->menu()->actions()) {
                    if (choice->text() == text)
                        choice->trigger();
                }
            }
        };
        choose(u"Evidence"_s, u"Observed"_s);
        const QList<EvidenceId> rows = shown.state().evidenceOf(goal);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(shown.state().at(rows.first()).grade, EvidenceGrade::Observed);
        menu->close();
    }

    /// What is an assumption for a while has not lost where it came from.
    void anAssumptionRemembersItsSource()
    {
        ShownPersona shown;
        const TraitId goal = shown.traits(TraitKind::Goal).first();
        PersonaCommands commands(*shown.workspace());
        QVERIFY(commands.setEvidence(goal, EvidenceGrade::Observed, EvidenceSource::Interview));
        const auto choose = [&](const QString &grade) {
            shown.view().select({Role::Trait, goal.value, sectionNumber(TraitKind::Goal)});
            emit shown.view().menuWanted(shown.view().mapToGlobal(QPoint(50, 50)));
            auto *menu = shown.view().findChild<QMenu *>(u"personaMenu"_s);
            for (QAction *entry : menu->actions()) {
                for (QAction *choice : entry->menu() ? entry->menu()->actions() : QList<QAction *>()) {
                    if (entry->text() == u"Evidence"_s && choice->text() == grade)
                        choice->trigger();
                }
            }
            menu->close();
        };
        const auto evidence = [&] { return shown.state().at(shown.state().evidenceOf(goal).first()); };
        choose(u"Assumption"_s);
        QCOMPARE(evidence().grade, EvidenceGrade::Assumption);
        const PageStop *stop = shown.view().current();
        QVERIFY(stop && stop->name.contains(u"Assumption"_s) && !stop->name.contains(u"nterview"_s));
        choose(u"Observed"_s);
        QCOMPARE(evidence().grade, EvidenceGrade::Observed);
        QCOMPARE(evidence().source, EvidenceSource::Interview);
    }

    void theSegmentIsChosenFromItsChip()
    {
        ShownPersona shown;
        SegmentId buyers;
        QVERIFY(shown.workspace()->edit(Op::CreateSegment, {}, [&](Edit &edit) -> Status {
            const auto made = createSegment(edit, u"Primary buyers"_s);
            PERIPLUS_TRY(made);
            buyers = *made;
            return {};
        }));
        const State before = shown.state();
        const Source chip{Role::PersonaField, shown.emma().value, static_cast<qint64>(SheetField::Segment)};
        shown.click(chip);
        shown.key(Qt::Key_Return);
        auto *menu = shown.view().findChild<QMenu *>(u"personaMenu"_s);
        QVERIFY(menu && menu->actions().first()->text() == u"Primary buyers"_s);
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(shown.state().at(shown.emma()).segment, buyers);
        QCOMPARE(shown.view().current()->name, u"Primary buyers"_s);
        shown.key(Qt::Key_Delete);
        QCOMPARE(shown.state().at(shown.emma()).segment, SegmentId{});
        QVERIFY(shown.workspace()->undo());
        QVERIFY(shown.workspace()->undo());
        QVERIFY(shown.state() == before);
    }

    /// What the sheet cuts short, a tool tip tells.
    void aLongNameIsToldByItsToolTip()
    {
        ShownPersona shown;
        const QString name = u"Emma of the long name "_s.repeated(30).trimmed();
        const Source head{Role::PersonaField, shown.emma().value, static_cast<qint64>(SheetField::Name)};
        const auto tip = [&] {
            const PageStop stop = shown.view().stops().at(stopOf(shown.view().stops(), head));
            const QPoint at = shown.view().inView(stop.rect).center().toPoint();
            QHelpEvent help(QEvent::ToolTip, at, shown.view().viewport()->mapToGlobal(at));
            QApplication::sendEvent(shown.view().viewport(), &help);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QCOMPARE(tip(), QString()); // the whole of it can be seen
        QVERIFY(PersonaCommands(*shown.workspace()).setField(shown.emma(), SheetField::Name, name));
        QVERIFY2(tip().contains(u"Emma of the long name Emma"_s), qPrintable(tip()));
        QVERIFY(tip().size() < 700);
    }

    void thoseOnTheSameMapsAreAClickAway()
    {
        ShownPersona shown;
        const PersonaId kofi = shown.state().ordered<Persona>().at(1);
        const Source card{Role::PersonaCard, kofi.value, 0};
        QVERIFY(stopOf(shown.view().stops(), card) >= 0);
        shown.click(card);
        QTRY_COMPARE(shown.view().persona(), kofi);
        const Source back{Role::PersonaCard, shown.emma().value, 0};
        shown.view().select(back);
        shown.key(Qt::Key_Return);
        QTRY_COMPARE(shown.view().persona(), shown.emma());
    }
};

PERIPLUS_SUITE(TestPersonaMenus, QApplication)
#include "tst_persona_menus.moc"
