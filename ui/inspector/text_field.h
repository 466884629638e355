// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/typing.h"
#include "ui/richtext/rich_edit.h"

#include <functional>

namespace periplus {

/// A text over several lines that grows with what is in it. Losing the focus and Ctrl+Enter save, Esc takes back.
class TextField : public RichEdit, public Typing
{
    Q_OBJECT

public:
    /// What Enter does. Where it saves, Shift+Enter breaks the line.
    enum class Enter { Saves, BreaksLine };
    /// Saves a text; false when it could not be saved.
    using Save = std::function<bool(const QString &text)>;

    TextField(Enter enter, Save save, QWidget *parent = nullptr);

    /// Shows what is saved; a text that is being typed stays.
    void showText(const QString &text);
    /// Shows and writes markup: for texts that have it on the map.
    void setRich();
    /// Lets the field be empty again after each save, as for a new comment.
    void setEmptiedBySaving(bool on) { m_emptiedBySaving = on; }
    void setLeastLines(int lines);

    bool finish() override;
    bool revert() override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void grow();
    void replace(const QString &text);

    Enter m_enter;
    Save m_save;
    QString m_shown;
    int m_leastLines = 1;
    bool m_emptiedBySaving = false;
    bool m_saving = false;
};

} // namespace periplus
