// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/default_channels.h"

namespace periplus {

using namespace Qt::StringLiterals;

QList<Channel> defaultChannels()
{
    // code, name, icon, online
    QList<Channel> channels{
        {{}, {}, u"web"_s, u"Web"_s, u"web"_s, true},
        {{}, {}, u"mobile-app"_s, u"App"_s, u"mobile-app"_s, true},
        {{}, {}, u"email"_s, u"Email"_s, u"email"_s, true},
        {{}, {}, u"chat"_s, u"Chat"_s, u"chat"_s, true},
        {{}, {}, u"social"_s, u"Social"_s, u"social"_s, true},
        {{}, {}, u"video"_s, u"Video"_s, u"video"_s, true},
        {{}, {}, u"sms"_s, u"SMS"_s, u"sms"_s, true},
        {{}, {}, u"ad"_s, u"Advertisement"_s, u"ad"_s, true},
        {{}, {}, u"phone"_s, u"Phone"_s, u"phone"_s, false},
        {{}, {}, u"store"_s, u"Store"_s, u"store"_s, false},
        {{}, {}, u"in-person"_s, u"In person"_s, u"in-person"_s, false},
        {{}, {}, u"event"_s, u"Event"_s, u"event"_s, false},
        {{}, {}, u"letter"_s, u"Letter"_s, u"letter"_s, false},
    };
    const QList<Rank> ranks = evenRanks(channels.size());
    for (qsizetype i = 0; i < channels.size(); ++i)
        channels[i].rank = ranks[i];
    return channels;
}

} // namespace periplus
