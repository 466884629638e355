// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/theme.h"
#include "tests/support/main/suite.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2 relative luminance.
double luminance(Color color)
{
    const auto linear = [](quint8 channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

double contrast(Color a, Color b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QJsonObject contrastTable()
{
    QFile file(u":/periplus/themes/tokens.json"_s);
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object().value(u"contrast"_s).toObject()
               : QJsonObject();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsAsListed_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("pair");
        QTest::addColumn<double>("ratio");
        const QJsonObject table = contrastTable();
        for (const auto &[key, name] :
             {std::pair(u"light"_s, ThemeName::Light), std::pair(u"dark"_s, ThemeName::Dark)}) {
            const QJsonObject pairs = table.value(key).toObject();
            for (auto it = pairs.begin(); it != pairs.end(); ++it)
                QTest::newRow(qPrintable(key + u", "_s + it.key())) << name << it.key() << it.value().toDouble();
        }
    }
    void contrastIsAsListed()
    {
        QFETCH(ThemeName, theme);
        QFETCH(QString, pair);
        QFETCH(double, ratio);
        const Theme loaded = loadTheme(theme);
        const QStringList names = pair.split(u" on "_s);
        const double computed = contrast(loaded.color(names[0]), loaded.color(names[1]));
        QVERIFY2(std::abs(computed - ratio) < 0.02, qPrintable(QString::number(computed)));
    }

    /// Every pair of ink and ground that is used: text at least 4.5 to 1, edges and marks at least 3; in the theme of
    /// high contrast 7 and 4.5.
    void everyPairIsLegible_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("pair");
        for (const auto &[theme, name] : {std::pair(ThemeName::Light, "light"), std::pair(ThemeName::Dark, "dark"),
                                          std::pair(ThemeName::Contrast, "high contrast")}) {
            for (const QString &pair : contrastTable().value(u"light"_s).toObject().keys())
                QTest::addRow("%s, %s", name, qPrintable(pair)) << theme << pair;
        }
    }
    void everyPairIsLegible()
    {
        QFETCH(ThemeName, theme);
        QFETCH(QString, pair);
        static const QSet<QString> graphics{u"ctl"_s, u"accent"_s, u"assume"_s, u"e1"_s,
                                            u"e2"_s,  u"e3"_s,     u"e4"_s,     u"e5"_s};
        const QStringList names = pair.split(u" on "_s);
        const bool strong = theme == ThemeName::Contrast;
        const double least = graphics.contains(names[0]) ? (strong ? 4.5 : 3) : (strong ? 7 : 4.5);
        const Theme loaded = loadTheme(theme);
        const double computed = contrast(loaded.color(names[0]), loaded.color(names[1]));
        QVERIFY2(computed >= least, qPrintable(QString::number(computed)));
    }

    void everyContrastOfBothThemesIsListed()
    {
        QCOMPARE(contrastTable().value(u"light"_s).toObject().size(), 27);
        QCOMPARE(contrastTable().value(u"dark"_s).toObject().size(), 27);
    }

    void emotionsAreLegibleOnTheStagePlate_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::newRow("light") << ThemeName::Light;
        QTest::newRow("dark") << ThemeName::Dark;
        QTest::newRow("poster") << ThemeName::Poster;
    }
    void emotionsAreLegibleOnTheStagePlate()
    {
        QFETCH(ThemeName, theme);
        const Theme plate = loadTheme(theme).onPlate();
        for (int score = -2; score <= 2; ++score) {
            QCOMPARE_GT(contrast(plate.emotion(score), plate.color(u"head"_s)), 4.5);
            QCOMPARE_GT(contrast(plate.emotion(score), plate.color(u"facec"_s)), 3.0);
        }
    }

    void posterIsLightWithWhitePaper()
    {
        const Theme light = loadTheme(ThemeName::Light);
        const Theme poster = loadTheme(ThemeName::Poster);
        QCOMPARE(poster.color(u"canvas"_s), (Color{255, 255, 255, 255}));
        QCOMPARE(poster.color(u"sheet"_s), (Color{0xf5, 0xf6, 0xf9, 255}));
        QCOMPARE(poster.color(u"ink"_s), light.color(u"ink"_s));
        QVERIFY(!poster.colors.contains(u"shadow"_s));
    }

    void themesNameTheSameColors()
    {
        const QStringList light = loadTheme(ThemeName::Light).colors.keys();
        for (const ThemeName name : {ThemeName::Dark, ThemeName::Poster}) {
            const QStringList other = loadTheme(name).colors.keys();
            QCOMPARE(QSet<QString>(other.begin(), other.end()), QSet<QString>(light.begin(), light.end()));
        }
    }

    void emotionTakesTheNearestLevel_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<int>("level");
        QTest::newRow("top") << 2.0 << 2;
        QTest::newRow("beyond the top") << 7.0 << 2;
        QTest::newRow("nearly content") << 0.7 << 1;
        QTest::newRow("half") << 0.5 << 1;
        QTest::newRow("nearly neutral") << -0.3 << 0;
        QTest::newRow("minus half") << -0.5 << -1;
        QTest::newRow("beyond the bottom") << -2.4 << -2;
    }
    void emotionTakesTheNearestLevel()
    {
        QFETCH(double, score);
        QFETCH(int, level);
        QCOMPARE(emotionLevel(score), level);
        const Theme theme = loadTheme(ThemeName::Light);
        QCOMPARE(theme.emotion(score), theme.color(u'e' + QString::number(level + 3)));
    }

    void hexIsReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("six digits") << u"#1F2C47"_s << true;
        QTest::newRow("lower case") << u"#1f2c47"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("short") << u"#fff"_s << false;
        QTest::newRow("no sign") << u"1F2C477"_s << false;
        QTest::newRow("not hexadecimal") << u"#1F2C4G"_s << false;
        QTest::newRow("a word") << u"none"_s << false;
    }
    void hexIsReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto color = colorFromHex(text);
        QCOMPARE(color.has_value(), valid);
        if (valid)
            QCOMPARE(*color, (Color{0x1f, 0x2c, 0x47, 255}));
    }

    void ownersHaveLegibleBadges()
    {
        const Theme theme = loadTheme(ThemeName::Light);
        QCOMPARE(theme.owners.size(), 5);
        for (const OwnerColors &owner : theme.owners)
            QVERIFY2(contrast(owner.text, owner.background) > 4.5, qPrintable(owner.initials));
    }
};

PERIPLUS_SUITE(TestTheme, QCoreApplication)
#include "tst_theme.moc"
