// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace periplus {

/// What someone wrote beside an answer.
struct KeptComment
{
    QByteArrayView text; ///< UTF-8, borrowed
    qint32 day = 0;      ///< as in AnswerBlock
    double score = 0;
    QList<quint16> codes; ///< by grouping, as in AnswerBlock
};

void appendComment(QByteArray &block, const KeptComment &comment);

/// Calls visit for each comment until it returns false. Returns whether the bytes are those of appendComment().
/// Shape:  `codes` of each has `groupings` numbers.
bool forEachComment(const QByteArray &block, qsizetype groupings,
                    const std::function<bool(const KeptComment &comment)> &visit);

} // namespace periplus
