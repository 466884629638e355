// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/journey_layout.h"
#include "core/layout/picture_sizes.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/main/suite.h"

#include <QtEndian>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// Pictures that are headers only, by names such as "1200x800"; counts how often each is asked for.
class HeadersOnly final : public AssetSource
{
public:
    std::optional<Asset> asset(const QString &hash) const override
    {
        ++asked;
        const QStringList sides = hash.split(u'x');
        if (sides.size() != 2)
            return std::nullopt;
        QByteArray bytes = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        for (const QString &side : sides) {
            const quint32 value = qToBigEndian(side.toUInt());
            bytes.append(reinterpret_cast<const char *>(&value), 4);
        }
        return Asset{hash, u"image/png"_s, bytes};
    }
    QStringList assetHashes() const override { return {}; }

    mutable int asked = 0;
};

/// A JPEG with so many parts of 64 KiB before its size; tells how much of it is read.
class LateHeader final : public AssetSource
{
public:
    explicit LateHeader(int parts)
    {
        const QByteArray part = QByteArray::fromHex("ffe2ffff") + QByteArray(0xFFFF - 2, '\0');
        m_bytes = QByteArray::fromHex("ffd8") + part.repeated(parts)
                  + QByteArray::fromHex("ffc0001108003c00500301220002110103110100");
    }
    std::optional<Asset> asset(const QString &hash) const override
    {
        ++wholes;
        return Asset{hash, u"image/jpeg"_s, m_bytes};
    }
    QByteArray assetStart(const QString &, int most) const override
    {
        reads.append(most);
        return m_bytes.left(most);
    }
    QStringList assetHashes() const override { return {}; }

    mutable int wholes = 0;
    mutable QList<int> reads;

private:
    QByteArray m_bytes;
};

struct PictureMap
{
    PictureMap()
    {
        pains = builder.lane(LaneKind::Pain);
        images = builder.lane(LaneKind::Image);
        builder.stage(u"Discover"_s);
        step = builder.step(u"Look"_s);
    }
    CardId card(LaneId lane, const QString &text, const QString &asset, const QString &detail = {})
    {
        return builder.card(lane, step, text, [&](Card &card) {
            card.asset = asset;
            card.detail = detail;
        });
    }
    JourneyLayout layout(const PictureSizes *given)
    {
        LayoutOptions options;
        options.pictures = given;
        return JourneyLayout::measure(builder.state, builder.journey, theme, measurer, options);
    }
    static QList<ImageMark> pictures(const JourneyLayout &layout)
    {
        QList<ImageMark> marks;
        for (const Item &item : layout.fullList().items) {
            if (const auto *mark = std::get_if<ImageMark>(&item))
                marks.append(*mark);
        }
        return marks;
    }

    JourneyBuilder builder;
    LaneId pains;
    LaneId images;
    StepId step;
    Theme theme = loadTheme(ThemeName::Light);
    FixedMeasurer measurer;
    HeadersOnly assets;
    PictureSizes sizes{assets};
};

} // namespace

/// How much room pictures take on the map.
class TestPictureLayout : public QObject
{
    Q_OBJECT

private slots:
    void aPictureKeepsItsProportions_data()
    {
        QTest::addColumn<QString>("asset");
        QTest::addColumn<QSizeF>("space");
        QTest::newRow("wide") << u"1200x800"_s << QSizeF(120, 80);
        QTest::newRow("tall, at most as high as allowed") << u"600x3000"_s << QSizeF(48, 240);
        QTest::newRow("smaller than the card") << u"40x30"_s << QSizeF(40, 30);
        QTest::newRow("a dot can still be seen") << u"1x1"_s << QSizeF(24, 24);
        QTest::newRow("a line, too") << u"30000x10"_s << QSizeF(120, 24);
        QTest::newRow("unknown") << u"none"_s << QSizeF(120, 67.5);
    }
    void aPictureKeepsItsProportions()
    {
        QFETCH(QString, asset);
        const HeadersOnly assets;
        const PictureSizes sizes(assets);
        QTEST(pictureSpace(&sizes, asset, 120), "space");
    }

    void aHeaderIsReadOnce()
    {
        const HeadersOnly assets;
        const PictureSizes sizes(assets);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(sizes.sizeOf(u"30x20"_s), QSize(30, 20));
        QCOMPARE(assets.asked, 1);
    }

