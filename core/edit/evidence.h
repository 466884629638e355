// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds evidence (its id and rank are ignored) to a card or trait, before another one of it.
/// Errors: NotFound; InvalidValue unless exactly one of card and trait is set, or when n < 0.
Result<EvidenceId> createEvidence(Edit &edit, const Evidence &evidence, EvidenceId before = {});

/// Writes the whole row. Errors: as createEvidence.
Status updateEvidence(Edit &edit, const Evidence &evidence);
Status moveEvidence(Edit &edit, EvidenceId id, EvidenceId before = {});
Status deleteEvidence(Edit &edit, EvidenceId id);

} // namespace periplus
