// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/store_text.h"
#include "core/store/workspace_p.h"

#include <QScopedValueRollback>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The edit that a closure gets: rows go to the tables and into its own copy of the state.
class RunningEdit final : public Edit
{
public:
    RunningEdit(RowStore &rows, const State &state, WorkspaceServices &services, const ViewHint &viewBefore)
        : m_rows(rows), m_services(services)
    {
        m_state = state;
        m_viewAfter = viewBefore;
    }

    qint64 nowMs() const override { return m_services.clock->nowMs(); }
    QString author() const override { return m_services.author; }

protected:
    Status putRow(const AnyRow &any) override
    {
        return guarded([&]() -> Status { return std::visit([this](const auto *row) { return write(*row); }, any); });
    }

    Status removeRow(const AnyId &any) override
    {
        return guarded([&]() -> Status {
            return std::visit(
                [this](auto id) -> Status {
                    if (!m_rows.remove(id))
                        return failure(Errc::NotFound, StoreText::tr("there is no such row"));
                    return {};
                },
                any);
        });
    }

    qint64 nextId() override { return m_services.ids->next(); }

private:
    template <class Row> Status write(const Row &row)
    {
        Q_ASSERT(row.id);
        const Row *old = m_state.find(row.id);
        if (!old)
            m_rows.insert(row);
        else if (!(*old == row))
            m_rows.update(row);
        return {};
    }

    RowStore &m_rows;
    WorkspaceServices &m_services;
};

} // namespace

void Workspace::Private::endLeftTransaction()
{
    if (sqlite3_get_autocommit(database.getHandle()) == 0)
        database.exec("ROLLBACK");
}

void Workspace::Private::load()
{
    State read = rows.load();
    HistoryLog::Position position = log.position();
    state = std::move(read);
    log.show(std::move(position));
    rememberStamp();
}

State Workspace::Private::refreshed(const Changes &touched)
{
    State next = state;
    for (const Change &change : touched) {
        std::visit(overloaded{[](EverythingReset) {},
                              [&]<class Row>(const RowChanged<Row> &row) {
                                  if (const std::optional<Row> now = rows.read(row.id))
                                      next.put(*now);
                                  else
                                      next.remove(row.id);
                              }},
                   change);
    }
    return next;
}

bool Workspace::Private::folds(const EditOptions &options) const
{
    if (!open || open->seq != log.head())
        return false;
    if (options.joins == open->seq)
        return true;
    if (options.mergeKey.isEmpty() || options.mergeKey != open->mergeKey)
        return false;
    const qint64 pause = services.clock->nowMs() - open->at;
    return pause >= 0 && pause <= kMergePauseMs;
}

bool Workspace::Private::record(Op op, const EditOptions &options, const ViewHint &viewAfter,
                                const QByteArray &changeset)
{
    const qint64 now = services.clock->nowMs();
    if (folds(options)) {
        RecordedStep head = log.read(open->seq);
        head.changeset = joined(head.changeset, changeset);
        if (head.changeset.isEmpty()) {
            log.forgetHead();
            return false;
        }
        head.step.label = options.label;
        head.step.at = now;
        head.viewAfter = viewAfter;
        log.fold(head);
        return true;
    }
    log.append({.step = {.op = op, .label = options.label, .author = services.author, .at = now},
                .mergeKey = options.mergeKey,
                .viewBefore = options.before,
                .viewAfter = viewAfter,
                .schemaVersion = kSchemaVersion,
                .changeset = changeset});
    return true;
}

Status Workspace::Private::transact(Op op, const EditOptions &options, const std::function<Status(Edit &)> &function,
                                    Changes &changes)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    PERIPLUS_TRY(followOthers(changes));
    const ChangeRecorder recorder(database);
    RunningEdit edit(rows, state, services, options.before);
    PERIPLUS_TRY(function(edit));
    const QByteArray changeset = recorder.changeset();
    if (changeset.isEmpty())
        return {};

    const Changes touched = touchedRows(changeset, Direction::Forward);
    State next = refreshed(touched);
    digests.follow(state, next, touched);
    const bool continues = record(op, options, edit.viewAfter(), changeset);
    HistoryLog::Position position = log.position();
    transaction.commit();
    state = std::move(next);
    log.show(std::move(position));
    rememberStamp();
    open.reset();
    if (continues)
        open = Open{log.head(), options.mergeKey, services.clock->nowMs()};
    changes += touched;
    return {};
}

