// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/number_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kArrows = 20; // the arrows' part at the right, pixels; the style sheet keeps it free

} // namespace

NumberField::NumberField(int least, int most, bool optional, Save save, QWidget *parent)
    : QSpinBox(parent), m_optional(optional), m_save(std::move(save))
{
    setRange(optional ? least - 1 : least, most);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    if (optional)
        setSpecialValueText(u"–"_s);
    put({});
    m_shown = number();
    connect(this, &QSpinBox::valueChanged, this, [this] { finish(); });
}

std::optional<int> NumberField::number() const
{
    return m_optional && value() == minimum() ? std::nullopt : std::optional(value());
}

void NumberField::put(std::optional<int> number)
{
    const QSignalBlocker quiet(this);
    setValue(number.value_or(minimum()));
}

void NumberField::stepBy(int steps)
{
    if (m_optional && !number() && m_start)
        setValue(std::clamp(*m_start + steps * singleStep(), minimum() + 1, maximum()));
    else
        QSpinBox::stepBy(steps);
}

void NumberField::setMost(int most)
{
    const QSignalBlocker quiet(this);
    setMaximum(most);
}

void NumberField::showNumber(std::optional<int> number)
{
    const bool unsaved = this->number() != m_shown || lineEdit()->isModified();
    m_shown = number;
    if (!unsaved || !hasFocus())
        put(number);
}

bool NumberField::finish()
{
    if (m_saving || isReadOnly())
        return true;
    const QScopedValueRollback guard(m_saving, true); // taking over the typed digits says that the value changed
    interpretText();
    const std::optional<int> typed = number();
    if (typed == m_shown)
        return true;
    if (!m_save(typed))
        return false;
    m_shown = typed;
    lineEdit()->setModified(false);
    return true;
}

bool NumberField::revert()
{
    const QString before = text();
    put(m_shown);
    const QString shown = text();
    lineEdit()->setModified(false);
    return before != shown;
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        const QString before = lineEdit()->text();
        revert();
        lineEdit()->setText(textFromValue(value()));
        if (m_optional && value() == minimum())
            lineEdit()->setText(specialValueText());
        event->setAccepted(before != lineEdit()->text());
        return;
    }
    QSpinBox::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

void NumberField::mousePressEvent(QMouseEvent *event)
{
    const double x = isRightToLeft() ? width() - event->position().x() : event->position().x();
    if (x < width() - kArrows || isReadOnly()) {
        QSpinBox::mousePressEvent(event);
        return;
    }
    stepBy(event->position().y() < height() / 2.0 ? 1 : -1);
    event->accept();
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling the page must not change what it passes over
}

void NumberField::paintEvent(QPaintEvent *event)
{
    QSpinBox::paintEvent(event);
    if (isReadOnly())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double inset = kArrows / 2.0 + 1;
    const double x = isRightToLeft() ? inset : width() - inset;
    const double middle = height() / 2.0;
    for (const int way : {-1, 1}) {
        const double y = middle + way * 4;
        painter.drawPolyline(QPolygonF{{x - 3, y}, {x, y + way * 3}, {x + 3, y}});
    }
}

} // namespace periplus
