// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/comment_finder.h"

#include "core/base/dates.h"
#include "ui/answers/comment_delegate.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTurnMs = 12; ///< how long a search may keep the window waiting

constexpr qsizetype kShownLetters = 500; // of a comment; all of it is its tool tip

QString factsOf(const FoundComment &comment)
{
    QStringList facts{QLocale().toString(comment.score, 'g', 6)};
    facts += comment.values;
    if (comment.date.isValid())
        facts.append(fullDate(comment.date));
    return facts.join(u" · "_s);
}

QListWidgetItem *rowFor(const FoundComment &comment)
{
    const QString written = comment.text.simplified();
    const bool whole = written.size() <= kShownLetters;
    auto *row = new QListWidgetItem(u"“%1”"_s.arg(whole ? written : written.left(kShownLetters) + u'…'));
    row->setData(CommentDelegate::kFacts, factsOf(comment));
    row->setData(Qt::AccessibleTextRole, QString(row->text() + u". "_s + factsOf(comment)));
    if (!whole)
        row->setToolTip(comment.text.left(2000));
    return row;
}

} // namespace

CommentFinder::CommentFinder(const AssetSource &assets, QWidget *parent)
    : QWidget(parent), m_assets(assets), m_words(new QLineEdit), m_count(new QLabel), m_list(new QListWidget)
{
    m_words->setObjectName(u"commentWords"_s);
    m_words->setPlaceholderText(tr("Search in the comments"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(u"commentCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_list->setObjectName(u"comments"_s);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setItemDelegate(new CommentDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    setFocusProxy(m_words);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CommentFinder::searchOn);
    connect(m_words, &QLineEdit::textChanged, this, &CommentFinder::start);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommentFinder::chosenChanged);
    connect(m_list, &QListWidget::itemActivated, this, &CommentFinder::activated);
}

CommentFinder::~CommentFinder() = default;

void CommentFinder::search(const State &state, MetricId metric, const CommentQuery &query)
{
    m_state = state;
    m_metric = metric;
    m_query = query;
    start();
}

void CommentFinder::start()
{
    m_query.words = m_words->text();
    m_search = std::make_unique<CommentSearch>(m_assets, m_state, m_metric, m_query);
    searchOn();
}

/// A few parts, then the window has its turn.
void CommentFinder::searchOn()
{
    QElapsedTimer turn;
    turn.start();
    bool more = true;
    while (more && turn.elapsed() < kTurnMs)
        more = m_search->step();
    if (more)
        m_next.start();
    else
        m_next.stop();
    showFound();
}

void CommentFinder::showFound()
{
    const FoundComments &found = m_search->found();
    const bool goesOn =
        m_shown.size() < found.comments.size() && std::equal(m_shown.cbegin(), m_shown.cend(), found.comments.cbegin());
    if (m_shown != found.comments) {
        const std::optional<FoundComment> current = chosen() ? std::optional(*chosen()) : std::nullopt;
        const qsizetype kept = goesOn ? m_shown.size() : 0;
        m_shown = found.comments;
        if (!goesOn)
            m_list->clear();
        for (qsizetype i = kept; i < m_shown.size(); ++i)
            m_list->addItem(rowFor(m_shown[i]));
        if (!goesOn || !current) {
            const qsizetype again = current ? m_shown.indexOf(*current) : 0;
            m_list->setCurrentRow(m_shown.isEmpty() ? -1 : static_cast<int>(std::max<qsizetype>(0, again)));
        }
    }
    tellCount(found);
    emit chosenChanged();
}

void CommentFinder::tellCount(const FoundComments &found)
{
    const int shown = static_cast<int>(m_shown.size());
    const bool asked = !m_words->text().trimmed().isEmpty();
    if (!m_metric || (found.all == 0 && !asked && !m_next.isActive()))
        m_count->setText(m_nothing);
    else if (found.all == 0)
        m_count->setText(m_next.isActive() ? tr("Searching…") : tr("Nobody wrote that."));
    else if (found.all > shown)
        m_count->setText(tr("The first %n of %1 comments", nullptr, shown).arg(QLocale().toString(found.all)));
    else
        m_count->setText(tr("%n comments", nullptr, shown));
}

const FoundComment *CommentFinder::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void CommentFinder::enter()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

} // namespace periplus
