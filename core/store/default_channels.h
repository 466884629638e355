// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <QList>

namespace periplus {

/// The vocabulary every new workspace starts with, in order and ranked; ids are not set.
QList<Channel> defaultChannels();

} // namespace periplus
