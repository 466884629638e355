// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/choice_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QWheelEvent>

namespace periplus {

namespace {

constexpr int kChoiceHeight = 30;
constexpr int kChoicePad = 8;
constexpr double kChoiceRadius = 7;

} // namespace

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(kChoiceHeight);
    setIconSize(QSize(18, 18));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const qint64 value = itemData(index).toLongLong();
        if (value != m_value)
            emit chosen(value);
        setCurrentIndex(findData(m_value)); // what is chosen shows once it is saved
    });
}

void ChoiceField::show(const QList<Choice> &choices, qint64 value)
{
    const QSignalBlocker quiet(this);
    bool same = choices.size() == count();
    for (int i = 0; same && i < count(); ++i)
        same = itemText(i) == choices[i].text && itemData(i).toLongLong() == choices[i].value;
    if (!same)
        clear();
    for (int i = 0; i < choices.size(); ++i) {
        if (same)
            setItemIcon(i, choices[i].icon);
        else
            addItem(choices[i].icon, choices[i].text, choices[i].value);
    }
    m_value = value;
    setCurrentIndex(findData(value));
    update();
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void ChoiceField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const double edge = focused ? 2 : 1;
    painter.setPen(QPen(palette().color(focused ? QPalette::Highlight : QPalette::Dark), edge));
    painter.setBrush(palette().color(m_readOnly ? QPalette::Window : QPalette::Base));
    const QRectF frame = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter.drawRoundedRect(frame, kChoiceRadius - edge / 2, kChoiceRadius - edge / 2);
    const auto visual = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    int x = kChoicePad;
    const QIcon icon = currentIndex() < 0 ? QIcon() : itemIcon(currentIndex());
    if (!icon.isNull()) {
        icon.paint(&painter, visual(QRect(QPoint(x, (height() - iconSize().height()) / 2), iconSize())));
        x += iconSize().width() + 6;
    }
    const int arrow = m_readOnly ? kChoicePad : 20;
    const QRect room(x, 0, width() - x - arrow, height());
    const QString text = currentIndex() < 0 ? placeholderText() : currentText();
    painter.setPen(palette().color(currentIndex() < 0 ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(visual(room), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    if (m_readOnly)
        return;
    painter.setPen(QPen(palette().color(QPalette::Dark), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(isRightToLeft() ? 12 : width() - 12, height() / 2.0 + 2);
    painter.drawPolyline(QPolygonF{tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)});
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (m_readOnly && !leaves) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        showPopup();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void ChoiceField::mousePressEvent(QMouseEvent *event)
{
    if (m_readOnly)
        event->ignore();
    else
        QComboBox::mousePressEvent(event);
}

} // namespace periplus
