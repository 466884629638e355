// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assets.h"

#include <QHash>
#include <QSizeF>

namespace periplus {

/// How large the pictures of a workspace are: each is read once, and only its header. What a hash names never changes,
/// so a layout that asks here follows from its arguments alone. Used by one thread at a time.
class PictureSizes
{
public:
    /// The source must outlive this.
    explicit PictureSizes(const AssetSource &assets) : m_assets(assets) {}

    /// Pixels as they are looked at; an empty size when there is no such picture.
    QSize sizeOf(const QString &hash) const;

private:
    const AssetSource &m_assets;
    mutable QHash<QString, QSize> m_known;
};

/// The space of a picture that is what its card shows: as wide as the card, or as itself when it is smaller, in its
/// own proportions. Without known pixels (`sizes` may be null) it is 16 to 9. Map units, a pixel is one at most.
QSizeF pictureSpace(const PictureSizes *sizes, const QString &asset, double width);

/// The space of a picture above the text of another card: a strip, at most as large as the picture itself.
QSizeF pictureStrip(const PictureSizes *sizes, const QString &asset, double width);

} // namespace periplus
