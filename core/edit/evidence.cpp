// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/evidence.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Status validate(const Evidence &evidence)
{
    PERIPLUS_TRY(require(bool(evidence.card) != bool(evidence.trait), Errc::InvalidValue,
                         QT_TRANSLATE_NOOP("Edit", "evidence belongs either to a card or to a trait")));
    return require(evidence.n.value_or(0) >= 0, Errc::InvalidValue,
                   QT_TRANSLATE_NOOP("Edit", "a number of answers cannot be negative"));
}

} // namespace

Result<EvidenceId> createEvidence(Edit &edit, const Evidence &evidence, EvidenceId before)
{
    PERIPLUS_TRY(validate(evidence));
    return insertRow(edit, evidence, before);
}

Status updateEvidence(Edit &edit, const Evidence &evidence)
{
    PERIPLUS_TRY(validate(evidence));
    return updateRow(edit, evidence);
}

Status moveEvidence(Edit &edit, EvidenceId id, EvidenceId before)
{
    return moveRow(edit, id, before);
}

Status deleteEvidence(Edit &edit, EvidenceId id)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    return edit.remove(id);
}

} // namespace periplus
