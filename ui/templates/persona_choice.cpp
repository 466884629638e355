// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/persona_choice.h"

#include "ui/canvas/map_source.h"
#include "ui/templates/template_model.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPersonaRole = Qt::UserRole;      // id of a persona of the workspace
constexpr int kTemplateRole = Qt::UserRole + 1; // id of a template; empty for their heading
constexpr int kNameRole = Qt::UserRole + 2;
constexpr int kPortraitSize = 28;

QString lineOf(const QString &name, const QString &role)
{
    const QString who = nameOfAll(name, 1);
    return role.simplified().isEmpty()
               ? who
               : PersonaChoice::tr("%1 – %2", "name and role").arg(who, role.simplified().left(120));
}

/// The same picture in a selected row: faces are not tinted.
QIcon untinted(const QIcon &icon)
{
    QIcon same;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
        same.addPixmap(icon.pixmap(kPortraitSize), mode);
    return same;
}

} // namespace

PersonaChoice::PersonaChoice(const State &state, TemplateModel &model, Portrait portrait, QWidget *parent)
    : QWidget(parent), m_model(model), m_portrait(std::move(portrait)), m_list(new QListWidget)
{
    m_list->setObjectName(u"personaChoice"_s);
    m_list->setAccessibleName(tr("Personas"));
    m_list->setIconSize({kPortraitSize, kPortraitSize});
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    if (state.count<Persona>() > 0)
        addHeading(tr("In this workspace"));
    for (const PersonaId id : state.ordered<Persona>()) {
        const Persona &persona = state.at(id);
        add(persona.name, persona.role, m_portrait(persona))->setData(kPersonaRole, id.value);
    }
    addTemplates();
    connect(&model, &QAbstractItemModel::modelReset, this, &PersonaChoice::addTemplates);
    connect(&model, &TemplateModel::viewed, this, &PersonaChoice::showPortrait);
    connect(m_list, &QListWidget::itemChanged, this, &PersonaChoice::changed);
    // A click anywhere in a row ticks it, not only one on the box.
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem *item) { m_pressed = item->checkState(); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsUserCheckable) && item->checkState() == m_pressed)
            item->setCheckState(m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

QListWidgetItem *PersonaChoice::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = m_list->font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    return item;
}

QListWidgetItem *PersonaChoice::add(const QString &name, const QString &role, const QIcon &icon)
{
    auto *item = new QListWidgetItem(untinted(icon), lineOf(name, role), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(kNameRole, nameOfAll(name, 1));
    return item;
}

/// Lists the templates that are known; they come a moment after the window.
void PersonaChoice::addTemplates()
{
    const QSignalBlocker quiet(m_list);
    const QStringList ticked = templates();
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (m_list->item(row)->data(kTemplateRole).isValid())
            delete m_list->takeItem(row);
    }
    const QList<TemplateInfo> all = m_model.templates(TemplateKind::Persona);
    if (!all.isEmpty())
        addHeading(tr("New, from a template"))->setData(kTemplateRole, QString());
    for (const TemplateInfo &info : all) {
        QListWidgetItem *item = add(info.name, {}, {});
        item->setData(kTemplateRole, info.id);
        item->setToolTip(info.description);
        item->setCheckState(ticked.contains(info.id) ? Qt::Checked : Qt::Unchecked);
        showPortrait(info.id);
    }
}

void PersonaChoice::showPortrait(const QString &id)
{
    const QList<Persona> personas = m_model.view(id).personas;
    for (int row = 0; row < m_list->count() && !personas.isEmpty(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(kTemplateRole).toString() != id)
            continue;
        const QSignalBlocker quiet(m_list);
        item->setIcon(untinted(m_portrait(personas.first())));
        item->setText(lineOf(m_model.find(id)->name, personas.first().role));
    }
}

QList<PersonaId> PersonaChoice::personas() const
{
    QList<PersonaId> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->data(kPersonaRole).isValid() && item->checkState() == Qt::Checked)
            chosen.append(PersonaId{item->data(kPersonaRole).toLongLong()});
    }
    return chosen;
}

QString PersonaChoice::mainName() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->flags().testFlag(Qt::ItemIsUserCheckable) && item->checkState() == Qt::Checked)
            return item->data(kNameRole).toString();
    }
    return {};
}

QStringList PersonaChoice::templates() const
{
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->data(kTemplateRole).isValid() && item->checkState() == Qt::Checked)
            chosen.append(item->data(kTemplateRole).toString());
    }
    return chosen;
}

bool PersonaChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentItem() && m_list->count() > 1)
        m_list->setCurrentRow(1); // below the first heading
    return QWidget::eventFilter(watched, event);
}

} // namespace periplus
