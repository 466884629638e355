// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_overview.h"
#include "core/store/workspace.h"
#include "ui/personas/sheet_stops.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>

class QPainter;

namespace periplus {

/// Shows a page about several personas. Heads and names of a table stay in view while it scrolls. A click or Enter
/// leads to a persona, or to the map and step that a cell tells of. Listens to the workspace; changes nothing.
class OverviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using PaintList = std::function<void(QPainter &painter, const DisplayList &list)>;

    /// The measurer must outlive the view.
    OverviewView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent = nullptr);
    ~OverviewView() override;

    /// Shows a page of a workspace (borrowed); null or no page shows nothing.
    void show(Workspace *workspace, const std::optional<PersonaOverview> &overview);
    void setTheme(const Theme &theme);

    const std::optional<PersonaOverview> &overview() const { return m_overview; }
    Workspace *workspace() const { return m_workspace; }
    const DisplayList &list() const { return m_list; }
    const QList<SheetStop> &stops() const { return m_stops; }
    const SheetStop *current() const;
    /// Gives the keyboard to a place and scrolls to it; ignored when it is not there.
    void select(const Source &source);
    /// Where a rectangle of the page is in the viewport, heads that stay in view aside.
    QRectF inView(const QRectF &rect) const { return rect.translated(origin()); }
    /// Goes where the current place leads.
    void activate();

signals:
    void personaWanted(periplus::PersonaId persona);
    /// A map is wanted, at a step unless that is none.
    void mapWanted(periplus::JourneyId journey, periplus::StepId step);
    /// Nobody is left to show.
    void gone();

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
    void onChanged();
    void layOut();
    void layOutFrozen();
    void selectPlace(qsizetype place);
    QPointF origin() const;
    /// How far heads and names are moved from their place so that they stay in view.
    QPointF frozenShift() const;
    qsizetype placeAt(QPointF inViewport) const;
    void paintFrozen(QPainter &painter);
    void paintRing(QPainter &painter);

    const TextMeasurer &m_measurer;
    PaintList m_paintList;
    Theme m_theme;
    Workspace *m_workspace = nullptr;
    std::optional<PersonaOverview> m_overview;
    int m_registration = 0;
    DisplayList m_list;
    DisplayList m_heads; ///< the first row of a table; its bounds are where it stands
    DisplayList m_names; ///< the names of its rows
    QList<SheetStop> m_stops;
    Source m_current;
};

} // namespace periplus
