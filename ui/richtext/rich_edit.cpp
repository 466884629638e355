// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/richtext/rich_edit.h"

#include "core/richtext/rich_html.h"
#include "ui/richtext/link_popup.h"
#include "ui/richtext/open_link.h"
#include "ui/richtext/rich_document.h"
#include "ui/richtext/rich_paste.h"
#include "ui/richtext/rich_typing.h"

#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QToolTip>

#include <optional>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListIndent = 18; // pixels

QTextListFormat::Style styleFor(TextFormat format)
{
    return format == TextFormat::Numbers ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
}

RichText withoutEmptyEnds(RichText text)
{
    const auto isEmpty = [](const RichLine &line) { return line.text().trimmed().isEmpty(); };
    while (!text.lines.isEmpty() && isEmpty(text.lines.last()))
        text.lines.removeLast();
    while (!text.lines.isEmpty() && isEmpty(text.lines.first()))
        text.lines.removeFirst();
    return text;
}

} // namespace

RichEdit::RichEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    document()->setIndentWidth(kListIndent);
    connect(this, &QTextEdit::cursorPositionChanged, this, &RichEdit::looksChanged);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &RichEdit::looksChanged);
}

void RichEdit::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    viewport()->setMouseTracking(mode == Mode::Rich);
}

void RichEdit::setSource(const QString &source)
{
    m_source = source;
    m_formatRevision = -1;
    m_given = m_mode == Mode::Rich ? parseRichText(source) : RichText();
    const bool same = m_mode == Mode::Plain
                          ? toPlainText() == source
                          : !document()->isEmpty() && readRichText(*document()) == normalized(m_given);
    if (same) { // the cursor stays where it is
        document()->clearUndoRedoStacks();
        return;
    }
    if (m_mode == Mode::Plain) {
        setPlainText(source);
        return;
    }
    document()->clear();
    setCurrentCharFormat({});
    insertRichText(QTextCursor(document()), m_given, palette().color(QPalette::Link));
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
}

RichText RichEdit::read() const
{
    return withoutEmptyEnds(readRichText(*document()));
}

QString RichEdit::source() const
{
    if (m_mode == Mode::Plain)
        return toPlainText().trimmed();
    const RichText text = read();
    return text == withoutEmptyEnds(normalized(m_given)) ? m_source : writeRichText(text).trimmed();
}

bool RichEdit::has(TextFormat format) const
{
    switch (format) {
    case TextFormat::Bold:
        return fontWeight() >= QFont::DemiBold;
    case TextFormat::Italic:
        return fontItalic();
    case TextFormat::Link:
        return !linkHere().isEmpty();
    case TextFormat::Bullets:
    case TextFormat::Numbers:
        return textCursor().currentList() && textCursor().currentList()->format().style() == styleFor(format);
    }
    Q_UNREACHABLE();
}

void RichEdit::apply(TextFormat format)
{
    if (m_mode == Mode::Plain || isReadOnly())
        return;
    m_formatRevision = -1;
    switch (format) {
    case TextFormat::Bold:
    case TextFormat::Italic:
        toggleLook(format);
        break;
    case TextFormat::Link:
        (new LinkPopup(*this))->popUp();
        break;
    case TextFormat::Bullets:
    case TextFormat::Numbers:
        toggleList(textCursor(), styleFor(format));
        break;
    }
    emit looksChanged();
}

void RichEdit::toggleLook(TextFormat format)
{
    const bool on = !has(format);
    QTextCharFormat look;
    if (format == TextFormat::Bold)
        look.setFontWeight(on ? QFont::Bold : QFont::Normal);
    else
        look.setFontItalic(on);
    mergeCurrentCharFormat(look);
}

QTextCursor RichEdit::linkCursor() const
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    for (auto it = block.begin(); !cursor.hasSelection() && !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        if (!part.charFormat().isAnchor() || part.position() > cursor.position()
            || part.position() + part.length() < cursor.position())
            continue;
        // Its bold parts are fragments of their own.
        const QString address = part.charFormat().anchorHref();
        int from = part.position();
        int to = from;
        int open = -1; // where a row of fragments of this address begins
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment other = each.fragment();
            const bool same = other.charFormat().isAnchor() && other.charFormat().anchorHref() == address;
            open = !same ? -1 : open < 0 ? other.position() : open;
            if (same && open <= part.position() && (other.position() <= part.position() || to == other.position())) {
                from = open;
                to = other.position() + other.length();
            }
        }
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    }
    return cursor;
}

QString RichEdit::linkHere() const
{
    QTextCursor cursor = linkCursor();
    if (cursor.hasSelection())
        cursor.setPosition(cursor.selectionStart() + 1); // a cursor tells the look before it
    return cursor.charFormat().isAnchor() ? cursor.charFormat().anchorHref() : QString();
}

