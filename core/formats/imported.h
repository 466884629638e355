// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/state.h"

#include <QByteArray>
#include <QList>

namespace periplus {

/// What a file held, as values that no workspace knows yet.
struct Imported
{
    State state;             ///< always with its WorkspaceInfo row
    QList<Asset> assets;     ///< pictures and files that came along
    QList<Warning> warnings; ///< in the order of the lines
};

/// A document, ready to be written to a file.
struct Exported
{
    QByteArray bytes;
    QList<Warning> warnings; ///< what the format could not take
};

} // namespace periplus
