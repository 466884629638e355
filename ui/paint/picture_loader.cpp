// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/picture_loader.h"

#include "ui/paint/picture.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWanted = 400;
constexpr qsizetype kLeastKept = 12; // pictures, however large: as many large ones as a screen may show parts of
constexpr qsizetype kMostOfOne = PictureLoader::kMostKiB / kLeastKept * 256 - 256; // of one

qsizetype kibOfPixels(QSize size)
{
    return 1 + qsizetype(size.width()) * size.height() / 256;
}

} // namespace

PictureLoader::PictureLoader(const AssetSource &assets, QObject *parent, qsizetype mostKiB)
    : QObject(parent), m_assets(assets), m_pixmaps(mostKiB)
{
    m_pool.setMaxThreadCount(1); // one picture in memory at a time, and a core left for the window
    m_tell.setSingleShot(true);
    m_tell.setInterval(kTellMs);
    connect(&m_tell, &QTimer::timeout, this, &PictureLoader::ready);
}

PictureLoader::~PictureLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString PictureLoader::keyOf(const Wanted &wanted)
{
    return u"%1/%2/%3/%4"_s.arg(wanted.asset).arg(wanted.size.width()).arg(wanted.size.height()).arg(wanted.radius);
}

PictureLoader::Wanted PictureLoader::bounded(const Wanted &wanted)
{
    const double width = wanted.size.width();
    const double height = wanted.size.height();
    const double scale = std::min(kLargestPicture / std::max(width, height),
                                  std::sqrt(static_cast<double>(kMostOfOne) / (width * height)));
    if (wanted.size.isEmpty() || scale >= 1)
        return wanted;
    const auto shorter = [scale](double length) { return static_cast<int>(length * scale); };
    return {wanted.asset, QSize(shorter(width), shorter(height)).expandedTo({1, 1}), shorter(wanted.radius)};
}

PictureLoader::Loaded PictureLoader::picture(const QString &asset, QSize size, int radius)
{
    const Wanted wanted = bounded({asset, size, radius});
    const QString key = keyOf(wanted);
    if (const QPixmap *known = m_pixmaps.object(key))
        return {*known, true};
    if (!m_refused.contains(key))
        want(wanted);
    const QPixmap *other = m_pixmaps.object(m_latest.value(asset));
    return {other ? *other : QPixmap(), false};
}

void PictureLoader::want(const Wanted &wanted)
{
    if (m_working && m_current == wanted)
        return;
    // Of one picture only the newest size counts: the others are asked for again when they are still shown.
    m_queue.removeIf([&](const Wanted &other) { return other.asset == wanted.asset; });
    m_queue.append(wanted);
    if (m_queue.size() > kMostWanted)
        m_queue.removeFirst();
    loadNext();
}

void PictureLoader::loadNext()
{
    if (m_working || m_queue.isEmpty())
        return;
    m_current = m_queue.takeLast();
    m_working = true;
    std::optional<Asset> asset = m_assets.asset(m_current.asset);
    m_pool.start([this, asset = std::move(asset), wanted = m_current, round = m_round] {
        const QImage image = decodePicture(asset, wanted.size);
        QImage cover = image.isNull() ? QImage() : coverOf(image, wanted.size, wanted.radius);
        QMetaObject::invokeMethod(
            this, [this, cover = std::move(cover), wanted, round] { take(wanted, cover, round); },
            Qt::QueuedConnection);
    });
}

void PictureLoader::take(const Wanted &wanted, const QImage &image, int round)
{
    m_working = false;
    if (round == m_round) {
        ++m_decoded;
        auto *pixmap = new QPixmap(QPixmap::fromImage(image));
        const QString key = keyOf(wanted);
        if (m_pixmaps.insert(key, pixmap, kibOfPixels(pixmap->size()))) {
            m_latest.insert(wanted.asset, key);
            if (!m_tell.isActive())
                m_tell.start();
        } else {
            m_refused.insert(key); // who is told would only ask for it again
        }
    }
    loadNext();
}

void PictureLoader::forget()
{
    ++m_round;
    m_queue.clear();
    m_pixmaps.clear();
    m_latest.clear();
    m_refused.clear();
}

} // namespace periplus
