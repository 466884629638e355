// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace periplus {

/// Where time comes from; tests pass their own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 nowMs() const = 0;
};

/// Where new row ids come from; tests pass their own.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// A number in 1 .. 2^63-1.
    virtual qint64 next() = 0;
};

std::unique_ptr<Clock> systemClock();

/// Random ids from the system's generator.
std::unique_ptr<IdSource> randomIds();

/// Ids that repeat for the same seed (tests).
std::unique_ptr<IdSource> seededIds(quint64 seed);

} // namespace periplus
