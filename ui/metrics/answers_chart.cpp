// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/answers_chart.h"

#include "ui/metrics/answers_bar.h"
#include "ui/shell/theming.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLocale>
#include <QWheelEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnPixels = 11;       // height of the letters
constexpr double kRoomForNumber = 1.22; // above the highest column

} // namespace

AnswersChart::AnswersChart(QWidget *parent) : QChartView(new QChart, parent)
{
    setObjectName(u"answersChart"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation); // nothing here moves by itself
    connect(chart(), &QChart::plotAreaChanged, this, &AnswersChart::placeNumbers);
}

void AnswersChart::clear()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    for (const auto &[number, place] : std::as_const(m_numbers))
        delete number;
    m_numbers.clear();
}

void AnswersChart::show(const QString &metricName, const QList<AnswerPart> &answers, const Theme &theme)
{
    clear();
    QFont small = font();
    small.setPixelSize(kColumnPixels);
    auto *series = new QStackedBarSeries; // one set a column, so that each has its own colour
    auto *scale = new QBarCategoryAxis;
    double most = 1;
    QStringList told;
    for (int i = 0; i < answers.size(); ++i) {
        auto *set = new QBarSet(answers[i].label);
        for (int column = 0; column < answers.size(); ++column)
            set->append(column == i ? answers[i].count : 0);
        set->setColor(answerColor(answers[i], theme));
        set->setPen(Qt::NoPen);
        series->append(set);
        scale->append(answers[i].label);
        most = std::max(most, answers[i].count);
        const QString count = QLocale().toString(answers[i].count, 'f', 0);
        auto *number = new QGraphicsSimpleTextItem(count, chart());
        number->setFont(small);
        number->setBrush(tokenColor(theme, u"ink2"_s));
        m_numbers.append({number, QPointF(i, answers[i].count)});
        told.append(tr("%1: %2", "an answer, how many").arg(answers[i].label, count));
    }
    series->setBarWidth(0.78);
    auto *count = new QValueAxis;
    count->setRange(0, most * kRoomForNumber);
    count->setVisible(false);
    scale->setLabelsFont(small);
    scale->setLabelsBrush(QBrush(tokenColor(theme, u"ink3"_s)));
    scale->setGridLineVisible(false);
    scale->setLinePen(QPen(tokenColor(theme, u"line"_s), 1));
    chart()->addSeries(series);
    chart()->addAxis(scale, Qt::AlignBottom);
    chart()->addAxis(count, Qt::AlignLeft);
    series->attachAxis(scale);
    series->attachAxis(count);
    placeNumbers();
    setAccessibleName(tr("Answers to %1").arg(metricName));
    setAccessibleDescription(told.join(u"; "_s));
    setToolTip(told.join(u'\n'));
}

void AnswersChart::placeNumbers()
{
    if (chart()->series().isEmpty())
        return;
    for (const auto &[number, place] : std::as_const(m_numbers)) {
        const QPointF top = chart()->mapToPosition(place, chart()->series().first());
        const QRectF size = number->boundingRect();
        number->setPos(top.x() - size.width() / 2, top.y() - size.height() - 1);
    }
}

void AnswersChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace periplus
