// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/paint/sample_lists.h"
#include "ui/paint/pdf_writer.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kCreated(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

/// Text without what extraction may add or move: bidirectional marks and, around them, spaces.
QString comparable(QString text, bool spaces)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format && c != u'\u200D'; });
    text.replace(u'\u00A0', u' '); // poppler says every space as a plain one
    if (!spaces)
        text.removeIf([](QChar c) { return c.isSpace(); });
    return text.normalized(QString::NormalizationForm_C);
}

DisplayList lineOf(const QString &text, const TextMeasurer &measurer)
{
    const TextStyle style{FontFace::Regular, 14, 0};
    return {{GroupBegin{{Role::Map, 1, 0}, {0, 0, 600, 60}, {}}, GroupBegin{{Role::Card, 2, 0}, {0, 0, 600, 60}, {}},
             TextRun{text, style, {0, 0, 0, 255}, {20, 30}, measurer.width(text, style), text.isRightToLeft()},
             GroupEnd{}, GroupEnd{}},
            {0, 0, 600, 60}};
}

/// A line in four faces with a link in it.
DisplayList markupList(const TextMeasurer &measurer)
{
    DisplayList list{{GroupBegin{{Role::Map, 1, 0}, {0, 0, 600, 60}, {}}, GroupBegin{{Role::Card, 2, 0}, {}, {}}},
                     {0, 0, 600, 60}};
    double x = 20;
    const auto add = [&](const QString &text, FontFace face) {
        const TextStyle style{face, 14, 0};
        const double width = measurer.width(text, style);
        list.items.append(TextRun{text, style, {0, 0, 0, 255}, {x, 30}, width, false});
        x += width;
    };
    add(u"It is un"_s, FontFace::Regular);
    add(u"believ"_s, FontFace::Bold);
    add(u"able "_s, FontFace::Regular);
    add(u"in "_s, FontFace::Italic);
    const double link = x;
    add(u"the shop"_s, FontFace::BoldItalic);
    list.items.append(FillRect{{link, 32, x - link, 1}, 0, {0, 0, 200, 255}});
    list.items.append(LinkMark{{link, 18, x - link, 16}, u"https://example.org/a_(b)?q=ä"_s, u"the shop"_s});
    add(u" today"_s, FontFace::Regular);
    list.items.append(GroupEnd{});
    list.items.append(GroupEnd{});
    return list;
}

