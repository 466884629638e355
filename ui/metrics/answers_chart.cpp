// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/answers_chart.h"

#include "ui/metrics/answers_bar.h"
#include "ui/shell/theming.h"

#include <QGraphicsSimpleTextItem>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRoomForNumber = 1.22; // above the highest column

} // namespace

AnswersChart::AnswersChart(QWidget *parent) : PlainChart(0, parent)
{
    setObjectName(u"answersChart"_s);
}

void AnswersChart::show(const QString &metricName, const QList<AnswerPart> &answers, const Theme &theme)
{
    clear();
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
        addLabel(count, {static_cast<double>(i), answers[i].count}, theme);
        told.append(tr("%1: %2", "an answer, how many").arg(answers[i].label, count));
    }
    series->setBarWidth(0.78);
    auto *count = new QValueAxis;
    count->setRange(0, most * kRoomForNumber);
    count->setVisible(false);
    scale->setLabelsFont(smallFont());
    scale->setLabelsBrush(QBrush(tokenColor(theme, u"ink3"_s)));
    scale->setGridLineVisible(false);
    scale->setLinePen(QPen(tokenColor(theme, u"line"_s), 1));
    chart()->addSeries(series);
    chart()->addAxis(scale, Qt::AlignBottom);
    chart()->addAxis(count, Qt::AlignLeft);
    series->attachAxis(scale);
    series->attachAxis(count);
    placeLabels();
    setAccessibleName(tr("Answers to %1").arg(metricName));
    setAccessibleDescription(told.join(u"; "_s));
    setToolTip(told.join(u'\n'));
}

void AnswersChart::placeLabels()
{
    if (chart()->series().isEmpty())
        return;
    for (const auto &[number, value] : labels()) {
        const QPointF top = chart()->mapToPosition(value, chart()->series().first());
        const QRectF size = number->boundingRect();
        number->setPos(top.x() - size.width() / 2, top.y() - size.height() - 1);
    }
}

} // namespace periplus
