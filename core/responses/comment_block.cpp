// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/comment_block.h"

#include <cstring>

namespace periplus {

namespace {

template <class T> void put(QByteArray &block, T value)
{
    block.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template <class T> bool get(QByteArrayView block, qsizetype &at, T &value)
{
    if (block.size() - at < qsizetype(sizeof value))
        return false;
    std::memcpy(&value, block.data() + at, sizeof value);
    at += sizeof value;
    return true;
}

} // namespace

void appendComment(QByteArray &block, const KeptComment &comment)
{
    put(block, static_cast<quint32>(comment.text.size()));
    put(block, comment.day);
    put(block, comment.score);
    for (const quint16 code : comment.codes)
        put(block, code);
    block.append(comment.text);
}

bool forEachComment(const QByteArray &block, qsizetype groupings,
                    const std::function<bool(const KeptComment &comment)> &visit)
{
    qsizetype at = 0;
    KeptComment comment;
    comment.codes.resize(groupings);
    while (at < block.size()) {
        quint32 size = 0;
        if (!get(block, at, size) || !get(block, at, comment.day) || !get(block, at, comment.score))
            return false;
        for (quint16 &code : comment.codes) {
            if (!get(block, at, code))
                return false;
        }
        if (block.size() - at < qsizetype(size))
            return false;
        comment.text = QByteArrayView(block).sliced(at, size);
        at += size;
        if (!visit(comment))
            return true;
    }
    return true;
}

} // namespace periplus
