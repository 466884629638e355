// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <optional>

namespace periplus {

/// The media type of what imports of responses keep (docs/responses.md).
constexpr QLatin1StringView kResponseData("application/vnd.periplus.responses");

/// An asset that was handed to a workspace.
struct KeptAsset
{
    QString hash;
    bool isNew = false; ///< false: it was there already

    bool operator==(const KeptAsset &) const = default;
};

/// Where pictures and files are read from, by content hash.
class AssetSource
{
public:
    virtual ~AssetSource() = default;
    /// The asset of a hash, or nothing when there is none.
    virtual std::optional<Asset> asset(const QString &hash) const = 0;
    /// The first bytes of an asset, at most so many; empty when there is none. For what its header tells.
    virtual QByteArray assetStart(const QString &hash, int most) const
    {
        const std::optional<Asset> whole = asset(hash);
        return whole ? whole->bytes.left(most) : QByteArray();
    }
    /// The hash of every picture and file that people put in, in rising order; not those of responses.
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
