// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/save_template.h"

#include "core/base/save_atomically.h"
#include "core/edit/row_rules.h"
#include "core/formats/json_writer.h"
#include "core/templates/built_in_templates.h"
#include "core/templates/template_library.h"
#include "core/templates/template_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The pictures that a template shows, of all that a workspace knows.
class ShownAssets final : public AssetSource
{
public:
    ShownAssets(const State &content, const AssetSource &all) : m_all(all)
    {
        content.forEach<Card>([&](const Card &card) { m_hashes.insert(card.asset); });
        content.forEach<Persona>([&](const Persona &persona) {
            if (persona.portrait.startsWith(u"asset:"_s))
                m_hashes.insert(persona.portrait.mid(6));
        });
    }

    std::optional<Asset> asset(const QString &hash) const override
    {
        return m_hashes.contains(hash) ? m_all.asset(hash) : std::nullopt;
    }
    QStringList assetHashes() const override
    {
        QStringList shown;
        for (const QString &hash : m_all.assetHashes()) {
            if (m_hashes.contains(hash))
                shown.append(hash);
        }
        return shown;
    }

private:
    const AssetSource &m_all;
    QSet<QString> m_hashes;
};

/// "Ordering: my way" gives "ordering-my-way".
QString fileStem(const QString &name)
{
    constexpr qsizetype kMost = 60;
    QString stem;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    stem.truncate(kMost);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? u"template"_s : stem;
}

/// A file of the folder that is not there yet.
QString freeFile(const QDir &folder, const QString &stem)
{
    QString file = folder.filePath(stem + u".json"_s);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(u"%1-%2.json"_s.arg(stem).arg(number));
    return file;
}

Result<TemplateInfo> saveContent(State content, TemplateKind kind, const AssetSource &assets,
                                 const SaveTemplateOptions &options)
{
    content.put(WorkspaceInfo{.title = options.name, .subtitle = options.description});
    const QByteArray bytes = writeJson(content, ShownAssets(content, assets)).bytes;
    if (bytes.size() > kMaxTemplateBytes)
        return failure(Errc::TooLarge, TemplateText::tr("with its pictures this template is larger than %1 MB")
                                           .arg(kMaxTemplateBytes / 1'000'000));
    const QDir folder(options.folder.isEmpty() ? ownTemplatesFolder() : options.folder);
    if (!folder.mkpath(u"."_s))
        return failure(
            Error{Errc::PermissionDenied, TemplateText::tr("this folder cannot be made"), folder.path(), 0, 0});
    TemplateInfo info;
    info.kind = kind;
    info.name = options.name;
    info.description = options.description;
    info.category = ownCategory();
    info.own = true;
    info.file = freeFile(folder, fileStem(options.name));
    info.id = u"own:"_s + QFileInfo(info.file).fileName();
    info.stages = static_cast<int>(content.count<Stage>());
    info.steps = static_cast<int>(content.count<Step>());
    PERIPLUS_TRY(saveAtomically(info.file, bytes));
    return info;
}

SaveTemplateOptions withName(SaveTemplateOptions options, const QString &fallback)
{
    options.name = options.name.simplified();
    options.description = options.description.simplified();
    if (options.name.isEmpty())
        options.name = fallback.simplified();
    return options;
}

} // namespace

Result<TemplateInfo> saveAsTemplate(const State &state, JourneyId journey, const AssetSource &assets,
                                    const SaveTemplateOptions &options)
{
    PERIPLUS_TRY(requireRow(state, journey));
    return saveContent(templateContent(state, journey, options.keep), TemplateKind::Journey, assets,
                       withName(options, state.at(journey).title));
}

Result<TemplateInfo> saveAsTemplate(const State &state, PersonaId persona, const AssetSource &assets,
                                    const SaveTemplateOptions &options)
{
    PERIPLUS_TRY(requireRow(state, persona));
    return saveContent(templateContent(state, persona), TemplateKind::Persona, assets,
                       withName(options, state.at(persona).name));
}

} // namespace periplus
