// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_reader.h"
#include "core/formats/persona_files.h"
#include "tests/support/core/sample_state.h"
#include "tests/support/main/suite.h"
#include "tests/support/paint/exported_files.h"
#include "tests/support/paint/program_output.h"
#include "ui/paint/export_persona.h"

#include <QImage>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestPersonaExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_state = readSample().state;
        m_emma = *findPersona(m_state, u"efficient emma"_s);
    }

    void pdfIsOneUprightSheetOfA4ThatSaysEverything()
    {
        const QString file = saved(SheetFormat::Pdf, u"emma.pdf"_s, {.paper = PaperSize::A4});
        programOutput(u"qpdf"_s, {u"--check"_s, file});
        const QByteArray info = programOutput(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains("595.2") && info.contains("841.8") && info.contains("A4"), info.constData());
        QVERIFY(info.contains("Pages:           1"));
        QVERIFY(info.contains("Tagged:          yes"));
        const QString text = QString::fromUtf8(programOutput(u"pdftotext"_s, {file, u"-"_s})).simplified();
        for (const QString &said : {u"Efficient Emma"_s, u"Operations lead"_s, u"Close the month two days sooner"_s,
                                    u"Import errors that stay silent"_s, u"Software confidence"_s, u"4 of 5"_s,
                                    u"Lowest at"_s, u"B2B purchase"_s, u"How sure are we?"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u" in "_s + text));
    }

    void shortSheetStaysUpright()
    {
        const auto made = exportPersona(m_state, NoAssets(), *findPersona(m_state, u"Careful Kofi"_s), SheetFormat::Pdf,
                                        {.paper = PaperSize::A4});
        const QByteArray info = programOutput(u"pdfinfo"_s, {m_files.write(u"kofi.pdf"_s, made->bytes)});
        QVERIFY2(info.contains("595.28 x 841.89"), info.constData());
    }

    void pdfHasHeadingsAndBookmarks()
    {
        const QString file = saved(SheetFormat::Pdf, u"emma.pdf"_s, {.paper = PaperSize::A4});
        const QString tags = QString::fromUtf8(programOutput(u"pdfinfo"_s, {u"-struct-text"_s, file}));
        QVERIFY2(tags.indexOf(u"H1"_s) >= 0 && tags.indexOf(u"H1"_s) < tags.indexOf(u"H2"_s), qPrintable(tags));
        QCOMPARE(tags.count(u"H1"_s), 1);
        QCOMPARE(tags.count(u"Figure"_s), 2); // her face, and of who is on the same map
        const QByteArray structure = programOutput(u"qpdf"_s, {u"--json"_s, file});
        QVERIFY(structure.contains("/Outlines"));
        QVERIFY(structure.contains("Preferred channels"));
    }

    void longSheetStaysLegible()
    {
        State state = m_state;
        for (int i = 0; i < 120; ++i) {
            Trait trait = state.at(state.traitsOf(m_emma).first());
            trait.id = TraitId{1000 + i};
            trait.kind = TraitKind::Goal;
            trait.text = u"One more of very many goals, told at some length"_s;
            state.put(trait);
        }
        const auto made = exportPersona(state, NoAssets(), m_emma, SheetFormat::Pdf, {.paper = PaperSize::A4});
        QVERIFY(made);
        const QString file = m_files.write(u"long.pdf"_s, made->bytes);
        const QString text = QString::fromUtf8(programOutput(u"pdftotext"_s, {file, u"-"_s})).simplified();
        QCOMPARE(text.count(u"very many goals"_s), 120);
        const QByteArray info = programOutput(u"pdfinfo"_s, {file});
        QVERIFY2(!info.contains("A4"), info.constData()); // longer than a sheet, not smaller than can be read
    }

    void picturesAreWritten()
    {
        const QImage image(saved(SheetFormat::Png, u"emma.png"_s, {.scale = 1}));
        QCOMPARE(image.width(), 1376 + 48);
        const QString fault = svgFault(saved(SheetFormat::Svg, u"emma.svg"_s, {}), 30);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void jsonHoldsThisPersonaAloneAndCanBeReadAgain()
    {
        const Exported made = personaJson(m_state, NoAssets(), m_emma);
        const auto ids = seededIds(2);
        const auto again = readJson(made.bytes, *ids);
        QVERIFY(again);
        QCOMPARE(again->state.count<Persona>(), 1);
        QCOMPARE(again->state.count<Journey>(), 0);
        const PersonaId id = again->state.ordered<Persona>().first();
        QCOMPARE(again->state.at(id).quote, m_state.at(m_emma).quote);
        QCOMPARE(again->state.traitsOf(id).size(), m_state.traitsOf(m_emma).size());
        QCOMPARE(personaJson(again->state, NoAssets(), id).bytes, made.bytes);
    }

    void markdownListsStatementsAndEscapes()
    {
        State state = m_state;
        Trait trait = state.at(state.traitsOf(m_emma).last());
        trait.id = TraitId{1000};
        trait.kind = TraitKind::Goal;
        trait.label.clear();
        trait.text = u"#1 of <all> [sites]"_s;
        state.put(trait);
        const QString text = QString::fromUtf8(personaMarkdown(state, m_emma));
        QVERIFY2(text.startsWith(u"# Efficient Emma\n\n**Operations lead**\n\n> “If a tool"_s), qPrintable(text));
        QVERIFY(text.contains(u"\n## Goals\n\n- Close the month two days sooner ("_s));
        QVERIFY(text.contains(u"- \\#1 of \\<all\\> \\[sites\\]\n"_s));
        QVERIFY(text.contains(u"- **Age:** 38\n"_s));
        QVERIFY(text.contains(u"- **Web:** 82\u00a0% ("_s));
        QVERIFY(text.contains(u"## Linked journeys"_s));
    }

    void equalInputGivesEqualBytes()
    {
        for (const SheetFormat format : {SheetFormat::Pdf, SheetFormat::Svg, SheetFormat::Png})
            QCOMPARE(exportPersona(m_state, NoAssets(), m_emma, format, {})->bytes,
                     exportPersona(m_state, NoAssets(), m_emma, format, {})->bytes);
    }

    void unknownNamesAreRefused()
    {
        const auto nobody = findPersona(m_state, u"Nobody"_s);
        QVERIFY(!nobody && nobody.error().detail.contains(u"Efficient Emma"_s));
        QVERIFY(!findPersona(State(), u"Emma"_s));
        QVERIFY(!sheetFormat(u"emma.mmd"_s));
        QCOMPARE(*sheetFormat(u"emma.MD"_s), SheetFormat::Markdown);
    }

private:
    QString saved(SheetFormat format, const QString &name, const ExportOptions &options) const
    {
        const auto made = exportPersona(m_state, NoAssets(), m_emma, format, options);
        return made ? m_files.write(name, made->bytes) : QString();
    }

    ExportedFiles m_files;
    State m_state;
    PersonaId m_emma;
};

PERIPLUS_SUITE(TestPersonaExport, QGuiApplication)
#include "tst_persona_export.moc"
