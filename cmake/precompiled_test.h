// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/precompiled_core.h"
#include "core/layout/journey_layout.h"
#include "core/store/workspace.h"

#include <QTest>
