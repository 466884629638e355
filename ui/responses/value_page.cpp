// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/value_page.h"

#include "ui/canvas/map_source.h"
#include "ui/inspector/choice_field.h"
#include "ui/responses/response_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnIndex = Qt::UserRole;
constexpr int kValueIndex = Qt::UserRole + 1;
constexpr qsizetype kMostValues = 1000; // of a column that are listed

enum ValueColumn { NameColumn, CountColumn, TargetColumn };

QString keyOf(ColumnRole role, const QString &value)
{
    return QString::number(static_cast<int>(role)) + u'\n' + value;
}

bool isNothing(const ValueTarget &target)
{
    return std::holds_alternative<std::monostate>(target);
}

} // namespace

ValuePage::ValuePage(const State &state, QWidget *parent)
    : QWidget(parent), m_state(state), m_list(new QTreeWidget), m_note(new QLabel), m_choice(new ChoiceField)
{
    m_list->setObjectName(u"responseValues"_s);
    m_list->setAccessibleName(tr("Values, and what they are on the map"));
    m_list->setHeaderLabels({tr("In the file"), tr("Responses"), tr("On the map")});
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {NameColumn, TargetColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_list->headerItem()->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_choice->setObjectName(u"valueTarget"_s);
    m_choice->setAccessibleName(tr("What the selected values are"));
    m_note->setProperty("quiet", true);
    auto *label = new QLabel(tr("The selected values are"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(label);
    bottom->addWidget(m_choice, 1);
    bottom->addWidget(m_note, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(bottom);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ValuePage::refreshChoice);
    connect(m_choice, &ChoiceField::chosen, this, &ValuePage::assign);
}

void ValuePage::show(const ResponseScan &scan, JourneyId journey)
{
    QList<Column> columns;
    for (qsizetype i = 0; i < scan.plan.layout.columns.size(); ++i) {
        const ResponseColumn &from = scan.plan.layout.columns.at(i);
        if (!isGrouping(from.role))
            continue;
        Column column{i, from.role, from.name, scan.values.value(i), {}};
        QStringList texts;
        for (const ColumnValue &value : std::as_const(column.values))
            texts.append(value.text);
        column.targets = matchValues(m_state, journey, from.role, texts);
        for (qsizetype k = 0; k < texts.size(); ++k) {
            if (const auto hand = m_byHand.constFind(keyOf(from.role, texts.at(k))); hand != m_byHand.constEnd())
                column.targets[k] = *hand;
        }
        columns.append(column);
    }
    show(columns, journey);
}

void ValuePage::show(const QList<Column> &columns, JourneyId journey)
{
    m_journey = journey;
    m_columns = columns;
    fill();
}

void ValuePage::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        const Column &column = m_columns.at(c);
        const QString use = roleWords(column.role);
        const bool same = column.name.compare(use, Qt::CaseInsensitive) == 0;
        const QString title = same ? column.name : tr("%1: %2", "a column: what it is used for").arg(column.name, use);
        auto *head = new QTreeWidgetItem(m_list, {title});
        head->setFlags(Qt::ItemIsEnabled);
        head->setData(NameColumn, kColumnIndex, -1);
        QFont strong = m_list->font();
        strong.setWeight(QFont::DemiBold);
        head->setFont(NameColumn, strong);
        // What is nothing on the map comes first: it wants somebody to look at it.
        for (const bool nothing : {true, false}) {
            for (qsizetype i = 0; i < std::min(kMostValues, column.values.size()); ++i) {
                if (isNothing(column.targets.at(i)) != nothing)
                    continue;
                const ColumnValue &value = column.values.at(i);
                auto *item = new QTreeWidgetItem(head);
                item->setText(NameColumn, value.text.isEmpty() ? tr("(nothing)") : value.text.left(200));
                item->setText(CountColumn, QLocale().toString(value.responses));
                item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
                item->setText(TargetColumn, nameOf(column.targets.at(i)));
                if (nothing)
                    item->setForeground(TargetColumn, palette().placeholderText());
                item->setData(NameColumn, kColumnIndex, c);
                item->setData(NameColumn, kValueIndex, i);
                item->setToolTip(NameColumn, value.text.left(400));
            }
        }
        head->setExpanded(true);
    }
    refreshChoice();
}

QList<QTreeWidgetItem *> ValuePage::chosen() const
{
    QList<QTreeWidgetItem *> items = m_list->selectedItems();
    items.removeIf([](const QTreeWidgetItem *item) { return item->data(NameColumn, kColumnIndex).toLongLong() < 0; });
    return items;
}

/// Offers what all selected values can be: those of one column only.
void ValuePage::refreshChoice()
{
    const QList<QTreeWidgetItem *> items = chosen();
    m_offered.clear();
    qsizetype column = items.isEmpty() ? -1 : items.first()->data(NameColumn, kColumnIndex).toLongLong();
    for (const QTreeWidgetItem *item : items) {
        if (item->data(NameColumn, kColumnIndex).toLongLong() != column)
            column = -1;
    }
    QList<ChoiceField::Choice> choices;
    qint64 now = -1;
    if (column >= 0) {
        m_offered = offered(m_columns.at(column));
        const ValueTarget first =
            m_columns.at(column).targets.at(items.first()->data(NameColumn, kValueIndex).toLongLong());
        for (qsizetype i = 0; i < m_offered.size(); ++i) {
            choices.append({nameOf(m_offered.at(i)), {}, i});
            if (m_offered.at(i) == first)
                now = i;
        }
    }
    m_choice->show(choices, now);
    m_choice->setEnabled(column >= 0);
    const auto open = static_cast<int>(unassigned());
    m_note->setText(m_columns.isEmpty() ? tr("No column says where the responses belong.")
                    : open == 0         ? tr("Every value is on the map.")
                                        : tr("%Ln value(s) are unassigned.", nullptr, open));
}

void ValuePage::assign(qint64 choice)
{
    if (choice < 0 || choice >= m_offered.size())
        return;
    const ValueTarget target = m_offered.at(choice);
    QStringList selected;
    for (const QTreeWidgetItem *item : chosen()) {
        Column &column = m_columns[item->data(NameColumn, kColumnIndex).toLongLong()];
        const qsizetype value = item->data(NameColumn, kValueIndex).toLongLong();
        column.targets[value] = target;
        const QString key = keyOf(column.role, column.values.at(value).text);
        m_byHand.insert(key, target);
        selected.append(key);
    }
    fill();
    const QSignalBlocker quiet(m_list);
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        const qsizetype c = (*at)->data(NameColumn, kColumnIndex).toLongLong();
        if (c < 0)
            continue;
        const Column &column = m_columns.at(c);
        const QString &text = column.values.at((*at)->data(NameColumn, kValueIndex).toLongLong()).text;
        (*at)->setSelected(selected.contains(keyOf(column.role, text)));
    }
    refreshChoice();
    emit changed();
}

