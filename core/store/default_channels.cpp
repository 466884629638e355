// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/default_channels.h"

#include "core/model/vocabulary.h"

namespace periplus {

QList<Channel> defaultChannels()
{
    QList<Channel> channels;
    const QList<Rank> ranks = evenRanks(kStandardChannels.size());
    for (const StandardChannel &standard : kStandardChannels) {
        const QString code = QString::fromLatin1(standard.code);
        channels.append({{}, ranks[channels.size()], code, QString::fromLatin1(standard.name), code, standard.online});
    }
    return channels;
}

} // namespace periplus
