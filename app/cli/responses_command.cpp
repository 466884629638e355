// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "app/cli/signals_wait.h"

#include "core/base/describe.h"
#include "core/responses/record_import.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

const QString kSynopsis = u"responses CSV --into FILE --metric KIND [--score COL] [--date COL] [--by COL]... "
                          "[--attach JOURNEY/STAGE[/STEP]] [--dates day-first|month-first] [--skip-bad]"_s;

/// A column by its heading; letters and digits decide where capitals and spaces differ.
Result<qsizetype> columnNamed(const ResponseLayout &layout, const QString &name)
{
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].name == name)
            return i;
    }
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        if (!name.isEmpty() && squashedName(layout.columns[i].name) == squashedName(name))
            return i;
    }
    QStringList names;
    for (const ResponseColumn &column : layout.columns)
        names.append(column.name);
    return failure(Error{
        Errc::NotFound, u"there is no column “%1”; the columns are %2"_s.arg(name, names.join(u", "_s)), {}, 1, 0});
}

/// Gives a column a role that only one has.
Status assign(ResponseLayout &layout, const QString &name, ColumnRole role)
{
    const Result<qsizetype> column = columnNamed(layout, name);
    PERIPLUS_TRY(column);
    for (ResponseColumn &other : layout.columns) {
        if (other.role == role)
            other.role = ColumnRole::Other;
    }
    layout.columns[*column].role = role;
    return {};
}

Status applyChoices(ResponsePlan &plan, const Arguments &arguments, MetricKind kind)
{
    setMetric(plan.layout, kind);
    if (arguments.has(u"score"_s))
        PERIPLUS_TRY(assign(plan.layout, arguments.value(u"score"_s), ColumnRole::Score));
    if (arguments.has(u"date"_s))
        PERIPLUS_TRY(assign(plan.layout, arguments.value(u"date"_s), ColumnRole::Date));
    if (arguments.has(u"by"_s)) {
        plan.by.clear();
        for (const QString &name : arguments.all.value(u"by"_s)) {
            const Result<qsizetype> column = columnNamed(plan.layout, name);
            PERIPLUS_TRY(column);
            if (!plan.by.contains(*column))
                plan.by.append(*column);
        }
    }
    return {};
}

/// The row of a title among some; the sentence names what is looked for.
template <class Row>
Result<Id<Row>> titled(const State &state, const QList<Id<Row>> &rows, const QString &title, const QString &what)
{
    for (const Id<Row> id : rows) {
        if (state.at(id).title == title)
            return id;
    }
    return failure(Errc::NotFound, u"there is no %1 “%2” to attach to"_s.arg(what, title));
}

/// "JOURNEY", "JOURNEY/STAGE" or "JOURNEY/STAGE/STEP"; a title with a slash in it is taken whole first.
Status attach(Metric &metric, const State &state, const QString &place)
{
    const QList<JourneyId> journeys = state.ordered<Journey>();
    if (const auto whole = titled(state, journeys, place, u"map"_s)) {
        metric.journey = *whole;
        return {};
    }
    const QStringList names = place.split(u'/');
    const Result<JourneyId> journey = titled(state, journeys, names.first(), u"map"_s);
    PERIPLUS_TRY(journey);
    const Result<StageId> stage = titled(state, state.stagesOf(*journey), names.value(1), u"stage"_s);
    PERIPLUS_TRY(stage);
    if (names.size() == 2) {
        metric.stage = *stage;
        return {};
    }
    const Result<StepId> step = titled(state, state.stepsOf(*stage), names.sliced(2).join(u'/'), u"step"_s);
    PERIPLUS_TRY(step);
    metric.step = *step;
    return {};
}

QList<Warning> warningsOf(const ReadResponses &read)
{
    QList<Warning> warnings;
    const auto remark = [&](const QString &text) { warnings.append({0, text}); };
    if (const QString dropped = droppedText(read.plan.layout); !dropped.isEmpty())
        remark(dropped);
    for (const BadRow &row : read.tally.firstBad)
        warnings.append({row.place.line, u"column %1: %2"_s.arg(row.place.column).arg(row.sentence)});
    for (const qsizetype column : read.overfull) {
        remark(u"column “%1” has more than %2 values; what comes after them is unassigned"_s
                   .arg(read.plan.layout.columns.at(column).name)
                   .arg(ValueCodes::kMost));
    }
    return warnings;
}

/// "10,000 responses; 3 without an answer, 2 repeated": how the rows went.
QString summaryOf(const ReadResponses &read, const QString &metric)
{
    const ResponseTally &tally = read.tally;
    QStringList rest;
    const auto tell = [&](qint64 count, const QString &what) {
        if (count > 0)
            rest.append(QString::number(count) + u' ' + what);
    };
    tell(tally.bad, u"bad"_s);
    tell(tally.unanswered, u"without an answer"_s);
    tell(tally.unreal, u"not real"_s);
    tell(tally.repeated, u"repeated"_s);
    tell(tally.continued, u"further lines of an order"_s);
    tell(tally.footer, u"below the table"_s);
    const QString text = u"%1: %2 responses of %3 rows"_s.arg(metric).arg(tally.good).arg(tally.rows);
    return text + (rest.isEmpty() ? QString() : u" ("_s + rest.join(u", "_s) + u')') + u'\n';
}

