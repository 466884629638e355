// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/answer_block.h"
#include "core/responses/response_import.h"

namespace periplus {

/// Cuts the responses of a file into the parts that a workspace keeps, while they are read.
/// Cost: memory of a few parts, however many responses there are.
class DatasetParts
{
public:
    DatasetParts(const ResponsePlan &plan, const ResponseSink &sink);

    /// `codes`: which value of each column for grouping it has. Errors: those of the sink.
    Status add(const Response &response, const QList<quint16> &codes);
    /// Keeps what is left, and the totals.
    Status finish(const ResponseTotals &totals);
    /// Gives back what was kept.
    void drop();

    DatasetIndex takeIndex(const ResponseTally &tally);
    /// The parts that were not there before.
    const QStringList &newParts() const { return m_newParts; }

private:
    enum class Kind { Answers, Comments, Totals };

    void endAnswers();
    void addComments(const Response &response, const QList<quint16> &codes, qint32 day);
    Status keep(Kind kind, QByteArray part);
    Status flush();

    const ResponsePlan &m_plan;
    const ResponseSink &m_sink;
    QList<qsizetype> m_commentColumns;
    bool m_identities, m_posts;
    AnswerBlock m_block;
    QByteArray m_comments;
    QList<std::pair<Kind, QByteArray>> m_waiting;
    qsizetype m_waitingBytes = 0;
    DatasetIndex m_index;
    QStringList m_newParts;
};

} // namespace periplus