bool RichEdit::setLink(const QString &address)
{
    if (!address.isEmpty() && !isLinkAddress(address))
        return false;
    QTextCursor cursor = linkCursor();
    const QTextCharFormat look = formatOf({{}, false, false, address}, palette().color(QPalette::Link));
    cursor.beginEditBlock();
    if (!cursor.hasSelection()) {
        cursor.insertText(address, look);
    } else {
        QTextCursor part(cursor); // each stretch keeps its bold and italic
        const int end = cursor.selectionEnd();
        for (int at = cursor.selectionStart(); at < end; ++at) {
            part.setPosition(at);
            part.setPosition(at + 1, QTextCursor::KeepAnchor);
            const QTextCharFormat old = part.charFormat();
            QTextCharFormat made = look;
            if (old.fontWeight() >= QFont::DemiBold)
                made.setFontWeight(QFont::Bold);
            made.setFontItalic(old.fontItalic());
            part.setCharFormat(made);
        }
        cursor.setPosition(end);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({}); // what is typed behind a link is no part of it
    return true;
}

std::optional<TextFormat> RichEdit::formatOfKeys(const QKeyEvent &event) const
{
    if (m_mode == Mode::Plain || isReadOnly() || !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return std::nullopt;
    const QKeySequence keys(event.keyCombination());
    for (const TextFormat format : kTextFormats) {
        if (keysOf(format, *this).contains(keys))
            return format;
    }
    return std::nullopt;
}

bool RichEdit::event(QEvent *event)
{
    // While a text is written, its keys are its own, whatever they mean elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride && formatOfKeys(static_cast<const QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void RichEdit::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<TextFormat> format = formatOfKeys(*event)) {
        apply(*format);
        return;
    }
    if (m_mode == Mode::Rich && event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier) {
        const QTextCursor cursor = textCursor();
        if (takeBackFormatting() || (!cursor.hasSelection() && cursor.atBlockStart() && leaveList(cursor)))
            return;
    }
    leaveLink();
    QTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && event->text().back().isPrint())
        afterTyping();
}

void RichEdit::inputMethodEvent(QInputMethodEvent *event)
{
    leaveLink();
    QTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        afterTyping();
}

void RichEdit::afterTyping()
{
    m_formatRevision = -1;
    QTextCursor cursor = textCursor();
    if (m_mode == Mode::Plain || isReadOnly() || cursor.hasSelection())
        return;
    const QTextCharFormat before = cursor.charFormat();
    if (!formatWhatWasTyped(cursor, palette().color(QPalette::Link)))
        return;
    setCurrentCharFormat(before.isAnchor() ? QTextCharFormat() : before); // what follows looks as it did before
    m_formatRevision = document()->revision();
    m_formatPosition = textCursor().position();
    emit looksChanged();
}

void RichEdit::leaveLink()
{
    QTextCursor cursor = textCursor();
    if (m_mode == Mode::Plain || cursor.hasSelection() || !currentCharFormat().isAnchor())
        return;
    const QString address = currentCharFormat().anchorHref();
    QTextCursor next(cursor);
    const bool more = !cursor.atBlockEnd() && next.movePosition(QTextCursor::Right);
    if (more && next.charFormat().anchorHref() == address)
        return;
    const RichRun look{{}, has(TextFormat::Bold), has(TextFormat::Italic), {}};
    setCurrentCharFormat(formatOf(look, {}));
}

bool RichEdit::takeBackFormatting()
{
    const bool justNow = m_formatRevision == document()->revision() && m_formatPosition == textCursor().position();
    m_formatRevision = -1;
    if (justNow)
        undo();
    return justNow;
}

void RichEdit::breakLine()
{
    const QTextCursor cursor = textCursor();
    if (cursor.currentList() && cursor.block().text().isEmpty() && leaveList(cursor))
        return;
    insertPlainText(u"\n"_s); // the usual Shift+Enter would leave a line separator in the text
    ensureCursorVisible();
}

void RichEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const QString address = anchorAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && openLink(address))
        return;
    QTextEdit::mouseReleaseEvent(event);
}

void RichEdit::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const bool link = event->modifiers() == Qt::ControlModifier && !anchorAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool RichEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const QString address = anchorAt(help.pos());
        if (!address.isEmpty()) {
            QToolTip::showText(help.globalPos(), linkHint(address), viewport());
            return true;
        }
    }
    return QTextEdit::viewportEvent(event);
}

QMimeData *RichEdit::createMimeDataFromSelection() const
{
    if (m_mode == Mode::Plain)
        return QTextEdit::createMimeDataFromSelection();
    QTextDocument part;
    QTextCursor(&part).insertFragment(QTextDocumentFragment(textCursor()));
    const RichText text = readRichText(part);
    auto *copied = new QMimeData;
    copied->setText(text.plainText());
    if (!text.isPlain()) {
        copied->setHtml(richToHtml(text));
        copied->setData(u"text/markdown"_s, richToMarkdown(text, false).toUtf8());
        copied->setData(richTextType(), writeRichText(text).toUtf8());
    }
    return copied;
}

bool RichEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || (m_mode == Mode::Rich && source->hasHtml());
}

void RichEdit::insertFromMimeData(const QMimeData *source)
{
    m_formatRevision = -1;
    if (m_mode == Mode::Plain) {
        QTextEdit::insertFromMimeData(source);
        return;
    }
    QTextCursor cursor = textCursor();
    insertRichText(cursor, richTextFrom(*source), palette().color(QPalette::Link));
    setCurrentCharFormat({});
    ensureCursorVisible();
}

} // namespace periplus
