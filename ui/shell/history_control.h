// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QObject>

#include <functional>

namespace periplus {

class Actions;
class Canvas;
class DocumentControl;

/// Undo and redo: what they would do is in their names, and they lead back to where the edit was made.
class HistoryControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `saveTyping` saves what is being typed anywhere; false when that failed.
    HistoryControl(Actions &actions, Canvas &canvas, DocumentControl &documents, std::function<bool()> saveTyping,
                   QObject *parent);

    /// Names both actions after the steps they would take.
    void refresh();

signals:
    void mapWanted(periplus::JourneyId journey);
    void failed(const periplus::Error &error);

private:
    void travel(Result<ViewHint> (Workspace::*direction)());

    Actions &m_actions;
    Canvas &m_canvas;
    DocumentControl &m_documents;
    std::function<bool()> m_saveTyping;
};

} // namespace periplus
