// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file includes; precompiled so that a build from nothing is quick. Files still include what they
// use.
#pragma once

#include "core/base/result.h"
#include "core/model/state.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <tuple>
#include <variant>
