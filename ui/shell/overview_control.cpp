// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overview_control.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/paint/export_overview.h"
#include "ui/personas/comparison_choice.h"
#include "ui/personas/overview_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/page_saving.h"

namespace periplus {

using namespace Qt::StringLiterals;

OverviewControl::OverviewControl(const PersonaWindow &window, QWidget *parent)
    : QObject(parent),
      m_window(window),
      m_parent(parent),
      m_view(new OverviewView(
          window.canvas.map().measurer(),
          [&canvas = window.canvas](QPainter &painter, const DisplayList &list) { canvas.paintItems(painter, list); })),
      m_compare(make("comparePersonas", tr("&Compare personas…"), tr("Compare"), "persona")),
      m_matrix(make("personaMatrix", tr("Personas and &maps"), tr("All maps"), "map")),
      m_gallery(make("personaGallery", tr("Portrait &gallery"), tr("Gallery"), "image"))
{
    connect(m_compare, &QAction::triggered, this, &OverviewControl::chooseCompared);
    connect(m_matrix, &QAction::triggered, this, [this] { emit wanted({PersonaOverview::Kind::Matrix, {}}); });
    connect(m_gallery, &QAction::triggered, this, [this] { emit wanted({PersonaOverview::Kind::Gallery, {}}); });
    ShownMap &map = window.canvas.map();
    connect(&map, &ShownMap::laidOut, this, [this, &map] {
        m_view->setTheme(map.theme());
        refresh();
    });
    refresh();
}

QAction *OverviewControl::make(const char *name, const QString &text, const QString &shortText, const char *icon)
{
    QAction *action = m_window.actions.personas->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setIconText(shortText);
    m_parent->addAction(action);
    m_window.actions.registry().add(action, tr("Persona"));
    m_window.actions.addIcon(action, QLatin1String(icon));
    return action;
}

bool OverviewControl::isShown() const
{
    return m_view->overview().has_value();
}

void OverviewControl::show(const PersonaOverview &overview)
{
    m_view->show(m_window.canvas.map().workspace(), overview);
}

void OverviewControl::leave()
{
    m_view->show(nullptr, {});
}

void OverviewControl::refresh()
{
    const ShownMap &map = m_window.canvas.map();
    const qsizetype personas = map.workspace() ? map.state().count<Persona>() : 0;
    m_compare->setEnabled(personas >= kLeastCompared);
    m_matrix->setEnabled(personas > 0);
    m_gallery->setEnabled(personas > 0);
}

QList<PersonaId> OverviewControl::likelyCompared() const
{
    if (m_view->overview() && m_view->overview()->kind == PersonaOverview::Kind::Comparison)
        return m_view->overview()->personas;
    const QList<PersonaId> all = m_window.canvas.map().state().ordered<Persona>();
    if (all.size() <= kMostCompared)
        return all;
    return m_persona ? QList<PersonaId>{m_persona} : QList<PersonaId>();
}

void OverviewControl::chooseCompared()
{
    auto *choice = new ComparisonChoice(m_window.canvas.map().state(), likelyCompared(), m_parent);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &QDialog::accepted, this, [this, choice] {
        emit wanted({PersonaOverview::Kind::Comparison, choice->chosen()});
    });
    choice->open();
}

bool OverviewControl::exportShown()
{
    if (!isShown())
        return false;
    const PersonaOverview overview = *m_view->overview();
    const Workspace &workspace = *m_view->workspace();
    PageSaving saving;
    saving.name = overviewTitle(workspace.state(), overview);
    saving.done = tr("The page is in %1.");
    saving.filter = overview.kind == PersonaOverview::Kind::Comparison
                        ? tr("Documents and pictures (*.pdf *.png *.svg *.md *.json)")
                        : tr("Documents and pictures (*.pdf *.png *.svg)");
    saving.make = [&](const QString &path) -> Result<Exported> {
        const Result<SheetFormat> format = overviewFormat(path, overview.kind);
        if (!format)
            return failure(format.error());
        return exportOverview(workspace.state(), workspace, overview, *format, pageOptions(workspace));
    };
    savePage(m_window, m_parent, saving);
    return true;
}

QString OverviewControl::summary() const
{
    if (!isShown())
        return {};
    const State &state = m_view->workspace()->state();
    const int personas = static_cast<int>(state.count<Persona>());
    switch (m_view->overview()->kind) {
    case PersonaOverview::Kind::Comparison:
        return tr("Comparison of %n persona(s)", nullptr, static_cast<int>(m_view->overview()->personas.size()));
    case PersonaOverview::Kind::Matrix:
    case PersonaOverview::Kind::Gallery:
        return tr("%n persona(s)", nullptr, personas);
    }
    Q_UNREACHABLE();
}

} // namespace periplus
