// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/typed_number.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kTimes(0x00d7);
constexpr QChar kMinusSign(0x2212);

std::optional<double> inLocale(const QLocale &locale, const QString &text)
{
    bool ok = false;
    const double value = locale.toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// A number, or a number and how often it was given.
bool take(QMap<double, double> &times, const QString &word)
{
    static const QRegularExpression kRepeated(u"^(.+?)[×*xX]([0-9]+)$"_s);
    const QRegularExpressionMatch match = kRepeated.match(word);
    const std::optional<double> value = typedNumber(match.hasMatch() ? match.captured(1) : word);
    if (!value)
        return false;
    times[*value == 0 ? 0.0 : *value] += match.hasMatch() ? match.captured(2).toDouble() : 1;
    return true;
}

} // namespace

std::optional<double> typedNumber(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'%')
            plain += c == kMinusSign ? QChar(u'-') : c;
    }
    if (plain.isEmpty())
        return std::nullopt;
    QLocale plainC = QLocale::c();
    plainC.setNumberOptions(QLocale::RejectGroupSeparator);
    for (const QLocale &locale : {QLocale(), plainC}) {
        if (const std::optional<double> value = inLocale(locale, plain))
            return value;
    }
    return inLocale(plainC, QString(plain).replace(u',', u'.'));
}

QString numberForTyping(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double shown = std::round(value * 1e12) / 1e12; // 0.05 of 5 % comes back as 5
    const bool inRange = std::abs(value) < 1e3;
    return locale.toString(inRange ? shown : value, 'f', QLocale::FloatingPointShortest);
}

TypedList typedList(const QString &text)
{
    static const QRegularExpression kGap(u"[\\s;]+"_s);
    TypedList list;
    for (QString word : text.split(kGap, Qt::SkipEmptyParts)) {
        while (word.endsWith(u','))
            word.chop(1);
        if (word.isEmpty() || take(list.times, word))
            continue;
        for (const QString &part : word.split(u',', Qt::SkipEmptyParts)) {
            if (!take(list.times, part)) {
                list.notANumber = part;
                return list;
            }
        }
    }
    return list;
}

QString listForTyping(const QMap<double, double> &times)
{
    QStringList words;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        if (it.value() <= 0)
            continue;
        const QString number = numberForTyping(it.key());
        words.append(it.value() > 1 ? number + kTimes + numberForTyping(it.value()) : number);
    }
    return words.join(u"  "_s);
}

} // namespace periplus
