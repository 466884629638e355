// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>
#include <QRandomGenerator64>

namespace periplus {

namespace {

class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

class GeneratedIds final : public IdSource
{
public:
    explicit GeneratedIds(QRandomGenerator64 generator) : m_generator(generator) {}

    qint64 next() override
    {
        for (;;) {
            const auto id = static_cast<qint64>(m_generator.generate() >> 1);
            if (id != 0)
                return id;
        }
    }

private:
    QRandomGenerator64 m_generator;
};

} // namespace

std::unique_ptr<Clock> systemClock()
{
    return std::make_unique<SystemClock>();
}

std::unique_ptr<IdSource> randomIds()
{
    return std::make_unique<GeneratedIds>(QRandomGenerator64::securelySeeded());
}

std::unique_ptr<IdSource> seededIds(quint64 seed)
{
    const quint32 words[] = {static_cast<quint32>(seed), static_cast<quint32>(seed >> 32), 0x9e3779b9u};
    return std::make_unique<GeneratedIds>(QRandomGenerator64(words, 3));
}

} // namespace periplus
