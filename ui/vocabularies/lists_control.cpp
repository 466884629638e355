// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularies/lists_control.h"

#include "ui/canvas/canvas.h"
#include "ui/shell/actions.h"
#include "ui/vocabularies/segments_dialog.h"
#include "ui/vocabularies/vocabularies_dialog.h"

namespace periplus {

ListsControl::ListsControl(Canvas &canvas, Actions &actions, QWidget *parent)
    : QObject(parent), m_canvas(canvas), m_actions(actions), m_window(parent)
{
    connect(actions.vocabularies, &QAction::triggered, this, &ListsControl::showVocabularies);
    connect(actions.segments, &QAction::triggered, this, &ListsControl::showSegments);
}

void ListsControl::showVocabularies()
{
    if (!m_vocabularies) {
        m_vocabularies = new VocabulariesDialog(m_canvas, {m_actions.undo, m_actions.redo}, m_window);
        connect(m_vocabularies, &VocabulariesDialog::placeWanted, this, &ListsControl::placeWanted);
    }
    m_vocabularies->show();
    m_vocabularies->activateWindow();
}

void ListsControl::showSegments()
{
    if (!m_segments) {
        m_segments = new SegmentsDialog(m_canvas, {m_actions.undo, m_actions.redo}, m_window);
        connect(m_segments, &SegmentsDialog::deleted, this, &ListsControl::deleted);
    }
    m_segments->show();
    m_segments->activateWindow();
}

} // namespace periplus
