// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/formats/imported.h"
#include "core/templates/template_info.h"

#include <optional>

namespace periplus {

/// The largest file that is read as a template of the user's, pictures included.
inline constexpr qint64 kMaxTemplateBytes = 16'000'000;

/// The templates that come with the program, in the order of the gallery: journeys by category, service blueprint,
/// blank ones, personas. Cost: reads them all, some tens of milliseconds.
QList<TemplateInfo> builtInTemplates();

/// Where the user's own templates are kept, below $XDG_DATA_HOME or its default; it may not exist yet.
QString ownTemplatesFolder();

/// The user's own templates by name: every JSON file of the folder with one map, or with one persona and no map. Files
/// that are something else, broken or too large are listed with their problem; at most 500 files are looked at.
QList<TemplateInfo> ownTemplates(const QString &folder = ownTemplatesFolder());

/// The template of an id among all of them; nothing when there is none.
std::optional<TemplateInfo> findTemplate(const QString &id, const QString &folder = ownTemplatesFolder());

/// Reads a template. Shape: exactly one map for a journey; exactly one persona and no map for a persona.
/// Errors: those of reading and of the format, with the file; Unsupported when it is no template; TooLarge.
Result<Imported> readTemplate(const TemplateInfo &info, IdSource &ids);

/// Deletes the file of one of the user's own templates.
/// Errors: Unsupported (one that comes with the program); NotFound, PermissionDenied.
Status removeTemplate(const TemplateInfo &info);

} // namespace periplus
