// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/richtext/link_popup.h"

#include "ui/richtext/open_link.h"
#include "ui/richtext/rich_edit.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAddressWidth = 300;
constexpr int kBelow = 6;
constexpr int kPad = 8;

} // namespace

LinkPopup::LinkPopup(RichEdit &edit)
    : QFrame(&edit, Qt::Popup),
      m_edit(edit),
      m_address(new QLineEdit(this)),
      m_hint(new QLabel(this)),
      m_open(new QToolButton(this))
{
    setObjectName(u"linkPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_address->setObjectName(u"linkAddress"_s);
    m_address->setAccessibleName(tr("Address of the link"));
    m_address->setPlaceholderText(tr("https://… or name@example.org"));
    m_address->setMinimumWidth(kAddressWidth);
    m_hint->setObjectName(u"linkHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_open->setObjectName(u"openLink"_s);
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open the address in the browser"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPad, kPad, kPad, kPad);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_address, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    column->addWidget(m_hint);
    connect(m_address, &QLineEdit::textChanged, this, &LinkPopup::tell);
    connect(m_address, &QLineEdit::returnPressed, this, &LinkPopup::set);
    connect(m_open, &QToolButton::clicked, this, [this] { openLink(address()); });
    QString known = m_edit.linkHere();
    if (known.isEmpty()) {
        const QString copied = QApplication::clipboard()->text().trimmed();
        const QString selected = m_edit.textCursor().selectedText().trimmed();
        known = isLinkAddress(selected) ? selected : isLinkAddress(copied) ? copied : QString();
    }
    m_address->setText(known);
    m_address->selectAll();
    setFocusProxy(m_address);
    m_address->setFocus(); // before it is shown: then the text knows that a popup took the focus
    tell();
}

void LinkPopup::popUp()
{
    adjustSize();
    const QRect cursor = m_edit.cursorRect();
    QPoint at = m_edit.viewport()->mapToGlobal(cursor.bottomLeft() + QPoint(0, kBelow));
    if (const QScreen *screen = m_edit.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::max(room.left(), std::min(at.x(), room.right() - width())));
        if (at.y() + height() > room.bottom())
            at.setY(m_edit.viewport()->mapToGlobal(cursor.topLeft()).y() - height() - kBelow);
    }
    move(at);
    show();
}

QString LinkPopup::address() const
{
    const QString typed = m_address->text().trimmed();
    if (typed.isEmpty() || isLinkAddress(typed))
        return typed;
    const bool mail = typed.contains(u'@') && !typed.contains(u'/');
    const QString whole = (mail ? u"mailto:"_s : u"https://"_s) + typed;
    return typed.contains(u':') || !typed.contains(u'.') || !isLinkAddress(whole) ? typed : whole;
}

void LinkPopup::tell()
{
    const QString typed = address();
    const bool usable = isLinkAddress(typed);
    m_open->setEnabled(usable);
    m_hint->setProperty("bad", !usable && !typed.isEmpty());
    if (usable)
        m_hint->setText(tr("Enter sets the link"));
    else if (typed.isEmpty())
        m_hint->setText(m_edit.linkHere().isEmpty() ? tr("Type or paste an address") : tr("Enter takes the link away"));
    else
        m_hint->setText(tr("Only web and mail addresses can be links"));
}

void LinkPopup::set()
{
    if (m_edit.setLink(address()))
        close();
}

void LinkPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace periplus
