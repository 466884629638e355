// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/map_filter.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace periplus {

/// A small window with everything a map can be filtered by, each a button that stays pressed: personas, tags, channels
/// and evidence, as far as the map has them, and the lanes that this view leaves out.
class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent);

    /// Shows what can be chosen, below a point of the screen.
    void openAt(const QPoint &topLeft, const State &state, JourneyId journey, const MapFilter &filter);
    /// Says how many cards stand out.
    void setCount(const FilteredCount &count);

signals:
    void chosen(const periplus::MapFilter &filter);

private:
    template <class Value> struct Choice
    {
        Value value;
        QString name;
    };
    template <class Value>
    void addSection(const QString &heading, const QList<Choice<Value>> &choices, QList<Value> MapFilter::*member);
    void rebuild(const State &state, JourneyId journey);
    void showFilter();

    MapFilter m_filter;
    QVBoxLayout *m_sections;
    QLabel *m_count;
    QPushButton *m_clear;
    QList<std::pair<QWidget *, std::function<bool()>>> m_pressed; ///< buttons, and whether they are pressed now
};

} // namespace periplus
