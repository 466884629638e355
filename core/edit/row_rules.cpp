// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/row_rules.h"

#include "core/edit/edit_text.h"

#include <QDate>

#include <map>

namespace periplus {

using namespace Qt::StringLiterals;

QString noSuchRow(std::string_view table)
{
    static const std::map<std::string_view, const char *> kSentences{
        {"card", QT_TRANSLATE_NOOP("Edit", "there is no such card")},
        {"stage", QT_TRANSLATE_NOOP("Edit", "there is no such stage")},
        {"step", QT_TRANSLATE_NOOP("Edit", "there is no such step")},
        {"lane", QT_TRANSLATE_NOOP("Edit", "there is no such lane")},
        {"journey", QT_TRANSLATE_NOOP("Edit", "there is no such map")},
        {"persona", QT_TRANSLATE_NOOP("Edit", "there is no such persona")},
        {"segment", QT_TRANSLATE_NOOP("Edit", "there is no such segment")},
        {"trait", QT_TRANSLATE_NOOP("Edit", "there is no such trait")},
        {"channel", QT_TRANSLATE_NOOP("Edit", "there is no such channel")},
        {"tag", QT_TRANSLATE_NOOP("Edit", "there is no such tag")},
        {"metric", QT_TRANSLATE_NOOP("Edit", "there is no such metric")},
        {"measurement", QT_TRANSLATE_NOOP("Edit", "there is no such measurement")},
        {"comment", QT_TRANSLATE_NOOP("Edit", "there is no such comment")},
        {"evidence", QT_TRANSLATE_NOOP("Edit", "there is no such evidence")},
        {"action", QT_TRANSLATE_NOOP("Edit", "there is no such action")},
        {"emotion", QT_TRANSLATE_NOOP("Edit", "there is no such emotion")},
    };
    const auto found = kSentences.find(table);
    return found == kSentences.end() ? EditText::tr("there is no such entry") : EditText::tr(found->second);
}

Status requireColor(const QString &color)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    const bool valid =
        color.isEmpty()
        || (color.size() == 7 && color.startsWith(u'#') && std::all_of(color.begin() + 1, color.end(), isHex));
    return require(valid, Errc::InvalidValue,
                   QT_TRANSLATE_NOOP("Edit", "a colour is written as # and six hexadecimal digits"));
}

Status requireDate(const QString &date)
{
    const bool valid = date.size() == 10 && QDate::fromString(date, Qt::ISODate).isValid();
    return require(valid, Errc::InvalidValue,
                   QT_TRANSLATE_NOOP("Edit", "a date is written as year-month-day, like 2026-09-30"));
}

} // namespace periplus
