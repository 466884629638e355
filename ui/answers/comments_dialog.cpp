// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/comments_dialog.h"

#include "core/metrics/estimate.h"
#include "core/responses/answers_at.h"
#include "core/responses/dataset_reading.h"
#include "ui/answers/comment_finder.h"
#include "ui/answers/comment_placing.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/metrics/metric_words.h"
#include "ui/shell/dialog_parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The metrics that have comments, in order.
QList<MetricId> metricsWithComments(const AssetSource &assets, const State &state)
{
    QList<MetricId> metrics;
    for (const MetricId id : state.ordered<Metric>()) {
        for (const DatasetId dataset : state.datasetsOf(id)) {
            const std::optional<DatasetIndex> index = indexOf(assets, state.at(dataset));
            if (index && !index->comments.isEmpty() && !metrics.contains(id))
                metrics.append(id);
        }
    }
    return metrics;
}

} // namespace

CommentsDialog::CommentsDialog(Canvas &canvas, const AssetSource &assets, const QList<QAction *> &actions,
                               QWidget *parent)
    : QDialog(parent), m_canvas(canvas), m_assets(assets), m_metrics(new QComboBox), m_finder(new CommentFinder(assets))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commentsDialog"_s);
    setWindowTitle(tr("What people wrote"));
    resize(560, 620);
    addActions(actions);
    auto *heading = dialogHeading(tr("What people wrote beside their answers"));
    m_metrics->setObjectName(u"commentMetric"_s);
    m_metrics->setAccessibleName(tr("Survey"));
    m_finder->setNothing(tr("No comments were imported yet. They come with a survey that has a column of free text."));
    auto *message = dialogMessage();
    auto *place = new QPushButton;
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(message, 1);
    bottom->addWidget(place);
    bottom->addWidget(close);
    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(m_metrics);
    column->addWidget(m_finder, 1);
    column->addLayout(bottom);
    auto *placing = new CommentPlacing(canvas, *m_finder, *place, *message);
    connect(placing, &CommentPlacing::placed, this, &CommentsDialog::placed);
    connect(m_metrics, &QComboBox::currentIndexChanged, this, &CommentsDialog::search);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&canvas.map(), &ShownMap::switched, this, &QDialog::close); // its comments may be of another file
    connect(&canvas.map(), &ShownMap::laidOut, this, [this] {
        if (answersMayDiffer(m_canvas.map().state(), m_searched))
            search();
    });
    fillMetrics();
    search();
    m_finder->enter();
}

void CommentsDialog::fillMetrics()
{
    const State &state = m_canvas.map().state();
    for (const MetricId id : metricsWithComments(m_assets, state))
        m_metrics->addItem(nameOf(state.at(id)), id.value);
    m_metrics->setVisible(m_metrics->count() > 1);
}

void CommentsDialog::showMetric(MetricId metric)
{
    m_metrics->setCurrentIndex(std::max(0, m_metrics->findData(metric.value)));
}

void CommentsDialog::search()
{
    m_searched = m_canvas.map().state();
    m_finder->search(m_searched, {m_metrics->currentData().toLongLong()});
}

} // namespace periplus
