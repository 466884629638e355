// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/picture_sizes.h"

#include "core/base/picture_header.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr int kHeaderBytes = 16 * 1024;
constexpr int kMostHeaderBytes = 1024 * 1024;
constexpr double kTallestGuess = 150; // of a picture whose pixels are not known, over many columns
constexpr double kTallestPicture = 240;
constexpr double kLeastSide = 24;
constexpr double kStripHeight = 56;

/// At least a little, so that it can be seen and clicked, and never more than there is.
double sideWithin(double length, double room)
{
    return std::min(room, std::max(length, kLeastSide));
}

} // namespace

QSize PictureSizes::sizeOf(const QString &hash) const
{
    const auto known = m_known.constFind(hash);
    if (known != m_known.cend())
        return *known;
    const QByteArray start = m_assets.assetStart(hash, kHeaderBytes);
    if (start.isEmpty())
        return {}; // it may come yet
    std::optional<PictureHeader> header = readPictureHeader(start);
    if (!header && start.size() == kHeaderBytes) // much stands before it, in a file of another program
        header = readPictureHeader(m_assets.assetStart(hash, kMostHeaderBytes));
    return *m_known.insert(hash, header ? header->uprightSize() : QSize());
}

QSizeF pictureSpace(const PictureSizes *sizes, const QString &asset, double width)
{
    const QSizeF pixels = sizes && !asset.isEmpty() ? sizes->sizeOf(asset) : QSize();
    if (pixels.isEmpty())
        return {width, std::min(kTallestGuess, width * 9.0 / 16.0)};
    const double scale = std::min({1.0, width / pixels.width(), kTallestPicture / pixels.height()});
    return {sideWithin(pixels.width() * scale, width), sideWithin(pixels.height() * scale, kTallestPicture)};
}

QSizeF pictureStrip(const PictureSizes *sizes, const QString &asset, double width)
{
    const QSizeF pixels = sizes ? sizes->sizeOf(asset) : QSize();
    if (pixels.isEmpty())
        return {width, kStripHeight};
    return {sideWithin(pixels.width(), width), sideWithin(pixels.height(), kStripHeight)};
}

} // namespace periplus
