// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QFrame>

class QLabel;
class QSlider;
class QToolButton;

namespace periplus {

class Workspace;
struct OpenedDocument;
struct Theme;

/// The line at the foot: whether all is saved, how large the map is, and the zoom.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Says which file is shown and how things stand with it; without a workspace nothing.
    void showDocument(const Workspace *workspace, const OpenedDocument &document);
    void setCounts(const QString &text);
    void setZoom(double zoom);
    void setZoomEnabled(bool enabled);
    void setTheme(const Theme &theme);

signals:
    void zoomWanted(int percent);
    void zoomInWanted();
    void zoomOutWanted();
    void fitWanted();

private:
    QToolButton *addButton(const QString &name, void (StatusLine::*wanted)());

    QLabel *m_tick;
    QLabel *m_saved;
    QLabel *m_counts;
    QLabel *m_file;
    QToolButton *m_out;
    QSlider *m_slider;
    QToolButton *m_in;
    QLabel *m_percent;
    QToolButton *m_fit;
};

/// "5 stages, 15 steps, 9 lanes"; lanes count the row of steps, as people see it.
QString countsOf(const State &state, JourneyId journey);

} // namespace periplus
