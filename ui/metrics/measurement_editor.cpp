// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/measurement_editor.h"

#include "core/base/describe.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/metrics/count_fields.h"
#include "ui/metrics/measurement_table.h"
#include "ui/metrics/metric_commands.h"
#include "ui/metrics/metric_words.h"
#include "ui/metrics/value_box.h"
#include "ui/shell/dialog_parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

const QDate kFirstDay(1900, 1, 1);

} // namespace

MeasurementEditor::MeasurementEditor(Canvas &canvas, MetricId metric, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent),
      m_canvas(canvas),
      m_metric(metric),
      m_heading(new QLabel),
      m_table(new MeasurementTable),
      m_date(new QDateEdit),
      m_fields(new CountFields),
      m_value(new ValueBox),
      m_note(new QLabel),
      m_new(new QPushButton(tr("&New value"))),
      m_remove(new QPushButton(tr("De&lete"))),
      m_save(new QPushButton),
      m_message(dialogMessage())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"measurementEditor"_s);
    resize(840, 560);
    build(actions);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MeasurementEditor::refresh);
    connect(&canvas.map(), &ShownMap::laidOut, &m_soon, qOverload<>(&QTimer::start));
    refresh();
    const QList<MeasurementId> known = canvas.map().state().measurementsOf(metric);
    known.isEmpty() ? beginNew() : showRow(known.last());
}

