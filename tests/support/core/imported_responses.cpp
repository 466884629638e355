// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/imported_responses.h"

#include <QBuffer>

namespace periplus {

ImportedResponses importResponses(Workspace &workspace, const QByteArray &csv, const QString &name,
                                  std::optional<MetricKind> kind)
{
    ImportedResponses import;
    QByteArray bytes = csv;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    Result<ResponsePlan> plan = planImport(file);
    if (!plan) {
        import.error = plan.error();
        return import;
    }
    if (kind)
        setMetric(plan->layout, *kind);
    ImportTarget target{.metric = metricFor(plan->layout), .name = name, .journey = {}};
    if (const MetricId known = sameMetric(workspace.state(), target.metric))
        target.metric = workspace.state().at(known);
    const ResponseSink sink = sinkInto(workspace, target.metric.id);
    const Result<ReadResponses> read = readResponses(file, *plan, sink);
    if (!read) {
        import.error = read.error();
        return import;
    }
    import.read = *read;
    import.dataset = recordImport(workspace, target, *read, sink, QDate(2026, 11, 22));
    if (!import.dataset)
        import.error = import.dataset.error();
    return import;
}

} // namespace periplus
