// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/document.h"
#include "app/cli/report.h"
#include "app/cli/signals_wait.h"

#include "app/cli/metrics_export.h"
#include "core/base/describe.h"
#include "core/base/save_atomically.h"
#include "ui/paint/export_map.h"
#include "ui/paint/export_overview.h"

#include <QDateTime>
#include <QFileInfo>

#include <optional>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kSynopsis[] =
    u"export IN -o OUT [--map TITLE | --persona NAME | --personas NAME,NAME… | --matrix | --gallery | "
    u"--metrics [--metric NAME] [--map TITLE] | --review [--split DAY] [--map TITLE]] [--period P] [--against P] "
    u"[--page fit|a4|a3|a2|a1|a0] [--scale N] [--theme poster|light|dark] [--rtl]";

/// The date of an export; SOURCE_DATE_EPOCH makes it repeatable.
QDateTime exportDate()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTime();
}

struct Wanted
{
    ExportFormat format = ExportFormat::Pdf; ///< of a map
    std::optional<SheetFormat> sheet;        ///< of a persona, or of a page about several
    std::optional<PersonaOverview::Kind> overview;
    std::optional<MetricsWanted> metrics;
    ExportOptions options;
};

/// The page about several personas that is asked for, if one is.
std::optional<PersonaOverview::Kind> overviewKind(const Arguments &arguments)
{
    if (arguments.has(u"personas"_s))
        return PersonaOverview::Kind::Comparison;
    if (arguments.has(u"matrix"_s))
        return PersonaOverview::Kind::Matrix;
    if (arguments.has(u"gallery"_s))
        return PersonaOverview::Kind::Gallery;
    return std::nullopt;
}

/// What the options ask for; a mistake in words otherwise.
Result<Wanted> readWanted(const Arguments &arguments)
{
    Wanted wanted;
    wanted.overview = overviewKind(arguments);
    const Result<std::optional<MetricsWanted>> metrics = readMetricsWanted(arguments);
    if (!metrics)
        return failure(metrics.error());
    wanted.metrics = *metrics;
    if (wanted.metrics) {
        wanted.options.paper = PaperSize::A4;
    } else if (wanted.overview || arguments.has(u"persona"_s)) {
        const QString path = arguments.value(u"o"_s);
        const Result<SheetFormat> sheet = wanted.overview ? overviewFormat(path, *wanted.overview) : sheetFormat(path);
        if (!sheet)
            return failure(sheet.error());
        wanted.sheet = *sheet;
        wanted.options.paper = PaperSize::A4;
    } else {
        const Result<ExportFormat> format = exportFormat(arguments.value(u"o"_s));
        if (!format)
            return failure(format.error());
        wanted.format = *format;
    }
    if (arguments.has(u"page"_s)) {
        const std::optional<PaperSize> page = paperFromName(arguments.value(u"page"_s));
        if (!page)
            return failure(Errc::InvalidValue, u"--page is one of fit, a4, a3, a2, a1 and a0"_s);
        wanted.options.paper = *page;
    }
    if (arguments.has(u"scale"_s)) {
        bool isNumber = false;
        wanted.options.scale = arguments.value(u"scale"_s).toDouble(&isNumber);
        if (!isNumber || wanted.options.scale < 0.05 || wanted.options.scale > 16)
            return failure(Errc::InvalidValue, u"--scale is a number from 0.05 to 16"_s);
    }
    wanted.options.rightToLeft = arguments.has(u"rtl"_s);
    const QString theme = arguments.value(u"theme"_s, u"poster"_s);
    if (theme == u"light"_s)
        wanted.options.theme = ThemeName::Light;
    else if (theme == u"dark"_s)
        wanted.options.theme = ThemeName::Dark;
    else if (theme != u"poster"_s)
        return failure(Errc::InvalidValue, u"--theme is one of poster, light and dark"_s);
    return wanted;
}

/// The map that is asked for, or else the first, with a warning when there are more.
Result<JourneyId> chooseMap(const Document &document, const QString &source, const QString &title)
{
    const Result<JourneyId> found = findJourney(document.state, title);
    const qsizetype maps = document.state.count<Journey>();
    if (found && title.isEmpty() && maps > 1) {
        const QString written = document.state.at(*found).title;
        warn({{0, u"%1 maps here; wrote “%2”. Choose another with --map TITLE"_s.arg(maps).arg(written)}}, source);
    }
    return found;
}

