// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <memory>

namespace periplus {

class RandomChoice;

/// Whether some of the edits may fold into the step before, as typing does.
enum class Folding { Some, None };

/// Does one random but sensible edit after the other: every verb of core/edit, with texts in several scripts.
/// The same seed on the same workspace gives the same edits. For load tests and random tests.
class RandomEdits
{
public:
    explicit RandomEdits(quint64 seed, Folding folding = Folding::Some);
    ~RandomEdits();
    Q_DISABLE_COPY_MOVE(RandomEdits)

    /// Runs one edit as one transaction; returns its op's name.
    /// Errors: those of Workspace::edit.
    Result<QString> step(Workspace &workspace);

private:
    std::unique_ptr<RandomChoice> m_choice;
    Folding m_folding;
};

} // namespace periplus
