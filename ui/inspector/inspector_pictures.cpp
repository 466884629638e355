// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_pictures.h"

#include "core/layout/emotion_marker.h"
#include "core/layout/marks.h"
#include "core/layout/portrait.h"
#include "ui/paint/icon_engine.h"
#include "ui/paint/small_picture.h"
#include "ui/shell/theming.h"

namespace periplus {

using namespace Qt::StringLiterals;

void InspectorPictures::setLook(const Theme &theme, double ratio)
{
    if (theme.name != m_theme.name || m_theme.colors.isEmpty() || !qFuzzyCompare(ratio, m_ratio))
        m_icons.clear();
    m_theme = theme;
    m_ratio = ratio;
}

QIcon InspectorPictures::draw(const QString &key, int size,
                              const std::function<QList<Item>(const QRectF &square)> &items)
{
    if (const auto known = m_icons.constFind(key); known != m_icons.cend())
        return *known;
    const QPixmap pixmap = smallPicture(m_painter, size, m_ratio, items);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Disabled);
    return *m_icons.insert(key, icon);
}

QIcon InspectorPictures::persona(const Persona &persona, int size)
{
    return draw(u"persona/%1/%2/%3"_s.arg(persona.portrait, persona.name).arg(size), size,
                [&](const QRectF &square) { return portraitItems(persona, square); });
}

QIcon InspectorPictures::owner(const QString &name, int size)
{
    return draw(u"owner/%1/%2"_s.arg(name).arg(size), size,
                [&](const QRectF &square) { return ownerBadge(name, square, m_theme, m_measurer); });
}

QIcon InspectorPictures::severity(Severity severity)
{
    return draw(u"severity/%1"_s.arg(static_cast<int>(severity)), 16,
                [&](const QRectF &square) { return severityMark(square, severity, m_theme); });
}

QIcon InspectorPictures::feeling(int level, int size)
{
    return draw(u"feeling/%1/%2"_s.arg(level).arg(size), size, [&](const QRectF &square) {
        return emotionMarker(square.center(), size / 2.0 - 1, level, m_theme, true);
    });
}

QIcon InspectorPictures::dot(Color color, int size)
{
    const QString name = u"dot/%1/%2/%3/%4"_s.arg(color.r).arg(color.g).arg(color.b).arg(size);
    return draw(name, size, [&](const QRectF &square) {
        return QList<Item>{
            FillPath{Path::ellipse(square.center(), size / 2.0 - 1, size / 2.0 - 1), {color, {}, {}, {}}}};
    });
}

QIcon InspectorPictures::icon(const QString &name, const QString &token) const
{
    return iconFor(name, tokenColor(m_theme, token));
}

} // namespace periplus
