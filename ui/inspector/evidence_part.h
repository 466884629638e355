// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/part.h"

class QFrame;

namespace periplus {

class EvidenceRow;
class KindChip;

/// How well a card is known, and by what.
class EvidencePart : public Part
{
    Q_OBJECT

public:
    explicit EvidencePart(const InspectorContext &context, QWidget *parent = nullptr);

    void show(CardId card);

private:
    void add();
    EvidenceRow *makeRow(EvidenceId id);
    void moveBy(EvidenceId id, int places);
    /// The evidence that something dropped at a height would come before; 0: the end.
    EvidenceId beforeAt(QPoint global) const;
    void showLanding(QPoint global);

    CardId m_card;
    QList<std::pair<EvidenceId, EvidenceRow *>> m_rows;
    KindChip *m_best;
    QFrame *m_landing;       ///< a bar where what is dragged would come
    bool m_openNext = false; ///< the evidence that was just added shows its fields
};

} // namespace periplus
