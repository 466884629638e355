// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/comment_search.h"

#include "core/responses/answer_block.h"
#include "core/responses/answers_at.h"
#include "core/responses/comment_block.h"
#include "core/responses/dataset_time.h"

#include <QStringMatcher>

#include <memory>

namespace periplus {

namespace {

/// The day that comments count theirs from.
QDate commentEpoch()
{
    return QDate(1970, 1, 1);
}

/// Which codes of each grouping belong to a stage or step; nothing when every place will do.
class PlaceFilter
{
public:
    PlaceFilter(const State &state, const Metric &metric, const DatasetIndex &index, const CommentQuery &query)
        : m_open(belongsTo(state, homeOnMap(metric), query.stage, query.step))
    {
        for (const Grouping &grouping : index.groupings) {
            QList<bool> belongs;
            for (const ValueTarget &target : grouping.targets)
                belongs.append(belongsTo(state, target, query.stage, query.step));
            m_belongs.append(belongs);
        }
    }

    bool matches(const QList<quint16> &codes) const
    {
        for (qsizetype i = 0; i < codes.size() && !m_open; ++i) {
            if (m_belongs[i].value(codes[i]))
                return true;
        }
        return m_open;
    }

private:
    bool m_open;
    QList<QList<bool>> m_belongs;
};

FoundComment foundIn(DatasetId dataset, const DatasetIndex &index, const KeptComment &comment, const QString &text)
{
    FoundComment result{dataset, text, {}, comment.score, {}, {}};
    if (comment.day != AnswerBlock::kNoDay)
        result.date = commentEpoch().addDays(comment.day);
    for (qsizetype i = 0; i < comment.codes.size(); ++i) {
        const Grouping &grouping = index.groupings[i];
        const QString value = grouping.values.value(comment.codes[i]);
        if (!value.isEmpty())
            result.values.append(value);
        if (const ValueTarget target = grouping.targets.value(comment.codes[i]); target != ValueTarget())
            result.places.append(target);
    }
    return result;
}

} // namespace

/// One part of a dataset, with what is needed to read it.
struct CommentSearch::Part
{
    DatasetId dataset;
    QString hash;
    std::shared_ptr<const DatasetIndex> index;
    DatasetTime time;                                         ///< the days that were asked for
    std::function<bool(const QList<quint16> &codes)> matches; ///< the places that were asked for
};

CommentSearch::CommentSearch(const AssetSource &assets, const State &state, MetricId metric, const CommentQuery &query)
    : m_assets(assets), m_query(query)
{
    const Metric *row = state.find(metric);
    const QList<DatasetId> datasets = row ? state.datasetsOf(metric) : QList<DatasetId>();
    for (auto id = datasets.crbegin(); id != datasets.crend(); ++id) {
        const std::optional<DatasetIndex> read = indexOf(assets, state.at(*id));
        if (!read)
            continue;
        const auto index = std::make_shared<const DatasetIndex>(*read);
        const DatasetTime time(state, *id, query.first, query.last);
        const auto matches = [places = PlaceFilter(state, *row, *index, query)](const QList<quint16> &codes) {
            return places.matches(codes);
        };
        for (const QString &hash : index->comments)
            m_parts.push_back({*id, hash, index, time, matches});
    }
}

CommentSearch::~CommentSearch() = default;

bool CommentSearch::step()
{
    if (m_next == m_parts.size())
        return false;
    const Part &part = m_parts[m_next++];
    const std::optional<Asset> asset = m_assets.asset(part.hash);
    const QStringMatcher matcher(m_query.words.trimmed(), Qt::CaseInsensitive);
    const auto take = [&](const KeptComment &comment) {
        if (!part.time.takesDay(comment.day) || !part.matches(comment.codes))
            return true;
        const QString text = QString::fromUtf8(comment.text);
        if (!matcher.pattern().isEmpty() && matcher.indexIn(text) < 0)
            return true;
        if (m_found.comments.size() < m_query.most)
            m_found.comments.append(foundIn(part.dataset, *part.index, comment, text));
        ++m_found.all;
        return true;
    };
    if (asset)
        forEachComment(asset->bytes, part.index->groupings.size(), take);
    return true;
}

FoundComments findComments(const AssetSource &assets, const State &state, MetricId metric, const CommentQuery &query)
{
    CommentSearch search(assets, state, metric, query);
    while (search.step()) {
    }
    return search.found();
}

} // namespace periplus
