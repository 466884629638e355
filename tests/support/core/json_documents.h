// SPDX-License-Identifier: GPL-3.0-or-later
// Small JSON documents for the tests that read them.
#pragma once

#include "core/formats/json_reader.h"

namespace periplus {

inline Result<Imported> read(const QByteArray &bytes, quint64 seed = 1)
{
    const auto ids = seededIds(seed);
    return readJson(bytes, *ids);
}

/// A document of ours with some members.
inline QByteArray document(const QByteArray &members)
{
    return "{\"format\": \"periplus\", \"version\": 1,\n" + members + "}";
}

/// A document with one card in the first step of the first stage.
inline QByteArray withCard(const QByteArray &card)
{
    return document(
        "\"maps\": [{\"title\": \"M\", \"stages\": [{\"title\": \"S\", \"steps\": [{\"title\": \"T\", \"cards\": [\n"
        + card + "\n]}]}]}]");
}

} // namespace periplus
