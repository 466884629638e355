// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/dataset_reading.h"

#include <QDate>

#include <vector>

namespace periplus {

/// What someone wrote beside an answer.
struct FoundComment
{
    DatasetId dataset;
    QString text;
    QDate date; ///< invalid: none
    double score = 0;
    QList<ValueTarget> places; ///< what its values of grouping are on the map
    QStringList values;        ///< those values, without blank ones

    bool operator==(const FoundComment &) const = default;
};

struct CommentQuery
{
    QString words; ///< stands in the text, whatever the capitals; empty: every comment
    StageId stage; ///< only comments that belong to it or one of its steps …
    StepId step;   ///< … or to this step alone; every comment of a metric that is attached there does
    QDate first; ///< only comments of these days (see DatasetTime), both included; invalid: of every day, also of none
    QDate last;
    qsizetype most = 200;
};

/// Some comments, and how many there are in all.
struct FoundComments
{
    QList<FoundComment> comments;
    qint64 all = 0;
};

/// Searches the comments of a metric's responses, in the order of the files, the newest import first, a part at a time,
/// so that a window stays alive meanwhile: half a megabyte takes some milliseconds.
class CommentSearch
{
public:
    /// The assets must outlive this.
    CommentSearch(const AssetSource &assets, const State &state, MetricId metric, const CommentQuery &query);
    ~CommentSearch();
    Q_DISABLE_COPY_MOVE(CommentSearch)

    /// Reads the next part; false when there is none left.
    bool step();
    /// What was found so far: the first of CommentQuery::most, and how many in all.
    const FoundComments &found() const { return m_found; }

private:
    struct Part;

    const AssetSource &m_assets;
    CommentQuery m_query;
    std::vector<Part> m_parts;
    std::size_t m_next = 0;
    FoundComments m_found;
};

/// The whole search at once.
FoundComments findComments(const AssetSource &assets, const State &state, MetricId metric, const CommentQuery &query);

} // namespace periplus
