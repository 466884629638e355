// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <QList>
#include <QStringList>

namespace periplus {

/// Gathers what evidence names as its sources, each once.
class SourceList
{
public:
    /// The same interviews are named by many cards: the largest count is theirs, not the sum.
    void add(const Evidence &row);

    /// "14 interviews", "import log of 1,204 files" …, in the order they were added.
    QStringList texts() const;

private:
    struct Source
    {
        EvidenceSource source = EvidenceSource::None;
        QString note;
        int n = 0;
    };

    static QString textOf(const Source &source);

    QList<Source> m_sources;
};

/// The text of one piece of evidence's source: its note, or its kind with how many; empty when it has neither.
QString sourceText(const Evidence &row);

} // namespace periplus
