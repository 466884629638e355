// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/portrait.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/main/suite.h"

#include <QSet>

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

Persona persona(const QString &name, const QString &portrait = {})
{
    Persona result;
    result.name = name;
    result.portrait = portrait;
    return result;
}

/// The farthest any outline goes from a point; on curves, not their control points.
double reachOf(const Path &path, QPointF center)
{
    double reach = 0;
    QPointF from;
    const auto include = [&](QPointF p) {
        reach = std::max(reach, std::hypot(p.x() - center.x(), p.y() - center.y()));
    };
    for (const PathElement &e : path.elements()) {
        if (e.kind == PathElement::Kind::Close)
            continue;
        if (e.kind == PathElement::Kind::Cubic) {
            for (int i = 0; i <= 20; ++i) {
                const double t = i / 20.0, s = 1 - t;
                include(from * (s * s * s) + e.p1 * (3 * s * s * t) + e.p2 * (3 * s * t * t) + e.p3 * (t * t * t));
            }
            from = e.p3;
        } else {
            include(e.p1);
            from = e.p1;
        }
    }
    return reach;
}

} // namespace

class TestPortrait : public QObject
{
    Q_OBJECT

private slots:
    void sameNameSameFace()
    {
        const QRectF square(0, 0, 84, 84);
        QCOMPARE(portraitItems(persona(u"Xin Li"_s), square), portraitItems(persona(u"Xin Li"_s), square));
        QVERIFY(portraitItems(persona(u"Xin Li"_s), square) != portraitItems(persona(u"Xin Lo"_s), square));
    }

    void facesOfNamesStayTheSameInEveryVersion()
    {
        // Kept on paper and in people's memory: a change of the choice is a change of everyone's face.
        QCOMPARE(
            lookText(lookFromName(u"Maria"_s)),
            u"look:back=1;skin=3;hair=bob;hair-color=5;top=vneck;top-color=7;glasses=none;beard=none;mouth=smile"_s);
        QCOMPARE(lookText(lookFromName(u"  Maria "_s)), lookText(lookFromName(u"Maria"_s)));
    }

    void namesSpreadOverManyFaces()
    {
        QSet<QString> looks;
        for (int i = 0; i < 200; ++i)
            looks.insert(lookText(lookFromName(u"Persona %1"_s.arg(i))));
        QCOMPARE_GT(looks.size(), 195);
    }

    void lookTextIsReadBack()
    {
        for (int i = 0; i < 100; ++i) {
            const PortraitLook look = lookFromName(u"Name %1"_s.arg(i));
            QCOMPARE(lookFromText(lookText(look), u"Somebody else"_s), look);
        }
    }

