// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/persona_control.h"

#include "core/base/save_atomically.h"
#include "core/layout/persona_facts.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/paint/export_persona.h"
#include "ui/personas/persona_menus.h"
#include "ui/personas/persona_view.h"
#include "ui/pictures/kept_picture.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/news.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>

namespace periplus {

using namespace Qt::StringLiterals;

PersonaControl::PersonaControl(const Window &window, QWidget *parent)
    : QObject(parent),
      m_window(window),
      m_parent(parent),
      m_pages(new QStackedWidget),
      m_view(new PersonaView(
          window.canvas.map().measurer(),
          [&canvas = window.canvas](QPainter &painter, const DisplayList &list) { canvas.paintItems(painter, list); })),
      m_section(make("personaSection", tr("Add a &section"), "add")),
      m_picture(make("personaPicture", tr("Choose a portrait &picture…"), "image")),
      m_export(make("exportPersona", tr("&Export persona…"), "export-pdf"))
{
    m_section->setIconText(tr("Section"));
    m_picture->setIconText(tr("Picture"));
    m_pages->addWidget(&window.map);
    m_pages->addWidget(m_view);
    connectParts();
    refresh();
}

void PersonaControl::connectParts()
{
    auto *menus = new PersonaMenus(*m_view);
    connect(menus, &PersonaMenus::pictureWanted, this, &PersonaControl::choosePicture);
    connect(m_export, &QAction::triggered, this, &PersonaControl::exportShown);
    connect(m_picture, &QAction::triggered, this, &PersonaControl::choosePicture);
    connect(m_section, &QAction::triggered, this, [this] {
        m_view->select({Role::Trait, 0, sectionNumber(TraitKind::Section)});
        m_view->activate();
    });
    ShownMap &map = m_window.canvas.map();
    connect(&m_window.navigator.personas(), &NavList::chosen, this, [this](qint64 id) { show(PersonaId{id}); });
    connect(&m_window.navigator.maps(), &NavList::chosen, this, &PersonaControl::leave);
    connect(&map, &ShownMap::switched, this, &PersonaControl::leave);
    connect(&map, &ShownMap::laidOut, this, [this, &map] { m_view->setTheme(map.theme()); });
    // The navigator fills its lists when the map is laid out; the mark comes behind that.
    connect(&map, &ShownMap::laidOut, this, &PersonaControl::refresh, Qt::QueuedConnection);
    connect(m_view, &PersonaView::gone, this, &PersonaControl::leave);
    connect(m_view, &PersonaView::failed, &m_window.news, &News::report);
    connect(m_view, &PersonaView::journeyWanted, this, [this](JourneyId journey) {
        leave();
        emit mapWanted(journey);
    });
}

QAction *PersonaControl::make(const char *name, const QString &text, const char *icon)
{
    QAction *action = m_window.actions.personas->addAction(text);
    action->setObjectName(QLatin1String(name));
    m_parent->addAction(action);
    m_window.actions.registry().add(action, tr("Persona"));
    if (icon)
        m_window.actions.addIcon(action, QLatin1String(icon));
    return action;
}

void PersonaControl::fillToolBar(QToolBar &bar)
{
    m_window.actions.fillSheetBar(&bar, {m_section, m_picture});
    bar.setObjectName(u"personaBar"_s);
    bar.hide();
    connect(this, &PersonaControl::mapShown, &bar, &QToolBar::setHidden);
}

QString PersonaControl::summary() const
{
    if (!isShown())
        return {};
    const PersonaEvidence evidence = personaEvidence(m_view->state(), m_view->persona());
    if (evidence.statements == 0)
        return tr("Persona sheet");
    return tr("%1 of %n statements cite a source", nullptr, evidence.statements).arg(evidence.backed);
}

QWidget &PersonaControl::pages() const
{
    return *m_pages;
}

bool PersonaControl::isShown() const
{
    return bool(m_view->persona());
}

void PersonaControl::show(PersonaId persona)
{
    m_view->show(m_window.canvas.map().workspace(), persona);
    refresh();
    emit mapShown(!isShown());
    if (isShown())
        m_view->setFocus(Qt::OtherFocusReason);
}

void PersonaControl::leave()
{
    if (!isShown())
        return;
    m_view->show(nullptr, {});
    refresh();
    emit mapShown(!isShown());
}

void PersonaControl::refresh()
{
    const bool shown = isShown();
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_export->setEnabled(shown);
    m_picture->setEnabled(shown && m_view->isWritable());
    m_section->setEnabled(shown && m_view->isWritable());
    m_window.navigator.personas().setMarked(m_view->persona().value);
    m_window.navigator.maps().setMarked(shown ? 0 : m_window.canvas.map().journey().value);
}

bool PersonaControl::finish()
{
    return m_view->editing().finish();
}

void PersonaControl::choosePicture()
{
    if (!isShown() || !m_view->isWritable() || !finish())
        return;
    const QString path =
        m_window.dialogs.fileToOpen(m_parent, tr("Portrait"), tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    if (path.isEmpty())
        return;
    const Result<KeptPicture> kept = keepPictureFile(path);
    if (!kept) {
        m_window.news.report(kept.error());
        return;
    }
    Workspace &workspace = *m_view->workspace();
    const Result<QString> hash = workspace.addAsset(kept->bytes, kept->mediaType);
    if (!hash)
        m_window.news.report(hash.error());
    else
        m_view->carryOut(PersonaCommands(workspace).setPortrait(m_view->persona(), u"asset:"_s + *hash));
}

bool PersonaControl::exportShown()
{
    if (!isShown())
        return false;
    if (!finish())
        return true;
    const Workspace &workspace = *m_view->workspace();
    QString name = workspace.state().at(m_view->persona()).name;
    name.replace(u'/', u'-');
    const QString filter = tr("Documents and pictures (*.pdf *.png *.svg *.md *.json)");
    const QString path = m_window.dialogs.fileToSave(m_parent, tr("Export"), name + u".pdf"_s, filter, true);
    if (path.isEmpty())
        return true;
    const Result<SheetFormat> format = sheetFormat(path);
    if (!format) {
        m_window.news.report(format.error());
        return true;
    }
    ExportOptions options;
    options.paper = PaperSize::A4;
    options.date = QDateTime::currentDateTime();
    options.fileName = QFileInfo(workspace.path()).fileName();
    options.rightToLeft = QGuiApplication::isRightToLeft();
    options.version = workspace.history().count();
    const Result<Exported> made = exportPersona(workspace.state(), workspace, m_view->persona(), *format, options);
    const Status saved = made ? saveAtomically(path, made->bytes) : Status(failure(made.error()));
    if (saved)
        m_window.banner.showSuccess(tr("The persona is in %1.").arg(path));
    else
        m_window.news.report(saved.error());
    return true;
}

} // namespace periplus
