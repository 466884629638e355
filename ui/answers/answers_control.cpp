// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answers_control.h"

#include "core/responses/answers_on_map.h"
#include "ui/answers/answers_panel.h"
#include "ui/answers/comments_dialog.h"
#include "ui/answers/imports_dialog.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/actions.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLowest = 5;

template <class Row> bool differs(const State &now, const State &then)
{
    bool different = false;
    now.forEachDifference<Row>(then, [&](Id<Row>) { different = true; });
    return different;
}

} // namespace

AnswersControl::AnswersControl(Canvas &canvas, Actions &actions, const AssetSource &assets, QWidget &anchor)
    : QObject(&anchor),
      m_canvas(canvas),
      m_actions(actions),
      m_assets(assets),
      m_anchor(anchor),
      m_panel(new AnswersPanel(&anchor)),
      m_action(actions.analyse->addAction(tr("Survey &answers on the map…"))),
      m_comments(actions.analyse->addAction(tr("What people &wrote…"))),
      m_imports(actions.analyse->addAction(tr("&Imported responses…")))
{
    m_action->setObjectName(u"answersOnMap"_s);
    m_comments->setObjectName(u"comments"_s);
    actions.addIcon(m_action, u"emotion"_s);
    actions.addIcon(m_comments, u"quote"_s);
    m_imports->setObjectName(u"imports"_s);
    actions.addIcon(m_imports, u"import"_s);
    connect(m_imports, &QAction::triggered, this, &AnswersControl::showImports);
    for (QAction *action : {m_action, m_comments, m_imports})
        actions.registry().add(action, tr("Analyse"));
    connect(m_comments, &QAction::triggered, this, &AnswersControl::showComments);
    connect(m_action, &QAction::triggered, this, &AnswersControl::open);
    connect(m_panel, &AnswersPanel::metricChosen, this, &AnswersControl::choose);
    connect(m_panel, &AnswersPanel::heatChosen, this,
            [this](bool on) { setShown(on, m_canvas.map().filter().answers.curve); });
    connect(m_panel, &AnswersPanel::curveChosen, this,
            [this](bool on) { setShown(m_canvas.map().filter().answers.heat, on); });
    connect(m_panel, &AnswersPanel::stepWanted, this, [this](StepId step) {
        emit placeWanted(m_canvas.map().journey(), Source{Role::StepHeader, step.value, 0});
    });
    connect(&canvas.map(), &ShownMap::laidOut, this, &AnswersControl::followChanges);
    connect(&canvas.map(), &ShownMap::switched, this, [this] { m_metric = {}; });
}

void AnswersControl::open()
{
    const ShownMap &map = m_canvas.map();
    QList<AnswersPanel::Choice> choices;
    for (const MetricId id : metricsOnMap(m_assets, map.state(), map.journey())) {
        choices.append({id, answersOnMap(m_assets, map.state(), map.journey(), id).source});
    }
    m_panel->openAt(m_anchor.mapToGlobal(QPoint(0, m_anchor.height() + 4)), choices);
    if (!map.state().find(m_metric) && !choices.isEmpty())
        m_metric = choices.first().metric;
    refreshPanel();
}

void AnswersControl::showComments()
{
    if (!m_commentsDialog) {
        m_commentsDialog = new CommentsDialog(m_canvas, m_assets, {m_actions.undo, m_actions.redo}, m_anchor.window());
        connect(m_commentsDialog, &CommentsDialog::placed, this, [this](JourneyId journey, CardId card) {
            emit placeWanted(journey, Source{Role::Card, card.value, 0});
        });
    }
    m_commentsDialog->show();
    m_commentsDialog->activateWindow();
}

void AnswersControl::showImports()
{
    if (!m_importsDialog)
        m_importsDialog = new ImportsDialog(m_canvas, m_assets, {m_actions.undo, m_actions.redo}, m_anchor.window());
    m_importsDialog->show();
    m_importsDialog->activateWindow();
}

void AnswersControl::choose(MetricId metric)
{
    m_metric = metric;
    const AnswerOverlay &shown = m_canvas.map().filter().answers;
    if (!shown.heat && !shown.curve)
        setShown(true, false);
    else
        apply();
}

void AnswersControl::setShown(bool heat, bool curve)
{
    MapFilter filter = m_canvas.map().filter();
    filter.answers.heat = heat;
    filter.answers.curve = curve;
    m_canvas.map().setFilter(filter);
    apply();
}

void AnswersControl::apply()
{
    ShownMap &map = m_canvas.map();
    m_seen = map.state();
    MapFilter filter = map.filter();
    AnswerOverlay overlay = answersOnMap(m_assets, map.state(), map.journey(), m_metric);
    overlay.heat = filter.answers.heat;
    overlay.curve = filter.answers.curve;
    if (!overlay.heat && !overlay.curve)
        overlay = {};
    if (filter.answers != overlay) {
        filter.answers = overlay;
        map.setFilter(filter);
    }
    refreshPanel();
}

void AnswersControl::followChanges()
{
    const ShownMap &map = m_canvas.map();
    const AnswerOverlay &shown = map.filter().answers;
    if (!shown.heat && !shown.curve)
        return;
    const State &now = map.state();
    if (differs<Dataset>(now, m_seen) || differs<Measurement>(now, m_seen) || differs<Metric>(now, m_seen)
        || differs<Step>(now, m_seen) || differs<Stage>(now, m_seen))
        apply();
}

void AnswersControl::refreshPanel()
{
    if (!m_panel->isVisible())
        return;
    const ShownMap &map = m_canvas.map();
    AnswerOverlay overlay = answersOnMap(m_assets, map.state(), map.journey(), m_metric);
    overlay.heat = map.filter().answers.heat;
    overlay.curve = map.filter().answers.curve;
    m_panel->showOverlay(m_metric, overlay, map.state(), lowestSteps(map.state(), map.journey(), overlay, kLowest));
}

} // namespace periplus
