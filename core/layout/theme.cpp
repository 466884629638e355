// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr Color kMissing{255, 0, 255, 255};

QJsonObject tokens()
{
    QFile file(u":/periplus/themes/tokens.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void addColors(QHash<QString, Color> &colors, const QJsonObject &object, const QString &prefix = {})
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto color = colorFromHex(it.value().toString()))
            colors.insert(prefix + it.key(), *color);
    }
}

QList<OwnerColors> ownerColors(const QJsonObject &object)
{
    QList<OwnerColors> owners;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject pair = it.value().toObject();
        owners.append({it.key(), colorFromHex(pair.value("bg"_L1).toString()).value_or(kMissing),
                       colorFromHex(pair.value("fg"_L1).toString()).value_or(kMissing)});
    }
    return owners;
}

} // namespace

std::optional<Color> colorFromHex(QStringView text)
{
    if (text.size() != 7 || text.front() != u'#')
        return std::nullopt;
    bool ok = false;
    const uint value = text.mid(1).toUInt(&ok, 16);
    if (!ok)
        return std::nullopt;
    return Color{static_cast<quint8>(value >> 16), static_cast<quint8>((value >> 8) & 0xff),
                 static_cast<quint8>(value & 0xff), 255};
}

Color Theme::color(const QString &token) const
{
    const auto it = colors.constFind(token);
    Q_ASSERT_X(it != colors.cend(), "Theme::color", qPrintable(token));
    return it != colors.cend() ? *it : kMissing;
}

int emotionLevel(double score)
{
    return static_cast<int>(std::round(std::clamp(score, -2.0, 2.0)));
}

Color Theme::emotion(double score) const
{
    return color(u'e' + QString::number(emotionLevel(score) + 3));
}

Theme Theme::onPlate() const
{
    Theme result = *this;
    for (const QString &token : {u"e1"_s, u"e2"_s, u"e3"_s, u"e4"_s, u"e5"_s})
        result.colors.insert(token, color(u"plate-"_s + token));
    result.colors.insert(u"facec"_s, color(u"head"_s));
    return result;
}

Theme loadTheme(ThemeName name)
{
    const QJsonObject colors = tokens().value("color"_L1).toObject();
    Theme theme;
    theme.name = name;
    addColors(theme.colors, colors.value(name == ThemeName::Dark ? "dark"_L1 : "light"_L1).toObject());
    addColors(theme.colors, colors.value("plate"_L1).toObject(), u"plate-"_s);
    addColors(theme.colors, colors.value("stickies"_L1).toObject(), u"sticky-"_s);
    if (name == ThemeName::Poster)
        addColors(theme.colors, colors.value("poster"_L1).toObject());
    if (name == ThemeName::Contrast)
        addColors(theme.colors, colors.value("high"_L1).toObject());
    theme.owners = ownerColors(colors.value("owners"_L1).toObject());
    return theme;
}

} // namespace periplus
