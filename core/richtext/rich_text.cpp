// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/rich_text.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAddress = 2048;

bool isAddressCharacter(QChar c)
{
    if (c.isSpace() || u"<>\"\\`{}|^[]"_s.contains(c))
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // such as those that turn the direction
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return false;
    default:
        return true;
    }
}

} // namespace

QString RichLine::text() const
{
    QString result;
    for (const RichRun &run : runs)
        result += run.text;
    return result;
}

bool RichText::isPlain() const
{
    return std::all_of(lines.begin(), lines.end(), [](const RichLine &line) {
        return line.kind == RichKind::Paragraph
               && (line.runs.isEmpty()
                   || (line.runs.size() == 1
                       && line.runs.first().looksLike({line.runs.first().text, false, false, {}})));
    });
}

QString RichText::plainText() const
{
    QString result;
    int number = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            result += u'\n';
        const RichLine &line = lines[i];
        number = line.kind == RichKind::Number ? number + 1 : 0;
        if (line.kind == RichKind::Bullet)
            result += u"• "_s;
        else if (line.kind == RichKind::Number)
            result += QString::number(number) + u". "_s;
        for (const RichRun &run : line.runs)
            result += run.text;
    }
    return result;
}

bool mayHaveMarkup(QStringView source)
{
    const char16_t *units = source.utf16();
    const qsizetype size = source.size();
    const auto beginsList = [units, size](qsizetype at) {
        while (at < size && units[at] >= u'0' && units[at] <= u'9')
            ++at;
        return at + 1 < size && (units[at] == u'-' || units[at] == u'.') && units[at + 1] == u' ';
    };
    if (beginsList(0))
        return true;
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = units[i];
        const bool letterOrSpace = (c > u'\\' && c < u'\u2028') || c == u' ';
        if (letterOrSpace) // nearly all, so asked first: every text of a map comes through here
            continue;
        if (c == u'*' || c == u'[' || c == u'\\')
            return true;
        if ((c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029') && beginsList(i + 1))
            return true;
    }
    return false;
}

QString plainTextOf(const QString &source)
{
    return mayHaveMarkup(source) ? parseRichText(source).plainText() : source;
}

bool isLinkAddress(QStringView address)
{
    if (address.size() > kLongestAddress)
        return false;
    QStringView rest;
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://"), QStringView(u"mailto:")}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            rest = address.mid(scheme.size());
    }
    return !rest.isEmpty() && rest.front() != u'/' && std::all_of(address.begin(), address.end(), isAddressCharacter);
}

void appendRun(QList<RichRun> &runs, const RichRun &run)
{
    if (run.text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().looksLike(run))
        runs.last().text += run.text;
    else
        runs.append(run);
}

} // namespace periplus
