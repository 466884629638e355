// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_control.h"

#include "core/base/describe.h"
#include "core/base/save_atomically.h"
#include "core/people/persona_document.h"
#include "core/store/workspace.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/people/import_personas_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document_control.h"
#include "ui/shell/file_drop.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxPersonaBytes = 40'000'000;

} // namespace

ImportControl::ImportControl(const Parts &parts, QWidget *parent) : QObject(parent), m_parts(parts), m_window(parent)
{
    connect(parts.actions.importPersonas, &QAction::triggered, this, &ImportControl::ask);
    const auto *drop = new FileDrop(parts.dropTarget, {u"csv"_s, u"tsv"_s, u"json"_s}, parts.documents, this);
    connect(drop, &FileDrop::dropped, this, &ImportControl::show);
}

void ImportControl::ask()
{
    const QString path = m_parts.dialogs.fileToOpen(m_window, tr("Import personas"),
                                                    tr("Table or document of personas (*.csv *.tsv *.txt *.json)"));
    if (!path.isEmpty() && m_parts.documents.workspace())
        show(path);
}

void ImportControl::show(const QString &path)
{
    const QFileInfo info(path);
    const Result<QByteArray> bytes = readWholeFile(path, kMaxPersonaBytes);
    if (!bytes)
        tell(bytes.error(), path);
    else if (info.suffix().compare("json"_L1, Qt::CaseInsensitive) == 0)
        showDocument(info.fileName(), *bytes);
    else
        showTable(info.fileName(), *bytes);
}

void ImportControl::tell(Error error, const QString &file)
{
    error.file = file;
    m_parts.banner.showText(describe(error));
}

void ImportControl::showTable(const QString &file, const QByteArray &bytes)
{
    const Result<PersonaTable> table = readPersonaTable(bytes);
    if (!table) {
        tell(table.error(), file);
        return;
    }
    preview(file, *table, false, [](Edit &edit, const PersonaTable &wanted) { return importPersonas(edit, wanted); });
}

void ImportControl::showDocument(const QString &file, const QByteArray &bytes)
{
    const Result<Imported> read = readPersonaDocument(bytes, *randomIds());
    if (!read) {
        tell(read.error(), file);
        return;
    }
    preview(file, tableOfPersonas(read->state), true,
            [this, personas = *read](Edit &edit, const PersonaTable &) -> Result<qsizetype> {
                for (const Asset &asset : personas.assets)
                    PERIPLUS_TRY(m_parts.documents.workspace()->addAsset(asset.bytes, asset.mediaType));
                return importPersonas(edit, personas.state);
            });
}

void ImportControl::preview(const QString &file, const PersonaTable &table, bool fixed, const Import &import)
{
    auto *dialog = new ImportPersonasDialog(file, table, fixed, m_parts.canvas.map().state(), m_window);
    connect(dialog, &ImportPersonasDialog::wanted, this, [this, dialog, file, import](const PersonaTable &wanted) {
        const QList<PersonaId> before = m_parts.canvas.map().state().ordered<Persona>();
        const Result<qsizetype> made = m_parts.documents.workspace()->edit(
            Op::Import, {file, {}, m_parts.canvas.viewHint()}, [&](Edit &edit) { return import(edit, wanted); });
        if (!made) {
            dialog->tell(describe(made.error()));
            return;
        }
        dialog->accept();
        const QList<PersonaId> now = m_parts.canvas.map().state().ordered<Persona>();
        const auto first = std::find_if(now.begin(), now.end(), [&](PersonaId id) { return !before.contains(id); });
        if (first != now.end())
            emit imported(*first);
        m_parts.banner.showDone(tr("%n personas were imported.", nullptr, static_cast<int>(*made)),
                                m_parts.actions.undo);
    });
    dialog->open();
}

} // namespace periplus
