// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/display_list.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr Color kInk{0x15, 0x1a, 0x24, 255};

Path triangle()
{
    Path path;
    path.moveTo({0, 0});
    path.lineTo({10, 0});
    path.cubicTo({10, 5}, {5, 10}, {0, 10});
    path.close();
    return path;
}

} // namespace

class TestDisplayList : public QObject
{
    Q_OBJECT

private slots:
    void everyItemIsOneLine_data()
    {
        QTest::addColumn<Item>("item");
        QTest::addColumn<QString>("line");
        const Brush ink{kInk, {}, {}, {}};
        QTest::newRow("rectangle") << Item(FillRect{{1, 2, 3, 4}, 0, kInk}) << u"rect 1,2 3x4 #151a24"_s;
        QTest::newRow("rounded") << Item(FillRect{{1, 2, 3, 4}, 1.5, kInk}) << u"rect 1,2 3x4 radius 1.5 #151a24"_s;
        QTest::newRow("translucent") << Item(FillRect{{1, 2, 3, 4}, 0, kInk.withAlpha(0.5)})
                                     << u"rect 1,2 3x4 #151a2480"_s;
        QTest::newRow("fill") << Item(FillPath{triangle(), ink}) << u"fill #151a24 M0,0 L10,0 C10,5 5,10 0,10 Z"_s;
        QTest::newRow("gradient") << Item(FillPath{triangle(), {kInk, {0, 0}, {0, 9}, {{0, kInk}, {1, {}}}}})
                                  << u"fill gradient(0,0 0,9 0:#151a24 1:#000000) M0,0 L10,0 C10,5 5,10 0,10 Z"_s;
        QTest::newRow("stroke") << Item(StrokePath{triangle(), {ink, 2, {}, false}})
                                << u"stroke #151a24 width 2 M0,0 L10,0 C10,5 5,10 0,10 Z"_s;
        QTest::newRow("dashes") << Item(StrokePath{triangle(), {ink, 2, {5, 4}, true}})
                                << u"stroke #151a24 width 2 dashes 5,4 round M0,0 L10,0 C10,5 5,10 0,10 Z"_s;
        QTest::newRow("text") << Item(
            TextRun{u"say \"a\\b\""_s, {FontFace::Medium, 13, 0}, kInk, {1, 2}, 30, false, false})
                              << u"text \"say \\\"a\\\\b\\\"\" at 1,2 width 30 medium 13 #151a24"_s;
        QTest::newRow("turned text") << Item(
            TextRun{u"a"_s, {FontFace::DisplayBold, 42, -1}, kInk, {1, 2}, 3, true, true})
                                     << u"text \"a\" at 1,2 width 3 display-bold 42 tracking -1 #151a24 rtl vertical"_s;
        QTest::newRow("icon") << Item(IconMark{u"goal"_s, {1, 2, 3, 4}, kInk}) << u"icon goal 1,2 3x4 #151a24"_s;
        QTest::newRow("image") << Item(ImageMark{u"abc"_s, {1, 2, 3, 4}, 5, u"two\nlines"_s})
                               << u"image abc 1,2 3x4 radius 5 \"two\\nlines\""_s;
        QTest::newRow("numbers are rounded")
            << Item(FillRect{{1.006, -0.001, 2.499999, 1e-9}, 0, kInk}) << u"rect 1.01,0 2.5x0 #151a24"_s;
    }
    void everyItemIsOneLine()
    {
        QFETCH(Item, item);
        QFETCH(QString, line);
        QCOMPARE(dump({{item}, {0, 0, 10, 20}}), u"bounds 0,0 10x20\n"_s + line + u'\n');
    }

    void groupsIndentWhatTheyHold()
    {
        DisplayList list;
        list.items = {GroupBegin{{Role::LaneRow, 7, 0}, {0, 0, 9, 9}, {}},
                      GroupBegin{{Role::Cell, 3, 7}, {0, 0, 4, 4}, u"Goals, Install"_s},
                      FillRect{{0, 0, 1, 1}, 0, kInk}, GroupEnd{}, GroupEnd{}};
        QCOMPARE(dump(list), u"bounds 0,0 0x0\n"
                             "group lane-row 7 0,0 9x9\n"
                             "  group cell 3 lane 7 0,0 4x4 \"Goals, Install\"\n"
                             "    rect 0,0 1x1 #151a24\n"
                             "  end\n"
                             "end\n"_s);
    }

    void differentListsDumpDifferently()
    {
        const DisplayList one{{FillRect{{0, 0, 1, 1}, 0, kInk}}, {}};
        const DisplayList other{{FillRect{{0, 0, 1, 1}, 0, kInk.withAlpha(0.9)}}, {}};
        QVERIFY(dump(one) != dump(other));
    }
};

PERIPLUS_SUITE(TestDisplayList, QCoreApplication)
#include "tst_display_list.moc"
