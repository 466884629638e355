// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/comments_dialog.h"

#include "core/metrics/estimate.h"
#include "core/responses/dataset_reading.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTurnMs = 12; ///< how long a search may keep the window waiting

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

QString textOf(const FoundComment &comment)
{
    QStringList facts{QLocale().toString(comment.score, 'g', 6)};
    facts += comment.values;
    if (comment.date.isValid())
        facts.append(QLocale().toString(comment.date, QLocale::ShortFormat));
    return u"“%1”\n"_s.arg(comment.text.simplified()) + facts.join(u" · "_s);
}

} // namespace

CommentsDialog::CommentsDialog(Canvas &canvas, const AssetSource &assets, const QList<QAction *> &actions,
                               QWidget *parent)
    : QDialog(parent),
      m_canvas(canvas),
      m_assets(assets),
      m_metrics(new QComboBox),
      m_words(new QLineEdit),
      m_count(new QLabel),
      m_list(new QListWidget),
      m_message(new QLabel),
      m_place(new QPushButton(tr("Put on the map")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commentsDialog"_s);
    setWindowTitle(tr("What people wrote"));
    resize(560, 620);
    addActions(actions);
    auto *heading = new QLabel(tr("What people wrote beside their answers"));
    heading->setObjectName(u"dialogHeading"_s);
    m_metrics->setObjectName(u"commentMetric"_s);
    m_metrics->setAccessibleName(tr("Survey"));
    m_words->setObjectName(u"commentWords"_s);
    m_words->setPlaceholderText(tr("Search in the comments"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(u"commentCount"_s);
    m_list->setObjectName(u"comments"_s);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_message->setObjectName(u"dialogMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_place->setObjectName(u"placeComment"_s);
    m_place->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_metrics);
    top->addWidget(m_words, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 1);
    bottom->addWidget(m_place);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addLayout(top);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addLayout(bottom);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CommentsDialog::searchOn);
    connect(m_metrics, &QComboBox::currentIndexChanged, this, &CommentsDialog::start);
    connect(m_words, &QLineEdit::textChanged, this, &CommentsDialog::start);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommentsDialog::refreshButton);
    connect(m_list, &QListWidget::itemActivated, this, &CommentsDialog::place);
    connect(m_place, &QPushButton::clicked, this, &CommentsDialog::place);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&canvas.selection(), &Selection::changed, this, &CommentsDialog::refreshButton);
    connect(&canvas.map(), &ShownMap::switched, this, &QDialog::close); // its comments may be of another file
    fillMetrics();
    start();
    m_words->setFocus();
}

CommentsDialog::~CommentsDialog() = default;

void CommentsDialog::fillMetrics()
{
    const State &state = m_canvas.map().state();
    for (const MetricId id : metricsWithComments(m_assets, state)) {
        const Metric &metric = state.at(id);
        m_metrics->addItem(metric.name.isEmpty() ? shortName(metric) : metric.name, id.value);
    }
    m_metrics->setVisible(m_metrics->count() > 1);
}

void CommentsDialog::showMetric(MetricId metric)
{
    m_metrics->setCurrentIndex(std::max(0, m_metrics->findData(metric.value)));
}

MetricId CommentsDialog::metric() const
{
    return {m_metrics->currentData().toLongLong()};
}

void CommentsDialog::start()
{
    m_message->clear();
    m_search = std::make_unique<CommentSearch>(m_assets, m_canvas.map().state(), metric(),
                                               CommentQuery{.words = m_words->text()});
    searchOn();
}

/// A few parts, then the window has its turn.
void CommentsDialog::searchOn()
{
    QElapsedTimer turn;
    turn.start();
    bool more = true;
    while (more && turn.elapsed() < kTurnMs)
        more = m_search->step();
    if (more)
        m_next.start();
    showFound();
}

void CommentsDialog::showFound()
{
    const FoundComments &found = m_search->found();
    if (m_shown != found.comments) {
        m_shown = found.comments;
        m_list->clear();
        for (const FoundComment &comment : std::as_const(m_shown)) {
            auto *item = new QListWidgetItem(textOf(comment), m_list);
            item->setToolTip(comment.text.size() > 200 ? comment.text.left(2000) : QString());
        }
        m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    }
    const int shown = static_cast<int>(m_shown.size());
    if (m_metrics->count() == 0)
        m_count->setText(tr("No comments were imported yet. They come with a survey that has a column of free text."));
    else if (found.all == 0)
        m_count->setText(m_next.isActive() ? tr("Searching…") : tr("Nobody wrote that."));
    else if (found.all > shown)
        m_count->setText(tr("The first %n of %1 comments", nullptr, shown).arg(QLocale().toString(found.all)));
    else
        m_count->setText(tr("%n comments", nullptr, shown));
    refreshButton();
}

const FoundComment *CommentsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

QuotePlace CommentsDialog::chosenPlace() const
{
    const ShownMap &map = m_canvas.map();
    const FoundComment *comment = chosen();
    QuotePlace place = comment ? placeOf(map.state(), map.journey(), *comment) : QuotePlace();
    if (place.step || place.stage)
        return place;
    const Source selected = m_canvas.selection().current();
    if (selected.role == Role::StepHeader)
        place.step = StepId{selected.id};
    else if (selected.role == Role::StageHeader)
        place.stage = StageId{selected.id};
    else if (const Card *card = selected.role == Role::Card ? map.state().find(CardId{selected.id}) : nullptr)
        place = {card->stage, card->step};
    return place;
}

void CommentsDialog::refreshButton()
{
    const Workspace *workspace = m_canvas.map().workspace();
    const bool writable = workspace && !workspace->isReadOnly() && m_canvas.map().journey();
    const QuotePlace place = chosenPlace();
    m_place->setEnabled(writable && chosen() && (place.step || place.stage));
    const State &state = m_canvas.map().state();
    QString where;
    if (const Step *step = state.find(place.step))
        where = step->title;
    else if (const Stage *stage = state.find(place.stage))
        where = stage->title;
    if (!chosen())
        m_message->clear();
    else
        m_message->setText(where.isEmpty() ? tr("Select a step or a stage of the map to put it there.")
                                           : tr("Goes to “%1”.").arg(where));
}

void CommentsDialog::place()
{
    if (!m_place->isEnabled())
        return;
    const FoundComment comment = *chosen();
    const QuotePlace place = chosenPlace();
    const JourneyId journey = m_canvas.map().journey();
    const Result<CardId> card =
        m_canvas.map().workspace()->edit(Op::CreateCard, {.label = comment.text.simplified().left(60)},
                                         [&](Edit &edit) { return placeQuote(edit, journey, place, comment); });
    if (!card) {
        m_message->setText(card.error().detail);
        return;
    }
    emit placed(journey, *card);
    m_message->setText(tr("It is on the map now."));
}

} // namespace periplus
