// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_personas_dialog.h"

#include "ui/inspector/choice_field.h"
#include "ui/people/field_words.h"
#include "ui/shell/dialog_parts.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShownRows = 200;
constexpr int kFateWidth = 232;
constexpr int kCellWidth = 150;
constexpr int kLongestShown = 300; // characters of a cell

QTableWidgetItem *previewItem(const QString &text)
{
    const QString line = text.simplified().left(kLongestShown);
    auto *item = new QTableWidgetItem(line);
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(text.left(1000));
    return item;
}

QString fateWords(const RowJudgement &judgement)
{
    switch (judgement.fate) {
    case RowFate::Made:
        return judgement.reason.isEmpty() ? ImportPersonasDialog::tr("New")
                                          : ImportPersonasDialog::tr("New. %1", "a remark").arg(judgement.reason);
    case RowFate::Bad:
    case RowFate::Duplicate:
    case RowFate::Repeated:
        return judgement.reason;
    }
    return {};
}

} // namespace

ImportPersonasDialog::ImportPersonasDialog(const QString &file, PersonaTable table, bool columnsAreFixed,
                                           const State &state, QWidget *parent)
    : QDialog(parent),
      m_table(std::move(table)),
      m_state(state),
      m_fixed(columnsAreFixed),
      m_summary(new QLabel),
      m_rows(new QTableWidget),
      m_message(dialogMessage()),
      m_import(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importPersonasDialog"_s);
    setWindowTitle(tr("Import personas"));
    resize(940, 560);
    auto *heading = dialogHeading(tr("Personas in %1").arg(file));
    heading->setWordWrap(true);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_rows->setObjectName(u"importPreview"_s);
    m_rows->setAccessibleName(tr("Preview: a row for each persona"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultSectionSize(kCellWidth);
    m_rows->verticalHeader()->hide();
    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(m_summary);
    column->addWidget(m_rows, 1);
    column->addWidget(makeButtons());
    fillRows();
    fillChoices();
    judge();
}

QWidget *ImportPersonasDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_import->setObjectName(u"importPersonas"_s);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    row->addWidget(m_message, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] { emit wanted(m_table); });
    return buttons;
}

/// The first row asks what each column means.
void ImportPersonasDialog::fillChoices()
{
    if (m_fixed)
        return;
    m_rows->insertRow(0);
    QTableWidgetItem *label = previewItem(tr("Means"));
    m_rows->setItem(0, 0, label);
    for (int column = 0; column < m_table.headers.size(); ++column) {
        auto *choice = new ChoiceField;
        choice->setObjectName(u"meaning%1"_s.arg(column));
        choice->setAccessibleName(tr("What “%1” means").arg(m_table.headers[column]));
        connect(choice, &ChoiceField::chosen, this,
                [this, column](qint64 field) { choose(column, static_cast<PersonaField>(field)); });
        auto *cell = new QWidget;
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 8, 0);
        row->addWidget(choice);
        m_rows->setCellWidget(0, column + 1, cell);
        m_choices.append(choice);
    }
    m_rows->setRowHeight(0, 40);
    showChoices();
}

void ImportPersonasDialog::showChoices()
{
    QList<ChoiceField::Choice> fields;
    for (int field = 0; field < kPersonaFields; ++field)
        fields.append({fieldWords(static_cast<PersonaField>(field)), {}, field});
    for (int column = 0; column < m_table.fields.size(); ++column)
        m_choices[column]->show(fields, static_cast<qint64>(m_table.fields[column]));
}

void ImportPersonasDialog::fillRows()
{
    const auto shown = static_cast<int>(std::min(kMostShownRows, m_table.rows.size()));
    m_rows->setColumnCount(static_cast<int>(m_table.headers.size()) + 1);
    m_rows->setRowCount(shown);
    m_rows->setHorizontalHeaderLabels(QStringList{tr("What happens")} + m_table.headers);
    m_rows->setColumnWidth(0, kFateWidth);
    for (int row = 0; row < shown; ++row) {
        m_rows->setItem(row, 0, previewItem({}));
        for (int column = 0; column < m_table.headers.size(); ++column)
            m_rows->setItem(row, column + 1, previewItem(m_table.rows[row].cells.value(column)));
    }
}

void ImportPersonasDialog::choose(int column, PersonaField field)
{
    // What takes one value comes from one column: the other one is left out.
    for (PersonaField &other : m_table.fields) {
        if (other == field && !takesSeveral(field))
            other = PersonaField::Ignored;
    }
    m_table.fields[column] = field;
    showChoices();
    judge();
}

void ImportPersonasDialog::judge()
{
    const QList<RowJudgement> judgements = judgeRows(m_table, m_state);
    const int first = m_fixed ? 0 : 1;
    int counts[4] = {0, 0, 0, 0};
    int remarks = 0;
    for (int i = 0; i < judgements.size(); ++i) {
        const RowJudgement &judgement = judgements[i];
        ++counts[static_cast<int>(judgement.fate)];
        remarks += judgement.fate == RowFate::Made && !judgement.reason.isEmpty() ? 1 : 0;
        if (i + first >= m_rows->rowCount())
            continue;
        QTableWidgetItem *item = m_rows->item(i + first, 0);
        item->setText(fateWords(judgement));
        item->setToolTip(item->text());
        const bool made = judgement.fate == RowFate::Made;
        item->setData(Qt::DecorationRole, made && !judgement.reason.isEmpty()
                                              ? style()->standardIcon(QStyle::SP_MessageBoxWarning)
                                              : QVariant());
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->item(i + first, column)->setForeground(made ? palette().text() : palette().placeholderText());
    }
    QStringList parts{tr("%n personas are new.", nullptr, counts[0])};
    if (counts[2] > 0)
        parts.append(tr("%n are there already.", nullptr, counts[2]));
    if (counts[3] > 0)
        parts.append(tr("%n are twice in this file.", nullptr, counts[3]));
    if (remarks > 0)
        parts.append(tr("%n of the new ones look wrong.", nullptr, remarks));
    if (counts[1] > 0)
        parts.append(tr("%n rows cannot be used.", nullptr, counts[1]));
    if (m_table.rows.size() > kMostShownRows)
        parts.append(tr("The first %n rows are shown.", nullptr, static_cast<int>(kMostShownRows)));
    if (!m_fixed && !m_table.fields.contains(PersonaField::Name))
        parts.append(tr("Choose the column that holds the names."));
    m_summary->setText(parts.join(u' '));
    m_import->setText(tr("Import %n personas", nullptr, counts[0]));
    m_import->setEnabled(counts[0] > 0);
}

void ImportPersonasDialog::tell(const QString &sentence)
{
    m_message->setText(sentence);
}

} // namespace periplus
