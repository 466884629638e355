// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_editor.h"

#include "core/base/describe.h"
#include "core/metrics/estimate.h"
#include "core/metrics/measured.h"
#include "core/metrics/typed_number.h"
#include "core/model/vocabulary.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/inspector/choice_field.h"
#include "ui/inspector/inspector_choices.h"
#include "ui/metrics/metric_commands.h"
#include "ui/metrics/metric_words.h"
#include "ui/shell/dialog_parts.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestMetricText = 400;
constexpr int kHalves = 2; // columns of the grid

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.front().toUpper();
    return text;
}

/// The value of a field that may be empty.
std::optional<double> numberIn(const QLineEdit &field)
{
    return typedNumber(field.text());
}

/// Measurements that would have no value as another kind.
int countUnreadable(const State &state, const Metric &metric)
{
    int count = 0;
    for (const MeasurementId id : state.measurementsOf(metric.id))
        count += readCounts(metric.kind, state.at(id).counts) ? 0 : 1;
    return count;
}

QLabel *smallLabel(const char *property)
{
    auto *label = new QLabel;
    label->setProperty(property, true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MetricEditor::MetricEditor(Canvas &canvas, const MetricHome &home, QWidget *parent)
    : QDialog(parent), m_canvas(canvas), m_isNew(true)
{
    setHome(m_metric, home);
    m_metric.kind = MetricKind::Nps;
    m_metric.name = usualName(m_metric.kind);
    build();
}

MetricEditor::MetricEditor(Canvas &canvas, const Metric &metric, QWidget *parent)
    : QDialog(parent), m_canvas(canvas), m_metric(metric), m_isNew(false)
{
    build();
}

/// A field with its name above, in a place of the grid.
QWidget *MetricEditor::addField(QGridLayout &grid, int row, int column, int columns, const QString &label,
                                QWidget *field)
{
    auto *box = new QWidget;
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(3);
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    inside->addWidget(caption);
    inside->addWidget(field);
    grid.addWidget(box, row, column, 1, columns);
    return box;
}

void MetricEditor::makeFields()
{
    m_name = new QLineEdit;
    m_kind = new ChoiceField;
    m_detail = new QLineEdit;
    m_variant = new ChoiceField;
    m_restated = smallLabel("quiet");
    m_direction = new ChoiceField;
    m_unit = new QLineEdit;
    m_target = new QLineEdit;
    m_benchmark = new QLineEdit;
    m_fault = smallLabel("fault");
    m_review = new ChoiceField;
    m_owner = new QLineEdit;
    m_home = new ChoiceField;
    m_remark = smallLabel("quiet");
    const std::pair<QWidget *, const char *> named[] = {
        {m_name, "metricName"},       {m_kind, "metricKind"},         {m_detail, "metricDetail"},
        {m_variant, "metricVariant"}, {m_restated, "metricRestated"}, {m_direction, "metricDirection"},
        {m_unit, "metricUnit"},       {m_target, "metricTarget"},     {m_benchmark, "metricBenchmark"},
        {m_fault, "metricFault"},     {m_review, "metricReview"},     {m_owner, "metricOwner"},
        {m_home, "metricHome"},       {m_remark, "metricRemark"},
    };
    for (const auto &[field, name] : named)
        field->setObjectName(QLatin1String(name));
    for (QLineEdit *field : {m_name, m_detail, m_unit, m_target, m_benchmark, m_owner})
        field->setMaxLength(kLongestMetricText);
    m_detail->setPlaceholderText(tr("For example “all customers” or “How likely are you to recommend us?”"));
    m_unit->setPlaceholderText(tr("h, min, EUR …"));
}

void MetricEditor::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"metricEditor"_s);
    setWindowTitle(m_isNew ? tr("Add a metric") : tr("Edit metric"));
    setMinimumWidth(520);
    makeFields();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addField(*grid, 0, 0, kHalves, tr("&Kind"), m_kind);
    addField(*grid, 1, 0, 1, tr("&Name"), m_name);
    addField(*grid, 1, 1, 1, tr("Attached &to"), m_home);
    addField(*grid, 2, 0, kHalves, tr("What it &asks or counts"), m_detail);
    addField(*grid, 3, 0, kHalves, tr("&Shown as"), m_variant);
    grid->addWidget(m_restated, 4, 0, 1, kHalves);
    addField(*grid, 5, 0, 1, tr("What is &good"), m_direction);
    m_unitBox = addField(*grid, 5, 1, 1, tr("&Unit"), m_unit);
    addField(*grid, 6, 0, 1, tr("Tar&get"), m_target);
    addField(*grid, 6, 1, 1, tr("&Benchmark"), m_benchmark);
    grid->addWidget(m_fault, 7, 0, 1, kHalves);
    addField(*grid, 8, 0, 1, tr("&Review"), m_review);
    addField(*grid, 8, 1, 1, tr("&Owner"), m_owner);
    auto *column = dialogColumn(this);
    column->addLayout(grid);
    column->addWidget(m_remark);
    column->addStretch(1);
    column->addLayout(makeButtons());
    connectFields();
    fill();
    m_name->setFocus();
    m_name->selectAll();
}