    void whatIsNotSaidFollowsTheName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("no pairs") << u"look:"_s;
        QTest::newRow("not a look") << u"asset:abc"_s;
        QTest::newRow("unknown key") << u"look:hat=red"_s;
        QTest::newRow("unknown value") << u"look:hair=green;glasses=3"_s;
        QTest::newRow("number out of range") << u"look:skin=8;back=0;hair-color=-1;top-color=99"_s;
        QTest::newRow("no number") << u"look:skin=dark"_s;
        QTest::newRow("broken pairs") << u"look:;;=;hair;=long"_s;
    }
    void whatIsNotSaidFollowsTheName()
    {
        QFETCH(QString, text);
        QCOMPARE(lookFromText(text, u"Olga"_s), lookFromName(u"Olga"_s));
    }

    void whatIsSaidCounts()
    {
        const PortraitLook look = lookFromText(u"look: hair = bun ;skin=7;glasses=round"_s, u"Olga"_s);
        PortraitLook expected = lookFromName(u"Olga"_s);
        expected.hair = PortraitLook::Hair::Bun;
        expected.skin = 6;
        expected.glasses = PortraitLook::Glasses::Round;
        QCOMPARE(look, expected);
    }

    void everythingStaysInTheCircle_data()
    {
        QTest::addColumn<int>("hair");
        for (int hair = 0; hair < 9; ++hair)
            QTest::addRow("hair %d", hair) << hair;
    }
    void everythingStaysInTheCircle()
    {
        QFETCH(int, hair);
        const QRectF square(20, 30, 96, 96);
        for (int top = 0; top < 5; ++top) {
            for (int beard = 0; beard < 3; ++beard) {
                PortraitLook look;
                look.hair = static_cast<PortraitLook::Hair>(hair);
                look.top = static_cast<PortraitLook::Top>(top);
                look.beard = static_cast<PortraitLook::Beard>(beard);
                look.glasses = static_cast<PortraitLook::Glasses>(beard);
                for (const Item &item : lookItems(look, square)) {
                    if (const auto *fill = std::get_if<FillPath>(&item))
                        QCOMPARE_LE(reachOf(fill->path, square.center()), 48.02);
                    if (const auto *line = std::get_if<StrokePath>(&item))
                        QCOMPARE_LE(reachOf(line->path, square.center()) + line->stroke.width / 2, 48.0);
                }
            }
        }
    }

    void portraitsScale()
    {
        const PortraitLook look = lookFromName(u"Olga"_s);
        const QList<Item> small = lookItems(look, {0, 0, 18, 18});
        const QList<Item> large = lookItems(look, {0, 0, 360, 360});
        QCOMPARE(small.size(), large.size());
        QCOMPARE(std::get<FillRect>(small[0]), (FillRect{{0, 0, 18, 18}, 9, std::get<FillRect>(large[0]).color}));
        for (qsizetype i = 0; i < small.size(); ++i) {
            if (const auto *fill = std::get_if<FillPath>(&small[i])) {
                const QRectF grown = std::get<FillPath>(large[i]).path.bounds();
                QCOMPARE_LT(std::abs(fill->path.bounds().width() * 20 - grown.width()), 1e-6);
            }
        }
    }

    void ownPictureIsShownRound()
    {
        const QList<Item> items = portraitItems(persona(u"Olga"_s, u"asset:00ff"_s), {1, 2, 40, 40});
        QCOMPARE(items, (QList<Item>{ImageMark{u"00ff"_s, {1, 2, 40, 40}, 20, u"Olga"_s}}));
    }

    void initialsAreFirstAndLast_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("blanks") << u"  "_s << u""_s;
        QTest::newRow("two words") << u"Aiko Mori"_s << u"AM"_s;
        QTest::newRow("three words") << u"Ana María Rey"_s << u"AR"_s;
        QTest::newRow("one word") << u"team"_s << u"T"_s;
        QTest::newRow("accent") << u"Ángel Óscar"_s << u"ÁÓ"_s;
        QTest::newRow("combining accent") << u"A\u0301ngel"_s << u"A\u0301"_s;
        QTest::newRow("greek") << u"διονύσης π"_s << u"ΔΠ"_s;
        QTest::newRow("cjk beyond the first plane")
            << u"\U00020000\U00020001 \U00020002"_s << u"\U00020000\U00020002"_s;
        QTest::newRow("emoji family") << u"👩‍👧 Team"_s << u"👩‍👧T"_s;
    }
    void initialsAreFirstAndLast()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    void badgeColorsFollowTheName()
    {
        const Theme theme = loadTheme(ThemeName::Light);
        const FixedMeasurer measurer;
        const auto ground = [&](const QString &owner) {
            return std::get<FillRect>(ownerBadge(owner, {0, 0, 20, 20}, theme, measurer)[0]).color;
        };
        QCOMPARE(ground(u"Lena Brandt"_s), *colorFromHex(u"#DCE6F7"));
        QCOMPARE(ground(u"Aiko Mori"_s), *colorFromHex(u"#D6EEEE"));
        QCOMPARE(ground(u"Zoe Wu"_s), ground(u"Zoe Wu"_s));
        QSet<quint8> reds;
        for (int i = 0; i < 50; ++i)
            reds.insert(ground(u"Owner %1"_s.arg(i)).r);
        QCOMPARE(reds.size(), 5); // all pairs are used
    }

    void badgeLettersAreCentred()
    {
        const QList<Item> items =
            ownerBadge(u"Aiko Mori"_s, {10, 10, 20, 20}, loadTheme(ThemeName::Light), FixedMeasurer());
        const auto &text = std::get<TextRun>(items[1]);
        QCOMPARE(text.text, u"AM"_s);
        QCOMPARE(text.baseline.x() + text.width / 2, 20.0);
        QCOMPARE_GT(text.baseline.y(), 20.0);
        QCOMPARE_LT(text.baseline.y(), 25.0);
    }
};

PERIPLUS_SUITE(TestPortrait, QCoreApplication)
#include "tst_portrait.moc"
