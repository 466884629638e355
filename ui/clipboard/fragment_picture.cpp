// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/fragment_picture.h"

#include "core/layout/journey_layout.h"
#include "core/layout/picture_sizes.h"
#include "ui/paint/png_writer.h"
#include "ui/paint/svg_writer.h"
#include "ui/paint/text_measurer.h"

#include <QGuiApplication>
#include <QLocale>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPictureMargin = 16; // map units around the map
constexpr double kPictureScale = 2;   // pixels a map unit

} // namespace

PicturesInMemory::PicturesInMemory(const QList<Asset> &assets)
{
    for (const Asset &asset : assets)
        m_byHash.insert(asset.hash, asset);
}

std::optional<Asset> PicturesInMemory::asset(const QString &hash) const
{
    const auto it = m_byHash.find(hash);
    return it == m_byHash.end() ? std::nullopt : std::optional(*it);
}

Result<QByteArray> fragmentPicture(const Fragment &fragment, ExportFormat format)
{
    const ShapedTextMeasurer measurer;
    const PicturesInMemory assets(fragment.assets);
    const Theme theme = loadTheme(ThemeName::Poster);
    const PictureSizes pictures(assets);
    LayoutOptions options;
    options.pictures = &pictures;
    options.hideEmptyLanes = true;
    options.mirrored = QGuiApplication::isRightToLeft();
    DisplayList list = layoutJourney(fragment.state, fragment.journey, theme, measurer, options);
    list.bounds.adjust(-kPictureMargin, -kPictureMargin, kPictureMargin, kPictureMargin);
    const Color ground = theme.color(u"canvas"_s);
    if (format == ExportFormat::Png)
        return writePng(list, {kPictureScale, ground}, measurer, assets);
    if (format != ExportFormat::Svg)
        return failure(Errc::Unsupported);
    return writeSvg(list, {fragment.state.at(fragment.journey).title, QLocale().bcp47Name(), ground}, assets);
}

} // namespace periplus