QList<ValueTarget> ValuePage::offered(const Column &column) const
{
    QList<ValueTarget> targets{std::monostate()};
    if (column.role == ColumnRole::Touchpoint || column.role == ColumnRole::Stage) {
        for (const StageId stage : m_state.stagesOf(m_journey)) {
            targets.append(stage);
            if (column.role == ColumnRole::Touchpoint) {
                for (const StepId step : m_state.stepsOf(stage))
                    targets.append(step);
            }
        }
    } else if (column.role == ColumnRole::Channel) {
        for (const ChannelId id : m_state.ordered<Channel>())
            targets.append(id);
    } else {
        for (const SegmentId id : m_state.ordered<Segment>())
            targets.append(id);
    }
    return targets;
}

QString ValuePage::nameOf(const ValueTarget &target) const
{
    if (const auto *stage = std::get_if<StageId>(&target))
        return tr("Stage %1").arg(m_state.at(*stage).title.simplified());
    if (const auto *step = std::get_if<StepId>(&target))
        return m_state.at(*step).title.simplified();
    if (const auto *channel = std::get_if<ChannelId>(&target))
        return m_state.at(*channel).name;
    if (const auto *segment = std::get_if<SegmentId>(&target))
        return m_state.at(*segment).name;
    return tr("Unassigned");
}

QHash<qsizetype, QHash<QString, ValueTarget>> ValuePage::targets() const
{
    QHash<qsizetype, QHash<QString, ValueTarget>> result;
    for (const Column &column : m_columns) {
        QHash<QString, ValueTarget> &own = result[column.column];
        for (qsizetype i = 0; i < column.values.size(); ++i) {
            if (!isNothing(column.targets.at(i)))
                own.insert(column.values.at(i).text, column.targets.at(i));
        }
    }
    return result;
}

qsizetype ValuePage::unassigned() const
{
    qsizetype count = 0;
    for (const Column &column : m_columns)
        count += std::count_if(column.targets.begin(), column.targets.end(), isNothing);
    return count;
}

} // namespace periplus
