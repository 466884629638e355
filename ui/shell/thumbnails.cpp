// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thumbnails.h"

#include "core/base/save_atomically.h"
#include "core/layout/mirroring.h"
#include "ui/canvas/shown_map.h"
#include "ui/paint/qt_painter.h"
#include "ui/shell/theming.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 4'000'000;
constexpr double kThumbnailMargin = 24;
constexpr double kLeastScale = 0.25; // of a large map its beginning is shown

} // namespace

QString Thumbnails::pathOf(const QString &workspace) const
{
    const QByteArray name = QFileInfo(workspace).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(32);
    return m_folder + u'/' + QString::fromLatin1(hash) + u".png"_s;
}

void Thumbnails::keep(const QString &workspace, const Thumbnail &thumbnail) const
{
    if (m_folder.isEmpty())
        return;
    QImage image = thumbnail.image;
    image.setText(u"maps"_s, QString::number(thumbnail.maps));
    image.setText(u"personas"_s, QString::number(thumbnail.personas));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    if (!image.save(&buffer, "PNG") || !QDir().mkpath(m_folder) || !saveAtomically(pathOf(workspace), bytes))
        return;
    QDir folder(m_folder);
    const QStringList oldestLast = folder.entryList({u"*.png"_s}, QDir::Files, QDir::Time);
    for (const QString &old : oldestLast.mid(kMost))
        folder.remove(old);
}

std::optional<Thumbnail> Thumbnails::of(const QString &workspace) const
{
    const Result<QByteArray> bytes = readWholeFile(pathOf(workspace), kMostBytes);
    const QImage image = bytes ? QImage::fromData(*bytes, "PNG") : QImage();
    if (image.isNull())
        return std::nullopt;
    return Thumbnail{image, image.text(u"maps"_s).toInt(), image.text(u"personas"_s).toInt()};
}

Thumbnail drawThumbnail(const ShownMap &map, QtPainter &mapPainter)
{
    const QRectF area = map.layout().bounds();
    QImage image(Thumbnails::kSize, QImage::Format_RGB32);
    image.fill(tokenColor(map.theme(), u"canvas"_s));
    QPainter painter(&image);
    const double room = image.width() - 2 * kThumbnailMargin;
    const double scale = std::max(room / std::max(area.width(), 1.0), kLeastScale);
    painter.translate(kThumbnailMargin, kThumbnailMargin);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    const QRectF shown(area.topLeft(), QSizeF(image.size()) / scale);
    const double axis = mirrorAxis(area);
    const DisplayList list =
        map.isMirrored() ? mirrored(map.layout().listFor(mirrored(shown, axis)), axis) : map.layout().listFor(shown);
    // Pictures that were in sight are there; none is decoded for this.
    mapPainter.paint(painter, list, QtPainter::Pictures::WhenReady);
    return {image, static_cast<int>(map.state().count<Journey>()), static_cast<int>(map.state().count<Persona>())};
}

} // namespace periplus
