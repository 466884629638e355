// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/rows.h"

#include <QObject>
#include <QPointer>

namespace periplus {

class Actions;
class Canvas;
class SegmentsDialog;
class VocabulariesDialog;

/// Opens the windows that list what all maps share, each once: vocabularies and segments.
class ListsControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; the windows open above `parent`.
    ListsControl(Canvas &canvas, Actions &actions, QWidget *parent);

signals:
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);
    /// Something is gone, which undo brings back; the sentence says what it was used for, or is empty.
    void deleted(const QString &name, const QString &uses);

private:
    void showVocabularies();
    void showSegments();

    Canvas &m_canvas;
    Actions &m_actions;
    QWidget *m_window;
    QPointer<VocabulariesDialog> m_vocabularies;
    QPointer<SegmentsDialog> m_segments;
};

} // namespace periplus
