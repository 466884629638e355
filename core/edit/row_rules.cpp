// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/row_rules.h"

#include <QDate>

namespace periplus {

using namespace Qt::StringLiterals;

Status requireColor(const QString &color)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    const bool valid =
        color.isEmpty()
        || (color.size() == 7 && color.startsWith(u'#') && std::all_of(color.begin() + 1, color.end(), isHex));
    return require(valid, Errc::InvalidValue, u"a colour is written as # and six hexadecimal digits"_s);
}

Status requireDate(const QString &date)
{
    const bool valid = date.size() == 10 && QDate::fromString(date, Qt::ISODate).isValid();
    return require(valid, Errc::InvalidValue, u"a date is written as year-month-day, like 2026-09-30"_s);
}

} // namespace periplus
