// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clipboard/paste_fragment.h"
#include "core/clipboard/paste_texts.h"
#include "core/layout/display_list.h"

#include <QObject>

class QAction;
class QMimeData;

namespace periplus {

class Canvas;

/// Carries what is selected on the map to the clipboard, and what is on the clipboard to the map.
class ClipboardControl : public QObject
{
    Q_OBJECT

public:
    /// The canvas must outlive this.
    ClipboardControl(Canvas &canvas, QObject *parent);

    /// Whether something is selected that can be copied (an empty cell cannot).
    bool canCopy() const;

    /// Lets actions cut, copy, paste and select everything.
    void follow(QAction *cutAction, QAction *copyAction, QAction *pasteAction, QAction *selectAllAction);

public slots:
    /// Offers the selection to the clipboard; leaves the clipboard alone when nothing is selected.
    void copy();
    void cut();
    /// Pastes what is on the clipboard at the selection: parts of a map at once, text after showing what becomes of it,
    /// unless it is a single one. A map written in Mermaid becomes a map of its own.
    void paste();

signals:
    /// Why what is on the clipboard could not be pasted; the workspace is as it was.
    void failed(const QString &sentence);
    /// A map was made of what was pasted.
    void mapWanted(periplus::JourneyId journey);
    /// Pictures were pasted. The data lives as long as the signal.
    void picturesPasted(const QMimeData *data);

private:
    void pasteParts(const QByteArray &bytes);
    void pasteMermaid(const QString &text);
    void pasteText(const QString &text);
    void carryOut(const TextPlan &plan);
    PasteTarget target() const;
    void fail(const Error &error);

    Canvas &m_canvas;
};

} // namespace periplus
