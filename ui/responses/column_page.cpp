// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/column_page.h"

#include "ui/inspector/choice_field.h"
#include "ui/responses/response_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostColumns = 200; // more are used as they were recognised
constexpr int kColumnWidth = 176;
constexpr int kHeadingPad = 20; // at both ends of a heading together
constexpr int kChoiceHeight = 40;
constexpr int kLongestCell = 300;

QTableWidgetItem *cellItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text.left(kLongestCell));
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(text.left(1000));
    return item;
}

bool isLeftOut(ColumnRole role)
{
    return role == ColumnRole::Other || role == ColumnRole::Personal;
}

} // namespace

ColumnPage::ColumnPage(QWidget *parent) : QWidget(parent), m_rows(new QTableWidget)
{
    m_rows->setObjectName(u"responsePreview"_s);
    m_rows->setAccessibleName(tr("The first rows, and what each column is used for"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    m_rows->verticalHeader()->hide();
    connect(m_rows->horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnPage::writeHeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->addWidget(m_rows);
}

void ColumnPage::show(const ResponseScan &scan)
{
    QStringList headings;
    for (const ResponseColumn &column : scan.plan.layout.columns.mid(0, kMostColumns))
        headings.append(column.question.isEmpty() ? column.name : column.question);
    if (headings != m_headings || m_choices.isEmpty()) {
        m_headings = headings;
        makeChoices(scan.plan.layout);
    }
    fillRows(scan);
    showRoles(scan.plan.layout);
}

void ColumnPage::showRoles(const ResponseLayout &layout)
{
    QList<ChoiceField::Choice> roles;
    for (const ColumnRole role : offeredRoles())
        roles.append({roleWords(role), {}, static_cast<qint64>(role)});
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->show(roles, static_cast<qint64>(layout.columns.at(i).role));
}

void ColumnPage::makeChoices(const ResponseLayout &layout)
{
    m_choices.clear();
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(m_headings.size()));
    m_rows->setRowCount(1);
    m_rows->setHorizontalHeaderLabels(m_headings);
    for (int i = 0; i < m_headings.size(); ++i)
        writeHeading(i);
    m_rows->setRowHeight(0, kChoiceHeight);
    for (int i = 0; i < m_headings.size(); ++i) {
        const QString &name = layout.columns.at(i).name;
        m_rows->horizontalHeaderItem(i)->setToolTip(name == m_headings.at(i) ? name
                                                                             : name + u": "_s + m_headings.at(i));
        auto *choice = new ChoiceField;
        choice->setObjectName(u"role%1"_s.arg(i));
        choice->setAccessibleName(tr("What “%1” is used for").arg(m_headings.at(i)));
        connect(choice, &ChoiceField::chosen, this,
                [this, i](qint64 role) { emit roleChosen(i, static_cast<ColumnRole>(role)); });
        auto *cell = new QWidget;
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 8, 0);
        row->addWidget(choice);
        m_rows->setCellWidget(0, i, cell);
        m_choices.append(choice);
    }
}

/// Headings are shortened here: the style cuts them off.
void ColumnPage::writeHeading(int column)
{
    QTableWidgetItem *item = m_rows->horizontalHeaderItem(column);
    if (!item || column >= m_headings.size())
        return;
    QFont font = m_rows->horizontalHeader()->font();
    font.setWeight(QFont::DemiBold);
    const int room = m_rows->columnWidth(column) - kHeadingPad;
    item->setText(QFontMetrics(font).elidedText(m_headings.at(column), Qt::ElideRight, room));
    item->setData(Qt::AccessibleTextRole, m_headings.at(column));
}

void ColumnPage::fillRows(const ResponseScan &scan)
{
    m_rows->setRowCount(static_cast<int>(scan.sample.size()) + 1);
    for (int row = 0; row < scan.sample.size(); ++row) {
        for (int column = 0; column < m_headings.size(); ++column) {
            const ColumnRole role = scan.plan.layout.columns.at(column).role;
            // What is personal is not even shown.
            const QString text = role == ColumnRole::Personal ? u"•••"_s : scan.sample.at(row).value(column);
            QTableWidgetItem *item = cellItem(text);
            item->setForeground(isLeftOut(role) ? palette().placeholderText() : palette().text());
            m_rows->setItem(row + 1, column, item);
        }
    }
}

} // namespace periplus
