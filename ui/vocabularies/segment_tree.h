// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QTreeWidget>

namespace periplus {

/// Segments with their personas below them, and last the personas without a segment. Tells what people want; the
/// order and the segments of personas change by dragging or with Alt+Up and Alt+Down.
class SegmentTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { NameColumn, ShareColumn, PersonasColumn };

    explicit SegmentTree(QWidget *parent = nullptr);

    /// Fills the tree anew; what was current and open stays so.
    void show(const periplus::State &state, bool writable);
    /// The segment of the current row, or of the persona in it; 0 for those without one.
    SegmentId currentSegment() const;
    /// The persona in the current row; 0 for a segment.
    PersonaId currentPersona() const;
    void select(SegmentId id);
    void startRenaming(SegmentId id);
    /// Asks for what the end of a drag means for the current row.
    void dropCurrentAt(QPoint position);

signals:
    void renamed(periplus::SegmentId id, const QString &name);
    void shareTyped(periplus::SegmentId id, const QString &text);
    /// 0: to the end.
    void segmentMoveWanted(periplus::SegmentId id, periplus::SegmentId before);
    /// 0: out of its segment.
    void personaMoveWanted(periplus::PersonaId id, periplus::SegmentId segment);
    void deleteWanted();

protected:
    void dropEvent(QDropEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTreeWidgetItem *itemOf(SegmentId id) const;
    SegmentId segmentOf(const QTreeWidgetItem *item) const;
    void addPersonas(QTreeWidgetItem &parent, const periplus::State &state, const QList<PersonaId> &personas);
    void onChanged(QTreeWidgetItem *item, int column);
    void moveCurrent(int by);

    bool m_writable = true;
};

} // namespace periplus
