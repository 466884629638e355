// SPDX-License-Identifier: GPL-3.0-or-later
// Pages about several personas as files, read back by other programs.
#include "core/formats/json_reader.h"
#include "tests/support/core/sample_state.h"
#include "tests/support/main/suite.h"
#include "tests/support/paint/exported_files.h"
#include "tests/support/paint/program_output.h"
#include "ui/paint/export_overview.h"

#include <QImage>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

using Kind = PersonaOverview::Kind;

} // namespace

class TestOverviewExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_state = readSample().state;
        m_both = {Kind::Comparison, m_state.ordered<Persona>()};
        QCOMPARE(m_both.personas.size(), 2);
    }

    void pdfIsATaggedTableThatCanBeSearched_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("comparison") << Kind::Comparison
                                    << QStringList{u"Efficient Emma and Careful Kofi"_s, u"≠ Age 38 44"_s,
                                                   u"Lowest −2.0 at Migrate data"_s};
        QTest::newRow("matrix") << Kind::Matrix
                                << QStringList{u"Personas and maps"_s, u"B2B purchase"_s, u"ends +2.0"_s};
    }
    void pdfIsATaggedTableThatCanBeSearched()
    {
        QFETCH(Kind, kind);
        QFETCH(QStringList, said);
        const QString file = saved(kind, SheetFormat::Pdf, u"page.pdf"_s, {.paper = PaperSize::A4});
        const QString text =
            QString::fromUtf8(programOutput(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})).simplified();
        for (const QString &words : said)
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        const QString tags = QString::fromUtf8(programOutput(u"pdfinfo"_s, {u"-struct-text"_s, file}));
        QCOMPARE(tags.count(u"H1"_s), 1);
        QCOMPARE(tags.count(u"Table"_s), 1);
        QVERIFY2(tags.contains(u"TH:"_s) && tags.contains(u"TD"_s), qPrintable(tags));
        QVERIFY(tags.contains(u"/Scope /Column"_s) && tags.contains(u"/Scope /Row"_s));
        QCOMPARE(tags.count(u"Figure"_s), 2);
    }

    void galleryIsUpright()
    {
        const QString file = saved(Kind::Gallery, SheetFormat::Pdf, u"gallery.pdf"_s, {.paper = PaperSize::A4});
        const QByteArray info = programOutput(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains("595.28 x 841.89"), info.constData());
        const QString tags = QString::fromUtf8(programOutput(u"pdfinfo"_s, {u"-struct-text"_s, file}));
        QCOMPARE(tags.count(u"H2"_s), 2);
        QVERIFY(tags.contains(u"Operations lead"_s));
    }

    /// What would be too small on one sheet goes on several: each an A4 with the names on it, all of them one document.
    void whatIsLongGoesOnPages_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("tables");
        QTest::newRow("comparison") << Kind::Comparison << 1;
        QTest::newRow("matrix") << Kind::Matrix << 6; // six times five of thirty-two columns, and the rest
        QTest::newRow("gallery") << Kind::Gallery << 0;
    }
    void whatIsLongGoesOnPages()
    {
        QFETCH(Kind, kind);
        QFETCH(int, tables);
        const State state = crowded();
        const auto made = exportOverview(state, NoAssets(), {kind, m_both.personas}, SheetFormat::Pdf,
                                         {.paper = PaperSize::A4, .fileName = u"halyard.periplus"_s});
        QVERIFY(made);
        const QString file = m_files.write(u"pages.pdf"_s, made->bytes);
        const int pages = pagesOf(file);
        QVERIFY2(pages > 1, qPrintable(QString::number(pages)));
        const QByteArray info = programOutput(u"pdfinfo"_s, {u"-l"_s, u"-1"_s, file});
        QCOMPARE(info.count("841.89"), pages);
        QCOMPARE(info.count("595.28"), pages);
        for (int page = 1; page <= pages; ++page) {
            const QString text = textOf(file, page);
            QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(text));
            QVERIFY(text.contains(u"halyard.periplus"_s));
            if (kind == Kind::Comparison)
                QVERIFY2(text.contains(u"Efficient Emma"_s) && text.contains(u"Careful Kofi"_s), qPrintable(text));
            if (kind == Kind::Matrix)
                QVERIFY2(text.contains(u"Maps"_s) && text.contains(u"as is"_s), qPrintable(text));
        }
        const QString all = textOf(file, 0);
        for (int i = 0; i < 30; ++i) {
            const QString words = kind == Kind::Comparison ? u"Goal number %1 of"_s.arg(i) : u"Persona %1"_s.arg(i);
            QVERIFY2(all.contains(words), qPrintable(words));
        }
        const QString tags = QString::fromUtf8(programOutput(u"pdfinfo"_s, {u"-struct-text"_s, file}));
        QCOMPARE(tags.count(u"Document"_s), 1);
        QCOMPARE(tags.count(u"H1"_s), 1);
        QVERIFY2(tables == 0 ? !tags.contains(u"Table"_s) : tags.count(u"Table"_s) >= 1, qPrintable(tags.left(4000)));
        if (kind == Kind::Comparison)
            QCOMPARE(tags.count(u"/Scope /Column"_s), 2); // heads are told once, however often they are seen
    }

    /// A page that was asked for stays one page.
    void fittedIsOnePage()
    {
        const auto made = exportOverview(crowded(), NoAssets(), m_both, SheetFormat::Pdf, {});
        QVERIFY(made);
        QCOMPARE(pagesOf(m_files.write(u"fitted.pdf"_s, made->bytes)), 1);
    }

    void picturesAreWritten_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("comparison") << Kind::Comparison;
        QTest::newRow("matrix") << Kind::Matrix;
        QTest::newRow("gallery") << Kind::Gallery;
    }
    void picturesAreWritten()
    {
        QFETCH(Kind, kind);
        const QImage image(saved(kind, SheetFormat::Png, u"page.png"_s, {.scale = 1}));
        QVERIFY(image.width() > 400 && image.width() <= 1376 + 48); // as wide as the page, no wider
        const QString fault = svgFault(saved(kind, SheetFormat::Svg, u"page.svg"_s, {}), 5);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void comparisonAsJsonHoldsItsPersonasAndCanBeReadAgain()
    {
        const auto made = exportOverview(m_state, NoAssets(), m_both, SheetFormat::Json, {});
        QVERIFY(made);
        const auto ids = seededIds(2);
        const auto again = readJson(made->bytes, *ids);
        QVERIFY(again);
        QCOMPARE(again->state.count<Persona>(), 2);
        QCOMPARE(again->state.count<Journey>(), 0);
        QCOMPARE(again->state.count<Trait>(), m_state.count<Trait>());
        QCOMPARE(again->state.count<Evidence>(), m_state.count<Evidence>() - evidenceOfCards());
    }

    void comparisonAsMarkdownMarksWhatDiffers()
    {
        const auto made = exportOverview(m_state, NoAssets(), m_both, SheetFormat::Markdown, {});
        QVERIFY(made);
        const QString text = QString::fromUtf8(made->bytes);
        QVERIFY2(text.startsWith(
                     u"# Efficient Emma and Careful Kofi\n\n## Facts\n\n|  |  | Efficient Emma | Careful Kofi |\n"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"| ≠ | Age | 38 | 44 |\n"_s));
        QVERIFY(text.contains(u"| = | Based in | Rotterdam | Rotterdam |\n"_s));
        QVERIFY(text.contains(u"Spreadsheets<br>Stock system<br>Shared mailbox"_s));
        QVERIFY(text.contains(u"Lowest −1.0 at Request demo"_s));
    }

    void otherFormatsAreRefused()
    {
        QVERIFY(overviewFormat(u"a.md"_s, Kind::Comparison));
        QVERIFY(!overviewFormat(u"a.md"_s, Kind::Matrix));
        QVERIFY(!overviewFormat(u"a.json"_s, Kind::Gallery));
        QVERIFY(!overviewFormat(u"a.mmd"_s, Kind::Comparison));
        QVERIFY(!exportOverview(State(), NoAssets(), {Kind::Gallery, {}}, SheetFormat::Pdf, {}));
    }

private:
    qsizetype evidenceOfCards() const
    {
        qsizetype count = 0;
        m_state.forEach<Evidence>([&](const Evidence &row) { count += row.trait ? 0 : 1; });
        return count;
    }

    /// Thirty more personas and forty more maps; Emma says much.
    State crowded() const
    {
        State state = m_state;
        for (int i = 0; i < 30; ++i) {
            Persona persona = state.at(m_both.personas.first());
            persona.id = PersonaId{5000 + i};
            persona.name = u"Persona %1"_s.arg(i);
            state.put(persona);
            for (const PersonaId who : m_both.personas) {
                const QString text =
                    u"Goal number %1 of those that take some room on paper, as said by %2"_s.arg(i).arg(
                        state.at(who).name);
                state.put(Trait{TraitId{7000 + 2 * i + (who == m_both.personas.first() ? 0 : 1)},
                                who,
                                u"z"_s,
                                i % 2 ? TraitKind::Section : TraitKind::Goal,
                                u"Part %1"_s.arg(i),
                                text,
                                {}});
            }
        }
        for (int i = 0; i < 40; ++i) {
            Journey journey = state.at(state.ordered<Journey>().first());
            journey.id = JourneyId{9000 + i};
            journey.title = u"Map %1"_s.arg(i);
            state.put(journey);
        }
        return state;
    }

    static int pagesOf(const QString &file)
    {
        const QString info = QString::fromUtf8(programOutput(u"pdfinfo"_s, {file}));
        const qsizetype at = info.indexOf(u"Pages:"_s);
        return at < 0 ? 0 : info.mid(at + 6, 30).simplified().section(u' ', 0, 0).toInt();
    }

    /// Of one page, or of all with 0.
    static QString textOf(const QString &file, int page)
    {
        QStringList arguments{u"-layout"_s};
        if (page > 0)
            arguments += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
        return QString::fromUtf8(programOutput(u"pdftotext"_s, arguments + QStringList{file, u"-"_s})).simplified();
    }

    QString saved(Kind kind, SheetFormat format, const QString &name, const ExportOptions &options) const
    {
        const PersonaOverview overview{kind, m_both.personas};
        const auto made = exportOverview(m_state, NoAssets(), overview, format, options);
        return made ? m_files.write(name, made->bytes) : QString();
    }

    ExportedFiles m_files;
    State m_state;
    PersonaOverview m_both;
};

PERIPLUS_SUITE(TestOverviewExport, QGuiApplication)
#include "tst_overview_export.moc"
