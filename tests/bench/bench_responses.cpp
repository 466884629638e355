// SPDX-License-Identifier: GPL-3.0-or-later
// How long answers take in a workspace with imported responses: bench-responses FILE COLUMN. Prints the first metric's
// value by COLUMN and month as CSV (value,month,n,metric), and on stderr the time from a cold start of the question.
#include "core/responses/month.h"
#include "core/responses/response_slices.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    QString key;
    QString month;
    Estimate estimate;
};

QList<Answer> answers(const Workspace &workspace, MetricId metric, const QString &column)
{
    const Metric &row = workspace.state().at(metric);
    QList<Answer> all;
    for (const MonthlySlice &slice : monthlySlices(workspace, workspace.state(), metric, column))
        all.append({slice.key, firstDayOfMonth(slice.month).toString(u"yyyy-MM"_s),
                    shownEstimate(row, {.counts = slice.counts})});
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3) {
        std::fputs("usage: bench-responses FILE COLUMN\n", stderr);
        return 2;
    }
    const QString column = QString::fromLocal8Bit(argv[2]);
    QElapsedTimer timer;
    timer.start();
    const auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]), OpenMode::ReadOnly);
    if (!workspace || (*workspace)->state().count<Metric>() == 0) {
        std::fputs("no workspace with a metric\n", stderr);
        return 1;
    }
    const double opening = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const MetricId metric = (*workspace)->state().ordered<Metric>().first();
    QList<Answer> all;
    QList<double> times;
    for (int round = 0; round < 9; ++round) {
        timer.start();
        all = answers(**workspace, metric, column);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double first = times.first();
    std::sort(times.begin(), times.end());
    std::fprintf(stderr, "opening %.1f ms; %lld answers, first %.2f ms, median %.2f ms, longest %.2f ms\n", opening,
                 static_cast<long long>(all.size()), first, times[times.size() / 2], times.last());
    for (const Answer &answer : all) {
        std::printf("%s,%s,%.0f,%.2f\n", qPrintable(answer.key), qPrintable(answer.month), answer.estimate.n,
                    answer.estimate.value.value_or(0));
    }
    return 0;
}
