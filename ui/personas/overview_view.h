// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_overview.h"
#include "ui/pages/page_view.h"

#include <optional>

namespace periplus {

/// Shows a page about several personas. Heads and names of a table stay in view while it scrolls. A click or Enter
/// leads to a persona, or to the map and step that a cell tells of. Changes nothing.
class OverviewView : public PageView
{
    Q_OBJECT

public:
    /// The measurer must outlive the view.
    OverviewView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent = nullptr);

    /// Shows a page of a workspace (borrowed); null or no page shows nothing.
    void show(Workspace *workspace, const std::optional<PersonaOverview> &overview);

    const std::optional<PersonaOverview> &overview() const { return m_overview; }
    void activate() override;

signals:
    void personaWanted(periplus::PersonaId persona);
    /// A map is wanted, at a step unless that is none.
    void mapWanted(periplus::JourneyId journey, periplus::StepId step);
    /// Nobody is left to show.
    void gone();

protected:
    DisplayList layOutPage(const SheetOptions &options) override;
    bool isPlace(const PageStop &stop) const override;
    void onLaidOut() override;
    void onChanged() override;
    void scrollTo(const PageStop &stop) override;
    qsizetype placeAt(QPointF inViewport) const override;
    QPainterPath ringOf(const PageStop &stop) const override;
    void paintAbove(QPainter &painter) override;

private:
    /// How far heads and names are moved from their place so that they stay in view.
    QPointF frozenShift() const;

    std::optional<PersonaOverview> m_overview;
    DisplayList m_heads; ///< the first row of a table; its bounds are where it stands
    DisplayList m_names; ///< the names of its rows
};

} // namespace periplus
