// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_delegate.h"

#include "ui/paint/icon_engine.h"
#include "ui/shell/theming.h"
#include "ui/templates/template_model.h"

#include <QPainter>
#include <QPainterPath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellMargin = 8;
constexpr int kNameHeight = 20;
constexpr int kContentsHeight = 17;
constexpr double kCornerRadius = 9;
constexpr int kSignSize = 26;

/// The drawing of a map that is still to be made: three stages and a large tile, dashed, and a plus.
void paintBlank(QPainter &painter, const QRect &area, const Theme &theme)
{
    painter.setPen(QPen(tokenColor(theme, u"ctl"_s), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const int side = area.width() / 8;
    const int gap = 7;
    const int width = (area.width() - 2 * side - 2 * gap) / 3;
    for (int i = 0; i < 3; ++i)
        painter.drawRoundedRect(QRectF(area.left() + side + i * (width + gap), area.top() + 24, width, 15), 4, 4);
    painter.drawRoundedRect(QRectF(area.left() + side, area.top() + 50, area.width() - 2 * side, area.height() - 74), 6,
                            6);
    const QPointF middle(area.center().x() + 0.5, area.top() + 50 + (area.height() - 74) / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokenColor(theme, u"accent"_s));
    painter.drawEllipse(middle, kSignSize / 2.0, kSignSize / 2.0);
    painter.setPen(QPen(tokenColor(theme, u"accentink"_s), 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(6, 0), middle + QPointF(6, 0));
    painter.drawLine(middle - QPointF(0, 6), middle + QPointF(0, 6));
}

} // namespace

void TemplateDelegate::paintPicture(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const bool blank = index.data(TemplateModel::IdRole).toString() == TemplateModel::blankId();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(area), kCornerRadius, kCornerRadius);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(area, tokenColor(m_theme, blank ? u"sheet"_s : u"canvas"_s));
    const QPixmap picture = index.data(TemplateModel::PictureRole).value<QPixmap>();
    if (blank) {
        paintBlank(painter, area, m_theme);
    } else if (!picture.isNull()) {
        painter.drawPixmap(area.topLeft(), picture);
    } else {
        const bool broken = !index.data(TemplateModel::ProblemRole).toString().isEmpty();
        const QRect sign(area.center() - QPoint(kSignSize, kSignSize) / 2, QSize(kSignSize, kSignSize));
        const QString icon = broken ? u"warning"_s
                             : index.data(TemplateModel::KindRole).toInt() == static_cast<int>(TemplateKind::Persona)
                                 ? u"persona"_s
                                 : u"map"_s;
        iconFor(icon, tokenColor(m_theme, broken ? u"warn"_s : u"ctl"_s)).paint(&painter, sign);
    }
    painter.restore();
}

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect.adjusted(kCellMargin, kCellMargin, -kCellMargin, -kCellMargin);
    const QRect picture(cell.topLeft(), TemplateModel::kPicture);
    paintPicture(*painter, picture, index);
    painter->setBrush(Qt::NoBrush);
    if (selected || focused) {
        painter->setPen(QPen(tokenColor(m_theme, u"accent"_s), 2));
        painter->drawRoundedRect(QRectF(picture).adjusted(-1, -1, 1, 1), kCornerRadius + 1, kCornerRadius + 1);
    }
    if (selected && focused) {
        QColor halo = tokenColor(m_theme, u"accent"_s);
        halo.setAlphaF(0.22F);
        painter->setPen(QPen(halo, 3));
        painter->drawRoundedRect(QRectF(picture).adjusted(-3.5, -3.5, 3.5, 3.5), kCornerRadius + 3, kCornerRadius + 3);
    }
    if (!selected && !focused) {
        painter->setPen(QPen(tokenColor(m_theme, hovered ? u"ctl"_s : u"hair"_s), hovered ? 1.5 : 1));
        painter->drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
    }
    const auto line = [&](const QRect &area, const QFont &font, const char *token, const QString &text) {
        painter->setFont(font);
        painter->setPen(tokenColor(m_theme, QLatin1StringView(token)));
        const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
        painter->drawText(area, textFlags(option.direction, Qt::AlignLeft, elided), elided);
    };
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    QFont small = option.font;
    small.setPixelSize(12);
    const QRect name(cell.left(), picture.bottom() + 7, cell.width(), kNameHeight);
    const bool usable = index.data(TemplateModel::ProblemRole).toString().isEmpty();
    line(name, bold, usable ? "ink" : "ink3", index.data().toString());
    line({cell.left(), name.bottom() + 1, cell.width(), kContentsHeight}, small, "ink3",
         index.data(TemplateModel::ContentsRole).toString());
    painter->restore();
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return TemplateModel::kPicture + QSize(2 * kCellMargin, 2 * kCellMargin + 7 + kNameHeight + 1 + kContentsHeight);
}

} // namespace periplus
