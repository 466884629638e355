// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/map_mime_data.h"

#include "core/clipboard/fragment_json.h"
#include "core/clipboard/map_table.h"
#include "ui/clipboard/fragment_picture.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QByteArray pictureOf(const Fragment &fragment, const State &state, JourneyId journey, const QList<Asset> &assets,
                     ExportFormat format)
{
    if (fragment.kind != FragmentKind::Stages)
        return fragmentPicture(fragment, format).value_or(QByteArray());
    const Result<Exported> whole = exportMap(state, PicturesInMemory(assets), journey, format, {});
    return whole ? whole->bytes : QByteArray();
}

} // namespace

MapMimeData::MapMimeData(Fragment fragment, State state, JourneyId journey, QList<Asset> assets)
    : m_fragment(std::move(fragment)), m_state(std::move(state)), m_journey(journey), m_assets(std::move(assets))
{
}

QStringList MapMimeData::formats() const
{
    return {QLatin1StringView(kFragmentType),
            u"text/plain"_s,
            u"text/html"_s,
            u"text/markdown"_s,
            u"image/png"_s,
            u"image/svg+xml"_s};
}

QVariant MapMimeData::retrieveData(const QString &mimeType, QMetaType) const
{
    if (mimeType == QLatin1StringView(kFragmentType))
        return writeFragment(m_fragment);
    if (mimeType == u"text/plain")
        return tableToPlainText(mapTable(m_fragment));
    if (mimeType == u"text/html")
        return tableToHtml(mapTable(m_fragment));
    if (mimeType == u"text/markdown")
        return tableToMarkdown(mapTable(m_fragment)).toUtf8();
    if (mimeType == u"image/png")
        return pictureOf(m_fragment, m_state, m_journey, m_assets, ExportFormat::Png);
    if (mimeType == u"image/svg+xml")
        return pictureOf(m_fragment, m_state, m_journey, m_assets, ExportFormat::Svg);
    return {};
}

} // namespace periplus
