// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/answers_bar.h"

#include "core/metrics/estimate.h"
#include "ui/shell/theming.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 8;
constexpr double kBarGap = 1;

double totalOf(const QList<AnswerPart> &parts)
{
    double total = 0;
    for (const AnswerPart &part : parts)
        total += part.count;
    return total;
}

} // namespace

QString shareText(double part, double whole)
{
    return whole > 0 ? valueText(MetricVariant::TopTwo, 100 * part / whole) : QString();
}

QColor answerColor(const AnswerPart &part, const Theme &theme)
{
    if (part.mood == 0)
        return tokenColor(theme, part.isAnswer ? u"e3"_s : u"line"_s);
    const Color color = theme.emotion(part.mood);
    return QColor(color.r, color.g, color.b, color.a);
}

AnswersBar::AnswersBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kBarHeight);
}

void AnswersBar::show(const QList<AnswerPart> &parts, const Theme &theme)
{
    m_parts = parts;
    m_theme = theme;
    QStringList told;
    const double total = totalOf(parts);
    for (const AnswerPart &part : parts)
        told.append(tr("%1: %2 (%3)", "an answer or group, how many, their share")
                        .arg(part.label, QLocale().toString(part.count, 'f', 0), shareText(part.count, total)));
    setToolTip(told.join(u'\n'));
    setAccessibleName(tr("Answers: %1").arg(told.join(u", "_s)));
    update();
}

void AnswersBar::paintEvent(QPaintEvent *)
{
    const double total = totalOf(m_parts);
    if (total <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setClipPath(outline);
    double x = 0;
    for (const AnswerPart &part : std::as_const(m_parts)) {
        const double length = width() * part.count / total;
        const double left = isRightToLeft() ? width() - x - length : x;
        painter.fillRect(QRectF(left, 0, qMax(0.0, length - kBarGap), kBarHeight), answerColor(part, m_theme));
        x += length;
    }
}

} // namespace periplus
