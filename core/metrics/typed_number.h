// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace periplus {

/// A number as people type it: with the decimal sign of their language or of another one, with or without thousands,
/// a real minus sign, a percent sign behind it (which changes nothing). Nothing for other texts and for infinity.
std::optional<double> typedNumber(const QString &text);

/// A number for a field that people type in: every digit that counts, no thousands.
QString numberForTyping(double value);

/// Numbers as they come from a spreadsheet or a list, divided by spaces, line breaks or semicolons (commas too where
/// they are not part of a number), each with how often it was given; "12×3" is 12 three times.
struct TypedList
{
    QMap<double, double> times;
    QString notANumber; ///< the first word that is none; then times are not to be used
};
TypedList typedList(const QString &text);

/// The same list as people would type it.
QString listForTyping(const QMap<double, double> &times);

} // namespace periplus
