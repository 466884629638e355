// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a channel to the vocabulary; an empty code is made from the name ("Mobile app" gives "mobile-app").
/// Errors: NotFound (`before`); InvalidValue (name empty); Conflict (another channel has that code).
Result<ChannelId> createChannel(Edit &edit, const QString &name, const QString &code = {}, ChannelId before = {});

/// Writes the whole row. Errors: NotFound; InvalidValue (code empty); Conflict (another channel has that code).
Status updateChannel(Edit &edit, const Channel &channel);
Status renameChannel(Edit &edit, ChannelId id, const QString &name);
Status moveChannel(Edit &edit, ChannelId id, ChannelId before = {});

/// Copies the channel right after itself, with a code of its own.
Result<ChannelId> duplicateChannel(Edit &edit, ChannelId id);

/// Removes the channel; cards that used it stay, without a channel. Errors: NotFound.
Status deleteChannel(Edit &edit, ChannelId id);

} // namespace periplus
