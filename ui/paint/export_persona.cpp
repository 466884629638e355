// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/export_persona.h"

#include "core/formats/persona_files.h"
#include "core/layout/persona_sheet.h"
#include "ui/paint/sheet_setter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct SheetFileText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct SheetFormatName
{
    const char *ending;
    SheetFormat format;
};
constexpr std::array kSheetFormats{
    SheetFormatName{"pdf", SheetFormat::Pdf},     SheetFormatName{"png", SheetFormat::Png},
    SheetFormatName{"svg", SheetFormat::Svg},     SheetFormatName{"json", SheetFormat::Json},
    SheetFormatName{"md", SheetFormat::Markdown}, SheetFormatName{"markdown", SheetFormat::Markdown}};

SheetSetter setterFor(const State &state, PersonaId persona, const ExportOptions &options)
{
    return SheetSetter(
        [&state, persona](const Theme &theme, const TextMeasurer &measurer, const SheetOptions &sheet) {
            return layoutPersonaSheet(state, persona, theme, measurer, sheet);
        },
        state.at(persona).name, options, SheetSetter::Paper::Upright);
}

} // namespace

Result<SheetFormat> sheetFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const SheetFormatName &known : kSheetFormats) {
        if (ending == QLatin1String(known.ending))
            return known.format;
    }
    return failure(Error{
        Errc::Unsupported,
        SheetFileText::tr("the name does not say a format of a persona. End it in .pdf, .png, .svg, .json or .md"),
        path, 0, 0});
}

Result<Exported> exportPersona(const State &state, const AssetSource &assets, PersonaId id, SheetFormat format,
                               const ExportOptions &options)
{
    switch (format) {
    case SheetFormat::Pdf:
        return setterFor(state, id, options).pdf(assets);
    case SheetFormat::Png:
        return setterFor(state, id, options).png(assets);
    case SheetFormat::Svg:
        return setterFor(state, id, options).svg(assets);
    case SheetFormat::Json:
        return personaJson(state, assets, id);
    case SheetFormat::Markdown:
        return Exported{personaMarkdown(state, id), {}};
    }
    return failure(Errc::Unsupported);
}

Result<PersonaId> findPersona(const State &state, const QString &name)
{
    const QList<PersonaId> all = state.ordered<Persona>();
    if (all.isEmpty())
        return failure(Errc::Conflict, SheetFileText::tr("there is no persona in it yet"));
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const PersonaId id : all) {
            if (state.at(id).name.compare(name, sensitivity) == 0)
                return id;
        }
    }
    QStringList names;
    for (const PersonaId id : all)
        names.append(u"“"_s + state.at(id).name + u"”"_s);
    return failure(Errc::Conflict,
                   SheetFileText::tr("there is no persona “%1”; there is %2").arg(name, names.join(u", "_s)));
}

} // namespace periplus
