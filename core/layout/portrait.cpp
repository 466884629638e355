// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/portrait.h"

#include "core/layout/svg_path.h"

#include <QTextBoundaryFinder>

#include <array>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBox = 96; // heads are drawn in this square; the circle touches its sides
constexpr double kMiddle = kBox / 2;

using Hair = PortraitLook::Hair;

struct Skin
{
    Color face;
    Color shade; ///< neck, ears
    Color mouth;
};

constexpr Color rgb(quint32 value)
{
    return {static_cast<quint8>(value >> 16), static_cast<quint8>((value >> 8) & 0xff),
            static_cast<quint8>(value & 0xff), 255};
}

constexpr std::array kGrounds{rgb(0xF6D9C0), rgb(0xCFE3D6), rgb(0xD3DFF4), rgb(0xE6DAF0),
                              rgb(0xF4E6B8), rgb(0xCDE6E8), rgb(0xF4D5D8), rgb(0xDDE2EA)};
constexpr std::array kSkinTones{
    Skin{rgb(0xF7D7C1), rgb(0xE6BBA0), rgb(0xA9594B)}, Skin{rgb(0xF0C4A3), rgb(0xDCA783), rgb(0x97523D)},
    Skin{rgb(0xE9B08E), rgb(0xD79A78), rgb(0x8A4A36)}, Skin{rgb(0xCD9369), rgb(0xB27A52), rgb(0x7A3D2B)},
    Skin{rgb(0xA8714F), rgb(0x8C5A3C), rgb(0x64301F)}, Skin{rgb(0x865842), rgb(0x6B432E), rgb(0xC58A72)},
    Skin{rgb(0x61402F), rgb(0x4A2E20), rgb(0xB07A66)}};
constexpr std::array kHairColors{rgb(0x3B2A26), rgb(0x1D1716), rgb(0x6A4630), rgb(0x9C4A2A),
                                 rgb(0xB9843F), rgb(0xDDB56B), rgb(0x8D939C), rgb(0xDAD9D6)};
constexpr std::array kTopColors{rgb(0x2F54D6), rgb(0x2B3A38), rgb(0x7A3E90), rgb(0x0A686F),
                                rgb(0xA9461B), rgb(0x41506B), rgb(0x8A6A14), rgb(0xA33D5C)};
constexpr Color kFeatures = rgb(0x1F1614); // eyes and frames
constexpr Color kWhite = rgb(0xFFFFFF);

template <class T, std::size_t N> T pick(const std::array<T, N> &values, int place)
{
    return values[static_cast<std::size_t>(place) % N];
}

/// Collects the parts of a head, scaled into its square.
class Head
{
public:
    explicit Head(const QRectF &square) : m_scale(square.width() / kBox), m_origin(square.topLeft()) {}

    void fill(const Path &path, Color color) { m_items.append(FillPath{mapped(path), brush(color)}); }
    void fill(QStringView path, Color color) { fill(*readSvgPath(path), color); }
    void disc(QPointF center, double rx, double ry, Color color) { fill(Path::ellipse(center, rx, ry), color); }
    void line(const Path &path, Color color, double width)
    {
        m_items.append(StrokePath{mapped(path), {brush(color), width * m_scale, {}, true}});
    }
    void line(QStringView path, Color color, double width) { line(*readSvgPath(path), color, width); }

    void ground(Color color)
    {
        const double side = kBox * m_scale;
        m_items.append(FillRect{QRectF(m_origin, QSizeF(side, side)), side / 2, color});
    }

    QList<Item> items() const { return m_items; }

private:
    Path mapped(const Path &path) const { return path.mapped(m_scale, m_origin); }
    static Brush brush(Color color) { return {color, {}, {}, {}}; }

    double m_scale;
    QPointF m_origin;
    QList<Item> m_items;
};

/// The part of a cubic from its parameter t to its end.
std::array<QPointF, 4> tail(const std::array<QPointF, 4> &c, double t)
{
    const auto mix = [t](QPointF a, QPointF b) { return a + (b - a) * t; };
    const QPointF a = mix(c[0], c[1]), b = mix(c[1], c[2]), d = mix(c[2], c[3]);
    const QPointF e = mix(a, b), f = mix(b, d);
    return {mix(e, f), f, d, c[3]};
}

