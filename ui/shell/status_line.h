// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QFrame>

class QLabel;
class QSlider;
class QToolButton;

namespace periplus {

struct Theme;

/// The line at the foot: whether all is saved, how large the map is, and the zoom.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Says how things stand with the file; empty hides it.
    void setSaved(const QString &text);
    void setCounts(const QString &text);
    void setFile(const QString &name);
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
