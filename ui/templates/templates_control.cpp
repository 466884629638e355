// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templates_control.h"

#include "core/base/describe.h"
#include "core/base/save_atomically.h"
#include "core/templates/guided_start.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner.h"
#include "ui/shell/document_control.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/start_page.h"
#include "ui/templates/new_map_dialog.h"
#include "ui/templates/new_persona_dialog.h"
#include "ui/templates/save_template_dialog.h"

#include <QGuiApplication>

namespace periplus {

TemplatesControl::TemplatesControl(Parts parts, QWidget *parent)
    : QObject(parent), m_parts(std::move(parts)), m_window(parent), m_model(m_parts.folder)
{
    const Actions &actions = m_parts.actions;
    connect(actions.newMapFromTemplate, &QAction::triggered, this, [this] { startMap(); });
    connect(actions.newPersonaFromTemplate, &QAction::triggered, this, &TemplatesControl::startPersona);
    connect(actions.saveMapAsTemplate, &QAction::triggered, this, &TemplatesControl::saveMap);
    connect(actions.savePersonaAsTemplate, &QAction::triggered, this, &TemplatesControl::savePersona);
    m_parts.start.setTemplates(m_model);
    connect(&m_parts.start, &StartPage::templatesNeeded, this, &TemplatesControl::refreshModel);
    connect(&m_parts.start, &StartPage::templateWanted, this, &TemplatesControl::startMap);
}

const State &TemplatesControl::state() const
{
    return m_parts.canvas.map().state();
}

void TemplatesControl::refreshModel()
{
    m_model.refresh(m_parts.canvas.map().theme(), m_window->devicePixelRatioF(), QGuiApplication::isRightToLeft());
}

Result<Imported> TemplatesControl::read(const QString &templateId) const
{
    const std::optional<TemplateInfo> info = m_model.find(templateId);
    if (!info)
        return failure(Errc::NotFound, tr("this template is gone"));
    return readTemplate(*info, *randomIds());
}

void TemplatesControl::startMap(const QString &templateId)
{
    if (m_newMap) // where one click activates, it comes twice
        return;
    refreshModel();
    const ShownMap &map = m_parts.canvas.map();
    auto *dialog = new NewMapDialog({state(), m_model, m_parts.portrait, map.theme()}, m_window);
    m_newMap = dialog;
    connect(dialog, &NewMapDialog::wanted, this, [this, dialog](const NewMapWish &wish) { makeMap(*dialog, wish); });
    connect(dialog, &NewMapDialog::removeWanted, this, [this, dialog](const QString &id) { remove(*dialog, id); });
    connect(dialog, &NewMapDialog::restoreWanted, this, [this, dialog] { restore(*dialog); });
    if (!templateId.isEmpty())
        dialog->select(templateId);
    dialog->open();
}

void TemplatesControl::makeMap(NewMapDialog &dialog, const NewMapWish &wish)
{
    GuidedStart start{{}, wish.options, wish.personas, {}};
    const auto readAll = [&]() -> Status {
        if (wish.templateId != TemplateModel::blankId()) {
            Result<Imported> source = read(wish.templateId);
            PERIPLUS_TRY(source);
            start.source = std::move(*source);
        }
        for (const QString &id : wish.personaTemplates) {
            Result<Imported> persona = read(id);
            PERIPLUS_TRY(persona);
            start.newPersonas.append(std::move(*persona));
        }
        return {};
    };
    JourneyId made;
    const auto make = [&](Workspace &workspace) -> Status {
        const Result<JourneyId> done = startGuided(workspace, start, m_parts.canvas.viewHint());
        PERIPLUS_TRY(done);
        made = *done;
        return {};
    };
    Status done = readAll();
    if (done)
        done = m_parts.documents.workspace() ? make(*m_parts.documents.workspace()) : m_parts.documents.openDraft(make);
    if (!done) {
        dialog.tell(describe(done.error()));
        return;
    }
    dialog.accept();
    emit mapWanted(made);
}

void TemplatesControl::startPersona()
{
    if (!m_parts.documents.workspace())
        return;
    refreshModel();
    auto *dialog = new NewPersonaDialog(m_model, m_parts.canvas.map().theme(), m_window);
    connect(dialog, &NewPersonaDialog::wanted, this,
            [this, dialog](const QString &id, const QString &name) { makePersona(*dialog, id, name); });
    dialog->open();
}

void TemplatesControl::makePersona(NewPersonaDialog &dialog, const QString &templateId, const QString &name)
{
    const Result<Imported> source = read(templateId);
    const Result<PersonaId> made =
        source ? periplus::startPersona(*m_parts.documents.workspace(), *source, name, m_parts.canvas.map().journey(),
                                        m_parts.canvas.viewHint())
               : failure(source.error());
    if (made)
        dialog.accept();
    else
        dialog.tell(describe(made.error()));
}

void TemplatesControl::askHowToSave(TemplateKind kind, const QString &name, const Save &save)
{
    auto *dialog = new SaveTemplateDialog(kind, name, m_window);
    connect(dialog, &SaveTemplateDialog::wanted, this, [this, dialog, save](SaveTemplateOptions options) {
        options.folder = m_parts.folder;
        const Result<TemplateInfo> saved = save(options);
        if (!saved) {
            dialog->tell(describe(saved.error()));
            return;
        }
        dialog->accept();
        m_model.refresh();
        m_parts.banner.showSuccess(tr("“%1” is one of your templates now.").arg(nameOfAll(saved->name, 1)));
    });
    dialog->open();
}

void TemplatesControl::saveMap()
{
    const JourneyId map = m_parts.canvas.map().journey();
    const Journey *journey = state().find(map);
    if (!journey)
        return;
    askHowToSave(TemplateKind::Journey, journey->title, [this, map](const SaveTemplateOptions &options) {
        return saveAsTemplate(state(), map, *m_parts.documents.workspace(), options);
    });
}

/// The persona whose row is current in the navigator, else the main one of the map, else the first.
void TemplatesControl::savePersona()
{
    PersonaId id{m_parts.personas.currentId()};
    const QList<JourneyPersonaId> parts = state().personasOf(m_parts.canvas.map().journey());
    if (!state().find(id) && !parts.isEmpty())
        id = state().at(parts.first()).persona;
    if (!state().find(id))
        id = state().ordered<Persona>().value(0);
    const Persona *persona = state().find(id);
    if (!persona)
        return;
    askHowToSave(TemplateKind::Persona, persona->name, [this, id](const SaveTemplateOptions &options) {
        return saveAsTemplate(state(), id, *m_parts.documents.workspace(), options);
    });
}

void TemplatesControl::remove(NewMapDialog &dialog, const QString &templateId)
{
    const std::optional<TemplateInfo> info = m_model.find(templateId);
    if (!info)
        return;
    const Result<QByteArray> bytes = readWholeFile(info->file, kMaxTemplateBytes);
    if (const Status removed = removeTemplate(*info); !removed) {
        dialog.tell(describe(removed.error()));
        return;
    }
    const QString gone = tr("“%1” was removed.").arg(nameOfAll(info->name, 1));
    if (bytes) {
        m_removedFile = info->file;
        m_removed = *bytes;
        dialog.tellRemoved(gone);
    } else { // nothing that could be brought back: it was too large, or could not be read
        dialog.tell(gone);
    }
    m_model.refresh();
}

void TemplatesControl::restore(NewMapDialog &dialog)
{
    if (const Status written = saveAtomically(m_removedFile, m_removed); !written)
        dialog.tell(describe(written.error()));
    m_model.refresh();
}

} // namespace periplus
