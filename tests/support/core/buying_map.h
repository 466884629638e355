// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/journeys.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "tests/support/core/sample_workspace.h"

#include <QTest>

namespace periplus {

/// A small map in a workspace, for a suite to derive from: Discover with Search and Compare, Use with Install and Daily
/// use.
class BuyingMap
{
protected:
    void makeMap()
    {
        workspace = emptyWorkspace();
        const auto made = workspace->edit(Op::Import, {}, [&](Edit &edit) -> Status {
            journey = *createJourney(edit, QStringLiteral("Buying"));
            discover = *createStage(edit, journey, QStringLiteral("Discover"));
            search = *createStep(edit, discover, QStringLiteral("Search"));
            compare = *createStep(edit, discover, QStringLiteral("Compare"));
            use = *createStage(edit, journey, QStringLiteral("Use"));
            install = *createStep(edit, use, QStringLiteral("Install"));
            daily = *createStep(edit, use, QStringLiteral("Daily use"));
            return {};
        });
        QVERIFY(made);
    }

    std::unique_ptr<Workspace> workspace;
    JourneyId journey;
    StageId discover, use;
    StepId search, compare, install, daily;
};

} // namespace periplus
