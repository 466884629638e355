// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a trait (its id and rank are ignored) before another one of the same persona; without `before` at the end.
/// Errors: NotFound (persona, `before`); InvalidValue (skill outside 1..5, channel preference outside 0..100).
Result<TraitId> createTrait(Edit &edit, const Trait &trait, TraitId before = {});

/// Writes the whole row. Errors: NotFound; InvalidValue as above.
Status updateTrait(Edit &edit, const Trait &trait);
Status moveTrait(Edit &edit, TraitId id, TraitId before = {});

/// Copies the trait with its evidence right after itself.
Result<TraitId> duplicateTrait(Edit &edit, TraitId id);
Status deleteTrait(Edit &edit, TraitId id);

} // namespace periplus
