// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>

namespace periplus {

/// A survey about the sample's map as a program writes it: some hundred answers of three months, a few rows that cannot
/// be used, a step that is nowhere on the map, and addresses that nobody may see.
inline QByteArray surveyFile()
{
    struct Place
    {
        const char *step;
        const char *channel;
        int usual; ///< score
    };
    constexpr std::array kPlaces{Place{"Search vendors", "Web", 8},     Place{"Request demo", "Phone", 7},
                                 Place{"Trial setup", "Mobile app", 5}, Place{"Install", "Chat", 6},
                                 Place{"Migrate data", "Email", 2},     Place{"Daily use", "Web", 8},
                                 Place{"Front desk", "In person", 7}};
    constexpr std::array kWords{"It said done. Half our suppliers were missing.",
                                "Nobody told us that the trial needs the people from sign-on, and so a week went by "
                                "before anyone could look at it.",
                                "Quick and friendly.",
                                "",
                                "The second call explained it, the first one did not.",
                                ""};
    QByteArray bytes("Response ID,Date,How likely are you to recommend Halyard to a colleague?,Step,Channel,Segment,"
                     "Email,Comment\n");
    for (int i = 0; i < 240; ++i) {
        const Place &place = kPlaces.at(static_cast<std::size_t>(i) % kPlaces.size());
        const int score = std::clamp(place.usual + (i * 7) % 5 - 2, 0, 10);
        const QByteArray answer = i % 97 == 5 ? QByteArray("perhaps") : QByteArray::number(score);
        bytes += "R-" + QByteArray::number(1000 + i) + ",2026-0" + QByteArray::number(7 + i % 3) + "-1"
                 + QByteArray::number(i % 10) + ',' + answer + ',' + place.step + ',' + place.channel + ','
                 + (i % 3 == 0 ? "Large retailers" : "Mid-size retailers") + ",person" + QByteArray::number(i)
                 + "@example.org,\"" + kWords.at(static_cast<std::size_t>(i) % kWords.size()) + "\"\n";
    }
    return bytes;
}

} // namespace periplus