/// The personas of a comparison by their names, between commas. Errors: Conflict, InvalidValue.
Result<QList<PersonaId>> chooseCompared(const State &state, const QString &names)
{
    QList<PersonaId> personas;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const Result<PersonaId> persona = findPersona(state, name.trimmed());
        if (!persona)
            return failure(persona.error());
        if (!personas.contains(*persona))
            personas.append(*persona);
    }
    if (personas.size() < kLeastCompared || personas.size() > kMostCompared)
        return failure(Errc::InvalidValue, u"--personas takes two to four names with commas between them"_s);
    return personas;
}

Result<Exported> exportPart(const Document &document, const QString &source, const Arguments &arguments,
                            const Wanted &wanted)
{
    if (wanted.metrics)
        return exportMetricsPage(document, *wanted.metrics, wanted.options);
    if (wanted.overview) {
        PersonaOverview overview{*wanted.overview, {}};
        if (overview.kind == PersonaOverview::Kind::Comparison) {
            const Result<QList<PersonaId>> personas = chooseCompared(document.state, arguments.value(u"personas"_s));
            if (!personas)
                return failure(personas.error());
            overview.personas = *personas;
        }
        return exportOverview(document.state, *document.assets, overview, *wanted.sheet, wanted.options);
    }
    if (wanted.sheet) {
        const Result<PersonaId> persona = findPersona(document.state, arguments.value(u"persona"_s));
        if (!persona)
            return failure(persona.error());
        return exportPersona(document.state, *document.assets, *persona, *wanted.sheet, wanted.options);
    }
    JourneyId journey;
    if (wanted.format != ExportFormat::Json) {
        const Result<JourneyId> found = chooseMap(document, source, arguments.value(u"map"_s));
        if (!found)
            return failure(found.error());
        journey = *found;
    }
    return exportMap(document.state, *document.assets, journey, wanted.format, wanted.options);
}

Status exportDocument(const Document &document, const QString &source, const Arguments &arguments, Wanted wanted)
{
    wanted.options.date = exportDate();
    wanted.options.version = document.version;
    if (document.isWorkspace)
        wanted.options.fileName = QFileInfo(source).fileName();
    const Result<Exported> exported = exportPart(document, source, arguments, wanted);
    if (!exported)
        return failure(inFile(exported.error(), source));
    warn(exported->warnings, source);
    const SignalsWait wait;
    return saveAtomically(arguments.value(u"o"_s), exported->bytes);
}

} // namespace

int runExport(const QStringList &given)
{
    const QString synopsis = QString::fromUtf16(kSynopsis);
    const bool sample = given.contains(u"--sample"_s);
    const Arguments arguments = parseArguments(given,
                                               {{u"o"_s, true},
                                                {u"map"_s, true},
                                                {u"persona"_s, true},
                                                {u"personas"_s, true},
                                                {u"matrix"_s, false},
                                                {u"gallery"_s, false},
                                                {u"metrics"_s, false},
                                                {u"review"_s, false},
                                                {u"metric"_s, true},
                                                {u"period"_s, true},
                                                {u"against"_s, true},
                                                {u"split"_s, true},
                                                {u"page"_s, true},
                                                {u"scale"_s, true},
                                                {u"theme"_s, true},
                                                {u"rtl"_s, false},
                                                {u"sample"_s, false}},
                                               sample ? 0 : 1, sample ? 0 : 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, synopsis);
    if (!arguments.has(u"o"_s))
        return misuse(u"-o OUT is missing"_s, synopsis);
    const Result<Wanted> wanted = readWanted(arguments);
    if (!wanted)
        return misuse(wanted.error().detail, synopsis);

    int parts = 0;
    for (const QString &part :
         {u"map"_s, u"persona"_s, u"personas"_s, u"matrix"_s, u"gallery"_s, u"metrics"_s, u"review"_s})
        parts += arguments.has(part) && !(wanted->metrics && part == u"map"_s) ? 1 : 0;
    if (parts > 1)
        return misuse(u"one of --map, --persona, --personas, --matrix, --gallery, --metrics and --review: a file holds "
                      u"one of them"_s,
                      synopsis);
    if (!wanted->metrics && wanted->format == ExportFormat::Json && arguments.has(u"map"_s))
        return misuse(u"JSON holds the whole workspace, so --map cannot choose a part of it"_s, synopsis);
    const QString source = arguments.positional.value(0, u"sample"_s);
    const QString real = QFileInfo(source).canonicalFilePath();
    if (!sample && !real.isEmpty() && real == QFileInfo(arguments.value(u"o"_s)).canonicalFilePath())
        return misuse(u"OUT is the file that is read; it would be lost"_s, synopsis);
    const Result<Document> document = sample ? readSample() : readDocument(source);
    if (!document)
        return fail(document.error());
    warn(document->warnings, source);
    const Status done = exportDocument(*document, source, arguments, *wanted);
    return done ? Done : fail(done.error());
}

} // namespace periplus::cli
