// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <optional>

namespace periplus {

/// Where pictures and files are read from, by content hash.
class AssetSource
{
public:
    virtual ~AssetSource() = default;
    /// The asset of a hash, or nothing when there is none.
    virtual std::optional<Asset> asset(const QString &hash) const = 0;
    /// Every hash, in rising order.
    virtual QStringList assetHashes() const = 0;
};

/// For documents without pictures.
class NoAssets final : public AssetSource
{
public:
    std::optional<Asset> asset(const QString &) const override { return std::nullopt; }
    QStringList assetHashes() const override { return {}; }
};

} // namespace periplus
