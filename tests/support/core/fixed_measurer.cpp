// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/fixed_measurer.h"

#include <QString>

namespace periplus {

using namespace Qt::StringLiterals;

double FixedMeasurer::width(QStringView text, const TextStyle &style) const
{
    return static_cast<double>(text.size()) * style.px / 2;
}

QList<TextLine> FixedMeasurer::breakLines(QStringView text, const TextStyle &style, double maxWidth, int maxLines) const
{
    if (text.isEmpty())
        return {};
    QList<TextLine> lines;
    const auto add = [&](const QString &line) { lines.append({line, width(line, style), line.isRightToLeft()}); };
    for (const QStringView paragraph : text.split(u'\n')) {
        QString line;
        for (const QStringView word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word.toString() : QString(line + u' ' + word);
            if (!line.isEmpty() && width(longer, style) > maxWidth) {
                add(line);
                line = word.toString();
            } else {
                line = longer;
            }
        }
        add(line);
    }
    if (maxLines > 0 && lines.size() > maxLines) {
        lines.resize(maxLines);
        lines.last().text += u'…';
    }
    return lines;
}

int FixedMeasurer::countLines(QStringView text, const TextStyle &style, double maxWidth) const
{
    return static_cast<int>(breakLines(text, style, maxWidth, 0).size());
}

} // namespace periplus
