// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assets.h"
#include "core/model/state.h"

namespace periplus {

/// A valid workspace that repeats for the same seed: every table, every field, names that are empty, double, or
/// hostile (quotes, line ends, control characters, emoji, right-to-left text, words of the formats).
State randomState(quint64 seed);

/// Assets in memory.
class AssetList final : public AssetSource
{
public:
    explicit AssetList(const QList<Asset> &assets);
    std::optional<Asset> asset(const QString &hash) const override;
    QStringList assetHashes() const override { return m_assets.keys(); }

private:
    QMap<QString, Asset> m_assets;
};

} // namespace periplus