QPointF mirrored(QPointF p)
{
    return {kBox - p.x(), p.y()};
}

/// Shoulders that rise to the neck at `top`, cut off by the circle.
Path shoulders(double halfWidth, double top)
{
    const std::array<QPointF, 4> left{QPointF(kMiddle - halfWidth, 100), QPointF(kMiddle - halfWidth, 81),
                                      QPointF(kMiddle - halfWidth * 0.58, top), QPointF(kMiddle, top)};
    double outside = 0, inside = 1;
    for (int i = 0; i < 40; ++i) { // where the left side enters the circle
        const double t = (outside + inside) / 2;
        const QPointF p = tail(left, t)[0] - QPointF(kMiddle, kMiddle);
        (std::hypot(p.x(), p.y()) > kMiddle ? outside : inside) = t;
    }
    const auto cut = tail(left, inside);
    Path path;
    path.moveTo(cut[0]);
    path.cubicTo(cut[1], cut[2], cut[3]);
    path.cubicTo(mirrored(cut[2]), mirrored(cut[1]), mirrored(cut[0]));
    appendArc(path, mirrored(cut[0]), kMiddle, kMiddle, 0, false, true, cut[0]);
    path.close();
    return path;
}

/// What falls behind head and shoulders.
void hairBehind(Head &head, Hair hair, Color color)
{
    switch (hair) {
    case Hair::Long:
        head.fill(u"M26 46C24 22 38 12 50 12s26 8 24 36c-.6 9 3 14 6 17H20c4-4 6.6-10 6-19z", color);
        break;
    case Hair::Waves:
        head.fill(u"M26 44C24 21 37 11 49 11s25 9 24 33c-.3 6 4.500 8 4 14s-1.500 8 1 13H18c3-5 1-8 .8-13S26 50 26 44z",
                  color);
        break;
    case Hair::Bob:
        head.fill(u"M25.500 46C24 23 36 12 48 12s24 11 22.500 34c-.3 6 .5 12 2.500 17.500-16 3.500-34 3.500-50 0C25 58 "
                  u"26 52 25.500 46z",
                  color);
        break;
    case Hair::Bun:
        head.disc({48, 15.5}, 9, 8.5, color);
        break;
    case Hair::Curls:
        for (const QPointF p : {QPointF(30, 33), QPointF(66, 33), QPointF(27.5, 44), QPointF(68.5, 44)})
            head.disc(p, 8.5, 8.5, color);
        break;
    case Hair::Scarf:
        head.fill(
            u"M25.500 47C24 23 36 13 48 13s24 10 22.500 34c-.4 9 .5 15 5.500 25-18 8-38 8-56 0C25 62 26 56 25.500 47z",
            color);
        break;
    case Hair::Cropped:
    case Hair::Parted:
        head.fill(u"M30.5 42c-3-20 8-27 17.500-27s20.500 7 17.500 27z", color); // no ground between temple and hair
        break;
    case Hair::Bald:
        break;
    }
}

