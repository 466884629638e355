// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and answers as survey and CRM programs write them. Nothing here allocates.
#pragma once

#include <QByteArrayView>

#include <optional>

namespace periplus {

/// Reads a number: 7, -3.5, +2, 1,234, 1 234.50, 12.5 %, 7,5 (a comma before one or two digits). Currency signs and
/// anything else: nothing.
std::optional<double> readNumber(QByteArrayView text);

/// Reads an answer on a scale, also with its words behind it: "9", "10 - Extremely likely", "0 (not at all)", "8/10".
/// Nothing when the text does not begin with a number.
std::optional<double> readAnswer(QByteArrayView text);

/// Reads yes or no: yes, y, true, 1, churned, lost, cancelled; no, n, false, 0, active, retained.
std::optional<bool> readYesNo(QByteArrayView text);

/// Whether a text that readYesNo() takes says yes or no and nothing more: not "churned", not "active".
bool isPlainYesNo(QByteArrayView text);

/// Reads an answer that is written in the words of a scale of so many: "Very satisfied" is 5 of 5, "Agree" 4 of 5 and 6
/// of 7. Nothing for other words and other scales.
std::optional<double> readWords(QByteArrayView text, int highest);

} // namespace periplus
