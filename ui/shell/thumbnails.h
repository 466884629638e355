// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <optional>

namespace periplus {

/// A small picture of a workspace, with what is said below it.
struct Thumbnail
{
    QImage image;
    int maps = 0;
    int personas = 0;
};

/// Small pictures of the workspaces that were open last, one file each, outside of the workspaces. A picture that
/// cannot be written or read is simply not there; without a folder none are kept.
class Thumbnails
{
public:
    static constexpr QSize kSize{716, 444}; ///< pixels, for twice the density
    static constexpr int kMost = 24;

    explicit Thumbnails(QString folder) : m_folder(std::move(folder)) {}

    /// Keeps the picture of a workspace; the oldest go.
    void keep(const QString &workspace, const Thumbnail &thumbnail) const;
    std::optional<Thumbnail> of(const QString &workspace) const;

private:
    QString pathOf(const QString &workspace) const;

    QString m_folder;
};

class QtPainter;
class ShownMap;

/// The map that is shown, small: its whole width where that is legible, else its beginning.
Thumbnail drawThumbnail(const ShownMap &map, QtPainter &mapPainter);

} // namespace periplus
