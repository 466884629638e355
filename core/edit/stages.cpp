// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/stages.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

using namespace Qt::StringLiterals;

Result<StageId> createStage(Edit &edit, JourneyId journey, const QString &title, StageId before)
{
    PERIPLUS_TRY(requireRow(edit.state(), journey));
    return insertRow(edit, Stage{.journey = journey, .title = title}, before);
}

Status updateStage(Edit &edit, const Stage &stage)
{
    PERIPLUS_TRY(requireRow(edit.state(), stage.id));
    PERIPLUS_TRY(require(edit.state().at(stage.id).journey == stage.journey, Errc::Conflict,
                         QT_TRANSLATE_NOOP("Edit", "a stage cannot leave its journey")));
    return updateRow(edit, stage);
}

Status renameStage(Edit &edit, StageId id, const QString &title)
{
    return setText(edit, id, &Stage::title, title);
}

Status collapseStage(Edit &edit, StageId id, bool collapsed)
{
    return setField(edit, id, &Stage::collapsed, collapsed);
}

Status moveStage(Edit &edit, StageId id, StageId before)
{
    return moveRow(edit, id, before);
}

Result<StageId> duplicateStage(Edit &edit, StageId id)
{
    return copyTree(edit, id);
}

Status deleteStage(Edit &edit, StageId id)
{
    return removeTree(edit, id);
}

} // namespace periplus
