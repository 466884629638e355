// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/state.h"
#include "core/store/history.h"

#include <variant>

namespace periplus {

/// One running transaction. Verbs take it by reference, so a signature shows that it is undoable.
/// Reads see the writes made so far.
class Edit
{
public:
    virtual ~Edit() = default;

    /// The rows as they are now, this edit's own writes included.
    const State &state() const { return m_state; }

    /// Writes one row. `put` inserts or replaces; the row's id must be set (newId).
    /// Errors: DiskFull, IoError; InvalidValue when a column's CHECK refuses it.
    template <class Row> Status put(const Row &row)
    {
        const Row copy = row; // it may live in m_state
        PERIPLUS_TRY(putRow(&copy));
        m_state.put(copy);
        return {};
    }

    /// Deletes one row; children are the verb's business.
    template <class Row> Status remove(Id<Row> id)
    {
        PERIPLUS_TRY(removeRow(id));
        m_state.remove(id);
        return {};
    }

    template <class Row> Id<Row> newId() { return {nextId()}; }
    virtual qint64 nowMs() const = 0;
    virtual QString author() const = 0;

    /// Where to look after this edit (and after its redo).
    void setViewAfter(ViewHint hint) { m_viewAfter = std::move(hint); }
    const ViewHint &viewAfter() const { return m_viewAfter; }

protected:
    template <class... Rows> using PointerOf = std::variant<const Rows *...>;
    template <class... Rows> using IdOf = std::variant<Id<Rows>...>;
    /// A row or id of any table: what the templates above hand to the store.
    using AnyRow = AllRows::Into<PointerOf>;
    using AnyId = AllRows::Into<IdOf>;

    virtual Status putRow(const AnyRow &row) = 0;
    virtual Status removeRow(const AnyId &id) = 0;
    virtual qint64 nextId() = 0;

    State m_state;
    ViewHint m_viewAfter;
};

} // namespace periplus
