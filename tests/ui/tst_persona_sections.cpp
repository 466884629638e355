// SPDX-License-Identifier: GPL-3.0-or-later
// Own sections of a persona sheet change places.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/personas/persona_commands.h"
#include "ui/personas/persona_view.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestPersonaSections : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->window.resize(1500, 950);
        m_open->window.documents().openSample();
        m_open->showFirstPersona();
        for (const auto &[heading, text] : {std::pair(u"Morning"_s, u"Reads mail"_s),
                                            {u"Noon"_s, u"Walks the floor"_s},
                                            {u"Morning"_s, u"Calls the sites"_s},
                                            {u"Evening"_s, u"Plans"_s}}) {
            const Trait trait{{}, view().persona(), {}, TraitKind::Section, heading, text, {}};
            QVERIFY(PersonaCommands(*m_open->workspace()).addTrait(trait));
        }
    }
    void cleanup() { m_open.reset(); }

    void keysMoveASection_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << u"Morning"_s << Qt::Key_Down << u"Noon, Morning, Evening"_s;
        QTest::newRow("up") << u"Evening"_s << Qt::Key_Up << u"Morning, Evening, Noon"_s;
        QTest::newRow("to the end") << u"Noon"_s << Qt::Key_Down << u"Morning, Evening, Noon"_s;
        QTest::newRow("first, further up") << u"Morning"_s << Qt::Key_Up << u"Morning, Noon, Evening"_s;
        QTest::newRow("last, further down") << u"Evening"_s << Qt::Key_Down << u"Morning, Noon, Evening"_s;
    }
    void keysMoveASection()
    {
        QFETCH(QString, heading);
        QFETCH(Qt::Key, key);
        QFETCH(QString, order);
        const State before = m_open->state();
        const qint64 steps = m_open->workspace()->history().count();
        for (const PageStop &stop : QList<PageStop>(view().stops())) {
            if (stop.source.role == Role::TraitHeading && m_open->state().at(TraitId{stop.source.id}).label == heading)
                view().select(stop.source);
        }
        QTest::keyClick(&view(), key, Qt::AltModifier);
        QCOMPARE(headings().join(u", "_s), order);
        QVERIFY(view().current() && view().current()->source.role == Role::TraitHeading);
        if (m_open->state() == before)
            return;
        QCOMPARE(m_open->workspace()->history().count(), steps + 1);
        QVERIFY(m_open->workspace()->undo());
        QVERIFY(m_open->state() == before);
    }

private:
    PersonaView &view() { return *m_open->window.findChild<PersonaView *>(); }
    QStringList headings()
    {
        QStringList found;
        for (const TraitId id : m_open->state().traitsOf(view().persona())) {
            const Trait &trait = m_open->state().at(id);
            if (trait.kind == TraitKind::Section && !found.contains(trait.label))
                found.append(trait.label);
        }
        return found;
    }

    std::unique_ptr<OpenWindow> m_open;
};

PERIPLUS_SUITE(TestPersonaSections, QApplication)
#include "tst_persona_sections.moc"
