// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks measure with.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <malloc.h>

namespace periplus {

inline double cpuMs()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

/// What the program holds in memory, after what is free was given back.
inline double residentMiB()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

/// Times of many runs of the same work, in milliseconds.
struct Times
{
    QList<double> wall;
    QList<double> cpu;

    void add(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        const double start = cpuMs();
        timer.start();
        work();
        wall.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        cpu.append(cpuMs() - start);
    }
    static double median(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        return values.at(values.size() / 2);
    }
    static double least(const QList<double> &values) { return *std::min_element(values.cbegin(), values.cend()); }

    void print(const char *what) const
    {
        std::printf("        %-34s | least %.2f, median %.2f ms | CPU median %.2f ms\n", what, least(wall),
                    median(wall), median(cpu));
        std::fflush(stdout);
    }
};

} // namespace periplus
