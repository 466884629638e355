// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/portrait.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumbers = 8; // grounds, hair colours and top colours
constexpr int kSkins = 7;

constexpr std::array kHair{"long", "cropped", "bun", "curls", "bob", "parted", "bald", "waves", "scarf"};
constexpr std::array kTopNames{"vneck", "round", "collar", "rollneck", "plain"};
constexpr std::array kGlasses{"none", "square", "round"};
constexpr std::array kBeard{"none", "full", "moustache"};
constexpr std::array kMouth{"smile", "calm"};

/// FNV-1a: the same on every machine and in every version, unlike qHash.
quint64 nameHash(const QString &name)
{
    quint64 hash = 0xcbf29ce484222325ull;
    for (const char byte : name.simplified().toUtf8()) {
        hash ^= static_cast<quint8>(byte);
        hash *= 0x100000001b3ull;
    }
    return hash;
}

/// Draws small numbers from a seed (splitmix64).
class Choice
{
public:
    explicit Choice(quint64 seed) : m_state(seed) {}

    int below(int count)
    {
        m_state += 0x9e3779b97f4a7c15ull;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ull;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebull;
        mixed ^= mixed >> 31;
        return static_cast<int>(mixed % static_cast<quint64>(count));
    }

private:
    quint64 m_state;
};

bool growsBeard(PortraitLook::Hair hair)
{
    switch (hair) {
    case PortraitLook::Hair::Cropped:
    case PortraitLook::Hair::Parted:
    case PortraitLook::Hair::Bald:
        return true;
    case PortraitLook::Hair::Long:
    case PortraitLook::Hair::Bun:
    case PortraitLook::Hair::Curls:
    case PortraitLook::Hair::Bob:
    case PortraitLook::Hair::Waves:
    case PortraitLook::Hair::Scarf:
        return false;
    }
    Q_UNREACHABLE();
}

template <std::size_t N> std::optional<int> placeOf(const std::array<const char *, N> &names, QStringView value)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (value == QLatin1StringView(names[i]))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

template <class E, std::size_t N> void read(E &field, const std::array<const char *, N> &names, QStringView value)
{
    if (const auto place = placeOf(names, value))
        field = static_cast<E>(*place);
}

void readNumber(int &field, QStringView value, int count)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok && number >= 1 && number <= count)
        field = number - 1;
}

void readPair(PortraitLook &look, QStringView key, QStringView value)
{
    if (key == "back"_L1)
        readNumber(look.back, value, kNumbers);
    else if (key == "skin"_L1)
        readNumber(look.skin, value, kSkins);
    else if (key == "hair"_L1)
        read(look.hair, kHair, value);
    else if (key == "hair-color"_L1)
        readNumber(look.hairColor, value, kNumbers);
    else if (key == "top"_L1)
        read(look.top, kTopNames, value);
    else if (key == "top-color"_L1)
        readNumber(look.topColor, value, kNumbers);
    else if (key == "glasses"_L1)
        read(look.glasses, kGlasses, value);
    else if (key == "beard"_L1)
        read(look.beard, kBeard, value);
    else if (key == "mouth"_L1)
        read(look.mouth, kMouth, value);
}

template <class E, std::size_t N> QString nameOf(const std::array<const char *, N> &names, E value)
{
    return QLatin1StringView(names[static_cast<std::size_t>(value)]);
}

} // namespace

PortraitLook lookFromName(const QString &name)
{
    Choice choice(nameHash(name));
    PortraitLook look;
    look.back = choice.below(kNumbers);
    look.skin = choice.below(kSkins);
    look.hair = static_cast<PortraitLook::Hair>(choice.below(static_cast<int>(PortraitLook::Hair::Scarf)));
    // The last two hair colours are grey and white: rarer than the others.
    look.hairColor = choice.below(4) == 0 ? choice.below(kNumbers) : choice.below(kNumbers - 2);
    if (look.skin >= 4 && look.hairColor >= 3 && look.hairColor <= 5)
        look.hairColor -= 3; // red and blond belong to lighter skins
    look.top = static_cast<PortraitLook::Top>(choice.below(static_cast<int>(kTopNames.size())));
    look.topColor = choice.below(kNumbers);
    const int glasses = choice.below(8);
    look.glasses = glasses < 2 ? static_cast<PortraitLook::Glasses>(glasses + 1) : PortraitLook::Glasses::None;
    const int beard = choice.below(4);
    if (growsBeard(look.hair) && beard < 2)
        look.beard = static_cast<PortraitLook::Beard>(beard + 1);
    look.mouth = choice.below(4) == 0 ? PortraitLook::Mouth::Calm : PortraitLook::Mouth::Smile;
    return look;
}

PortraitLook lookFromText(QStringView text, const QString &name)
{
    PortraitLook look = lookFromName(name);
    if (!text.startsWith("look:"_L1))
        return look;
    for (const QStringView pair : text.mid(5).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign > 0)
            readPair(look, pair.left(sign).trimmed(), pair.mid(sign + 1).trimmed());
    }
    return look;
}

QString lookText(const PortraitLook &look)
{
    return u"look:back=%1;skin=%2;hair=%3;hair-color=%4;top=%5;top-color=%6;glasses=%7;beard=%8;mouth=%9"_s
        .arg(look.back + 1)
        .arg(look.skin + 1)
        .arg(nameOf(kHair, look.hair))
        .arg(look.hairColor + 1)
        .arg(nameOf(kTopNames, look.top))
        .arg(look.topColor + 1)
        .arg(nameOf(kGlasses, look.glasses), nameOf(kBeard, look.beard), nameOf(kMouth, look.mouth));
}

} // namespace periplus
