// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_sheet.h"
#include "core/store/workspace.h"
#include "ui/pages/page_stops.h"

#include <QAbstractScrollArea>

#include <functional>

class QPainter;
class QPainterPath;
class QScrollBar;

namespace periplus {

/// A page that is laid out as a whole: shows its display list, scrolls, and gives the keyboard to one of its places;
/// arrows go to others, a click or Enter goes where the place leads. Listens to the workspace and lays out anew after
/// each change. What is on the page, and what its places do, is up to the classes below.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using PaintList = std::function<void(QPainter &painter, const DisplayList &list)>;

    /// Null where nothing is shown.
    Workspace *workspace() const { return m_workspace; }
    /// Only where something is shown.
    const State &state() const { return m_workspace->state(); }
    const DisplayList &list() const { return m_list; }
    const QList<PageStop> &stops() const { return m_stops; }
    /// The place that has the keyboard; null where none has it or it is gone.
    const PageStop *current() const;

    /// Lays out in the colours of a theme.
    virtual void setTheme(const Theme &theme);
    /// Gives the keyboard to a place and scrolls to it; ignored when it is not there.
    void select(const Source &source);
    /// Where a rectangle of the page is in the viewport.
    QRectF inView(const QRectF &rect) const { return rect.translated(origin()); }
    /// Goes where the current place leads, or writes there.
    virtual void activate() = 0;

protected:
    /// How wide the page is, map units; it follows the window in between.
    struct Extent
    {
        double margin;
        double least;
        double most;
    };

    /// The measurer must outlive the view.
    PageView(const TextMeasurer &measurer, PaintList paintList, const Extent &extent, QWidget *parent);
    ~PageView() override;

    /// Shows a page of a workspace (borrowed; null: nothing) from its top, without a current place.
    void open(Workspace *workspace);
    /// Lays out anew; the place and what is in view stay.
    void layOut();
    /// Gives the keyboard to a place by its number; ignored when there is none.
    void selectPlace(qsizetype place);

    const TextMeasurer &measurer() const { return m_measurer; }
    const Theme &theme() const { return m_theme; }
    double margin() const { return m_extent.margin; }
    /// Where the keyboard is, even when the place is not there any more.
    const Source &place() const { return m_place; }
    qsizetype placeNumber() const { return stopOf(m_stops, m_place); }
    /// Where the page begins in the viewport.
    QPointF origin() const;
    void paintItems(QPainter &painter, const DisplayList &list) const { m_paintList(painter, list); }
    /// Moves a bar so that something is in view that begins `before` and ends `behind` the edges (below 0: outside in
    /// front; above 0: outside at the end).
    static void bringIntoView(QScrollBar &bar, double before, double behind);

    /// What is shown. Only called where there is a workspace.
    virtual DisplayList layOutPage(const SheetOptions &options) = 0;
    /// Whether the keyboard can stand at a place.
    virtual bool isPlace(const PageStop &stop) const;
    /// The page was laid out anew.
    virtual void onLaidOut() {}
    /// The workspace has changed: lays out anew unless there is nothing left to show.
    virtual void onChanged();
    /// A place was given the keyboard; may lay out anew.
    virtual void onSelected() {}
    virtual void scrollTo(const PageStop &stop);
    /// The place next to the current one gets the keyboard (dx, dy in {-1, 0, 1}).
    virtual void step(int dx, int dy);
    /// The number of the place at a point of the viewport; -1 where there is none.
    virtual qsizetype placeAt(QPointF inViewport) const;
    /// Whether the pointer says that a click on a place leads somewhere.
    virtual bool isLink(const PageStop &stop) const;
    /// What a tool tip says of a place; empty: nothing.
    virtual QString tipAt(const PageStop &stop) const;
    /// Whether the current place is marked.
    virtual bool showsRing() const { return true; }
    /// Its mark, in map units.
    virtual QPainterPath ringOf(const PageStop &stop) const = 0;
    /// What stands above the page and does not scroll with it.
    virtual void paintAbove(QPainter &) {}

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
    void paintRing(QPainter &painter);
    void tell(const PageStop &stop);

    const TextMeasurer &m_measurer;
    PaintList m_paintList;
    Extent m_extent;
    Theme m_theme;
    Workspace *m_workspace = nullptr;
    int m_registration = 0;
    DisplayList m_list;
    QList<PageStop> m_stops;
    Source m_place;
};

} // namespace periplus