void MeasurementEditor::build(const QList<QAction *> &actions)
{
    addActions(actions);
    m_heading->setObjectName(u"dialogHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addWidget(makeTable(), 5);
    sides->addWidget(makeCalculator(), 6);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(close);
    auto *column = dialogColumn(this, 12);
    column->addWidget(m_heading);
    column->addLayout(sides, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

QWidget *MeasurementEditor::makeTable()
{
    m_new->setObjectName(u"newMeasurement"_s);
    m_remove->setObjectName(u"deleteMeasurement"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_new, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_table, &MeasurementTable::chosen, this, &MeasurementEditor::goTo);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (leave())
            beginNew();
    });
    connect(m_remove, &QPushButton::clicked, this, &MeasurementEditor::remove);
    return side;
}

QWidget *MeasurementEditor::makeCalculator()
{
    m_date->setObjectName(u"measurementDate"_s);
    m_date->setAccessibleName(tr("Date"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setMinimumDate(kFirstDay);
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *label = new QLabel(tr("&Date: year, month, day"));
    label->setBuddy(m_date);
    m_note->setProperty("quiet", true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_save->setObjectName(u"saveMeasurement"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_date);
    column->addSpacing(8);
    column->addWidget(m_fields);
    column->addSpacing(8);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_value);
    column->addSpacing(6);
    column->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_date, &QDateEdit::dateChanged, this, &MeasurementEditor::onTyped);
    connect(m_fields, &CountFields::edited, this, &MeasurementEditor::onTyped);
    connect(m_save, &QPushButton::clicked, this, &MeasurementEditor::save);
    return side;
}

bool MeasurementEditor::isWritable() const
{
    const Workspace *workspace = m_canvas.map().workspace();
    return workspace && !workspace->isReadOnly();
}

void MeasurementEditor::say(const QString &text)
{
    m_message->setText(text);
}

void MeasurementEditor::refresh()
{
    const State &state = m_canvas.map().state();
    const Metric *metric = state.find(m_metric);
    if (!m_canvas.map().workspace() || !metric) {
        m_dirty = false;
        close();
        return;
    }
    setWindowTitle(tr("Values of %1").arg(nameOf(*metric)));
    m_heading->setText(metric->detail.isEmpty()
                           ? windowTitle()
                           : tr("%1, %2", "a heading, what it counts").arg(windowTitle(), metric->detail));
    m_table->fill(state, *metric, m_shown);
    if (!m_dirty) {
        if (m_shown && state.find(m_shown))
            showRow(m_shown);
        else if (m_shown)
            beginNew();
    } else if (m_shown && !state.find(m_shown)) {
        m_shown = {}; // it was deleted elsewhere; what is typed may still become a value
    }
    showTyped();
}

void MeasurementEditor::goTo(MeasurementId wanted)
{
    if (wanted == m_shown)
        return;
    if (leave())
        showRow(wanted);
    else
        m_soon.start(); // the row that is being typed is marked again
}

void MeasurementEditor::showRow(MeasurementId id)
{
    const State &state = m_canvas.map().state();
    const Measurement *measurement = state.find(id);
    const Metric *metric = state.find(m_metric);
    if (!measurement || !metric)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_shown = id;
    m_dirty = false;
    m_date->setDate(QDate::fromString(measurement->date, Qt::ISODate));
    const bool known = m_fields->show(metric->kind, measurement->counts);
    const bool imported = bool(measurement->dataset);
    m_fields->setReadOnly(!isWritable() || imported);
    m_date->setReadOnly(!isWritable() || imported);
    m_note->setText(imported ? tr("Counted from imported responses; it changes with them.")
                    : known  ? QString()
                             : tr("What is kept here cannot be shown in fields. What you type takes its place."));
    m_save->setText(tr("Save value"));
    m_table->mark(id);
    showTyped();
}

void MeasurementEditor::beginNew()
{
    const Metric *metric = m_canvas.map().state().find(m_metric);
    if (!metric)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_shown = {};
    m_dirty = false;
    m_date->setDate(QDate::currentDate());
    m_date->setReadOnly(!isWritable());
    m_fields->clear(metric->kind);
    m_fields->setReadOnly(!isWritable());
    m_note->clear();
    m_table->mark({});
    m_save->setText(tr("Add value"));
    m_fields->enter();
    showTyped();
}

Measurement MeasurementEditor::typed() const
{
    const Measurement *row = m_canvas.map().state().find(m_shown);
    Measurement measurement = row ? *row : Measurement{.metric = m_metric};
    measurement.date = m_date->date().toString(Qt::ISODate);
    measurement.counts = m_fields->typed().counts;
    return measurement;
}

void MeasurementEditor::onTyped()
{
    if (m_filling)
        return;
    m_dirty = true;
    say({});
    showTyped();
}

/// Shows what the fields come to.
void MeasurementEditor::showTyped()
{
    const Metric *metric = m_canvas.map().state().find(m_metric);
    if (!metric)
        return;
    const Measurement *row = m_canvas.map().state().find(m_shown);
    m_fields->showFault(m_dirty ? m_fields->typed() : TypedCounts(), false);
    m_value->show(*metric, row && !m_dirty ? *row : typed()); // a row may hold what has no fields
    m_note->setVisible(!m_note->text().isEmpty());
    m_remove->setEnabled(isWritable() && row);
    m_new->setEnabled(isWritable());
    m_save->setEnabled(isWritable() && m_dirty);
}

bool MeasurementEditor::save()
{
    const TypedCounts counts = m_fields->typed();
    m_fields->showFault(counts, true);
    if (!counts.fault.isEmpty() || !m_canvas.map().workspace())
        return false;
    const MetricCommands commands(m_canvas);
    const Measurement measurement = typed();
    Status status;
    if (m_shown) {
        status = commands.update(measurement);
    } else if (const Result<MeasurementId> made = commands.add(measurement)) {
        m_shown = *made;
    } else {
        status = failure(made.error());
    }
    if (!status && status.error().code != Errc::NothingToDo) {
        say(describe(status.error(), Advice::Omit));
        return false;
    }
    m_dirty = false;
    refresh();
    say(tr("Saved."));
    return true;
}

bool MeasurementEditor::leave()
{
    if (!m_dirty)
        return true;
    const TypedCounts counts = m_fields->typed();
    if (!m_shown && counts.counts.isEmpty() && counts.incomplete && counts.field < 0)
        return true; // only the date was touched
    if (save())
        return true;
    say(tr("What is typed is not right yet. Mend it, or press Esc to drop it."));
    return false;
}

void MeasurementEditor::remove()
{
    if (!m_shown)
        return;
    const MeasurementId gone = m_shown;
    m_dirty = false;
    const QList<MeasurementId> ids = m_canvas.map().state().measurementsOf(m_metric);
    const qsizetype place = ids.indexOf(gone);
    const MeasurementId next = ids.value(place + 1, ids.value(place - 1));
    const Status status = MetricCommands(m_canvas).remove(gone);
    if (!status) {
        say(describe(status.error(), Advice::Omit));
        return;
    }
    m_shown = next;
    refresh();
    if (!next)
        beginNew();
    say(tr("The value was deleted. Undo brings it back."));
}

void MeasurementEditor::closeEvent(QCloseEvent *event)
{
    if (!leave()) {
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

/// Esc drops what is typed and not saved; with nothing typed it closes the window.
void MeasurementEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dirty) {
        m_dirty = false;
        m_shown ? showRow(m_shown) : beginNew();
        say({});
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace periplus
