// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/dataset_parts.h"

#include "core/responses/comment_block.h"
#include "core/responses/dataset_totals.h"
#include "core/responses/formula_text.h"

#include <QHash>

#include <limits>

namespace periplus {

namespace {

constexpr qsizetype kCommentPart = 512 * 1024;
constexpr qsizetype kTransaction = 2 * 1024 * 1024; ///< what is kept at once: writing it takes some milliseconds
constexpr double kNotTold = std::numeric_limits<double>::quiet_NaN();

} // namespace

DatasetParts::DatasetParts(const ResponsePlan &plan, const ResponseSink &sink)
    : m_plan(plan),
      m_sink(sink),
      m_identities(plan.layout.columnWith(ColumnRole::Identity) >= 0),
      m_posts(plan.layout.metric == MetricKind::Engagement)
{
    for (qsizetype i = 0; i < plan.layout.columns.size(); ++i) {
        if (plan.layout.columns[i].role == ColumnRole::Comment)
            m_commentColumns.append(i);
    }
    m_block.codes.resize(static_cast<std::size_t>(plan.by.size()));
}

Status DatasetParts::add(const Response &response, const QList<quint16> &codes)
{
    const qint32 day = response.date ? response.date->day : AnswerBlock::kNoDay;
    m_block.days.push_back(day);
    m_block.scores.push_back(response.score);
    if (m_posts) {
        m_block.reach.push_back(response.reach.value_or(kNotTold));
        m_block.impressions.push_back(response.impressions.value_or(kNotTold));
        m_block.followers.push_back(response.followers.value_or(kNotTold));
    }
    if (m_identities)
        m_block.identities.push_back(response.identity);
    for (qsizetype i = 0; i < codes.size(); ++i)
        m_block.codes[static_cast<std::size_t>(i)].push_back(codes[i]);
    addComments(response, codes, day);
    if (m_comments.size() >= kCommentPart)
        PERIPLUS_TRY(keep(Kind::Comments, std::exchange(m_comments, {})));
    if (m_block.size() < AnswerBlock::kMost)
        return {};
    const QByteArray part = encodeAnswers(m_block);
    m_block.clear();
    return keep(Kind::Answers, part);
}

void DatasetParts::addComments(const Response &response, const QList<quint16> &codes, qint32 day)
{
    for (const qsizetype column : std::as_const(m_commentColumns)) {
        const QByteArrayView text = response.row[column].trimmed();
        if (!text.isEmpty())
            appendComment(m_comments, {text, day, response.score, codes});
    }
}

Status DatasetParts::finish(const ResponseTotals &totals)
{
    if (m_block.size() > 0)
        PERIPLUS_TRY(keep(Kind::Answers, encodeAnswers(m_block)));
    m_block.clear();
    if (!m_comments.isEmpty())
        PERIPLUS_TRY(keep(Kind::Comments, std::exchange(m_comments, {})));
    QList<QHash<QString, int>> codes;
    for (const qsizetype column : m_plan.by) {
        const ResponseColumn &from = m_plan.layout.columns.at(column);
        const QStringList values = totals.valuesOf(column);
        QHash<QString, int> byValue;
        for (qsizetype i = values.size(); i-- > 0;)
            byValue.insert(values[i], static_cast<int>(i));
        codes.append(byValue);
        m_index.groupings.append({from.name, from.role, values, QList<ValueTarget>(values.size())});
    }
    QList<TotalGroup> groups;
    for (const ResponseGroup &group : totals.groups()) {
        const qsizetype grouping = group.column < 0 ? -1 : m_plan.by.indexOf(group.column);
        const int code = grouping < 0 ? 0 : codes[grouping].value(group.value);
        groups.append({static_cast<int>(grouping), code, group.month, group.counts});
    }
    PERIPLUS_TRY(keep(Kind::Totals, encodeTotals(groups)));
    return flush();
}

Status DatasetParts::keep(Kind kind, QByteArray part)
{
    m_waitingBytes += part.size();
    m_waiting.append({kind, std::move(part)});
    return m_waitingBytes < kTransaction ? Status() : flush();
}

Status DatasetParts::flush()
{
    QList<QByteArray> parts;
    for (const auto &[kind, part] : std::as_const(m_waiting))
        parts.append(part);
    const Result<QList<KeptAsset>> kept = m_sink.keep(parts);
    PERIPLUS_TRY(kept);
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        const KeptAsset &part = kept->at(i);
        if (part.isNew)
            m_newParts.append(part.hash);
        switch (m_waiting[i].first) {
        case Kind::Answers:
            m_index.answers.append(part.hash);
            break;
        case Kind::Comments:
            m_index.comments.append(part.hash);
            break;
        case Kind::Totals:
            m_index.totals = part.hash;
            break;
        }
    }
    m_waiting.clear();
    m_waitingBytes = 0;
    return {};
}

void DatasetParts::drop()
{
    if (m_sink.drop && !m_newParts.isEmpty())
        m_sink.drop(m_newParts);
    m_newParts.clear();
    m_index = {};
}

DatasetIndex DatasetParts::takeIndex(const ResponseTally &tally)
{
    const qsizetype score = m_plan.layout.columnWith(ColumnRole::Score);
    const ResponseColumn column = m_plan.layout.columns.value(score);
    m_index.kind = m_plan.layout.metric;
    m_index.question = column.question.isEmpty() ? column.name : column.question;
    m_index.formula = formulaText(m_plan.layout);
    m_index.left = m_plan.layout.droppedColumns();
    m_index.rows = tally.rows;
    m_index.bad = tally.bad;
    m_index.unanswered = tally.unanswered;
    m_index.repeated = tally.repeated;
    return std::exchange(m_index, {});
}

} // namespace periplus
