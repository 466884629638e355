// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/metrics/period_reading.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace periplus {

class AnswersBar;
class DialView;
class RangeView;
struct AnswerPart;

/// One metric in the panel: its value with interval and n, a gauge, what the answers are made of, the change against
/// another period and the target. Chosen by a click or with the arrow keys.
class MetricTile : public QFrame
{
    Q_OBJECT

public:
    /// What it shows.
    struct Content
    {
        Metric metric;
        Period period;
        Period against;
        PeriodReading reading;
    };

    explicit MetricTile(QWidget *parent = nullptr);

    void show(const Content &content, const Theme &theme, bool writable);
    void setCurrent(bool current);
    MetricId metric() const { return m_metric; }

signals:
    void chosen();
    /// The neighbour (-1 before, 1 after) is wanted.
    void neighbourWanted(int by);
    /// Its values are to be typed or looked at.
    void valuesWanted();
    void menuWanted(QPoint globalPosition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    int room() const;
    void showHead(const QString &name, const QString &basis);
    void showGauge(const Content &content, const Theme &theme);
    void showGroups(const Content &content, const QList<AnswerPart> &parts);
    void showChange(const Content &content);
    void tell(const Content &content);

    MetricId m_metric;
    QLabel *m_name;
    QLabel *m_basis;
    QWidget *m_scoreBox;
    DialView *m_dial;
    QGridLayout *m_groups;
    QWidget *m_valueBox;
    QLabel *m_value;
    QLabel *m_interval;
    RangeView *m_range;
    AnswersBar *m_answers;
    QLabel *m_change;
    QLabel *m_judgement;
    QLabel *m_since;
    QLabel *m_target;
    QPushButton *m_add;
};

} // namespace periplus
