// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_tile.h"

#include "ui/metrics/answers_bar.h"
#include "ui/metrics/dial_view.h"
#include "ui/metrics/metric_words.h"
#include "ui/metrics/range_view.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTileWidth = 208;
constexpr int kScoreWidth = 292;
constexpr int kTilePad = 14;
constexpr int kHeadGap = 6;
constexpr int kGroupGap = 12;
constexpr int kTileEdge = 2;   // the border of the style sheet
constexpr int kLeastText = 24; // less room than this says nothing, pixels

QString elided(const QLabel &label, const QString &text, int room)
{
    label.ensurePolished();
    return room > kLeastText ? label.fontMetrics().elidedText(text, Qt::ElideRight, room) : QString();
}

QLabel *tileLabel(const char *name, bool quiet = false)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    if (quiet)
        label->setProperty("quiet", true);
    return label;
}

void renew(QWidget *widget) // for a property that the style sheet asks for
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// Word and arrow: never the colour alone.
QString judgementWithArrow(Judgement judgement, Movement movement)
{
    const QString text = judgementText(judgement);
    if (judgement != Judgement::Better && judgement != Judgement::Worse)
        return text;
    return (movement == Movement::Up ? u"\u2191 "_s : u"\u2193 "_s) + text;
}

QLatin1String judgementName(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Better:
        return QLatin1String("better");
    case Judgement::Worse:
        return QLatin1String("worse");
    case Judgement::WithinNoise:
    case Judgement::Unknown:
        return QLatin1String("noise");
    }
    return QLatin1String("noise");
}

} // namespace

MetricTile::MetricTile(QWidget *parent)
    : QFrame(parent),
      m_name(tileLabel("tileName")),
      m_basis(tileLabel("tileBasis", true)),
      m_scoreBox(new QWidget),
      m_dial(new DialView),
      m_groups(new QGridLayout),
      m_valueBox(new QWidget),
      m_value(tileLabel("tileValue")),
      m_interval(tileLabel("tileInterval", true)),
      m_range(new RangeView),
      m_answers(new AnswersBar),
      m_change(tileLabel("tileChange")),
      m_judgement(tileLabel("tileJudgement")),
      m_since(tileLabel("tileSince", true)),
      m_target(tileLabel("tileTarget", true)),
      m_add(new QPushButton(tr("Add a value…")))
{
    setObjectName(u"metricTile"_s);
    setFocusPolicy(Qt::StrongFocus);
    build();
}

void MetricTile::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(kHeadGap);
    head->addWidget(m_name);
    head->addWidget(m_basis, 1);
    for (QLabel *label : {m_basis, m_since})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *value = new QHBoxLayout(m_valueBox);
    value->setContentsMargins(0, 0, 0, 0);
    value->setSpacing(8);
    value->addWidget(m_value);
    value->addWidget(m_interval, 1, Qt::AlignBottom);
    auto *score = new QHBoxLayout(m_scoreBox);
    score->setContentsMargins(0, 0, 0, 0);
    score->setSpacing(kGroupGap);
    score->addWidget(m_dial, 0, Qt::AlignTop);
    m_groups->setContentsMargins(0, 2, 0, 0);
    m_groups->setHorizontalSpacing(8);
    m_groups->setVerticalSpacing(2);
    auto *beside = new QVBoxLayout;
    beside->addLayout(m_groups);
    beside->addStretch(1);
    score->addLayout(beside, 1);

    auto *change = new QHBoxLayout;
    change->setSpacing(kHeadGap);
    change->addWidget(m_change);
    change->addWidget(m_judgement);
    change->addWidget(m_since, 1);
    m_add->setObjectName(u"tileAdd"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kTilePad, 8, kTilePad, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_scoreBox);
    column->addWidget(m_valueBox);
    column->addWidget(m_range);
    column->addWidget(m_answers);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addLayout(change);
    column->addWidget(m_target);
    column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &MetricTile::valuesWanted);
}

void MetricTile::show(const Content &content, const Theme &theme, bool writable)
{
    const Metric &metric = content.metric;
    const Estimate &estimate = content.reading.estimate;
    m_metric = metric.id;
    m_value->setText(estimate.value ? valueText(metric, estimate) : u"\u2013"_s);
    const QString none =
        content.period.isValid() ? tr("no value in %1").arg(periodName(content.period)) : tr("no value yet");
    m_interval->setText(estimate.value ? intervalText(metric.kind, estimate, IntervalStyle::Words) : none);
    showGauge(content, theme);
    showHead(nameOf(metric), estimate.value ? basisText(metric, estimate) : metric.detail);
    showChange(content);
    m_target->setText(elided(*m_target, verdictText(metric, content.reading.verdict), room()));
    m_target->setVisible(!m_target->text().isEmpty());
    m_add->setVisible(!estimate.value && writable);
    tell(content);
}

/// How wide a line of text may be, pixels.
int MetricTile::room() const
{
    return minimumWidth() - 2 * (kTilePad + kTileEdge);
}

