// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/fingerprints.h"
#include "core/store/workspace.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace periplus {

struct WindowCalls;

/// Counts beside the window how many responses of a file a metric has already.
class KnownResponses : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive this, or stop() must have been called.
    explicit KnownResponses(const Workspace &workspace, QObject *parent = nullptr);
    /// Ends what is under way.
    ~KnownResponses() override;

    /// The file whose responses are meant; none: no response has an identity.
    void setFile(const std::shared_ptr<const Fingerprints> &identities);
    /// How many of them the metric has. Nothing while they are being counted: counted() tells when it is known.
    std::optional<qint64> of(MetricId metric);
    /// Ends the counting; nothing is told any more.
    void stop();

signals:
    void counted();

private:
    void begin(MetricId metric);

    const Workspace &m_workspace;
    std::shared_ptr<const Fingerprints> m_identities;
    QHash<qint64, qint64> m_counts; ///< by metric
    MetricId m_metric;              ///< for which is being counted
    std::shared_ptr<WindowCalls> m_calls;
    QThread *m_thread = nullptr;
};

} // namespace periplus