class OnePicture final : public AssetSource
{
public:
    explicit OnePicture(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    std::optional<Asset> asset(const QString &hash) const override { return Asset{hash, {}, m_bytes}; }
    QStringList assetHashes() const override { return {u"one"_s}; }

private:
    QByteArray m_bytes;
};

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void textCopiesExactly_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &sample : scriptSamples())
            QTest::newRow(qPrintable(sample)) << sample;
        QTest::newRow("two arrows and a sign of the same shape") << u"a -> b → c -> d"_s;
        QTest::newRow("beyond the first plane") << u"𝒜 and 𠀋"_s;
    }
    void textCopiesExactly()
    {
        QFETCH(QString, text);
        const QString copied = QString::fromUtf8(run(u"pdftotext"_s, {saved(lineOf(text, m_measurer), {}), u"-"_s}));
        // Where directions mix, poppler puts some spaces on the other side of a word.
        const bool mixed = text.contains(u"רחובות"_s);
        QCOMPARE(comparable(copied, !mixed).trimmed(), comparable(text, !mixed));
    }

    /// Words of several faces in one line copy as one line, without spaces where there are none.
    void facesInOneLineCopyAsOneText()
    {
        const QString file = saved(markupList(m_measurer), {});
        QCOMPARE(QString::fromUtf8(run(u"pdftotext"_s, {file, u"-"_s})).simplified(),
                 u"It is unbelievable in the shop today"_s);
        const QString fonts = QString::fromUtf8(run(u"pdffonts"_s, {file}));
        for (const QString &face : {u"Inter-Bold "_s, u"Inter-Italic "_s})
            QVERIFY2(fonts.contains(face), qPrintable(fonts));
    }

    void linksAreAnnotations()
    {
        const QString file = saved(markupList(m_measurer), {});
        run(u"qpdf"_s, {u"--check"_s, file});
        const QJsonObject document = QJsonDocument::fromJson(run(u"qpdf"_s, {u"--json"_s, file})).object();
        const QByteArray text = QJsonDocument(document).toJson();
        QVERIFY2(text.contains("https://example.org/a_(b)?q=%C3%A4"), text.constData());
        QCOMPARE(text.count("\"/Link\""), 1);
        QVERIFY(text.contains("u:the shop"));
        const QString none = saved(lineOf(u"No link"_s, m_measurer), {});
        QVERIFY(!run(u"qpdf"_s, {u"--json"_s, none}).contains("/Annots"));
    }

    void documentSaysWhatItIs()
    {
        const QString file = saved(
            scriptList(), {.title = u"Travesía ñ 旅"_s, .author = u"Ana"_s, .language = u"gl"_s, .created = kCreated});
        const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {u"-isodates"_s, file}));
        QVERIFY2(info.contains(u"Travesía ñ 旅"_s), qPrintable(info));
        QVERIFY(info.contains(u"Ana"_s));
        QVERIFY(info.contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
        QVERIFY(info.contains(QRegularExpression(u"Pages:\\s+1\\b"_s)));
        QVERIFY2(info.contains(u"2026-01-02T03:04:05Z"_s), qPrintable(info));
        const QJsonObject root = rootOf(file);
        QCOMPARE(root[u"/Lang"_s].toString(), u"u:gl"_s);
        QVERIFY(root[u"/ViewerPreferences"_s].toObject()[u"/DisplayDocTitle"_s].toBool());
        QVERIFY(root[u"/MarkInfo"_s].toObject()[u"/Marked"_s].toBool());
    }

    void tagsFollowTheGroups()
    {
        const QString tags = QString::fromUtf8(run(u"pdfinfo"_s, {u"-struct-text"_s, saved(scriptList(), {})}));
        qsizetype at = 0;
        for (const QString &expected : {u"Document"_s, u"Sect"_s, u"H1"_s, u"\"Scripts of the world\""_s, u"Table"_s,
                                        u"TR"_s, u"TH"_s, u"/Scope /Column"_s, u"\"Adopt\""_s, u"TR"_s, u"TD"_s,
                                        u"P (block)"_s, u"\"Xornada do cliente"_s, u"TD"_s, u"\"Ταξίδι"_s}) {
            at = tags.indexOf(expected, at);
            QVERIFY2(at >= 0, qPrintable(expected + u" is missing or out of order in\n"_s + tags));
        }
        QVERIFY2(!tags.contains(u"EXPERIENCE"_s), "decoration must not be read out");
    }

    void pictureTagsHaveWords()
    {
        DisplayList list{{GroupBegin{{Role::Map, 1, 0}, {}, {}},
                          GroupBegin{{Role::EmotionPoint, 5, 0}, {}, u"Emma, Pay: Content (+1)"_s},
                          FillRect{{5, 5, 9, 9}, 4, {0, 0, 0, 255}}, GroupEnd{}, GroupEnd{}},
                         {0, 0, 50, 50}};
        const QString json = QString::fromUtf8(run(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, saved(list, {})}));
        QVERIFY2(json.contains(u"u:Emma, Pay: Content (+1)"_s), qPrintable(json.left(3000)));
    }

    void everyFontIsEmbeddedAsASubsetWithUnicode()
    {
        const QStringList rows =
            QString::fromUtf8(run(u"pdffonts"_s, {saved(scriptList(), {})})).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QCOMPARE_GT(rows.size(), 4);
        for (const QString &row : rows)
            QVERIFY2(row.contains(QRegularExpression(u"yes\\s+yes\\s+yes"_s)), qPrintable(row));
    }

    void stagesAreBookmarks()
    {
        const QJsonObject json = jsonOf(saved(scriptList(), {}), u"outlines"_s);
        const QJsonArray outlines = json[u"outlines"_s].toArray();
        QCOMPARE(outlines.size(), 1);
        QCOMPARE(outlines[0].toObject()[u"title"_s].toString(), u"Adopt"_s);
        QCOMPARE(outlines[0].toObject()[u"destpageposfrom1"_s].toInt(), 1);
        const QJsonArray without =
            jsonOf(saved(scriptList(), {.bookmarks = false}), u"outlines"_s)[u"outlines"_s].toArray();
        QCOMPARE(without.size(), 0);
    }

    void sourceIsAttached()
    {
        const QByteArray bytes("{\"journey\":1}");
        const QString file = saved(scriptList(), {.source = {u"map.json"_s, u"application/json"_s, bytes}});
        const QString target = m_folder.filePath(u"out.json"_s);
        run(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, target, file});
        QFile detached(target);
        QVERIFY(detached.open(QIODevice::ReadOnly));
        QCOMPARE(detached.readAll(), bytes);
        const QString json = QString::fromUtf8(run(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, file}));
        QVERIFY(json.contains(u"\"/AFRelationship\": \"/Source\""_s));
    }

    void picturesAreCarriedOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("kinds"); // type and encoding in pdfimages
        QImage photo(60, 40, QImage::Format_RGB32);
        photo.fill(QColor(30, 90, 160));
        QImage clear(60, 40, QImage::Format_ARGB32);
        clear.fill(QColor(30, 90, 160, 100));
        QTest::newRow("JPEG as it is") << encoded(photo, "JPG") << QStringList{u"image jpeg"_s, u"image jpeg"_s};
        QTest::newRow("PNG") << encoded(photo, "PNG") << QStringList{u"image image"_s, u"image image"_s};
        QTest::newRow("PNG with transparency")
            << encoded(clear, "PNG")
            << QStringList{u"image image"_s, u"smask image"_s, u"image image"_s, u"smask image"_s};
        QTest::newRow("not a picture") << QByteArray("nothing") << QStringList{};
        QTest::newRow("broken JPEG") << encoded(photo, "JPG").left(60) << QStringList{};
    }
    void picturesAreCarriedOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, kinds);
        const DisplayList list{
            {ImageMark{u"one"_s, {5, 5, 40, 40}, 6, u"A"_s}, ImageMark{u"one"_s, {50, 5, 40, 40}, 6, u"B"_s}},
            {0, 0, 100, 50}};
        QStringList found;
        QSet<QString> objects;
        const QString rows = QString::fromUtf8(run(u"pdfimages"_s, {u"-list"_s, saved(list, {}, OnePicture(bytes))}));
        for (const QString &row : rows.split(u'\n', Qt::SkipEmptyParts).mid(2)) {
            const QStringList cells = row.simplified().split(u' ');
            found.append(cells[2] + u' ' + cells[8]);
            objects.insert(cells[10]);
        }
        QCOMPARE(found, kinds);
        QCOMPARE(objects.size(), kinds.isEmpty() ? 0 : 1); // shown twice, carried once (a mask goes by its picture)
    }

    void picturesFinerThanPrintAreMadeSmaller_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("kind");
        QTest::newRow("photograph") << QByteArray("JPG") << u"jpeg"_s;
        QTest::newRow("drawing") << QByteArray("PNG") << u"image"_s;
    }
    void picturesFinerThanPrintAreMadeSmaller()
    {
        QFETCH(QByteArray, format);
        QImage large(2400, 1600, QImage::Format_RGB32);
        large.fill(QColor(30, 90, 160));
        const DisplayList list{
            {ImageMark{u"one"_s, {5, 5, 60, 40}, 6, u"A"_s}, ImageMark{u"one"_s, {70, 5, 30, 20}, 6, u"B"_s}},
            {0, 0, 105, 50}};
        const OnePicture picture(encoded(large, format.constData()));
        const QString rows = QString::fromUtf8(run(u"pdfimages"_s, {u"-list"_s, saved(list, {}, picture)}));
        const QStringList cells = rows.split(u'\n', Qt::SkipEmptyParts).value(2).simplified().split(u' ');
        QCOMPARE(cells.value(3), u"375"_s); // 60 units are 45 points, at 600 pixels an inch
        QCOMPARE(cells.value(4), u"250"_s);
        QTEST(cells.value(8), "kind");
    }

    void documentHasNoSyntaxErrors_data()
    {
        QTest::addColumn<DisplayList>("list");
        QTest::newRow("scripts") << scriptList();
        QTest::newRow("empty") << DisplayList{{}, {0, 0, 100, 100}};
        QTest::newRow("dense") << denseList(200, m_measurer);
        QTest::newRow("unbalanced groups")
            << DisplayList{{GroupEnd{}, GroupBegin{{Role::Card, 1, 0}, {}, {}}}, {0, 0, 10, 10}};
    }
    void documentHasNoSyntaxErrors()
    {
        QFETCH(DisplayList, list);
        const QByteArray report = run(u"qpdf"_s, {u"--check"_s, saved(list, {.title = u"T"_s, .language = u"en"_s})});
        QVERIFY2(report.contains("No syntax or stream encoding errors found"), report.constData());
    }

    void equalInputGivesEqualBytes()
    {
        const PdfOptions options{.title = u"T"_s, .language = u"en"_s, .created = kCreated};
        const auto first = writePdf(scriptList(), options, m_measurer, NoAssets{});
        QTest::qSleep(1100); // a clock that is read anyway would show in the seconds
        const ShapedTextMeasurer fresh;
        const auto second = writePdf(scriptList(), options, fresh, NoAssets{});
        QVERIFY(first.has_value());
        QVERIFY(*first == *second);
    }

    void pageFitsTheMap_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<QSizeF>("map");
        QTest::addColumn<QSizeF>("page");
        QTest::addColumn<double>("scale");
        QTest::newRow("fitted") << PaperSize::Fitted << QSizeF(1000, 400) << QSizeF(750, 300) << 0.75;
        QTest::newRow("fitted, huge") << PaperSize::Fitted << QSizeF(28800, 100) << QSizeF(14400, 50) << 0.5;
        QTest::newRow("A4 portrait") << PaperSize::A4 << QSizeF(100, 200) << QSizeF(595.28, 841.89) << 4.209;
        QTest::newRow("A4 landscape") << PaperSize::A4 << QSizeF(200, 100) << QSizeF(841.89, 595.28) << 4.209;
        QTest::newRow("A3 landscape") << PaperSize::A3 << QSizeF(1000, 100) << QSizeF(1190.55, 841.89) << 1.1906;
        QTest::newRow("A0 portrait") << PaperSize::A0 << QSizeF(100, 1000) << QSizeF(2383.94, 3370.39) << 3.3704;
    }
    void pageFitsTheMap()
    {
        QFETCH(PaperSize, paper);
        QFETCH(QSizeF, map);
        QFETCH(QSizeF, page);
        QFETCH(double, scale);
        const PageFit fit = fitPage(QRectF(QPointF(7, 7), map), paper, 0);
        QVERIFY(qAbs(fit.page.width() - page.width()) < 0.01);
        QVERIFY(qAbs(fit.page.height() - page.height()) < 0.01);
        QVERIFY(qAbs(fit.scale - scale) < 0.001);
        const PageFit spaced = fitPage(QRectF(QPointF(7, 7), map), paper, 36);
        QVERIFY(spaced.offset.x() >= 36 - 1e-9);
        QVERIFY(spaced.offset.x() + map.width() * spaced.scale <= spaced.page.width() - 36 + 1e-6);
        QVERIFY(spaced.offset.y() + map.height() * spaced.scale <= spaced.page.height() - 36 + 1e-6);
    }

private:
    QString saved(const DisplayList &list, const PdfOptions &options, const AssetSource &assets = NoAssets{})
    {
        const auto pdf = writePdf(list, options, m_measurer, assets);
        const QString path = m_folder.filePath(QString::number(++m_files) + u".pdf"_s);
        QFile file(path);
        if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
            qFatal("cannot write the PDF");
        return path;
    }

    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    static QJsonObject jsonOf(const QString &file, const QString &key)
    {
        return QJsonDocument::fromJson(run(u"qpdf"_s, {u"--json"_s, u"--json-key="_s + key, file})).object();
    }

    static QJsonObject rootOf(const QString &file)
    {
        const QJsonArray parts = jsonOf(file, u"qpdf"_s)[u"qpdf"_s].toArray();
        const QJsonObject objects = parts[1].toObject();
        const QString root = objects[u"trailer"_s].toObject()[u"value"_s].toObject()[u"/Root"_s].toString();
        return objects[u"obj:"_s + root].toObject()[u"value"_s].toObject();
    }

    ShapedTextMeasurer m_measurer;
    QTemporaryDir m_folder;
    int m_files = 0;
};

PERIPLUS_SUITE(TestPdfWriter, QCoreApplication)
#include "tst_pdf_writer.moc"