/// What lies over forehead and temples.
void hairOver(Head &head, Hair hair, Color color)
{
    switch (hair) {
    case Hair::Long:
        head.fill(u"M30 46c-1-15 7-23 18-23 12 0 19 8 18 22-4-5-6-8-7-12-7 5-18 7-24 5-2 2-4 5-5 8z", color);
        break;
    case Hair::Waves:
        head.fill(u"M30 47c-2.500-15 6-25 18-25 11.500 0 20.500 9 18 25-2.500-7-7-12.500-13-15.500C47 38 36 40 30 47z",
                  color);
        break;
    case Hair::Bob:
        head.fill(u"M30.500 46c-2.500-15 6-23.500 17.500-23.500S68 31 65.500 46c-1-4-2-6-3.500-8.500-9 1.500-19 "
                  u"1.500-28 0C32.500 40 31.500 42 30.500 46z",
                  color);
        break;
    case Hair::Bun:
        head.fill(
            u"M30.500 45c-2.500-15 6-23.500 17.500-23.500S68 30 65.500 45c-2-7-6.500-12-17.500-12s-15.500 5-17.500 12z",
            color);
        break;
    case Hair::Curls:
        for (const QPointF p :
             {QPointF(34, 27.5), QPointF(42, 22.5), QPointF(51, 22), QPointF(60, 26), QPointF(64, 32), QPointF(32, 33)})
            head.disc(p, 7, 6.5, color);
        break;
    case Hair::Cropped:
        head.fill(u"M30 42c-3-20 8-28 18-28s21 8 18 28c-1.500-6-3-10-6-13-8 2-16 2-24 0-3 3-4.500 7-6 13z", color);
        break;
    case Hair::Parted:
        head.fill(u"M30.500 42c-3.500-18 6-27.500 18.500-27.500 11 0 20 8 16.500 27.500-1-5-2.500-8.500-5-11.500-6 "
                  u".5-14-1-19-5.500-3 6-8 9-11 17z",
                  color);
        break;
    case Hair::Scarf:
        head.fill(u"M29.500 47c-2-17 7-26 18.500-26s20.500 9 18.500 26c-1.500-9-7.500-16-18.500-16s-17 7-18.500 16z",
                  color);
        head.fill(u"M31 48c-.5 12 6 20 17 20s17.500-8 17-20c2 13 1 22-4 27-8 5-18 5-26 0-5-5-6-14-4-27z", color);
        break;
    case Hair::Bald:
        break;
    }
}

void top(Head &head, PortraitLook::Top kind, Color color)
{
    switch (kind) {
    case PortraitLook::Top::Vneck:
        head.line(u"M36 78l12 12 12-12", kWhite, 4);
        break;
    case PortraitLook::Top::Round:
        head.line(u"M35.500 75.500c3 9 22 9 25 0", kWhite.withAlpha(0.55), 3);
        break;
    case PortraitLook::Top::Collar:
        head.fill(u"M38.500 72.500L48 83l-8 8.500-8-15.500zM57.500 72.500L48 83l8 8.500L64 76z", kWhite);
        break;
    case PortraitLook::Top::Plain:
        break;
    case PortraitLook::Top::Rollneck:
        head.fill(u"M37.500 69.500q10.500 6 21 0l2 9q-12.500 6.500-25 0z", color);
        head.line(u"M36.500 78.500q11.500 5.500 23 0", kFeatures.withAlpha(0.3), 1.6);
        break;
    }
}

void beard(Head &head, PortraitLook::Beard kind, Color color)
{
    switch (kind) {
    case PortraitLook::Beard::None:
        break;
    case PortraitLook::Beard::Full:
        head.fill(u"M31.500 50c1 14 8 19 16.500 19s15.500-5 16.500-19c-2 6-5 9-7 "
                  u"9-3-2-6-2.500-9.500-2.500s-6.500.5-9.500 2.500"
                  "c-2 0-5-3-7-9z",
                  color);
        break;
    case PortraitLook::Beard::Moustache:
        head.fill(u"M40.500 57c2-2.600 5.500-3.600 7.500-2.200 2-1.400 5.500-.4 7.500 2.200-2.600.4-5 "
                  u".6-7.500-.2-2.500.8-4.900.6-7.500.2z",
                  color);
        break;
    }
}

void glasses(Head &head, PortraitLook::Glasses kind)
{
    switch (kind) {
    case PortraitLook::Glasses::None:
        break;
    case PortraitLook::Glasses::Square:
        head.line(Path::roundedRect({34.5, 41.5, 11.5, 9}, 3.5), kFeatures, 2);
        head.line(Path::roundedRect({50, 41.5, 11.5, 9}, 3.5), kFeatures, 2);
        head.line(u"M46 45h4", kFeatures, 2);
        break;
    case PortraitLook::Glasses::Round:
        head.line(Path::ellipse({40.5, 46.5}, 5.6, 5.6), kFeatures, 1.8);
        head.line(Path::ellipse({55.5, 46.5}, 5.6, 5.6), kFeatures, 1.8);
        head.line(u"M46.100 45.500q1.900-1 3.800 0", kFeatures, 1.8);
        break;
    }
}

