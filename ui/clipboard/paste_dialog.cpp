// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/paste_dialog.h"

#include "core/layout/map_words.h"
#include "core/richtext/rich_text.h"
#include "ui/shell/dialog_parts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 60; // of a preview; further ones are only counted
constexpr int kColumnWidth = 150;
constexpr int kLaneWidth = 130;
constexpr int kRowHeight = 32;
constexpr int kPreviewFrame = 26; // beside the table
constexpr int kAround = 190;      // above and below its rows
constexpr int kLeastWidth = 500;
constexpr int kMostWidth = 920;
constexpr int kLeastHeight = 300;
constexpr int kMostHeight = 560;

/// The cards of one lane, and how many rows they need when each has its own.
struct PreviewLane
{
    LaneId lane;
    QList<QStringList> columns;

    qsizetype rows() const
    {
        qsizetype most = 0;
        for (const QStringList &texts : columns)
            most = std::max(most, texts.size());
        return most;
    }
};

QList<PreviewLane> lanesOfPlan(const TextPlan &plan)
{
    QList<PreviewLane> lanes;
    for (const PlannedCard &card : plan.cards) {
        if (lanes.isEmpty() || lanes.last().lane != card.lane)
            lanes.append({card.lane, QList<QStringList>(plan.columns.size())});
        lanes.last().columns[card.column].append(plainTextOf(card.text).simplified());
    }
    return lanes;
}

QString titleOf(const State &state, const PlannedColumn &column)
{
    if (column.step)
        return state.at(column.step).title;
    return column.stage ? state.at(column.stage).title : column.title;
}

QTableWidgetItem *cellItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    item->setToolTip(text);
    return item;
}

} // namespace

PasteDialog::PasteDialog(const State &state, TextPlan cards, TextPlan steps, bool stepsFirst, QWidget *parent)
    : QDialog(parent),
      m_state(state),
      m_cards(std::move(cards)),
      m_steps(std::move(steps)),
      m_note(new QLabel),
      m_table(new QTableWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(tr("Paste"));
    auto *heading = dialogHeading(tr("This is what the text on the clipboard becomes"));
    m_note->setObjectName(u"dialogFile"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"pastePreview"_s);
    m_table->setAccessibleName(tr("Preview: steps across, lanes down"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    m_table->verticalHeader()->hide();

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    const int steps_ = static_cast<int>(m_steps.newSteps());
    const int cards_ = static_cast<int>(m_cards.cards.size());
    m_asSteps = offer(m_steps, tr("Paste as %n steps", nullptr, steps_), "asSteps");
    m_asCards = offer(m_cards, tr("Paste %n cards", nullptr, cards_), "asCards");
    QPushButton *first = cards_ == 0 || (stepsFirst && steps_ > 0) ? m_asSteps : m_asCards;
    first->setProperty("primary", true);
    m_asSteps->setVisible(steps_ > 0);
    m_asCards->setVisible(cards_ > 0);
    buttons->addWidget(first == m_asCards ? m_asSteps : m_asCards);
    buttons->addWidget(first);
    first->setDefault(true);
    first->setFocus();

    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    show(first == m_asSteps ? m_steps : m_cards);
    const int width = 2 * kPreviewFrame + kLaneWidth + kColumnWidth * (m_table->columnCount() - 1);
    resize(std::clamp(width, kLeastWidth, kMostWidth),
           std::clamp(kAround + kRowHeight * m_table->rowCount(), kLeastHeight, kMostHeight));
}

QPushButton *PasteDialog::offer(const TextPlan &plan, const QString &text, const char *name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, &plan] {
        const TextPlan wanted = plan;
        accept();
        emit chosen(wanted);
    });
    return button;
}

bool PasteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && (watched == m_asCards || watched == m_asSteps))
        show(watched == m_asSteps ? m_steps : m_cards);
    return QDialog::eventFilter(watched, event);
}

void PasteDialog::show(const TextPlan &plan)
{
    m_table->clear();
    m_table->setRowCount(0);
    if (plan.cards.isEmpty()) {
        showTitles(plan);
        return;
    }
    m_table->setColumnCount(static_cast<int>(plan.columns.size()) + 1);
    QStringList titles{words::steps()};
    for (const PlannedColumn &column : plan.columns)
        titles.append(column.isNew() ? QString(u"+ "_s + titleOf(m_state, column)) : titleOf(m_state, column));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(0, kLaneWidth);
    qsizetype left = 0;
    for (const PreviewLane &lane : lanesOfPlan(plan)) {
        const int first = m_table->rowCount();
        const int rows = static_cast<int>(std::min<qsizetype>(lane.rows(), std::max(0, kMostRows - first)));
        left += lane.rows() - rows;
        m_table->setRowCount(first + rows);
        if (rows > 0)
            m_table->setItem(first, 0, cellItem(words::laneName(m_state.at(lane.lane))));
        for (int column = 0; column < lane.columns.size(); ++column) {
            for (int row = 0; row < std::min<qsizetype>(rows, lane.columns[column].size()); ++row) {
                QTableWidgetItem *item = cellItem(lane.columns[column][row]);
                item->setForeground(palette().color(QPalette::Link));
                m_table->setItem(first + row, column + 1, item);
            }
        }
    }
    note(plan, left);
}

/// New steps without cards: a list of their names, below the place they come to.
void PasteDialog::showTitles(const TextPlan &plan)
{
    const int rows = static_cast<int>(std::min<qsizetype>(plan.columns.size(), kMostRows));
    const Step *after = m_state.find(plan.after);
    const Stage *stage = m_state.find(plan.stage);
    m_table->setColumnCount(1);
    m_table->setRowCount(rows);
    m_table->setHorizontalHeaderLabels({after   ? tr("After “%1”").arg(after->title)
                                        : stage ? tr("At the end of “%1”").arg(stage->title)
                                                : tr("In a new stage")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < rows; ++row) {
        QTableWidgetItem *item = cellItem(plan.columns[row].title);
        item->setForeground(palette().color(QPalette::Link));
        m_table->setItem(row, 0, item);
    }
    note(plan, plan.columns.size() - rows);
}

void PasteDialog::note(const TextPlan &plan, qsizetype left)
{
    QStringList notes;
    const int made = static_cast<int>(plan.newSteps());
    if (made > 0)
        notes.append(tr("%n steps are new.", nullptr, made));
    if (left > 0)
        notes.append(tr("%n more rows are not shown.", nullptr, static_cast<int>(left)));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace periplus
