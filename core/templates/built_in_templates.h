// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template_info.h"

#include <QList>

namespace periplus {

/// Id, kind, category and resource of every template that comes with the program, in the order of the gallery; names
/// and descriptions are in the files.
QList<TemplateInfo> builtInPlaces();

/// The category of the user's own templates.
QString ownCategory();

} // namespace periplus
