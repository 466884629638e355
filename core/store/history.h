// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/rows.h"
#include "core/store/op.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace periplus {

/// Where the user was looking: kept with a step, so that undo does not change things off screen.
struct ViewHint
{
    JourneyId journey;
    QList<qint64> selection; ///< raw row ids
    QRectF viewport;         ///< map units; null: unknown

    bool operator==(const ViewHint &) const = default;
};

/// One recorded step, without its changeset.
struct HistoryStep
{
    qint64 seq = 0;
    qint64 parent = 0; ///< 0: the beginning
    Op op = Op::EditWorkspace;
    QString label;
    QString author;
    qint64 at = 0; ///< milliseconds since 1970 UTC

    bool operator==(const HistoryStep &) const = default;
};

/// Reads what was done. Steps form a tree: an edit after an undo starts a branch, nothing is deleted.
class History
{
public:
    virtual ~History() = default;
    /// The step that undo would take back; nothing at the beginning.
    virtual std::optional<HistoryStep> undoStep() const = 0;
    /// The step that redo would make again; nothing at the newest.
    virtual std::optional<HistoryStep> redoStep() const = 0;
    /// The newest `limit` steps of all branches, newest first.
    virtual QList<HistoryStep> recent(int limit) const = 0;
    /// How many steps were ever recorded, branches included.
    virtual qint64 count() const = 0;
    /// The step the rows stand at; 0 at the beginning.
    virtual qint64 head() const = 0;
};

} // namespace periplus
