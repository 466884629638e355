// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_charts.h"

#include "core/layout/map_words.h"
#include "ui/metrics/answers_chart.h"
#include "ui/metrics/metric_words.h"
#include "ui/metrics/trend_chart.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTrendWidth = 250;
constexpr int kHeadSpacing = 8;
constexpr int kAnswersWidth = 210;
constexpr int kTrendPeriods = 8;

QLabel *detailLabel(const char *name, bool quiet)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("quiet", quiet);
    return label;
}

QLayout *headOf(QLabel *name, QLabel *note)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(kHeadSpacing);
    head->addWidget(name);
    head->addWidget(note);
    head->addStretch(1);
    return head;
}

} // namespace

MetricCharts::MetricCharts(QWidget *parent)
    : QFrame(parent),
      m_trendName(detailLabel("trendName", false)),
      m_trendNote(detailLabel("trendNote", true)),
      m_trend(new TrendChart),
      m_answersBox(new QWidget),
      m_answersNote(detailLabel("answersNote", true)),
      m_answers(new AnswersChart)
{
    setObjectName(u"metricCharts"_s);
    m_trend->setMinimumWidth(kTrendWidth);
    m_trendName->setMinimumWidth(1); // a long name would widen the window
    auto *name = detailLabel("answersName", false);
    name->setText(tr("Answers"));
    auto *answers = new QVBoxLayout(m_answersBox);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(2);
    answers->addLayout(headOf(name, m_answersNote));
    answers->addWidget(m_answers, 1);
    m_answersBox->setFixedWidth(kAnswersWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 6);
    row->setSpacing(18);
    row->addLayout(makeTrend(), 1);
    row->addWidget(m_answersBox);
}

QLayout *MetricCharts::makeTrend()
{
    auto *trend = new QVBoxLayout;
    trend->setSpacing(2);
    trend->addLayout(headOf(m_trendName, m_trendNote));
    trend->addWidget(m_trend, 1);
    return trend;
}

void MetricCharts::setWide(bool wide)
{
    m_wide = wide;
    placeAnswers();
}

void MetricCharts::placeAnswers()
{
    m_answersBox->setVisible(m_wide && m_hasAnswers);
    placeHead();
}

/// The name first; the note only where all of it fits.
void MetricCharts::placeHead()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    if (m_answersBox->isVisibleTo(this))
        room -= kAnswersWidth + layout()->spacing();
    for (QLabel *label : {m_trendName, m_trendNote})
        label->ensurePolished();
    m_trendName->setText(m_trendName->fontMetrics().elidedText(m_name, Qt::ElideRight, room - 4));
    m_trendNote->setText(m_note);
    m_trendNote->setVisible(m_trendName->sizeHint().width() + kHeadSpacing + m_trendNote->sizeHint().width() <= room);
    layout()->activate(); // no moment with a name that is cut
}

void MetricCharts::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeHead();
}

void MetricCharts::show(const State &state, MetricId id, const Period &period, const Theme &theme)
{
    const Metric *metric = state.find(id);
    if (!metric)
        return;
    const bool any = period.isValid();
    const QList<PeriodPoint> points = any ? periodSeries(state, id, period, kTrendPeriods) : QList<PeriodPoint>();
    m_name = tr("%1 trend").arg(nameOf(*metric));
    const bool band = std::any_of(points.cbegin(), points.cend(),
                                  [](const PeriodPoint &point) { return point.estimate.low.has_value(); });
    m_note = points.isEmpty() ? tr("no values yet") : band ? tr("band is the 95\u00a0% interval") : QString();
    m_trend->show(*metric, points, theme);
    m_trend->setVisible(!points.isEmpty());
    const std::optional<Measurement> measured = any ? measurementIn(state, id, period) : std::nullopt;
    const QList<AnswerPart> answers = measured ? singleAnswers(metric->kind, measured->counts) : QList<AnswerPart>();
    m_hasAnswers = !answers.isEmpty();
    if (m_hasAnswers) {
        m_answers->show(nameOf(*metric), answers, theme);
        m_answersNote->setText(words::sampleSize(shownEstimate(*metric, *measured).n));
    }
    placeAnswers();
}

} // namespace periplus
