// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clipboard/fragment.h"

#include <QMimeData>

namespace periplus {

/// A copied part of a map in every form that is offered to other windows and programs: as it is, as a table (plain
/// text, HTML, Markdown) and as a picture (PNG, SVG). Each form is made when somebody asks for it; the workspace may be
/// closed by then.
class MapMimeData : public QMimeData
{
    Q_OBJECT

public:
    /// The picture shows the fragment; of copied stages the whole map (`state`, with `journey`, and its pictures).
    MapMimeData(Fragment fragment, State state, JourneyId journey, QList<Asset> assets);

    QStringList formats() const override;
    bool hasFormat(const QString &mimeType) const override { return formats().contains(mimeType); }

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType preferred) const override;

private:
    Fragment m_fragment;
    State m_state;
    JourneyId m_journey;
    QList<Asset> m_assets;
};

} // namespace periplus
