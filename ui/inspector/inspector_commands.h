// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <functional>
#include <type_traits>

namespace periplus {

class ShownMap;

// How one row of a kind is written, and what history calls that.
// clang-format off
Status writeRow(Edit &edit, const Card &row);
Status writeRow(Edit &edit, const Step &row);
Status writeRow(Edit &edit, const Stage &row);
Status writeRow(Edit &edit, const Lane &row);
Status writeRow(Edit &edit, const Journey &row);
Status writeRow(Edit &edit, const Evidence &row);
constexpr Op editOpOf(CardId) { return Op::EditCard; }
constexpr Op editOpOf(StepId) { return Op::EditStep; }
constexpr Op editOpOf(StageId) { return Op::EditStage; }
constexpr Op editOpOf(LaneId) { return Op::EditLane; }
constexpr Op editOpOf(JourneyId) { return Op::EditJourney; }
constexpr Op editOpOf(EvidenceId) { return Op::EditEvidence; }
// clang-format on

/// What the inspector does to rows of the shown map. Each call is one edit, one undo step, named after what it touches.
/// Errors of all: those of Workspace::edit and of the verb; NothingToDo when no workspace is shown.
class InspectorCommands
{
public:
    using View = std::function<ViewHint()>;
    using Verbs = std::function<Status(Edit &edit)>;

    /// Whether quick successive changes of one field, such as presses of an arrow key, become one step.
    enum class Fold { No, Yes };

    /// `view` tells selection and viewport at the moment of the edit. The map must outlive this.
    InspectorCommands(ShownMap &map, View view) : m_map(map), m_view(std::move(view)) {}

    /// Gives one field of all the rows a value; rows that have it already, and rows that are gone, are left alone.
    /// Errors: NotFound when all of them are gone.
    template <class Row, class T>
    Status set(const QList<Id<Row>> &ids, T Row::*member, const std::type_identity_t<T> &value, Fold fold = Fold::No)
    {
        if (ids.isEmpty())
            return failure(Errc::NothingToDo);
        const auto verbs = [&](Edit &edit) -> Status {
            bool found = false;
            for (const Id<Row> id : ids) {
                const Row *old = edit.state().find(id);
                found = found || old;
                if (!old || old->*member == value)
                    continue;
                Row row = *old;
                row.*member = value;
                PERIPLUS_TRY(writeRow(edit, row));
            }
            return found ? Status() : Status(failure(Errc::NotFound));
        };
        return run(opOf(ids.first(), member, value), namesOf(ids),
                   fold == Fold::Yes ? mergeKey(ids, member) : QString(), verbs);
    }

    /// What follows becomes part of this step as long as nothing else is done (EditOptions::joins); 0: of none.
    void join(qint64 step) { m_joins = step; }

    /// Runs verbs as one step. Edits with the same merge key fold when they follow quickly; empty: never.
    Status run(Op op, const QString &label, const QString &mergeKey, const Verbs &verbs);

    /// What history calls a row, and what it calls several ("Prices hidden and 2 more").
    QString nameOf(CardId id) const;
    QString nameOf(StepId id) const;
    QString nameOf(StageId id) const;
    QString nameOf(LaneId id) const;
    QString nameOf(JourneyId id) const;
    QString nameOf(EvidenceId id) const;
    template <class Row> QString namesOf(const QList<Id<Row>> &ids) const
    {
        return ids.isEmpty() ? QString() : andMore(nameOf(ids.first()), static_cast<int>(ids.size()) - 1);
    }

    ShownMap &map() const { return m_map; }

private:
    /// What history calls giving a field a value: some have names of their own.
    template <class Row, class T> static Op opOf(Id<Row> id, T Row::*member, const std::type_identity_t<T> &value)
    {
        if constexpr (std::is_same_v<Row, Card> && std::is_same_v<T, int>) {
            if (member == &Card::span)
                return Op::SpanCard;
        }
        if constexpr (std::is_same_v<Row, Step> && std::is_same_v<T, std::optional<double>>)
            return Op::ResizeStep;
        if constexpr (std::is_same_v<Row, Lane> && std::is_same_v<T, std::optional<double>>)
            return Op::ResizeLane;
        if constexpr (std::is_same_v<Row, Lane> && std::is_same_v<T, bool>) {
            if (member == &Lane::collapsed)
                return value ? Op::CollapseLane : Op::ExpandLane;
            return value ? Op::HideLane : Op::ShowLanes;
        }
        return editOpOf(id);
    }
    static QString andMore(const QString &first, int more);

    template <class Row, class T> static QString mergeKey(const QList<Id<Row>> &ids, T Row::*member)
    {
        QString key = QStringLiteral("inspector-") + QLatin1StringView(columnName(member));
        for (const Id<Row> id : ids)
            key += u'-' + QString::number(id.value);
        return key;
    }
    template <class Row, class T> static const char *columnName(T Row::*member)
    {
        const char *name = "";
        forEachColumn<Row>([&](const auto &column) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(column.member)>, T Row::*>) {
                if (column.member == member)
                    name = column.name;
            }
        });
        return name;
    }

    ShownMap &m_map;
    View m_view;
    qint64 m_joins = 0;
};

} // namespace periplus
