// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_control.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/actions.h"
#include "ui/shell/describe_step.h"
#include "ui/shell/document_control.h"

namespace periplus {

HistoryControl::HistoryControl(Actions &actions, Canvas &canvas, DocumentControl &documents,
                               std::function<bool()> saveTyping, QObject *parent)
    : QObject(parent), m_actions(actions), m_canvas(canvas), m_documents(documents), m_saveTyping(std::move(saveTyping))
{
    connect(actions.undo, &QAction::triggered, this, [this] { travel(&Workspace::undo); });
    connect(actions.redo, &QAction::triggered, this, [this] { travel(&Workspace::redo); });
}

void HistoryControl::refresh()
{
    const Workspace *workspace = m_canvas.map().workspace();
    const auto show = [](QAction *action, const std::optional<HistoryStep> &step, const QString &plain,
                         const QString &named) {
        action->setEnabled(step.has_value());
        action->setText(step ? named.arg(describe(step->op, step->label)) : plain);
    };
    const bool writable = workspace && !workspace->isReadOnly();
    show(m_actions.undo, m_documents.undoStep(), tr("Undo"), tr("Undo %1"));
    show(m_actions.redo, writable ? workspace->history().redoStep() : std::nullopt, tr("Redo"), tr("Redo %1"));
}

void HistoryControl::travel(Result<ViewHint> (Workspace::*direction)())
{
    Workspace *workspace = m_documents.workspace();
    if (!workspace || !m_saveTyping())
        return;
    const Result<ViewHint> hint = (workspace->*direction)();
    if (!hint) {
        if (hint.error().code != Errc::NothingToDo)
            emit failed(hint.error());
        return;
    }
    if (hint->journey && hint->journey != m_canvas.map().journey() && m_canvas.map().state().find(hint->journey))
        emit mapWanted(hint->journey);
    m_canvas.restore(*hint);
}

} // namespace periplus
