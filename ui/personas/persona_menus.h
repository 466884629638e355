// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <QObject>

#include <functional>

class QMenu;

namespace periplus {

class PersonaView;

/// What can be done at the current place of a sheet, as a menu.
class PersonaMenus : public QObject
{
    Q_OBJECT

public:
    explicit PersonaMenus(PersonaView &view);

    void popup(QPoint globalPosition);

signals:
    /// A picture is to be chosen for the portrait.
    void pictureWanted();
    /// The list of all segments is wanted.
    void segmentsWanted();

private:
    QMenu *menuFor();
    void add(QMenu &menu, const QString &text, std::function<void()> run, bool checked = false);
    void addPortrait(QMenu &menu);
    void addSegments(QMenu &menu);
    void addStatement(QMenu &menu, TraitId id);
    void addEvidence(QMenu &menu, TraitId id);
    void addChannels(QMenu &menu);
    /// The next illustration after the one that is shown.
    QString otherLook() const;

    PersonaView &m_view;
};

} // namespace periplus
