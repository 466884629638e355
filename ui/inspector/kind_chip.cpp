// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/kind_chip.h"

#include <QPainter>
#include <QStyle>

namespace periplus {

namespace {

constexpr int kChipIcon = 14;
constexpr int kChipSide = 8;
constexpr int kChipGap = 4;

} // namespace

void KindChip::show(const QString &text, const QIcon &icon, const QColor &ink, const QColor &ground)
{
    m_text = text;
    m_icon = icon;
    m_ink = ink;
    m_ground = ground;
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QFont KindChip::chipFont() const
{
    QFont font = this->font();
    font.setPixelSize(11);
    font.setWeight(QFont::Medium);
    return font;
}

QSize KindChip::sizeHint() const
{
    const int icon = m_icon.isNull() ? 0 : kChipIcon + kChipGap;
    return {QFontMetrics(chipFont()).horizontalAdvance(m_text) + icon + 2 * kChipSide + 1, 20};
}

void KindChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    int x = kChipSide;
    if (!m_icon.isNull()) {
        m_icon.paint(&painter, QStyle::visualRect(layoutDirection(), rect(),
                                                  QRect(x, (height() - kChipIcon) / 2, kChipIcon, kChipIcon)));
        x += kChipIcon + kChipGap;
    }
    painter.setFont(chipFont());
    painter.setPen(m_ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(x, 0, -kChipSide + 1, 0)),
                     Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace periplus
