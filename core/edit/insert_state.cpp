// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/insert_state.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace periplus {

namespace {

/// How names are compared when an import meets what is there.
QString folded(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

/// Which name of a row decides that it is there already; empty for tables that are never shared.
template <class Row> QString sharedName(const Row &)
{
    return {};
}
QString sharedName(const Segment &row)
{
    return folded(row.name);
}
QString sharedName(const Persona &row)
{
    return folded(row.name);
}
QString sharedName(const Tag &row)
{
    return folded(row.name);
}
QString sharedName(const Channel &row)
{
    return folded(row.code);
}

/// Where an imported row goes.
template <class Row> struct Target
{
    QHash<Id<Row>, Id<Row>> ids; ///< imported to written; rows that are there already map to the existing one
    QSet<Id<Row>> leftOut;       ///< those, and what hangs from them
};

template <class... Rows> using Targets = std::tuple<Target<Rows>...>;

/// Writes a state into an edit: first every row gets its id, then rows are written with their references replaced.
class Insertion
{
public:
    Insertion(Edit &edit, const State &imported, MatchNames match) : m_edit(edit), m_imported(imported), m_match(match)
    {
    }

    Result<QList<JourneyId>> run();

private:
    template <class Row> Target<Row> &target() { return std::get<Target<Row>>(m_targets); }
    template <class Row> void assignIds();
    template <class Row> QHash<QString, Id<Row>> existingNames() const;
    template <class Row> QList<Rank> ranksAtEnd(qsizetype count) const;
    template <class Row> Status writeRows();
    template <class Row> Row translated(Row row);
    Status takeTitle();
    Status makeRoomForChannels();

    /// A persona that is there already keeps its own description.
    template <class Row> bool hangsFromShared(const Row &) { return false; }
    bool hangsFromShared(const Trait &row) { return target<Persona>().leftOut.contains(row.persona); }
    bool hangsFromShared(const Comment &row) { return target<Persona>().leftOut.contains(row.persona); }
    bool hangsFromShared(const Dataset &row) { return target<Metric>().leftOut.contains(row.metric); }
    bool hangsFromShared(const Measurement &row) { return target<Metric>().leftOut.contains(row.metric); }
    bool hangsFromShared(const Evidence &row) { return target<Trait>().leftOut.contains(row.trait); }

    Edit &m_edit;
    const State &m_imported;
    MatchNames m_match;
    AllRows::Into<Targets> m_targets;
};

template <class Row>
constexpr bool kShared =
    std::is_same_v<Row,
                   Segment> || std::is_same_v<Row, Persona> || std::is_same_v<Row, Tag> || std::is_same_v<Row, Channel>;

/// Tables of what a whole workspace uses: such a row stays the same one when it is copied and pasted.
template <class Row> constexpr bool kCommon = kShared<Row> || std::is_same_v<Row, Metric>;

/// Tables whose rows have no parent: imported ones go behind those that are there.
template <class Row>
constexpr bool kTopLevel =
    std::is_same_v<Row, Journey> || std::is_same_v<Row, Metric> || std::is_same_v<Row, Action> || kShared<Row>;

template <class Row> QHash<QString, Id<Row>> Insertion::existingNames() const
{
    QHash<QString, Id<Row>> names;
    const bool wanted = std::is_same_v<Row, Channel> || m_match != MatchNames::No;
    if (!wanted)
        return names;
    for (const Id<Row> id : m_edit.state().ordered<Row>()) {
        const QString name = sharedName(m_edit.state().at(id));
        if (!name.isEmpty() && !names.contains(name))
            names.insert(name, id);
    }
    return names;
}

/// Each existing row takes in one imported row; a second one of the same name is new. A channel takes in every spelling
/// of its code, for a code must not stand twice.
template <class Row> void Insertion::assignIds()
{
    Target<Row> &to = target<Row>();
    QHash<QString, Id<Row>> existing;
    if constexpr (kShared<Row>)
        existing = existingNames<Row>();
    for (const Id<Row> id : m_imported.ordered<Row>()) {
        const Row &row = m_imported.at(id);
        const QString name = sharedName(row);
        const bool taken = m_edit.state().find(id);
        const bool sameRow = kCommon<Row> && taken && m_match == MatchNames::RowsAndNames;
        const Id<Row> there = sameRow ? id : existing.value(name);
        if constexpr (!std::is_same_v<Row, Channel>)
            existing.remove(name);
        if (there || hangsFromShared(row))
            to.leftOut.insert(id);
        const bool anew = taken || (!kCommon<Row> && m_match == MatchNames::RowsAndNames);
        to.ids.insert(id, there ? there : anew ? m_edit.newId<Row>() : id);
    }
}

/// The row under its new id, with every reference to where that row has gone.
template <class Row> Row Insertion::translated(Row row)
{
    row.id = target<Row>().ids.value(row.id);
    forEachColumn<Row>([&](const auto &column) {
        auto &value = row.*(column.member);
        using Member = std::remove_reference_t<decltype(value)>;
        if constexpr (IdTraits<Member>::value) {
            if (value)
                value = target<typename IdTraits<Member>::Target>().ids.value(value);
        }
    });
    return row;
}

/// Ranks behind the rows that are there: below one that follows them all, so that many stay short.
template <class Row> QList<Rank> Insertion::ranksAtEnd(qsizetype count) const
{
    const QList<Id<Row>> there = m_edit.state().ordered<Row>();
    QList<Rank> ranks = evenRanks(count);
    if (there.isEmpty())
        return ranks;
    const Rank base = rankBetween(m_edit.state().at(there.last()).rank, {});
    for (Rank &rank : ranks)
        rank.text.prepend(base.text);
    return ranks;
}

template <class Row> Status Insertion::writeRows()
{
    const QList<Id<Row>> imported = m_imported.ordered<Row>();
    QList<Rank> ranks;
    if constexpr (kTopLevel<Row>)
        ranks = ranksAtEnd<Row>(imported.size());
    for (qsizetype i = 0; i < imported.size(); ++i) {
        if (target<Row>().leftOut.contains(imported[i]))
            continue;
        Row row = translated(m_imported.at(imported[i]));
        if constexpr (kTopLevel<Row>)
            row.rank = ranks[i];
        PERIPLUS_TRY(m_edit.put(row));
    }
    return {};
}

Status Insertion::takeTitle()
{
    const WorkspaceInfo *theirs = m_imported.find(Id<WorkspaceInfo>{1});
    const WorkspaceInfo *ours = m_edit.state().find(Id<WorkspaceInfo>{1});
    if (!theirs || (theirs->title.isEmpty() && theirs->subtitle.isEmpty()) || (ours && !ours->title.isEmpty()))
        return {};
    return m_edit.put(*theirs);
}

/// Into a workspace where nothing has been made yet comes the imported vocabulary instead of the standard one.
Status Insertion::makeRoomForChannels()
{
    const State &state = m_edit.state();
    bool pristine = true;
    AllRows::forEach([&]<class Row>() {
        constexpr bool always = std::is_same_v<Row, WorkspaceInfo> || std::is_same_v<Row, Channel>;
        pristine = pristine && (always || state.count<Row>() == 0);
    });
    const QList<ChannelId> ours = state.ordered<Channel>();
    const QList<ChannelId> theirs = m_imported.ordered<Channel>();
    const auto same = [&](ChannelId a, ChannelId b) {
        const Channel &mine = state.at(a);
        const Channel &other = m_imported.at(b);
        return mine.code == other.code && mine.name == other.name && mine.icon == other.icon
               && mine.online == other.online;
    };
    if (!pristine || std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(), same))
        return {};
    for (const ChannelId id : ours)
        PERIPLUS_TRY(m_edit.remove(id));
    return {};
}

Result<QList<JourneyId>> Insertion::run()
{
    PERIPLUS_TRY(takeTitle());
    PERIPLUS_TRY(makeRoomForChannels());
    AllRows::forEach([&]<class Row>() { assignIds<Row>(); });
    Status written;
    AllRows::forEach([&]<class Row>() {
        if constexpr (!std::is_same_v<Row, WorkspaceInfo>) {
            if (written)
                written = writeRows<Row>();
        }
    });
    PERIPLUS_TRY(written);
    QList<JourneyId> journeys;
    for (const JourneyId id : m_imported.ordered<Journey>())
        journeys.append(target<Journey>().ids.value(id));
    return journeys;
}

} // namespace

Result<QList<JourneyId>> insertState(Edit &edit, const State &imported, MatchNames match)
{
    return Insertion(edit, imported, match).run();
}

} // namespace periplus
