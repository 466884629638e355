// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/rescue.h"

#include <QCoreApplication>
#include <QLocale>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct RescueText
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// What people call the rows of a table; the small ones that only connect others are told as connections.
QString noun(const std::string &table)
{
    static const std::map<std::string, const char *> nouns{
        {"journey", QT_TRANSLATE_NOOP("Rescue", "maps")},
        {"stage", QT_TRANSLATE_NOOP("Rescue", "stages")},
        {"step", QT_TRANSLATE_NOOP("Rescue", "steps")},
        {"lane", QT_TRANSLATE_NOOP("Rescue", "lanes")},
        {"card", QT_TRANSLATE_NOOP("Rescue", "cards")},
        {"emotion", QT_TRANSLATE_NOOP("Rescue", "feelings")},
        {"persona", QT_TRANSLATE_NOOP("Rescue", "personas")},
        {"trait", QT_TRANSLATE_NOOP("Rescue", "traits of personas")},
        {"segment", QT_TRANSLATE_NOOP("Rescue", "segments")},
        {"channel", QT_TRANSLATE_NOOP("Rescue", "channels")},
        {"tag", QT_TRANSLATE_NOOP("Rescue", "tags")},
        {"metric", QT_TRANSLATE_NOOP("Rescue", "metrics")},
        {"measurement", QT_TRANSLATE_NOOP("Rescue", "measurements")},
        {"comment", QT_TRANSLATE_NOOP("Rescue", "comments")},
        {"evidence", QT_TRANSLATE_NOOP("Rescue", "pieces of evidence")},
        {"action", QT_TRANSLATE_NOOP("Rescue", "actions")},
    };
    const auto found = nouns.find(table);
    return found == nouns.end() ? RescueText::tr("connections") : RescueText::tr(found->second);
}

QString counted(const RescueCount &count)
{
    const QLocale locale;
    QStringList parts{RescueText::tr("%1 verified").arg(locale.toString(count.verified))};
    if (count.uncertain > 0)
        parts.append(RescueText::tr("%1 uncertain").arg(locale.toString(count.uncertain)));
    if (count.missing > 0)
        parts.append(RescueText::tr("%1 missing").arg(locale.toString(count.missing)));
    return parts.join(u", "_s);
}

} // namespace

QStringList sentences(const RescueReport &report)
{
    QStringList lines{RescueText::tr("Saved: %1.").arg(counted(report.total))};
    std::map<QString, RescueCount> doubtful;
    for (const auto &[table, count] : report.counts) {
        if (count.uncertain > 0 || count.missing > 0)
            doubtful[noun(table)] += count;
    }
    for (const auto &[name, count] : doubtful)
        lines.append(u"%1: %2."_s.arg(name.left(1).toUpper() + name.mid(1), counted(count)));
    if (report.snapshot) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(report.snapshot->at);
        lines.append(RescueText::tr("A snapshot of %1 helped.").arg(QLocale().toString(at, QLocale::ShortFormat)));
    }
    if (report.lostPictures > 0)
        lines.append(RescueText::tr("Pictures lost: %1.").arg(QLocale().toString(report.lostPictures)));
    if (report.lostSteps == 0)
        lines.append(RescueText::tr("The whole history came along, so undo goes back to the beginning."));
    else if (report.steps > 0)
        lines.append(RescueText::tr("Of the history %n steps are lost; undo takes back the others.", nullptr,
                                    static_cast<int>(report.lostSteps)));
    else
        lines.append(RescueText::tr("The history is lost: undo begins anew."));
    return lines;
}

} // namespace periplus
