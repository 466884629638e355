// SPDX-License-Identifier: GPL-3.0-or-later
// write_seeds FOLDER: writes the inputs that fuzzing starts from and that are made by our own code: FOLDER/workspace,
// FOLDER/rescue, FOLDER/changeset, FOLDER/fragment and FOLDER/mermaid. Kept workspaces (corpus/workspace/*.z,
// compressed) are unpacked there too.
#include "core/clipboard/fragment_json.h"
#include "core/edit/insert_state.h"
#include "core/edit/workspace_info.h"
#include "core/store/changeset.h"
#include "core/store/row_store.h"
#include "tests/fuzz/filled_database.h"
#include "tests/fuzz/require.h"
#include "tests/support/core/mermaid_cases.h"
#include "tests/support/core/random_state.h"
#include "tests/support/core/sample_workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <SQLiteCpp/Transaction.h>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

class Seeds
{
public:
    explicit Seeds(const QString &folder) : m_folder(folder) {}

    void writeAll()
    {
        writeWorkspace(u"empty"_s, nullptr);
        for (quint64 seed = 1; seed <= 4; ++seed) {
            const State state = randomState(seed);
            writeWorkspace(u"random-%1"_s.arg(seed), &state);
        }
        const State rows = fuzzedRows();
        writeWorkspace(u"every-table"_s, &rows);
        unpackKept();
        writeChangesets();
        writeQuirks();
        writeFragments(rows);
    }

private:
    void write(const QString &target, const QString &name, const QByteArray &bytes)
    {
        require(QDir().mkpath(m_folder + u'/' + target), "a folder can be made", target);
        QFile file(m_folder + u'/' + target + u'/' + name);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a seed can be written", name);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "a file can be read", path);
        return file.readAll();
    }

    /// With the smallest pages, so that the image is small, and with steps to undo and to redo.
    void writeWorkspace(const QString &name, const State *state)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        {
            const auto workspace = std::move(*Workspace::create(path, testServices()));
            if (state)
                workspace->edit(Op::Import, {}, [&](Edit &e) { return insertState(e, *state, MatchNames::No); });
            for (const QString &title : {u"One"_s, u"Two"_s})
                workspace->edit(Op::EditWorkspace, {}, [&](Edit &e) { return renameWorkspace(e, title); });
            require(workspace->undo().has_value(), "the last step can be undone");
        }
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA page_size = 512; VACUUM");
        writeImage(name, read(path));
    }

    void writeImage(const QString &name, const QByteArray &image)
    {
        for (const QString &target : {u"workspace"_s, u"rescue"_s})
            write(target, name, image);
    }

    void unpackKept()
    {
        const QDir kept(QStringLiteral(PERIPLUS_FUZZ_CORPUS "/workspace"));
        for (const QString &name : kept.entryList({u"*.z"_s}, QDir::Files))
            writeImage(name.chopped(2), qUncompress(read(kept.filePath(name))));
    }

    /// For every table one step that adds, one that changes and one that removes a row.
    void writeChangesets()
    {
        SQLite::Database database = filledDatabase();
        RowStore rows(database);
        const State state = fuzzedRows();
        const auto record = [&](const QString &name, const auto &change) {
            const SQLite::Transaction transaction(database);
            const ChangeRecorder recorder(database);
            change();
            write(u"changeset"_s, name, recorder.changeset());
        };
        AllRows::forEach([&]<class Row>() {
            const QString table = QString::fromLatin1(Schema<Row>::table);
            const QList<Id<Row>> ids = state.ordered<Row>();
            Row other = state.at(ids.last());
            other.id = ids.first();
            record(table + u"-remove"_s, [&] { rows.remove(ids.first()); });
            record(table + u"-change"_s, [&] { rows.update(other); });
            if constexpr (!std::is_same_v<Row, WorkspaceInfo>) {
                other.id = {77};
                record(table + u"-add"_s, [&] { rows.insert(other); });
            }
        });
        record(u"several"_s, [&] {
            rows.remove(state.ordered<Emotion>().first());
            rows.remove(state.ordered<Tag>().first());
            rows.update(WorkspaceInfo{.title = u"Several"_s});
        });
    }

    /// Every kind of what can be copied out of a map.
    void writeFragments(const State &state)
    {
        const JourneyId journey = state.ordered<Journey>().first();
        MapParts stages, steps, lanes, cells;
        stages.stages = state.stagesOf(journey);
        steps.steps = stepsInOrder(state, journey);
        lanes.lanes = state.lanesOf(journey);
        cells.cards = cardsInOrder(state, journey);
        for (const auto &[name, parts] : {std::pair(u"stages"_s, stages), std::pair(u"steps"_s, steps),
                                          std::pair(u"lanes"_s, lanes), std::pair(u"cells"_s, cells)}) {
            if (!parts.isEmpty())
                write(u"fragment"_s, name, writeFragment(takeFragment(state, journey, parts, NoAssets())));
        }
    }

    void writeQuirks()
    {
        int number = 0;
        for (const QJsonValue quirk : mermaidQuirks())
            write(u"mermaid"_s, u"quirk-%1.mmd"_s.arg(++number), quirk.toObject().value(u"text"_s).toString().toUtf8());
    }

    QString m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    require(argc == 2, "usage: write_seeds FOLDER");
    Seeds(QString::fromLocal8Bit(argv[1])).writeAll();
    return 0;
}