/// A bad row ends the import unless they are to be left out.
Status judgeRows(const ReadResponses &read, bool skipBad)
{
    if (read.tally.bad == 0 || skipBad)
        return {};
    const BadRow &first = read.tally.firstBad.first();
    const QString count =
        read.tally.bad == 1 ? u"this is the only bad row"_s : u"this is the first of %1 bad rows"_s.arg(read.tally.bad);
    return failure(
        Error{Errc::InvalidValue,
              u"%1 (%2 of %3; --skip-bad imports the others)"_s.arg(first.sentence, count).arg(read.tally.rows),
              {},
              first.place.line,
              first.place.column});
}

/// One import into an open workspace.
Result<QString> importInto(Workspace &workspace, QFile &file, const ResponsePlan &plan, const Arguments &arguments,
                           QList<Warning> &warnings)
{
    ImportTarget target{.metric = metricFor(plan.layout), .name = QFileInfo(file.fileName()).fileName(), .journey = {}};
    if (arguments.has(u"attach"_s))
        PERIPLUS_TRY(attach(target.metric, workspace.state(), arguments.value(u"attach"_s)));
    if (const MetricId known = sameMetric(workspace.state(), target.metric))
        target.metric = workspace.state().at(known);
    const ResponseSink sink = sinkInto(workspace, target.metric.id);
    const Result<ReadResponses> read = readResponses(file, plan, sink);
    if (!read)
        return failure(inFile(read.error(), file.fileName()));
    warnings = warningsOf(*read);
    if (importedBefore(workspace.state(), target.metric.id, read->file) || read->tally.good == 0) {
        sink.drop(read->newParts);
        if (read->tally.good == 0 && read->tally.repeated == 0)
            return failure(Error{Errc::InvalidValue, u"no row holds a response"_s, file.fileName(), 0, 0});
        return u"nothing new: these responses are there already\n"_s;
    }
    if (const Status usable = judgeRows(*read, arguments.has(u"skip-bad"_s)); !usable) {
        sink.drop(read->newParts);
        warnings.clear();
        return failure(inFile(usable.error(), file.fileName()));
    }
    const Result<DatasetId> recorded = recordImport(workspace, target, *read, sink, QDate::currentDate());
    if (!recorded)
        return failure(recorded.error());
    return summaryOf(*read, target.metric.name);
}

Result<QString> importFileInto(const QString &path, QFile &file, const ResponsePlan &plan, const Arguments &arguments,
                               QList<Warning> &warnings)
{
    const bool isNew = !QFileInfo::exists(path);
    Result<std::unique_ptr<Workspace>> workspace = isNew ? Workspace::create(path) : Workspace::open(path);
    if (!workspace)
        return failure(inFile(workspace.error(), path));
    if ((*workspace)->isReadOnly())
        return failure(Error{Errc::ReadOnly, {}, path, 0, 0});
    Result<QString> done = importInto(**workspace, file, plan, arguments, warnings);
    if (!done && isNew) { // nothing half written stays behind
        workspace->reset();
        QFile::remove(path);
    }
    if (!done && done.error().file.isEmpty())
        return failure(inFile(done.error(), path));
    return done;
}

} // namespace

int runResponses(const QStringList &given)
{
    const Arguments arguments = parseArguments(given,
                                               {{u"into"_s, true},
                                                {u"metric"_s, true},
                                                {u"score"_s, true},
                                                {u"date"_s, true},
                                                {u"by"_s, true, true},
                                                {u"attach"_s, true},
                                                {u"dates"_s, true},
                                                {u"skip-bad"_s, false}},
                                               1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, kSynopsis);
    for (const QString &needed : {u"into"_s, u"metric"_s}) {
        if (!arguments.has(needed))
            return misuse(u"--%1 is missing"_s.arg(needed), kSynopsis);
    }
    const std::optional<MetricKind> kind = enumFromName<MetricKind>(arguments.value(u"metric"_s));
    if (!kind)
        return misuse(u"there is no metric “%1”"_s.arg(arguments.value(u"metric"_s)), kSynopsis);

    const QString order = arguments.value(u"dates"_s);
    if (!order.isEmpty() && order != u"day-first" && order != u"month-first")
        return misuse(u"--dates is day-first or month-first, not “%1”"_s.arg(order), kSynopsis);

    const QString &source = arguments.positional.first();
    QFile file(source);
    if (QFileInfo(source).isDir())
        return fail(Error{Errc::IsDirectory, {}, source, 0, 0});
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{QFileInfo::exists(source) ? Errc::PermissionDenied : Errc::NotFound, {}, source, 0, 0});
    Result<ResponsePlan> plan = planImport(file);
    if (!plan)
        return fail(inFile(plan.error(), source));
    if (const Status applied = applyChoices(*plan, arguments, *kind); !applied)
        return fail(inFile(applied.error(), source));
    if (!order.isEmpty())
        plan->order = order == u"day-first" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (const Status usable = requireUsable(plan->layout); !usable)
        return fail(inFile(usable.error(), source));

    const SignalsWait wait;
    QList<Warning> warnings;
    const Result<QString> done = importFileInto(arguments.value(u"into"_s), file, *plan, arguments, warnings);
    warn(warnings, source);
    if (!done)
        return fail(done.error());
    const Status printed = print(*done);
    return printed ? Done : fail(printed.error());
}

} // namespace periplus::cli
