// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/fixed_measurer.h"

namespace periplus {

namespace {

double advance(QChar c, const TextStyle &style)
{
    const double part = c.unicode() >= 0x2e80 && c.unicode() < 0xd800 ? 1.0 : 0.5;
    const double weight = style.face == FontFace::Regular ? 1.0 : 1.05;
    return part * weight * style.px + style.tracking;
}

bool startsRightToLeft(QStringView paragraph)
{
    for (const QChar c : paragraph) {
        if (c.direction() == QChar::DirL)
            return false;
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return true;
    }
    return false;
}

} // namespace

double FixedMeasurer::width(QStringView text, const TextStyle &style) const
{
    double width = 0;
    for (const QChar c : text)
        width += advance(c, style);
    return width;
}

QList<TextLine> FixedMeasurer::breakLines(QStringView text, const TextStyle &style, double maxWidth, int maxLines) const
{
    QList<TextLine> lines;
    const auto add = [&](QStringView line, bool rightToLeft) {
        lines.append({line.trimmed().toString(), width(line.trimmed(), style), rightToLeft});
    };
    for (const QStringView paragraph : text.isEmpty() ? QList<QStringView>() : text.split(u'\n')) {
        const bool rightToLeft = startsRightToLeft(paragraph);
        qsizetype from = 0;
        qsizetype space = -1;
        double used = 0;
        for (qsizetype i = 0; i < paragraph.size(); ++i) {
            if (paragraph.at(i) == u' ')
                space = i;
            used += advance(paragraph.at(i), style);
            if (used <= maxWidth || i == from || paragraph.at(i) == u' ')
                continue;
            const qsizetype cut = space > from ? space : i;
            add(paragraph.sliced(from, cut - from), rightToLeft);
            from = cut == space ? cut + 1 : cut;
            used = width(paragraph.sliced(from, i + 1 - from), style);
        }
        add(paragraph.sliced(from), rightToLeft);
    }
    if (maxLines > 0 && lines.size() > maxLines) {
        lines.resize(maxLines);
        TextLine &last = lines.last();
        while (!last.text.isEmpty() && width(last.text, style) + width(u"…", style) > maxWidth)
            last.text.chop(1);
        last.text += u'…';
        last.width = width(last.text, style);
    }
    return lines;
}

int FixedMeasurer::countLines(QStringView text, const TextStyle &style, double maxWidth) const
{
    return static_cast<int>(breakLines(text, style, maxWidth).size());
}

} // namespace periplus
