// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSuccessMs = 8000;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
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
    m_away.setSingleShot(true);
    m_away.setInterval(kSuccessMs);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Banner::showText(const QString &text)
{
    present(text, false);
}

void Banner::showSuccess(const QString &text)
{
    present(text, true);
    m_away.start();
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
    m_away.start();
}

void Banner::addText(const QString &text)
{
    if (!isVisibleTo(parentWidget())) {
        showText(text);
        return;
    }
    m_label->setText(m_label->text() + u' ' + text);
    setAccessibleName(m_label->text());
}

void Banner::offer(const QString &text, const QString &button, std::function<void()> action)
{
    present(text, false);
    m_onAction = std::move(action);
    m_action->setText(button);
    m_action->show();
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
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::showDeleted(const QString &name, const QString &uses, QAction *undo)
{
    const QString gone = tr("“%1” was deleted.").arg(name);
    showDone(uses.isEmpty() ? gone : tr("%1 %2", "two sentences").arg(gone, uses), undo);
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
