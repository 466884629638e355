// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/theme.h"
#include "core/model/rows.h"
#include "ui/paint/qt_painter.h"

#include <QHash>
#include <QIcon>

namespace periplus {

/// The small pictures of the inspector, drawn by the same items as on the map. Units: sizes in view pixels.
class InspectorPictures
{
public:
    /// Both must outlive this.
    InspectorPictures(QtPainter &painter, const TextMeasurer &measurer) : m_painter(painter), m_measurer(measurer) {}

    /// For another theme or pixel density everything is drawn anew.
    void setLook(const Theme &theme, double ratio);
    const Theme &theme() const { return m_theme; }

    /// Where the pictures of cards come from.
    PictureLoader &loader() { return m_painter.pictures(); }

    QIcon persona(const Persona &persona, int size);
    QIcon owner(const QString &name, int size);
    QIcon severity(Severity severity);
    QIcon feeling(int level, int size);
    QIcon dot(Color color, int size);
    /// An icon of the set in a colour of the theme.
    QIcon icon(const QString &name, const QString &token) const;

private:
    QIcon draw(const QString &key, int size, const std::function<QList<Item>(const QRectF &square)> &items);

    QtPainter &m_painter;
    const TextMeasurer &m_measurer;
    Theme m_theme;
    double m_ratio = 1;
    QHash<QString, QIcon> m_icons;
};

} // namespace periplus