    void theCardIsAsHighAsPictureAndCaption()
    {
        PictureMap map;
        const CardId bare = map.card(map.images, {}, u"1000x1000"_s);
        const CardId named = map.card(map.images, u"Start page"_s, u"1000x1000"_s);
        const JourneyLayout layout = map.layout(&map.sizes);
        QCOMPARE(layout.cardRect(bare).height(), layout.cardRect(bare).width());
        QCOMPARE_GT(layout.cardRect(named).height(), layout.cardRect(bare).height() + 10);
        QCOMPARE_GE(layout.cardRect(named).top(), layout.cardRect(bare).bottom());
        QCOMPARE(PictureMap::pictures(layout).size(), 2);
        QCOMPARE(PictureMap::pictures(layout).first().rect, layout.cardRect(bare));
    }

    void aPictureAboveATextMakesRoomForItself()
    {
        PictureMap map;
        const CardId plain = map.card(map.pains, u"Prices hidden"_s, {});
        const CardId withPicture = map.card(map.pains, u"Prices hidden"_s, u"800x400"_s);
        const JourneyLayout layout = map.layout(&map.sizes);
        const QRectF card = layout.cardRect(withPicture);
        const QRectF picture = PictureMap::pictures(layout).value(0).rect;
        QVERIFY(card.contains(picture));
        QCOMPARE_GE(card.height(), layout.cardRect(plain).height() + picture.height());
        for (const Item &item : layout.listFor(card).items) {
            const auto *run = std::get_if<TextRun>(&item);
            if (run && card.contains(run->baseline))
                QCOMPARE_GT(run->baseline.y(), picture.bottom());
        }
    }

    void theWordsOfACardTellWhatItsPictureShows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << u"Start page"_s << u"More"_s << u"Start page"_s;
        QTest::newRow("detail") << QString() << u"The old\nstart page"_s << u"The old start page"_s;
        QTest::newRow("none") << QString() << QString() << u"Picture"_s;
    }
    void theWordsOfACardTellWhatItsPictureShows()
    {
        QFETCH(QString, text);
        QFETCH(QString, detail);
        PictureMap map;
        map.card(map.images, text, u"80x80"_s, detail);
        QTEST(PictureMap::pictures(map.layout(&map.sizes)).value(0).description, "words");
    }

    void aNewPictureMovesOnlyWhatItMust()
    {
        PictureMap map;
        const CardId card = map.card(map.pains, u"Prices hidden"_s, {});
        LayoutOptions options;
        options.pictures = &map.sizes;
        const JourneyLayout before = map.layout(&map.sizes);
        map.builder.change<Card>(card, [](Card &row) { row.asset = u"900x900"_s; });
        const JourneyLayout after =
            JourneyLayout::measure(map.builder.state, map.builder.journey, map.theme, map.measurer, options, &before);
        QCOMPARE(after.fullList().items, map.layout(&map.sizes).fullList().items);
        QCOMPARE_GT(after.cardRect(card).height(), before.cardRect(card).height());
    }

    void ofALateHeaderAMebibyteIsReadAtMost_data()
    {
        QTest::addColumn<int>("parts");
        QTest::addColumn<QSize>("size");
        QTest::newRow("within") << 3 << QSize(80, 60);
        QTest::newRow("beyond") << 20 << QSize();
    }
    void ofALateHeaderAMebibyteIsReadAtMost()
    {
        QFETCH(int, parts);
        const LateHeader source(parts);
        const PictureSizes sizes(source);
        QTEST(sizes.sizeOf(u"late"_s), "size");
        QTEST(sizes.sizeOf(u"late"_s), "size"); // known by now
        QCOMPARE(source.wholes, 0);
        QCOMPARE(source.reads, (QList<int>{16 * 1024, 1024 * 1024}));
    }

    void aLaneIsEmptyUntilItHasACard()
    {
        PictureMap map;
        QVERIFY(map.layout(nullptr).isLaneEmpty(map.images));
        map.card(map.images, {}, u"80x80"_s);
        QVERIFY(!map.layout(nullptr).isLaneEmpty(map.images));
        QVERIFY(!map.layout(nullptr).isLaneEmpty(LaneId{99}));
    }
};

PERIPLUS_SUITE(TestPictureLayout, QCoreApplication)
#include "tst_picture_layout.moc"
