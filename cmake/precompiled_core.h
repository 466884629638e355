// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of core includes; precompiled to build faster. Files still include what they use.
#pragma once

#include <tl/expected.hpp>

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
