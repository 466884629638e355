// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/command_palette.h"

#include "ui/command/palette_delegate.h"

#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPaletteWidth = 620;
constexpr int kTop = 56;
constexpr int kMostLines = 50;
constexpr int kVisibleLines = 11;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_field(new QLineEdit(this)), m_list(new QListWidget(this)), m_nothing(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Search or run a command"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_nothing->setObjectName(u"paletteNothing"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(26);
    shadow->setOffset(0, 10);
    shadow->setColor(QColor(0, 0, 0, 61));
    setGraphicsEffect(shadow);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setTheme(const Theme &theme)
{
    static_cast<PaletteDelegate *>(m_list->itemDelegate())->setTheme(theme);
}

void CommandPalette::open()
{
    if (isVisible()) {
        m_field->selectAll();
        return;
    }
    m_focusBefore = parentWidget()->focusWidget();
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search()
{
    const QString typed = m_field->text().trimmed();
    m_entries.clear();
    for (const PaletteSource &source : std::as_const(m_sources))
        source(typed, m_entries);
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const PaletteEntry &a, const PaletteEntry &b) { return a.score > b.score; });
    m_entries = m_entries.mid(0, kMostLines);
    m_list->clear();
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(entry.icon, entry.text, m_list);
        item->setData(PaletteDelegate::kNote, entry.note);
        item->setData(PaletteDelegate::kPositions, QVariant::fromValue(entry.positions));
        item->setData(Qt::AccessibleTextRole, QString(entry.text + u", "_s + entry.note));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_entries.isEmpty());
    m_nothing->setVisible(m_entries.isEmpty());
    m_nothing->setText(tr("Nothing is called “%1”.").arg(typed));
    place();
}

void CommandPalette::place()
{
    const int lines = std::min(static_cast<int>(m_entries.size()), kVisibleLines);
    m_list->setFixedHeight(lines * PaletteDelegate::kRowHeight);
    const int width = std::min(kPaletteWidth, parentWidget()->width() - 32);
    layout()->activate();
    setGeometry((parentWidget()->width() - width) / 2, kTop, width, layout()->sizeHint().height());
}

void CommandPalette::move(int by)
{
    if (m_entries.isEmpty())
        return;
    const int last = m_list->count() - 1;
    const int to = m_list->currentRow() + by;
    const bool single = std::abs(by) == 1;
    m_list->setCurrentRow(single && to < 0 ? last : single && to > last ? 0 : std::clamp(to, 0, last));
}

void CommandPalette::runCurrent()
{
    const PaletteEntry entry = m_entries.value(m_list->currentRow());
    leave();
    if (entry.run)
        entry.run();
}

void CommandPalette::leave()
{
    hide();
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore.clear();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            m_focusBefore.clear(); // it went where someone clicked
            hide();
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(kVisibleLines - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - kVisibleLines);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // stays
    default:
        return false;
    }
}

} // namespace periplus
