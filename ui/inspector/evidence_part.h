// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/part.h"

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

    CardId m_card;
    QList<std::pair<EvidenceId, EvidenceRow *>> m_rows;
    KindChip *m_best;
    bool m_openNext = false; ///< the evidence that was just added shows its fields
};

} // namespace periplus
