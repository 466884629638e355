// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answers_control.h"

#include "core/responses/answers_at.h"
#include "core/responses/answers_on_map.h"
#include "ui/answers/answers_panel.h"
#include "ui/answers/comments_dialog.h"
#include "ui/answers/imports_dialog.h"
#include "ui/answers/responses_page.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/metrics/metrics_panel.h"
#include "ui/shell/actions.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLowest = 5;

} // namespace

AnswersControl::AnswersControl(Canvas &canvas, Actions &actions, const AssetSource &assets, QWidget &anchor,
                               MetricsPanel &below)
    : QObject(&anchor),
      m_canvas(canvas),
      m_actions(actions),
      m_assets(assets),
      m_anchor(anchor),
      m_below(below),
      m_responses(new ResponsesPage(canvas, assets, *actions.importSurvey)),
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
    below.addPage(m_responses, tr("Responses"));
    connect(&below, &MetricsPanel::followed, this, &AnswersControl::showResponses);
    connect(&canvas.map(), &ShownMap::laidOut, this, &AnswersControl::followChanges);
    connect(&canvas.map(), &ShownMap::switched, this, [this] { m_metric = {}; });
}

AnswersPanel *AnswersControl::makePanel()
{
    auto *panel = new AnswersPanel(&m_anchor);
    connect(panel, &AnswersPanel::metricChosen, this, &AnswersControl::choose);
    connect(panel, &AnswersPanel::heatChosen, this,
            [this](bool on) { apply(on, m_canvas.map().filter().answers.curve); });
    connect(panel, &AnswersPanel::curveChosen, this,
            [this](bool on) { apply(m_canvas.map().filter().answers.heat, on); });
    connect(panel, &AnswersPanel::stepWanted, this, [this](StepId step) {
        emit placeWanted(m_canvas.map().journey(), Source{Role::StepHeader, step.value, 0});
    });
    return panel;
}

void AnswersControl::showResponses()
{
    if (m_responses->isVisible())
        m_responses->show({m_below.home(), m_below.current(), m_below.period()}, m_below.theme());
}

void AnswersControl::open()
{
    if (!m_panel)
        m_panel = makePanel();
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
    apply(shown.heat || !shown.curve, shown.curve);
}

/// Lays the answers over the map as they are now.
void AnswersControl::apply(bool heat, bool curve)
{
    ShownMap &map = m_canvas.map();
    m_seen = map.state();
    MapFilter filter = map.filter();
    const AnswerOverlay before = filter.answers;
    filter.answers = {};
    if (heat || curve) {
        filter.answers = answersOnMap(m_assets, map.state(), map.journey(), m_metric);
        filter.answers.heat = heat;
        filter.answers.curve = curve;
    }
    if (filter.answers != before)
        map.setFilter(filter);
    refreshPanel();
}

void AnswersControl::followChanges()
{
    const ShownMap &map = m_canvas.map();
    const AnswerOverlay shown = map.filter().answers;
    if ((shown.heat || shown.curve) && answersMayDiffer(map.state(), m_seen))
        apply(shown.heat, shown.curve);
}

void AnswersControl::refreshPanel()
{
    if (!m_panel || !m_panel->isVisible())
        return;
    const ShownMap &map = m_canvas.map();
    AnswerOverlay overlay = answersOnMap(m_assets, map.state(), map.journey(), m_metric);
    overlay.heat = map.filter().answers.heat;
    overlay.curve = map.filter().answers.curve;
    m_panel->showOverlay(m_metric, overlay, map.state(), lowestSteps(map.state(), map.journey(), overlay, kLowest));
}

} // namespace periplus
