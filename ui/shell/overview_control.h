// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_overview.h"
#include "core/store/workspace.h"
#include "ui/shell/persona_window.h"

#include <QObject>

class QAction;

namespace periplus {

class OverviewView;

/// The pages about several personas: comparison, matrix and gallery, their commands and files.
class OverviewControl : public QObject
{
    Q_OBJECT

public:
    /// The view belongs to whoever puts it into a window.
    OverviewControl(const PersonaWindow &window, QWidget *parent);

    OverviewView &view() const { return *m_view; }
    bool isShown() const;
    void show(const PersonaOverview &overview);
    void leave();
    /// Whose sheet is shown: a comparison begins with them.
    void setPersona(PersonaId persona) { m_persona = persona; }
    /// Asks where the page that is shown shall go as a file; false when none is.
    bool exportShown();
    /// What the line at the foot says.
    QString summary() const;
    QAction *compareAction() const { return m_compare; }
    QAction *matrixAction() const { return m_matrix; }
    QAction *galleryAction() const { return m_gallery; }

signals:
    /// A page was asked for.
    void wanted(const periplus::PersonaOverview &overview);

private:
    QAction *make(const char *name, const QString &text, const QString &shortText, const char *icon);
    void refresh();
    void chooseCompared();
    /// What is ticked when personas are to be chosen.
    QList<PersonaId> likelyCompared() const;

    PersonaWindow m_window;
    QWidget *m_parent;
    OverviewView *m_view;
    QAction *m_compare;
    QAction *m_matrix;
    QAction *m_gallery;
    PersonaId m_persona;
};

} // namespace periplus
