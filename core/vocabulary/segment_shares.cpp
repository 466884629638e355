// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/segment_shares.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct SharesText
{
    Q_DECLARE_TR_FUNCTIONS(SegmentShares)
};

constexpr double kRoundingOver = 0.0005; // what is shown as 100.0 % is not too much
constexpr double kEnough = 0.995;

} // namespace

SegmentShares sharesOf(const State &state)
{
    SegmentShares shares;
    state.forEach<Segment>([&](const Segment &segment) {
        ++shares.segments;
        shares.known += segment.share.has_value();
        shares.sum += segment.share.value_or(0);
    });
    return shares;
}

QString remarkOn(const SegmentShares &shares)
{
    if (shares.sum >= 1 + kRoundingOver) {
        return SharesText::tr("The shares add up to %1; all customers together are %2.")
            .arg(percentText(shares.sum), percentText(1));
    }
    if (shares.known == 0 || shares.known < shares.segments || shares.sum >= kEnough)
        return {};
    return SharesText::tr("The shares add up to %1; the other %2 of the customers are in no segment.")
        .arg(percentText(shares.sum), percentText(1 - shares.sum));
}

QString percentText(double share)
{
    const double tenths = std::round(share * 1000);
    const int decimals = std::fmod(tenths, 10) == 0 ? 0 : 1;
    return QLocale().toString(tenths / 10, 'f', decimals) + u"\u202f%"_s;
}

std::optional<std::optional<double>> shareOf(const QString &text)
{
    QString number;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'%')
            number += c == u',' ? QChar(u'.') : c;
    }
    if (number.isEmpty())
        return std::optional<double>();
    bool ok = false;
    const double percent = QLocale::c().toDouble(number, &ok);
    if (!ok || !(percent >= 0 && percent <= 100))
        return std::nullopt;
    return percent / 100;
}

} // namespace periplus
