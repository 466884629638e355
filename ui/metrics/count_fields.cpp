// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/count_fields.h"

#include "ui/inspector/choice_field.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListHeight = 96;
constexpr int kMostTyped = 1'000'000; // letters in a list
constexpr int kFieldColumns = 2;

QLabel *faultLabel()
{
    auto *label = new QLabel;
    label->setProperty("fault", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

CountFields::CountFields(QWidget *parent)
    : QWidget(parent), m_choice(new ChoiceField), m_column(new QVBoxLayout(this)), m_fault(faultLabel())
{
    m_choice->setObjectName(u"countForm"_s);
    m_choice->setAccessibleName(tr("What you have"));
    m_fault->setObjectName(u"countFault"_s);
    auto *label = new QLabel(tr("&What you have"));
    label->setBuddy(m_choice);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(label);
    m_column->addWidget(m_choice);
    m_column->addSpacing(6);
    m_column->addWidget(m_fault);
    connect(m_choice, &ChoiceField::chosen, this, [this](qint64 form) {
        chooseForm(static_cast<int>(form));
        enter();
        emit edited();
    });
}

void CountFields::clear(MetricKind kind)
{
    const QString used = m_forms.value(m_form).code;
    const bool sameKind = kind == m_kind && !m_forms.isEmpty();
    m_kind = kind;
    m_forms = countForms(kind);
    int form = 0;
    for (int i = 0; sameKind && i < m_forms.size(); ++i) {
        if (m_forms[i].code == used)
            form = i;
    }
    chooseForm(form);
}

bool CountFields::show(MetricKind kind, const Counts &counts)
{
    const std::optional<FilledForm> filled = filledForm(kind, counts);
    clear(kind);
    if (!filled)
        return false;
    chooseForm(filled->form);
    setTexts(filled->texts);
    return true;
}

void CountFields::chooseForm(int form)
{
    m_form = form;
    QList<ChoiceField::Choice> choices;
    for (int i = 0; i < m_forms.size(); ++i)
        choices.append({m_forms[i].title, {}, i});
    m_choice->show(choices, form);
    const QString built = u"%1 %2"_s.arg(static_cast<int>(m_kind)).arg(m_forms.value(form).code);
    if (built != m_built)
        buildForm();
    m_built = built;
    setTexts({});
    showFault({}, false);
}

void CountFields::buildForm()
{
    delete m_fields;
    m_cells.clear();
    m_fields = m_forms.value(m_form).isScale ? makeScale() : makeGrid();
    m_column->insertWidget(m_column->indexOf(m_fault), m_fields);
    setReadOnly(m_readOnly);
}

QWidget *CountFields::makeGrid()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    for (int column = 0; column < kFieldColumns; ++column)
        grid->setColumnStretch(column, 1);
    int place = 0;
    const CountForm form = m_forms.value(m_form);
    for (const CountField &field : form.fields) {
        const Cell cell = makeCell(field);
        const bool wide = cell.list != nullptr;
        grid->addWidget(cell.widget, place / kFieldColumns, place % kFieldColumns, 1, wide ? kFieldColumns : 1,
                        wide ? Qt::Alignment() : Qt::AlignBottom);
        place += wide ? kFieldColumns : 1;
        m_cells.append(cell);
    }
    return fields;
}

/// The answers of a scale beside each other, each with its number above.
QWidget *CountFields::makeScale()
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(3);
    const CountForm form = m_forms.value(m_form);
    auto *caption = new QLabel(tr("How often each answer was given"));
    caption->setProperty("quiet", true);
    const int columns = static_cast<int>(form.fields.size());
    grid->addWidget(caption, 0, 0, 1, columns);
    for (int i = 0; i < columns; ++i) {
        auto *number = new QLabel(form.fields[i].label);
        number->setAlignment(Qt::AlignCenter);
        Cell cell;
        QWidget *entry = makeEntry(cell, form.fields[i]);
        entry->setProperty("tight", true);
        entry->setMinimumWidth(30);
        entry->setAccessibleName(tr("Answers of %1").arg(form.fields[i].label));
        cell.line->setAlignment(Qt::AlignCenter);
        number->setBuddy(entry);
        grid->addWidget(number, 1, i);
        grid->addWidget(entry, 2, i);
        grid->setColumnStretch(i, 1);
        m_cells.append(cell);
    }
    return row;
}

CountFields::Cell CountFields::makeCell(const CountField &field)
{
    Cell cell;
    cell.widget = new QWidget;
    auto *column = new QVBoxLayout(cell.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *label = new QLabel(field.label);
    label->setWordWrap(true);
    QWidget *entry = makeEntry(cell, field);
    entry->setAccessibleName(field.label);
    if (cell.line && field.optional)
        cell.line->setPlaceholderText(tr("May stay empty"));
    label->setBuddy(entry);
    cell.fault = faultLabel();
    column->addWidget(label);
    column->addWidget(entry);
    column->addWidget(cell.fault);
    return cell;
}

QWidget *CountFields::makeEntry(Cell &cell, const CountField &field)
{
    QWidget *entry = nullptr;
    if (field.input == CountInput::List) {
        entry = cell.list = new QPlainTextEdit;
        cell.list->setFixedHeight(kListHeight);
        cell.list->setTabChangesFocus(true);
        cell.list->setPlaceholderText(
            tr("Type or paste numbers, with spaces or line breaks between them; 12×3 is three "
               "times 12"));
        connect(cell.list, &QPlainTextEdit::textChanged, this, &CountFields::tellTyped);
    } else {
        entry = cell.line = new QLineEdit;
        connect(cell.line, &QLineEdit::textChanged, this, &CountFields::tellTyped);
    }
    entry->setObjectName(u"count-"_s + (field.name.isEmpty() ? u"list"_s : field.name));
    return entry;
}

void CountFields::tellTyped()
{
    if (!m_filling)
        emit edited();
}

void CountFields::setTexts(const QStringList &texts)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].list)
            m_cells[i].list->setPlainText(texts.value(i));
        else
            m_cells[i].line->setText(texts.value(i));
    }
}

QStringList CountFields::texts() const
{
    QStringList texts;
    for (const Cell &cell : m_cells)
        texts.append(cell.list ? cell.list->toPlainText().left(kMostTyped) : cell.line->text());
    return texts;
}

void CountFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_choice->setReadOnly(readOnly);
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.list)
            cell.list->setReadOnly(readOnly);
        else
            cell.line->setReadOnly(readOnly);
    }
}

TypedCounts CountFields::typed() const
{
    return typedCounts(m_kind, m_forms.value(m_form), texts());
}

void CountFields::showFault(const TypedCounts &typed, bool everything)
{
    const bool told = !typed.fault.isEmpty() && (everything || !typed.incomplete);
    const QString text = told ? typed.fault + u'.' : QString();
    bool placed = false;
    for (int i = 0; i < m_cells.size(); ++i) {
        if (!m_cells[i].fault)
            continue;
        const bool here = told && i == typed.field;
        m_cells[i].fault->setText(here ? text : QString());
        m_cells[i].fault->setVisible(here);
        placed = placed || here;
    }
    m_fault->setText(placed ? QString() : text);
    m_fault->setVisible(told && !placed);
}

void CountFields::enter()
{
    if (m_cells.isEmpty())
        return;
    const Cell &first = m_cells.first();
    (first.list ? static_cast<QWidget *>(first.list) : first.line)->setFocus();
}

} // namespace periplus
