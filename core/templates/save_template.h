// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/assets.h"
#include "core/templates/template_content.h"
#include "core/templates/template_info.h"

namespace periplus {

/// How something becomes a template of the user's.
struct SaveTemplateOptions
{
    QString name;                 ///< empty: what the map or persona is called
    QString description;          ///< one sentence for the gallery
    Keep keep = Keep::Everything; ///< of a map
    QString folder;               ///< made when it is not there; empty: ownTemplatesFolder()
};

/// Saves a map as a template in a file of its own, without what belongs to one place and time (templateContent).
/// Errors: NotFound (the journey); TooLarge, with its pictures; those of writing.
Result<TemplateInfo> saveAsTemplate(const State &state, JourneyId journey, const AssetSource &assets,
                                    const SaveTemplateOptions &options);

/// Saves a persona as a template in a file of its own. Errors: as for a map.
Result<TemplateInfo> saveAsTemplate(const State &state, PersonaId persona, const AssetSource &assets,
                                    const SaveTemplateOptions &options);

} // namespace periplus
