// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/text_input.h"

#include "core/formats/format_text.h"

#include <QStringConverter>

#include <cmath>
#include <limits>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();

/// The 1-based line of the first byte sequence that is not UTF-8.
int firstBadLine(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    int line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype length = (end < 0 ? bytes.size() : end + 1) - start;
        const QString decoded = decoder(QByteArrayView(bytes).sliced(start, length));
        if (decoder.hasError())
            return line;
        start += length;
    }
    return line - 1;
}

QString withLineFeeds(const QString &text)
{
    if (!text.contains(u'\r'))
        return text;
    QString result = text;
    result.replace(u"\r\n"_s, u"\n"_s);
    result.replace(u'\r', u'\n');
    return result;
}

/// A whole number in base 2, 8 or 16 behind its prefix; as JavaScript, without a sign.
double prefixedNumber(QStringView digits, int base)
{
    if (digits.isEmpty())
        return kNotANumber;
    double value = 0;
    for (const QChar c : digits) {
        const int digit = c.unicode() < 128 && c.isLetterOrNumber()
                              ? (c.isDigit() ? c.digitValue() : c.toLower().unicode() - 'a' + 10)
                              : 99;
        if (digit >= base)
            return kNotANumber;
        value = value * base + digit;
    }
    return value;
}

/// Whether the text is digits with at most one point and an exponent, as JavaScript writes decimal numbers.
bool isDecimal(QStringView text)
{
    qsizetype i = 0;
    const auto digits = [&] {
        const qsizetype start = i;
        while (i < text.size() && text[i] >= u'0' && text[i] <= u'9')
            ++i;
        return i - start;
    };
    if (i < text.size() && (text[i] == u'+' || text[i] == u'-'))
        ++i;
    qsizetype mantissa = digits();
    if (i < text.size() && text[i] == u'.') {
        ++i;
        mantissa += digits();
    }
    if (mantissa == 0)
        return false;
    if (i < text.size() && (text[i] == u'e' || text[i] == u'E')) {
        ++i;
        if (i < text.size() && (text[i] == u'+' || text[i] == u'-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == text.size();
}

} // namespace

Result<QString> textOf(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return failure(Errc::TooLarge, FormatText::tr("this file is larger than %1 MiB").arg(maxBytes / (1024 * 1024)));
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        const int line = encoding == QStringConverter::Utf8 ? firstBadLine(bytes) : 0;
        return failure(Error{Errc::SyntaxError, FormatText::tr("this is not UTF-8 text"), {}, line, 0});
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return withLineFeeds(text);
}

bool isScriptSpace(QChar c)
{
    const char16_t code = c.unicode();
    return code == u' ' || (code >= 0x09 && code <= 0x0d) || code == 0xa0 || code == 0xfeff || code == 0x2028
           || code == 0x2029 || (code > 0xff && c.category() == QChar::Separator_Space);
}

bool isWordCharacter(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
}

QStringView scriptTrimmed(QStringView text)
{
    while (!text.isEmpty() && isScriptSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isScriptSpace(text.back()))
        text.chop(1);
    return text;
}

double scriptNumber(QStringView text)
{
    const QStringView trimmed = scriptTrimmed(text);
    if (trimmed.isEmpty())
        return 0;
    if (trimmed.size() > 1 && trimmed[0] == u'0' && trimmed[1].isLetter()) {
        switch (trimmed[1].toLower().unicode()) {
        case u'x':
            return prefixedNumber(trimmed.sliced(2), 16);
        case u'o':
            return prefixedNumber(trimmed.sliced(2), 8);
        case u'b':
            return prefixedNumber(trimmed.sliced(2), 2);
        default:
            break;
        }
    }
    if (trimmed == u"Infinity" || trimmed == u"+Infinity")
        return std::numeric_limits<double>::infinity();
    if (trimmed == u"-Infinity")
        return -std::numeric_limits<double>::infinity();
    return isDecimal(trimmed) ? trimmed.toDouble() : kNotANumber;
}

} // namespace periplus