void MetricTile::showHead(const QString &name, const QString &basis)
{
    m_name->setText(elided(*m_name, name, room()));
    const int rest = room() - m_name->fontMetrics().horizontalAdvance(m_name->text()) - kHeadGap - 1;
    m_basis->setText(elided(*m_basis, basis, rest));
}

void MetricTile::showGauge(const Content &content, const Theme &theme)
{
    const std::optional<GaugeReading> gauge = gaugeOf(content.metric, content.reading.estimate);
    const bool dial = gauge && gauge->least < 0;
    const bool range = gauge && !dial;
    QList<AnswerPart> parts;
    if (content.reading.measurement)
        parts = answerParts(content.metric.kind, content.reading.measurement->counts);
    setFixedWidth(dial ? kScoreWidth : kTileWidth);
    m_scoreBox->setVisible(dial);
    m_valueBox->setVisible(!dial);
    m_range->setVisible(range);
    m_answers->setVisible(!parts.isEmpty());
    m_answers->show(parts, theme);
    if (range)
        m_range->show(*gauge, theme);
    if (dial) {
        m_dial->show(*gauge, theme);
        showGroups(content, parts);
    }
}

/// Beside a dial: the groups of the answers with their shares, and the interval.
void MetricTile::showGroups(const Content &content, const QList<AnswerPart> &parts)
{
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    double total = 0;
    for (const AnswerPart &part : parts)
        total += part.count;
    int row = 0;
    const int beside = room() - m_dial->width() - kGroupGap;
    for (const AnswerPart &part : parts) {
        if (part.isAnswer)
            continue; // as many as the scale has; the bar shows them
        auto *label = new QLabel;
        auto *share = new QLabel(shareText(part.count, total));
        label->setProperty("small", true);
        share->setProperty("strong", true);
        m_groups->addWidget(label, row, 0);
        m_groups->addWidget(share, row++, 1, Qt::AlignRight);
        share->ensurePolished();
        label->setText(elided(*label, part.label, beside - share->sizeHint().width() - m_groups->horizontalSpacing()));
    }
    QLabel *interval = tileLabel("tileInterval95", true);
    m_groups->addWidget(interval, row, 0, 1, 2);
    interval->setText(elided(*interval, intervalSentence(content.metric, content.reading.estimate), beside));
}

void MetricTile::showChange(const Content &content)
{
    const PeriodReading &reading = content.reading;
    const bool compared = reading.change.difference.has_value();
    m_change->setText(changeText(content.metric.kind, reading.estimate, reading.change));
    m_judgement->setText(judgementWithArrow(reading.judgement, reading.change.movement));
    for (QLabel *label : {m_judgement, m_change}) {
        label->setProperty("judgement", judgementName(reading.judgement));
        renew(label);
        label->setVisible(compared);
    }
    const QString other = periodNameBeside(content.against, content.period);
    int rest = room();
    for (const QLabel *label : {m_change, m_judgement})
        rest -= compared ? label->sizeHint().width() + kHeadGap : 0;
    m_since->setText(elided(*m_since, compared ? tr("since %1").arg(other) : tr("no value in %1").arg(other), rest));
    m_since->setVisible(reading.estimate.value.has_value());
}

/// For screen readers and as a tool tip: all of it, one after the other.
void MetricTile::tell(const Content &content)
{
    const Metric &metric = content.metric;
    const Estimate &estimate = content.reading.estimate;
    QStringList parts{nameOf(metric).left(200)};
    if (!metric.detail.isEmpty())
        parts.append(metric.detail);
    if (estimate.value) {
        parts.append(tr("%1 in %2").arg(valueText(metric, estimate), periodName(content.period)));
        parts.append(basisText(metric, estimate));
    } else {
        parts.append(m_interval->text());
    }
    if (const QString interval = intervalSentence(metric, estimate); !interval.isEmpty())
        parts.append(interval);
    if (content.reading.change.difference)
        parts.append(tr("%1 since %2, %3")
                         .arg(m_change->text(), periodNameBeside(content.against, content.period),
                              judgementText(content.reading.judgement)));
    if (const QString verdict = verdictText(metric, content.reading.verdict); !verdict.isEmpty())
        parts.append(verdict);
    if (metric.benchmark)
        parts.append(tr("Benchmark %1").arg(targetText(metric, *metric.benchmark)));
    setAccessibleName(parts.join(u", "_s));
    setToolTip(parts.join(u'\n'));
}

void MetricTile::setCurrent(bool current)
{
    if (property("current").toBool() == current)
        return;
    setProperty("current", current);
    renew(this);
}

void MetricTile::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    emit chosen();
}

void MetricTile::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    emit valuesWanted();
}

void MetricTile::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        emit neighbourWanted(-forward);
        return;
    case Qt::Key_Right:
        emit neighbourWanted(forward);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit valuesWanted();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void MetricTile::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason)
        emit chosen();
}

void MetricTile::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    emit chosen();
    emit menuWanted(byMouse ? event->globalPos() : mapToGlobal(rect().center()));
}

} // namespace periplus
