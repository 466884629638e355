// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/segmented_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCrowdedText = 12;
constexpr int kTextSides = 12;

/// The width of a text when it is chosen and therefore heavier.
int wanted(const QToolButton &button)
{
    QFont strong = button.font();
    strong.setWeight(QFont::DemiBold);
    return QFontMetrics(strong).horizontalAdvance(button.text()) + kTextSides;
}

} // namespace

SegmentedField::SegmentedField(const QStringList &texts, bool noneAllowed, QWidget *parent)
    : QFrame(parent), m_noneAllowed(noneAllowed)
{
    setProperty("segments", true);
    setFixedHeight(30);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1); // the ground shows between them as a line
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(texts[i]);
        button->setAccessibleName(texts[i]);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(15, 15));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        button->setMinimumWidth(10);
        // The style sheet rounds the left and the right end.
        const qsizetype fromLeft = isRightToLeft() ? texts.size() - 1 - i : i;
        button->setProperty("place", fromLeft == 0                  ? u"first"_s
                                     : fromLeft == texts.size() - 1 ? u"last"_s
                                                                    : u"middle"_s);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, i] {
            const int wanted = i == m_shown && m_noneAllowed ? -1 : i;
            const int before = m_shown;
            showChosen(before); // what is chosen shows once it is saved
            if (wanted != before && !m_readOnly)
                emit chosen(wanted);
        });
        row->addWidget(button); // alike where they fit so, else each as wide as its text wants
        m_buttons.append(button);
    }
}

void SegmentedField::setIcon(int index, const QIcon &icon)
{
    m_buttons[index]->setIcon(icon);
}

void SegmentedField::setIconOnly(int index, const QIcon &icon, QSize size)
{
    QToolButton *button = m_buttons[index];
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(size);
    button->setToolTip(button->text());
    button->setIcon(icon);
}

void SegmentedField::showChosen(int index)
{
    m_shown = index;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == index);
    setFocusProxy(m_buttons[index < 0 ? 0 : index]);
}

void SegmentedField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

/// Texts that do not fit beside their pictures, each in an equal part, do without and share the room by their length.
void SegmentedField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int part = contentsRect().width() / static_cast<int>(std::max<qsizetype>(1, m_buttons.size())) - 2;
    bool crowded = false;
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        crowded = crowded || button->sizeHint().width() > part;
    }
    auto *row = static_cast<QHBoxLayout *>(layout());
    QFont small = font();
    small.setPixelSize(kCrowdedText);
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (crowded)
            m_buttons[i]->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_buttons[i]->setFont(crowded ? small : font());
        row->setStretch(i, crowded ? wanted(*m_buttons[i]) : 1);
    }
}

bool SegmentedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int right = isRightToLeft() ? -1 : 1;
        const int by = key == Qt::Key_Left ? -right : key == Qt::Key_Right ? right : 0;
        const qsizetype at = m_buttons.indexOf(static_cast<QToolButton *>(watched));
        if (by != 0 && at >= 0) {
            m_buttons[std::clamp<qsizetype>(at + by, 0, m_buttons.size() - 1)]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace periplus
