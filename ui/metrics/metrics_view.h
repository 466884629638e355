// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/metric_page.h"
#include "core/store/workspace.h"
#include "ui/personas/sheet_stops.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>

class QPainter;

namespace periplus {

/// Shows a page about metrics: all of them with one in detail, or a review. Arrow keys walk from place to place; on a
/// metric they show its detail at once. Listens to the workspace; changes nothing.
class MetricsView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using PaintList = std::function<void(QPainter &painter, const DisplayList &list)>;

    /// The measurer must outlive the view.
    MetricsView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent = nullptr);
    ~MetricsView() override;

    /// Shows a page of a workspace (borrowed); null or no page shows nothing. An overview without a selected metric
    /// selects its first.
    void show(Workspace *workspace, const std::optional<MetricsPage> &page);
    /// Another page of the same workspace: the place and the keyboard stay where they are.
    void change(const MetricsPage &page);
    void setTheme(const Theme &theme);
    /// Where answers come from; without one the metrics of stages and steps say it.
    void setBreakdown(BreakdownSource source);
    const BreakdownSource &breakdown() const { return m_breakdown; }

    const std::optional<MetricsPage> &page() const { return m_page; }
    Workspace *workspace() const { return m_workspace; }
    const DisplayList &list() const { return m_list; }
    const QList<SheetStop> &stops() const { return m_stops; }
    const SheetStop *current() const;
    /// Gives the keyboard to a place and scrolls to it; ignored when it is not there.
    void select(const Source &source);
    /// Where a rectangle of the page is in the viewport.
    QRectF inView(const QRectF &rect) const { return rect.translated(origin()); }
    /// Goes where the current place leads.
    void activate();

signals:
    /// The page was changed here: another metric or map.
    void pageChanged(const periplus::MetricsPage &page);
    /// A place of a map is wanted: a stage, a step, or the map itself where the source is nothing.
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    const State &state() const { return m_workspace->state(); }
    void layOut();
    void selectFirst();
    void selectPlace(qsizetype place);
    void scrollTo(const QRectF &rect);
    void step(int dx, int dy);
    void tell(const SheetStop &stop);
    void goTo(const Source &source);
    QPointF origin() const;
    qsizetype placeAt(QPointF inViewport) const;

    const TextMeasurer &m_measurer;
    PaintList m_paintList;
    Theme m_theme;
    BreakdownSource m_breakdown;
    Workspace *m_workspace = nullptr;
    std::optional<MetricsPage> m_page;
    int m_registration = 0;
    DisplayList m_list;
    QList<SheetStop> m_stops;
    Source m_current;
};

} // namespace periplus
