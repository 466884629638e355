// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv_dialect.h"

#include <QByteArray>
#include <QStringConverter>

namespace periplus {

/// Turns the bytes of a file, piece by piece, into UTF-8.
class CsvText
{
public:
    explicit CsvText(CsvEncoding encoding);

    /// The UTF-8 of the next piece; a character that is cut off waits for the next one.
    /// Shape: valid until the next call and while `piece` lives. UTF-8 is passed on unchecked; what is no character
    /// of UTF-16 becomes U+FFFD.
    QByteArrayView decode(QByteArrayView piece);

    /// Whether half a character is left at the end of a file in UTF-16.
    bool isCutOff() const { return m_half; }

private:
    CsvEncoding m_encoding;
    QStringDecoder m_decoder;
    QStringEncoder m_encoder{QStringConverter::Utf8};
    QByteArray m_utf8;
    bool m_half = false;
};

} // namespace periplus
