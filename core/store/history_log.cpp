// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_log.h"

#include "core/store/connection.h"
#include "core/store/row_store.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// A row of the statements "step" and "recent".
HistoryStep stepOf(const SQLite::Statement &row)
{
    HistoryStep step;
    step.seq = row.getColumn(0).getInt64();
    step.parent = row.getColumn(1).getInt64();
    step.op = opFromName(columnText(row.getColumn(2))).value_or(Op::EditWorkspace);
    step.label = columnText(row.getColumn(3));
    step.author = columnText(row.getColumn(4));
    step.at = row.getColumn(5).getInt64();
    return step;
}

void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bindNoCopy(index, bytes.constData(), static_cast<int>(bytes.size()));
}

} // namespace

QString viewToJson(const ViewHint &hint)
{
    QJsonObject object;
    if (hint.journey)
        object.insert(u"journey"_s, hint.journey.value);
    if (!hint.selection.isEmpty()) {
        QJsonArray ids;
        for (const qint64 id : hint.selection)
            ids.append(id);
        object.insert(u"selection"_s, ids);
    }
    if (!hint.viewport.isNull()) {
        const QRectF &area = hint.viewport;
        object.insert(u"viewport"_s, QJsonArray{area.x(), area.y(), area.width(), area.height()});
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ViewHint viewFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ViewHint hint;
    hint.journey.value = object.value(u"journey"_s).toInteger();
    const QJsonArray ids = object.value(u"selection"_s).toArray();
    for (const QJsonValue id : ids)
        hint.selection.append(id.toInteger());
    const QJsonArray area = object.value(u"viewport"_s).toArray();
    if (area.size() == 4)
        hint.viewport = {area[0].toDouble(), area[1].toDouble(), area[2].toDouble(), area[3].toDouble()};
    return hint;
}

QList<HistoryStep> HistoryLog::recent(int limit) const
{
    QList<HistoryStep> steps;
    // A file that turns unreadable is told by the next edit; a list for the eye just stays short.
    try {
        const StatementUse use(statement("recent"));
        use->bind(1, limit);
        while (use->executeStep())
            steps.append(stepOf(*use));
    } catch (const SQLite::Exception &) {
        return steps;
    }
    return steps;
}

HistoryLog::Position HistoryLog::position() const
{
    Position now;
    now.head = number("head");
    now.count = number("count");
    now.undo = find(now.head);
    if (now.head != 0 && !now.undo)
        throw damaged(StoreText::tr("the history has lost its newest step").toStdString());
    now.redo = find(number("redo_child", now.head));
    now.newest = m_digests.contentOf("history", now.count);
    return now;
}

RecordedStep HistoryLog::read(qint64 seq)
{
    const std::optional<HistoryStep> step = find(seq);
    const StatementUse use(statement("record"));
    use->bind(1, static_cast<int64_t>(seq));
    if (!step || !use->executeStep())
        throw damaged(StoreText::tr("the history has lost a step").toStdString());
    RecordedStep recorded;
    recorded.step = *step;
    const SQLite::Column blob = use->getColumn(0);
    recorded.changeset = QByteArray(static_cast<const char *>(blob.getBlob()), blob.getBytes());
    recorded.viewBefore = viewFromJson(columnText(use->getColumn(1)));
    recorded.viewAfter = viewFromJson(columnText(use->getColumn(2)));
    recorded.schemaVersion = use->getColumn(3).getInt64();
    recorded.mergeKey = columnText(use->getColumn(4));
    return recorded;
}

qint64 HistoryLog::append(const RecordedStep &recorded)
{
    const qint64 seq = number("next_seq");
    const qint64 parent = number("head");
    const StatementUse use(statement("insert"));
    use->bind(1, static_cast<int64_t>(seq));
    use->bind(2, static_cast<int64_t>(parent));
    use->bind(3, std::string(opName(recorded.step.op).data()));
    use->bind(4, recorded.step.label.toStdString());
    use->bind(5, recorded.mergeKey.toStdString());
    use->bind(6, recorded.step.author.toStdString());
    use->bind(7, static_cast<int64_t>(recorded.step.at));
    use->bind(8, kSchemaVersion);
    use->bind(9, viewToJson(recorded.viewBefore).toStdString());
    use->bind(10, viewToJson(recorded.viewAfter).toStdString());
    bindBlob(*use, 11, recorded.changeset);
    m_digests.following("history", seq, [&] { use->exec(); });
    setRedoChild(parent, seq);
    setHead(seq);
    return seq;
}

void HistoryLog::fold(const RecordedStep &recorded)
{
    const StatementUse use(statement("fold"));
    use->bind(1, static_cast<int64_t>(recorded.step.seq));
    use->bind(2, recorded.step.label.toStdString());
    use->bind(3, static_cast<int64_t>(recorded.step.at));
    use->bind(4, viewToJson(recorded.viewAfter).toStdString());
    bindBlob(*use, 5, recorded.changeset);
    m_digests.following("history", recorded.step.seq, [&] { use->exec(); });
}

void HistoryLog::forgetHead()
{
    const std::optional<HistoryStep> step = find(number("head"));
    if (!step)
        throw damaged(StoreText::tr("the history has lost its newest step").toStdString());
    m_digests.following("history", step->seq, [&] { run("forget", step->seq); });
    setHead(step->parent);
    setRedoChild(step->parent, number("newest_child", step->parent));
}

void HistoryLog::stepBack(const HistoryStep &step)
{
    setRedoChild(step.parent, step.seq);
    setHead(step.parent);
}

void HistoryLog::stepForward(const HistoryStep &step)
{
    setHead(step.seq);
}

void HistoryLog::setHead(qint64 seq)
{
    m_digests.following("history_head", qint64{1}, [&] { run("set_head", seq); });
}

void HistoryLog::setRedoChild(qint64 parent, qint64 child)
{
    m_digests.following("history_redo", parent, [&] {
        if (child != 0)
            run("set_redo_child", parent, child);
        else
            run("forget_redo_child", parent);
    });
}

SQLite::Statement &HistoryLog::statement(const char *name) const
{
    auto it = m_statements.find(name);
    if (it == m_statements.end())
        it = m_statements.emplace(name, SQLite::Statement(m_database, sqlStatement("history", name))).first;
    return it->second;
}

std::optional<HistoryStep> HistoryLog::find(qint64 seq) const
{
    const StatementUse use(statement("step"));
    use->bind(1, static_cast<int64_t>(seq));
    if (!use->executeStep())
        return std::nullopt;
    return stepOf(*use);
}

qint64 HistoryLog::number(const char *name) const
{
    const StatementUse use(statement(name));
    return use->executeStep() ? use->getColumn(0).getInt64() : 0;
}

qint64 HistoryLog::number(const char *name, qint64 argument) const
{
    const StatementUse use(statement(name));
    use->bind(1, static_cast<int64_t>(argument));
    return use->executeStep() ? use->getColumn(0).getInt64() : 0;
}

void HistoryLog::run(const char *name, qint64 argument)
{
    const StatementUse use(statement(name));
    use->bind(1, static_cast<int64_t>(argument));
    use->exec();
}

void HistoryLog::run(const char *name, qint64 first, qint64 second)
{
    const StatementUse use(statement(name));
    use->bind(1, static_cast<int64_t>(first));
    use->bind(2, static_cast<int64_t>(second));
    use->exec();
}

} // namespace periplus
