// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clipboard/fragment.h"
#include "ui/paint/export_map.h"

namespace periplus {

/// Pictures that are at hand in memory.
class PicturesInMemory final : public AssetSource
{
public:
    explicit PicturesInMemory(const QList<Asset> &assets);

    std::optional<Asset> asset(const QString &hash) const override;
    QStringList assetHashes() const override { return m_byHash.keys(); }

private:
    QMap<QString, Asset> m_byHash;
};

/// A fragment drawn as a small map, on light ground and without empty lanes: format Png or Svg.
/// Errors: TooLarge, IoError; Unsupported for other formats.
Result<QByteArray> fragmentPicture(const Fragment &fragment, ExportFormat format);

} // namespace periplus
