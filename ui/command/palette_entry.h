// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

namespace periplus {

/// One line of the command palette.
struct PaletteEntry
{
    QString text;
    QString note; ///< at the right: where it is, or its shortcut
    QIcon icon;
    QList<int> positions; ///< letters of the text that were typed
    int score = 0;
    std::function<void()> run;
};

/// Adds the lines that fit what was typed. Called for each letter typed: at most a few milliseconds.
using PaletteSource = std::function<void(const QString &typed, QList<PaletteEntry> &entries)>;

} // namespace periplus
