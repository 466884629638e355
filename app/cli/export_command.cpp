// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/document.h"
#include "app/cli/report.h"
#include "app/cli/signals_wait.h"

#include "core/base/describe.h"
#include "core/base/save_atomically.h"
#include "ui/paint/export_map.h"

#include <QDateTime>
#include <QFileInfo>

#include <optional>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kSynopsis[] =
    u"export IN -o OUT [--map TITLE] [--page fit|a4|a3|a2|a1|a0] [--scale N] [--theme poster|light|dark] "
    u"[--rtl]";

/// The date of an export; SOURCE_DATE_EPOCH makes it repeatable.
QDateTime exportDate()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTime();
}

struct Wanted
{
    ExportFormat format = ExportFormat::Pdf;
    ExportOptions options;
};

/// What the options ask for; a mistake in words otherwise.
Result<Wanted> readWanted(const Arguments &arguments)
{
    Wanted wanted;
    const Result<ExportFormat> format = exportFormat(arguments.value(u"o"_s));
    if (!format)
        return failure(format.error());
    wanted.format = *format;
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

Status exportDocument(const Document &document, const QString &source, const Arguments &arguments, Wanted wanted)
{
    const QString title = arguments.value(u"map"_s);
    JourneyId journey;
    if (wanted.format != ExportFormat::Json) {
        const Result<JourneyId> found = findJourney(document.state, title);
        if (!found)
            return failure(inFile(found.error(), source));
        journey = *found;
        if (title.isEmpty() && document.state.count<Journey>() > 1) {
            warn(
                {{0, u"%1 maps here; wrote “%2”. Choose another with --map TITLE"_s.arg(document.state.count<Journey>())
                         .arg(document.state.at(journey).title)}},
                source);
        }
    }
    wanted.options.date = exportDate();
    wanted.options.version = document.version;
    if (document.isWorkspace)
        wanted.options.fileName = QFileInfo(source).fileName();
    const Result<Exported> exported =
        exportMap(document.state, *document.assets, journey, wanted.format, wanted.options);
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

    if (wanted->format == ExportFormat::Json && arguments.has(u"map"_s))
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
