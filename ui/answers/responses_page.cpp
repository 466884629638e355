// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/responses_page.h"

#include "core/metrics/estimate.h"
#include "core/responses/answers_at.h"
#include "ui/answers/comment_finder.h"
#include "ui/answers/comment_placing.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/inspector/choice_field.h"
#include "ui/metrics/answers_bar.h"
#include "ui/metrics/metric_words.h"
#include "ui/metrics/value_box.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResponsesWidth = 270;
constexpr int kPlacingWidth = 170;

} // namespace

ResponsesPage::ResponsesPage(Canvas &canvas, const AssetSource &assets, QAction &import)
    : m_canvas(canvas),
      m_assets(assets),
      m_nothing(makeNothing(import)),
      m_found(new QWidget),
      m_metrics(new ChoiceField),
      m_value(new ValueBox),
      m_bar(new AnswersBar),
      m_source(new QLabel),
      m_finder(new CommentFinder(assets))
{
    setObjectName(u"responsesPage"_s);
    setAccessibleName(tr("Responses"));
    auto *parts = new QHBoxLayout(m_found);
    parts->setContentsMargins(14, 10, 14, 10);
    parts->setSpacing(18);
    parts->addWidget(makeAnswers());
    parts->addWidget(makeComments(), 1);
    m_found->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addWidget(m_found, 1);
    setFocusProxy(m_import);
    connect(m_metrics, &ChoiceField::chosen, this, [this](qint64 metric) {
        m_asked = {metric};
        m_metric = m_asked;
        showMetric();
    });
}

QWidget *ResponsesPage::makeNothing(QAction &import)
{
    auto *nothing = new QWidget;
    auto *text = new QLabel(tr("No responses were imported for this map yet. They come from a survey, in a file of "
                               "your survey tool; drop it on the window."));
    text->setObjectName(u"responsesNothing"_s);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(tr("Import responses…"));
    button->setObjectName(u"responsesImport"_s);
    m_import = button;
    connect(button, &QPushButton::clicked, &import, &QAction::trigger);
    connect(&import, &QAction::changed, button, [&import, button] { button->setEnabled(import.isEnabled()); });
    button->setEnabled(import.isEnabled());
    auto *column = new QVBoxLayout(nothing);
    column->addStretch(1);
    column->addWidget(text);
    column->addSpacing(8);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return nothing;
}

QWidget *ResponsesPage::makeAnswers()
{
    m_metrics->setObjectName(u"responsesMetric"_s);
    m_metrics->setAccessibleName(tr("Survey"));
    m_source->setObjectName(u"responsesSource"_s);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    auto *answers = new QWidget;
    answers->setFixedWidth(kResponsesWidth);
    auto *column = new QVBoxLayout(answers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_metrics);
    column->addWidget(m_value);
    column->addWidget(m_bar);
    column->addWidget(m_source);
    column->addStretch(1);
    return answers;
}

QWidget *ResponsesPage::makeComments()
{
    auto *comments = new QWidget;
    auto *message = new QLabel;
    message->setObjectName(u"placeMessage"_s);
    message->setProperty("small", true);
    message->setFixedWidth(kPlacingWidth);
    message->setAlignment(Qt::AlignTop);
    auto *button = new QPushButton;
    auto *side = new QVBoxLayout;
    side->setSpacing(6);
    side->addWidget(button);
    side->addWidget(message);
    side->addStretch(1);
    auto *row = new QHBoxLayout(comments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_finder, 1);
    row->addLayout(side);
    new CommentPlacing(m_canvas, *m_finder, *button, *message); // the page stays where it is
    return comments;
}

void ResponsesPage::show(const Subject &subject, const Theme &theme)
{
    const State &now = m_canvas.map().state();
    const bool same =
        m_isFresh && subject == m_subject && theme.name == m_theme.name && !answersMayDiffer(now, m_state);
    if (subject.metric != m_subject.metric && subject.home == m_subject.home)
        m_asked = {}; // a tile was chosen since
    m_subject = subject;
    m_theme = theme;
    m_state = now;
    m_isFresh = true;
    if (same)
        return;
    fillMetrics();
    const bool any = bool(m_metric);
    m_nothing->setVisible(!any);
    m_found->setVisible(any);
    setFocusProxy(any ? static_cast<QWidget *>(m_finder) : m_import);
    if (any)
        showMetric();
}

void ResponsesPage::fillMetrics()
{
    MetricId wanted = m_asked ? m_asked : m_subject.metric;
    const QList<MetricId> metrics = metricsWithResponses(m_state, m_canvas.map().journey());
    QList<ChoiceField::Choice> choices;
    for (const MetricId id : metrics)
        choices.append({nameOf(m_state.at(id)).simplified().left(60), {}, id.value});
    if (!metrics.contains(wanted))
        wanted = m_metric; // what was shown stays
    m_metric = metrics.contains(wanted) ? wanted : metrics.value(0);
    m_metrics->show(choices, m_metric.value);
}

void ResponsesPage::showMetric()
{
    const Metric &metric = m_state.at(m_metric);
    showValue(metric);
    CommentQuery query;
    query.stage = m_subject.home.stage;
    query.step = m_subject.home.step;
    query.first = firstDay(m_subject.period);
    query.last = lastDay(m_subject.period);
    m_finder->setNothing(m_subject.period.isValid()
                             ? tr("Nobody wrote anything here in %1.").arg(periodName(m_subject.period))
                             : tr("Nobody wrote anything here."));
    m_finder->search(m_state, metric.id, query);
}

void ResponsesPage::showValue(const Metric &metric)
{
    const AnswersAt answers = answersAt(m_assets, m_state, metric.id, m_subject.home.stage, m_subject.home.step,
                                        firstDay(m_subject.period), lastDay(m_subject.period));
    Measurement measured;
    measured.metric = metric.id;
    measured.counts = answers.counts;
    m_value->show(metric, measured);
    const QList<AnswerPart> parts = answerParts(metric.kind, answers.counts);
    m_bar->show(parts, m_theme);
    m_bar->setVisible(!parts.isEmpty());
    m_source->setText(sourceText(metric, answers.by));
    m_source->setToolTip(filesOf(metric).join(u'\n'));
}

/// The files of a metric's responses, the newest first.
QStringList ResponsesPage::filesOf(const Metric &metric) const
{
    QStringList files;
    for (const DatasetId id : m_state.datasetsOf(metric.id))
        files.prepend(m_state.at(id).name);
    return files;
}

/// Where the answers come from.
QString ResponsesPage::sourceText(const Metric &metric, const QString &by) const
{
    const QStringList files = filesOf(metric);
    const auto others = static_cast<int>(files.size()) - 1;
    const QString newest = m_source->fontMetrics().elidedText(files.value(0), Qt::ElideMiddle, kResponsesWidth);
    const QString named = others > 0 ? tr("%1 and %n more", "files", others).arg(newest) : newest;
    return by.isEmpty() ? tr("From %1").arg(named) : tr("From %1, by “%2”").arg(named, by.left(60));
}

} // namespace periplus
