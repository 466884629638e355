// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/shown_canvas.h"
#include "ui/richtext/rich_edit.h"

namespace periplus {

/// Opens the card of a small map and writes into it with keys.
class Writing : public ShownCanvas
{
public:
    explicit Writing(const QString &before = {})
    {
        if (!before.isEmpty())
            canvas.carryOut(canvas.commands().setText(source(), before));
        click(source());
        key(Qt::Key_F2);
    }

    Source source() const { return cardSource(small.pain); }
    RichEdit *text() const { return qobject_cast<RichEdit *>(editor()); }
    QString saved() const { return state().at(small.pain).text; }
    void type(const QString &keys) const { QTest::keyClicks(text(), keys); }
    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(text(), pressed, modifiers);
    }
    /// Replaces everything and saves.
    QString written(const QString &keys) const
    {
        text()->selectAll();
        type(keys);
        press(Qt::Key_Return);
        return saved();
    }
};

} // namespace periplus
