// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "app/cli/signals_wait.h"

#include "core/base/describe.h"
#include "core/store/workspace.h"
#include "core/templates/start_from_template.h"
#include "core/templates/template_library.h"

#include <QFile>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

/// A template as it was read.
struct FoundTemplate
{
    TemplateInfo info;
    Imported content;
};

/// The template of an id or a name, whatever its case. Errors: NotFound, with what there is; those of reading.
Result<FoundTemplate> readNamed(const QString &name)
{
    QStringList known;
    for (const TemplateInfo &info : builtInTemplates() + ownTemplates()) {
        if (info.id.compare(name, Qt::CaseInsensitive) != 0 && info.name.compare(name, Qt::CaseInsensitive) != 0) {
            if (info.isUsable())
                known.append(info.id);
            continue;
        }
        const std::unique_ptr<IdSource> ids = randomIds();
        Result<Imported> content = readTemplate(info, *ids);
        if (!content)
            return failure(content.error());
        return FoundTemplate{info, *std::move(content)};
    }
    return failure(Errc::NotFound, u"no template is called “%1”; there are %2"_s.arg(name, known.join(u", "_s)));
}

Status fill(Workspace &workspace, const FoundTemplate &found)
{
    switch (found.info.kind) {
    case TemplateKind::Journey:
        return startFromTemplate(workspace, found.content, {}).map([](JourneyId) {});
    case TemplateKind::Persona:
        return personaFromTemplate(workspace, found.content).map([](PersonaId) {});
    }
    return {};
}

} // namespace

int runNew(const QStringList &given)
{
    const Arguments arguments = parseArguments(given, {{u"template"_s, true}}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, u"new FILE [--template NAME]"_s);
    const QString &path = arguments.positional.first();
    std::optional<FoundTemplate> found;
    if (arguments.has(u"template"_s)) {
        Result<FoundTemplate> read = readNamed(arguments.value(u"template"_s));
        if (!read)
            return fail(read.error(), Advice::Omit);
        found = *std::move(read);
    }
    const SignalsWait wait;
    Result<std::unique_ptr<Workspace>> created = Workspace::create(path);
    if (!created)
        return fail(inFile(created.error(), path));
    if (const Status filled = found ? fill(**created, *found) : Status(); !filled) {
        created->reset(); // nothing half written stays behind
        QFile::remove(path);
        return fail(inFile(filled.error(), path));
    }
    return Done;
}

} // namespace periplus::cli
