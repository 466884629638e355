// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/response_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportResponses)
};

int shown(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString roleWords(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Other:
        return ImportWords::tr("Leave out");
    case ColumnRole::Score:
        return ImportWords::tr("Score");
    case ColumnRole::Date:
        return ImportWords::tr("Date");
    case ColumnRole::Identity:
        return ImportWords::tr("Response number");
    case ColumnRole::Comment:
        return ImportWords::tr("Comment");
    case ColumnRole::Touchpoint:
        return ImportWords::tr("Step");
    case ColumnRole::Stage:
        return ImportWords::tr("Stage");
    case ColumnRole::Channel:
        return ImportWords::tr("Channel");
    case ColumnRole::Segment:
        return ImportWords::tr("Segment");
    case ColumnRole::Finished:
        return ImportWords::tr("Whether it is complete");
    case ColumnRole::Validity:
        return ImportWords::tr("Whether it is real");
    case ColumnRole::Opened:
        return ImportWords::tr("Opened at");
    case ColumnRole::Closed:
        return ImportWords::tr("Closed at");
    case ColumnRole::Customer:
        return ImportWords::tr("Customer");
    case ColumnRole::Engagements:
        return ImportWords::tr("Engagements");
    case ColumnRole::Reach:
        return ImportWords::tr("Reach");
    case ColumnRole::Impressions:
        return ImportWords::tr("Impressions");
    case ColumnRole::Followers:
        return ImportWords::tr("Followers");
    case ColumnRole::Personal:
        return ImportWords::tr("Personal, left out");
    }
    return {};
}

QList<ColumnRole> offeredRoles()
{
    return {ColumnRole::Other,      ColumnRole::Personal,    ColumnRole::Score,    ColumnRole::Date,
            ColumnRole::Touchpoint, ColumnRole::Stage,       ColumnRole::Channel,  ColumnRole::Segment,
            ColumnRole::Comment,    ColumnRole::Identity,    ColumnRole::Finished, ColumnRole::Validity,
            ColumnRole::Opened,     ColumnRole::Closed,      ColumnRole::Customer, ColumnRole::Engagements,
            ColumnRole::Reach,      ColumnRole::Impressions, ColumnRole::Followers};
}

QString recognisedWords(const ResponseLayout &layout)
{
    const QString tool = toolName(layout.tool);
    return ImportWords::tr("%1, %n header row(s).", "program", layout.headerRows)
        .arg(tool.isEmpty() ? ImportWords::tr("A table") : tool);
}

QString tallyWords(const ResponseTally &tally, qint64 there)
{
    QStringList parts{ImportWords::tr("%Ln response(s) can be used.", nullptr, shown(tally.good - there))};
    if (there > 0)
        parts.append(ImportWords::tr("%Ln row(s) are there already.", nullptr, shown(there)));
    if (tally.bad > 0)
        parts.append(ImportWords::tr("%Ln row(s) cannot be used.", nullptr, shown(tally.bad)));
    if (tally.unanswered > 0)
        parts.append(ImportWords::tr("%Ln row(s) have no answer.", nullptr, shown(tally.unanswered)));
    if (tally.repeated > 0)
        parts.append(ImportWords::tr("%Ln row(s) are there twice.", nullptr, shown(tally.repeated)));
    if (tally.unreal > 0)
        parts.append(ImportWords::tr("%Ln row(s) are previews, spam or broken off.", nullptr, shown(tally.unreal)));
    return parts.join(u' ');
}

} // namespace periplus