void MetricEditor::connectFields()
{
    connect(m_kind, &ChoiceField::chosen, this, [this](qint64 kind) { chooseKind(static_cast<MetricKind>(kind)); });
    connect(m_variant, &ChoiceField::chosen, this, [this](qint64 variant) {
        const auto wanted = static_cast<MetricVariant>(variant);
        const bool usual = wanted == variantsOf(m_metric.kind).front();
        m_metric.variant = usual ? std::nullopt : std::optional(wanted);
        refresh();
    });
    connect(m_direction, &ChoiceField::chosen, this, [this](qint64 higher) {
        m_metric.higherIsBetter = higher != 0;
        refresh();
    });
    connect(m_review, &ChoiceField::chosen, this, [this](qint64 place) {
        m_metric.review = offeredRhythms().value(place - 1, m_metric.review);
        refresh();
    });
    connect(m_home, &ChoiceField::chosen, this, [this](qint64 place) {
        setHome(m_metric, m_homes.value(place));
        fillHomes();
    });
    for (const QLineEdit *field : {m_name, m_target, m_benchmark, m_unit})
        connect(field, &QLineEdit::textChanged, this, &MetricEditor::refresh);
}

QLayout *MetricEditor::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    m_saveAndType = new QPushButton(tr("Add and type a &value…"));
    m_save = new QPushButton(m_isNew ? tr("Add metric") : tr("Save metric"));
    m_save->setObjectName(u"saveMetric"_s);
    m_saveAndType->setObjectName(u"saveMetricAndType"_s);
    m_saveAndType->setVisible(m_isNew);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    for (QPushButton *button : {cancel, m_saveAndType})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_saveAndType);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveAndType, &QPushButton::clicked, this, [this] { save(true); });
    return row;
}

void MetricEditor::fill()
{
    m_name->setText(m_metric.name);
    m_detail->setText(m_metric.detail);
    m_unit->setText(m_metric.unit);
    m_target->setText(m_metric.target ? numberForTyping(*m_metric.target) : QString());
    m_benchmark->setText(m_metric.benchmark ? numberForTyping(*m_metric.benchmark) : QString());
    m_owner->setText(m_metric.owner);
    auto *owners = new QCompleter(knownOwners(m_canvas.map().state()), m_owner);
    owners->setCaseSensitivity(Qt::CaseInsensitive);
    m_owner->setCompleter(owners);
    fillHomes();
    refresh();
}

void MetricEditor::fillHomes()
{
    m_homes = homesOf(m_canvas.map().state());
    QList<ChoiceField::Choice> choices;
    for (int i = 0; i < m_homes.size(); ++i)
        choices.append({homeText(m_canvas.map().state(), m_homes[i]), {}, i});
    m_home->show(choices, m_homes.indexOf(homeOf(m_metric)));
}

void MetricEditor::fillVariants()
{
    QList<ChoiceField::Choice> choices;
    for (const MetricVariant variant : variantsOf(m_metric.kind))
        choices.append({sentence(variantText(variant)), {}, static_cast<qint64>(variant)});
    const MetricVariant shown = m_metric.variant.value_or(variantsOf(m_metric.kind).front());
    m_variant->show(choices, static_cast<qint64>(shown));
    m_variant->setReadOnly(choices.size() < 2);
}

