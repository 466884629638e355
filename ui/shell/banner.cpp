// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "ui/shell/motion.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastMs = 8000;
constexpr int kReadingMs = 70; // for each character, of longer texts
constexpr int kMostMs = 30000;
constexpr int kComingMs = 160;
constexpr int kMostWidth = 760;
constexpr int kSideSpace = 16;
constexpr int kRise = 10; // from so far below it comes

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_motion(new QPropertyAnimation(this, "pos", this)),
      m_label(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText); // file names may look like markup
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 8, 7);
    row->addWidget(m_label, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_action->setObjectName(u"bannerAction"_s);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        m_onAction();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_away.setObjectName(u"bannerAway"_s);
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(QApplication::focusWidget()))
            leaveSoon(); // somebody is at it
        else
            hide();
    });
    m_motion->setDuration(kComingMs);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    hide();
}

void Banner::floatIn(QWidget &window, int above)
{
    setParent(&window);
    m_above = above;
    window.installEventFilter(this);
    hide();
}

void Banner::leaveSoon()
{
    m_away.start(std::clamp(kReadingMs * static_cast<int>(m_label->text().size()), kLeastMs, kMostMs));
}

/// With its text on one line.
int Banner::naturalWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + m_label->fontMetrics().horizontalAdvance(m_label->text()) + 2;
    for (const QWidget *button : {static_cast<const QWidget *>(m_action), static_cast<const QWidget *>(m_close)}) {
        if (!button->isHidden())
            width += layout()->spacing() + button->sizeHint().width();
    }
    return width;
}

void Banner::place(bool coming)
{
    const QWidget *window = parentWidget();
    if (!window)
        return;
    m_motion->stop();
    for (QWidget *part :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        part->ensurePolished(); // letters and margins come with the style
    layout()->invalidate();
    const int wide = std::min({window->width() - 2 * kSideSpace, kMostWidth, naturalWidth()});
    resize(wide, layout()->totalHeightForWidth(wide));
    const QPoint there((window->width() - wide) / 2, window->height() - m_above - height());
    move(there);
    raise();
    if (!coming || isMotionReduced())
        return;
    m_motion->setStartValue(there + QPoint(0, kRise));
    m_motion->setEndValue(there);
    m_motion->start();
}

bool Banner::event(QEvent *event)
{
    // A text that changes, or another size of letters, wants another size.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place(false);
    return QFrame::event(event);
}

bool Banner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place(false);
    return QFrame::eventFilter(watched, event);
}

void Banner::showText(const QString &text)
{
    present(text, false);
    leaveSoon();
}

void Banner::showSuccess(const QString &text)
{
    present(text, true);
    leaveSoon();
}

void Banner::showDeleted(const QString &name, const QString &uses, QAction *undo)
{
    const QString gone = tr("“%1” was deleted.").arg(name);
    showDone(uses.isEmpty() ? gone : tr("%1 %2", "two sentences").arg(gone, uses), undo);
}

void Banner::showDone(const QString &text, QAction *undo)
{
    present(text, true);
    m_onAction = [undo] { undo->trigger(); };
    // The next edit gives undo another name; then the button would take back something else.
    m_following = connect(undo, &QAction::changed, this, [this, undo, name = undo->text()] {
        if (undo->text() != name)
            hide();
    });
    m_action->setText(tr("Undo"));
    m_action->show();
    place(false);
    leaveSoon();
}

void Banner::addText(const QString &text)
{
    if (!isVisibleTo(parentWidget())) {
        showText(text);
        return;
    }
    m_label->setText(m_label->text() + u' ' + text);
    setAccessibleName(m_label->text());
    place(false);
    if (m_away.isActive())
        leaveSoon();
}

void Banner::offer(const QString &text, const QString &button, std::function<void()> action)
{
    present(text, false);
    m_onAction = std::move(action);
    m_action->setText(button);
    m_action->show();
    place(false);
}

void Banner::present(const QString &text, bool success)
{
    m_away.stop();
    disconnect(m_following);
    m_action->hide();
    setProperty("success", success);
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_label)}) {
        style()->unpolish(widget); // the style sheet looks at the property again
        style()->polish(widget);
    }
    m_label->setText(text);
    setAccessibleName(text);
    const bool coming = !isVisible();
    show();
    place(coming);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::setCloseIcon(const QIcon &icon)
{
    m_close->setIcon(icon);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace periplus
