// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv_text.h"

#include "core/formats/windows1252.h"

namespace periplus {

namespace {

QStringConverter::Encoding qtEncoding(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case CsvEncoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case CsvEncoding::Utf8:
    case CsvEncoding::Latin1:
        break;
    }
    return QStringConverter::Utf8;
}

QByteArray utf8OfWindows1252(QByteArrayView piece)
{
    QByteArray utf8;
    utf8.reserve(piece.size() + piece.size() / 8);
    for (const char c : piece) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            utf8 += c;
        else
            utf8 += QString(QChar(byte < 0xa0 ? kWindows1252[byte - 0x80] : char16_t(byte))).toUtf8();
    }
    return utf8;
}

} // namespace

CsvText::CsvText(CsvEncoding encoding)
    : m_encoding(encoding), m_decoder(qtEncoding(encoding), QStringConverter::Flag::ConvertInitialBom)
{
}

QByteArrayView CsvText::decode(QByteArrayView piece)
{
    switch (m_encoding) {
    case CsvEncoding::Utf8:
        return piece;
    case CsvEncoding::Latin1:
        m_utf8 = utf8OfWindows1252(piece);
        return m_utf8;
    case CsvEncoding::Utf16Le:
    case CsvEncoding::Utf16Be:
        m_half = m_half != (piece.size() % 2 == 1);
        m_utf8 = m_encoder(QString(m_decoder(piece))); // keeps half a surrogate pair for the next piece
        return m_utf8;
    }
    return piece;
}

} // namespace periplus