void MetricEditor::fillReviews()
{
    const QStringList rhythms = offeredRhythms();
    QList<ChoiceField::Choice> reviews;
    for (int i = 0; i < rhythms.size(); ++i)
        reviews.append({rhythmTitle(rhythms[i]), {}, i + 1});
    const qsizetype place = rhythms.indexOf(m_metric.review);
    if (place < 0)
        reviews.append({rhythmTitle(m_metric.review), {}, 0});
    m_review->show(reviews, place + 1);
}

void MetricEditor::chooseKind(MetricKind kind)
{
    const QString before = usualName(m_metric.kind);
    if (m_metric.higherIsBetter == higherIsBetterFor(m_metric.kind))
        m_metric.higherIsBetter = higherIsBetterFor(kind);
    if (m_metric.variant && !hasVariant(kind, *m_metric.variant))
        m_metric.variant.reset();
    m_metric.kind = kind;
    if (m_name->text().trimmed().isEmpty() || m_name->text() == before)
        m_name->setText(usualName(kind));
    refresh();
}

void MetricEditor::refresh()
{
    QList<ChoiceField::Choice> kinds;
    for (int i = 0; i < enumCount<MetricKind>(); ++i)
        kinds.append({kindTitle(static_cast<MetricKind>(i)), {}, i});
    m_kind->show(kinds, static_cast<qint64>(m_metric.kind));
    fillVariants();
    m_direction->show({{tr("More is better"), {}, 1}, {tr("Less is better"), {}, 0}}, m_metric.higherIsBetter ? 1 : 0);
    fillReviews();
    m_unitBox->setVisible(hasUnit(m_metric.kind));
    showRestated();
    const QString fault = faultIn(*m_target).isEmpty() ? faultIn(*m_benchmark) : faultIn(*m_target);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    const bool named = !m_name->text().trimmed().isEmpty();
    for (QPushButton *button : {m_save, m_saveAndType})
        button->setEnabled(named && fault.isEmpty());
}

/// The newest value as the chosen variant has it.
void MetricEditor::showRestated()
{
    const Metric metric = typed();
    const State &state = m_canvas.map().state();
    const QList<MeasurementId> measurements = state.measurementsOf(metric.id);
    const Estimate newest = measurements.isEmpty() ? Estimate() : shownEstimate(metric, state.at(measurements.last()));
    const QString interval = intervalSentence(metric, newest);
    const QString value = interval.isEmpty()
                              ? valueText(metric, newest)
                              : tr("%1 (%2)", "a value, its interval").arg(valueText(metric, newest), interval);
    m_restated->setText(newest.value ? tr("Newest value, shown so: %1").arg(value) : QString());
    m_restated->setVisible(newest.value.has_value());
}

QString MetricEditor::faultIn(const QLineEdit &field) const
{
    if (field.text().trimmed().isEmpty() || numberIn(field))
        return {};
    return tr("%1: “%2” is not a number.").arg(field.accessibleName(), field.text().trimmed().left(40));
}

/// What happens to values that were counted for another kind.
QString MetricEditor::remark() const
{
    const int lost = m_isNew ? 0 : countUnreadable(m_canvas.map().state(), m_metric);
    return lost == 0 ? QString()
                     : tr("%n value(s) cannot be read as this kind; they are kept and show no value.", nullptr, lost);
}

Metric MetricEditor::typed() const
{
    Metric metric = m_metric;
    metric.name = m_name->text().simplified();
    metric.detail = m_detail->text().simplified();
    metric.unit = hasUnit(metric.kind) ? m_unit->text().simplified() : m_metric.unit;
    metric.target = numberIn(*m_target);
    metric.benchmark = numberIn(*m_benchmark);
    metric.owner = m_owner->text().simplified();
    return metric;
}

void MetricEditor::save(bool typeValues)
{
    if (!m_canvas.map().workspace()) {
        reject();
        return;
    }
    const MetricCommands commands(m_canvas);
    MetricId id = m_metric.id;
    Status status;
    if (m_isNew) {
        const Result<MetricId> made = commands.add(typed());
        if (made)
            id = *made;
        else
            status = failure(made.error());
    } else {
        status = commands.update(typed());
    }
    if (!status && status.error().code != Errc::NothingToDo) {
        m_fault->setText(describe(status.error(), Advice::Omit));
        m_fault->show();
        return;
    }
    emit saved(id, typeValues);
    accept();
}

} // namespace periplus