void features(Head &head, const PortraitLook &look, const Skin &skin)
{
    const bool framed = look.glasses != PortraitLook::Glasses::None;
    const double apart = framed ? 7.5 : 6.5;
    for (const double side : {-1.0, 1.0})
        head.disc({kMiddle + side * apart, framed ? 46.2 : 47.0}, 1.85, 1.85, kFeatures);
    // Lips that are lighter than the skin stand out in a beard; under light skin a beard needs the same.
    const bool bearded = look.beard == PortraitLook::Beard::Full;
    const Color mouth = bearded && look.skin < 5 ? skin.shade : skin.mouth;
    if (look.mouth == PortraitLook::Mouth::Smile)
        head.line(bearded ? u"M43 60c2.800 2.600 7.200 2.600 10 0" : u"M42.500 56.500c3 3 8 3 11 0", mouth, 2.2);
    else
        head.line(bearded ? u"M43.500 60.500h9" : u"M43.500 58h9", mouth, 2.2);
}

QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

OwnerColors colorsOf(const QString &owner, const QString &initials, const Theme &theme)
{
    for (const OwnerColors &colors : theme.owners) {
        if (colors.initials == initials)
            return colors;
    }
    if (theme.owners.isEmpty())
        return {initials, theme.color(u"sunken"_s), theme.color(u"ink2"_s)};
    return theme.owners[lookFromName(owner).topColor % theme.owners.size()];
}

} // namespace

Color lookGround(const PortraitLook &look)
{
    return pick(kGrounds, look.back);
}

QList<Item> lookItems(const PortraitLook &look, const QRectF &square)
{
    const Skin skin = pick(kSkinTones, look.skin);
    const Color hair = look.hair == Hair::Scarf ? pick(kTopColors, look.hairColor) : pick(kHairColors, look.hairColor);
    const Color clothes = pick(kTopColors, look.topColor);
    const bool broad = look.beard != PortraitLook::Beard::None || look.hair == Hair::Cropped;

    Head head(square);
    head.ground(lookGround(look));
    hairBehind(head, look.hair, hair);
    head.fill(shoulders(broad ? 36 : 34, 73), clothes);
    head.fill(u"M39.500 60h17v14c0 5-3.800 8-8.500 8s-8.500-3-8.500-8z", skin.shade);
    head.disc({kMiddle, broad ? 45.0 : 46.0}, broad ? 17 : 16.5, broad ? 20 : 19.5, skin.face);
    beard(head, look.beard, hair);
    hairOver(head, look.hair, hair);
    top(head, look.top, clothes);
    glasses(head, look.glasses);
    features(head, look, skin);
    return head.items();
}

QList<Item> portraitItems(const Persona &persona, const QRectF &square)
{
    if (persona.portrait.startsWith("asset:"_L1))
        return {ImageMark{persona.portrait.mid(6), square, square.width() / 2, persona.name}};
    return lookItems(lookFromText(persona.portrait, persona.name), square);
}

QList<Item> ownerBadge(const QString &owner, const QRectF &square, const Theme &theme, const TextMeasurer &measurer)
{
    constexpr double kLetter = 0.42;   // size of the letters, as a part of the badge
    constexpr double kCapital = 0.727; // height of Inter's capitals
    const QString initials = initialsOf(owner);
    const OwnerColors colors = colorsOf(owner, initials, theme);
    const TextStyle style{FontFace::SemiBold, square.width() * kLetter, 0.1};
    const double width = measurer.width(initials, style);
    const QPointF baseline(square.center().x() - width / 2, square.center().y() + style.px * kCapital / 2);
    return {FillRect{square, square.width() / 2, colors.background},
            TextRun{initials, style, colors.text, baseline, width, false, false}};
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstCharacter(words.first());
    return words.size() == 1 ? first : first + firstCharacter(words.last());
}

} // namespace periplus
