// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/number_text.h"

#include <charconv>
#include <cmath>

namespace periplus {

void appendNumber(QByteArray &out, double value, int decimals)
{
    static constexpr qint64 kPowers[] = {1, 10, 100, 1000, 10000};
    if (!(std::abs(value) < 9e14))
        value = 0;
    qint64 scaled = std::llround(value * static_cast<double>(kPowers[decimals]));
    if (scaled < 0) {
        out.append('-');
        scaled = -scaled;
    }
    char digits[24];
    const auto whole = std::to_chars(digits, digits + sizeof digits, scaled / kPowers[decimals]);
    out.append(digits, whole.ptr - digits);
    qint64 rest = scaled % kPowers[decimals];
    if (rest == 0)
        return;
    out.append('.');
    for (int place = decimals - 1; rest > 0; --place) {
        out.append(static_cast<char>('0' + rest / kPowers[place]));
        rest %= kPowers[place];
    }
}

} // namespace periplus
