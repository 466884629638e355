// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "ui/richtext/text_format.h"

#include <QFrame>
#include <QHash>

class QBoxLayout;
class QMenu;
class QToolButton;

namespace periplus {

class Canvas;
class CardFacts;
class InPlaceEditor;

/// The bar above a card that is being written: who feels it, bold, italic, link, list, tags, evidence. The mouse on it
/// leaves the focus in the text; Alt+F10 brings the keyboard to it, the arrow keys and Tab go along it, Esc goes back.
class EditingBar : public QFrame
{
    Q_OBJECT

public:
    /// All must outlive the bar; it is a child of the canvas's viewport, as the editor is.
    EditingBar(Canvas &canvas, InPlaceEditor &editor, CardFacts &facts);

    /// Puts it above the editor, below where the view ends, and shows what is now known of the card.
    void refresh();
    /// Gives the focus to its first button.
    void enter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *add(const QString &name, const QString &words);
    QToolButton *addFormat(TextFormat format, const QString &words);
    void addLine();
    void makeMenus();
    void fillPersonas(QMenu &menu);
    void fillTags(QMenu &menu);
    void fillEvidence(QMenu &menu);
    void showFacts();
    void showLooks();
    void place();
    bool walk(int key);
    QIcon icon(const QString &name, const char *token) const;
    QIcon portrait(const Persona &persona) const;

    Canvas &m_canvas;
    InPlaceEditor &m_editor;
    CardFacts &m_facts;
    QBoxLayout *m_row;
    QList<QToolButton *> m_buttons;
    QHash<TextFormat, QToolButton *> m_formats;
    QToolButton *m_persona = nullptr;
    QToolButton *m_tags = nullptr;
    QToolButton *m_evidence = nullptr;
};

} // namespace periplus
