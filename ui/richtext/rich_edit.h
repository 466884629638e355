// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/rich_text.h"
#include "ui/richtext/text_format.h"

#include <QTextEdit>

#include <optional>

namespace periplus {

/// Writes a text that may have bold, italic, links and lists, and gives it back as its source. Markdown turns into what
/// it means as it is typed or pasted; Backspace right afterwards takes that back. Plain, it writes a text as it stands.
class RichEdit : public QTextEdit
{
    Q_OBJECT

public:
    enum class Mode { Plain, Rich };

    explicit RichEdit(QWidget *parent = nullptr);

    /// Plain at first. What is in it stays as it reads.
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }

    /// Shows a text; what was done before can no longer be undone.
    void setSource(const QString &source);
    /// What was written, without spaces around; exactly what setSource() was given while it means the same.
    QString source() const;

    /// Whether the selected words, or those that would be typed, have a look.
    bool has(TextFormat format) const;
    /// Gives it to them or takes it from them. Links are asked for. Ignored in plain texts.
    void apply(TextFormat format);

    /// The address of the link at the cursor; empty when there is none.
    QString linkHere() const;
    /// Makes the selected words, or the link at the cursor, lead to an address; no address: to nowhere. Without either
    /// the address itself is written. False when the address cannot be a link.
    bool setLink(const QString &address);

signals:
    /// The look at the cursor may be another one.
    void looksChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

    /// Begins a new line; in a list the next item, or the end of the list in an empty one.
    void breakLine();

private:
    RichText read() const;
    void afterTyping();
    bool takeBackFormatting();
    /// What is typed right behind a link is no part of it.
    void leaveLink();
    void toggleLook(TextFormat format);
    /// Selects the link at the cursor, unless something is selected.
    QTextCursor linkCursor() const;
    std::optional<TextFormat> formatOfKeys(const QKeyEvent &event) const;

    Mode m_mode = Mode::Plain;
    QString m_source;          // as it was given
    RichText m_given;          // what that says
    int m_formatRevision = -1; // of the document when typing was turned into formatting; -1: not just now
    int m_formatPosition = 0;
};

} // namespace periplus