Result<ViewHint> Workspace::Private::travel(Direction direction, Changes &changes)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    PERIPLUS_TRY(followOthers(changes));
    open.reset();
    const bool back = direction == Direction::Inverted;
    const std::optional<HistoryStep> step = back ? log.undoStep() : log.redoStep();
    if (!step)
        return failure(Errc::NothingToDo);
    const RecordedStep recorded = log.read(step->seq);
    if (recorded.schemaVersion < kOldestStepVersion || recorded.schemaVersion > kSchemaVersion)
        return failure(Errc::Unsupported, StoreText::tr("the step was recorded before the file's last upgrade"));

    applyChangeset(database, recorded.changeset, direction);
    const Changes touched = touchedRows(recorded.changeset, direction);
    State next = refreshed(touched);
    digests.follow(state, next, touched);
    if (back)
        log.stepBack(*step);
    else
        log.stepForward(*step);
    HistoryLog::Position position = log.position();
    transaction.commit();
    state = std::move(next);
    log.show(std::move(position));
    rememberStamp();
    changes += touched;
    return back ? recorded.viewBefore : recorded.viewAfter;
}

void Workspace::Private::notify(const Changes &changes)
{
    if (changes.isEmpty())
        return;
    const std::map<int, Listener> current = listeners; // a listener may leave while it is told
    for (const auto &[registration, listener] : current) {
        if (listeners.contains(registration))
            listener(changes);
    }
}

void Workspace::Private::compareWithFreshLoad()
{
#ifndef NDEBUG
    // Bounded, so that debug builds can still be used on big maps; tests compare for themselves.
    constexpr qsizetype kComparedCards = 2000;
    if (state.count<Card>() > kComparedCards)
        return;
    [[maybe_unused]] const Status compared = guarded([&]() -> Status {
        Q_ASSERT_X(rows.load() == state, "Workspace", "the refreshed rows differ from the stored ones");
        return {};
    });
#endif
}

Workspace::Workspace(std::unique_ptr<Private> inside) : d(std::move(inside)) {}

Workspace::~Workspace() = default;

const State &Workspace::state() const
{
    return d->state;
}

Result<State> Workspace::freshState() const
{
    return guarded([&]() -> Result<State> {
        d->endLeftTransaction();
        const SQLite::Transaction reading(d->database, SQLite::TransactionBehavior::DEFERRED); // of one moment
        return d->rows.load();
    });
}

QString Workspace::path() const
{
    return d->path;
}

int Workspace::formatVersion() const
{
    try {
        return static_cast<int>(pragmaNumber(d->database, "user_version"));
    } catch (const SQLite::Exception &) {
        return kSchemaVersion;
    }
}

bool Workspace::isNewer() const
{
    return formatVersion() > kSchemaVersion;
}

QString Workspace::uuid() const
{
    return d->uuid;
}

bool Workspace::isReadOnly() const
{
    return d->readOnly;
}

Status Workspace::runEdit(Op op, const EditOptions &options, const std::function<Status(Edit &)> &function)
{
    return d->enter([&](Changes &changes) { return d->transact(op, options, function, changes); });
}

void Workspace::setAuthor(const QString &name)
{
    d->services.author = name;
}

const History &Workspace::history() const
{
    return d->log;
}

Result<ViewHint> Workspace::undo()
{
    return d->enter([&](Changes &changes) { return d->travel(Direction::Inverted, changes); });
}

Result<ViewHint> Workspace::redo()
{
    return d->enter([&](Changes &changes) { return d->travel(Direction::Forward, changes); });
}

void Workspace::endMerge()
{
    if (d->open)
        d->open->mergeKey.clear();
}

int Workspace::listen(Listener listener)
{
    d->listeners.emplace(++d->lastListener, std::move(listener));
    return d->lastListener;
}

void Workspace::unlisten(int registration)
{
    d->listeners.erase(registration);
}

} // namespace periplus
