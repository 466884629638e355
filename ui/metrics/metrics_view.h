// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/metric_page.h"
#include "ui/pages/page_view.h"

#include <optional>

namespace periplus {

/// Shows a page about metrics: all of them with one in detail, or a review. Arrow keys walk from place to place; on a
/// metric they show its detail at once. Changes nothing.
class MetricsView : public PageView
{
    Q_OBJECT

public:
    /// The measurer must outlive the view.
    MetricsView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent = nullptr);

    /// Shows a page of a workspace (borrowed); null or no page shows nothing. An overview without a selected metric
    /// selects its first.
    void show(Workspace *workspace, const std::optional<MetricsPage> &page);
    /// Another page of the same workspace: the place and the keyboard stay where they are.
    void change(const MetricsPage &page);
    void setTheme(const Theme &theme) override;
    /// Where answers come from; without one the metrics of stages and steps say it.
    void setBreakdown(BreakdownSource source);
    const BreakdownSource &breakdown() const { return m_breakdown; }

    const std::optional<MetricsPage> &page() const { return m_page; }
    void activate() override;

signals:
    /// The page was changed here: another metric or map.
    void pageChanged(const periplus::MetricsPage &page);
    /// A place of a map is wanted: a stage, a step, or the map itself where the source is nothing.
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);

protected:
    DisplayList layOutPage(const SheetOptions &options) override;
    bool isPlace(const PageStop &stop) const override;
    void onSelected() override;
    void scrollTo(const PageStop &stop) override;
    void step(int dx, int dy) override;
    bool showsRing() const override { return hasFocus(); }
    QPainterPath ringOf(const PageStop &stop) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void selectFirst();
    void goTo(const Source &source);

    BreakdownSource m_breakdown;
    std::optional<MetricsPage> m_page;
};

} // namespace periplus
