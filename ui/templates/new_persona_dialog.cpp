// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/new_persona_dialog.h"

#include "ui/shell/dialog_parts.h"
#include "ui/templates/template_details.h"
#include "ui/templates/template_gallery.h"
#include "ui/templates/template_model.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestPersonaName = 10'000;
constexpr int kPersonaNameWidth = 240;

} // namespace

NewPersonaDialog::NewPersonaDialog(TemplateModel &model, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_model(model),
      m_gallery(new TemplateGallery(model, TemplateKind::Persona, theme)),
      m_details(new TemplateDetails),
      m_name(new QLineEdit),
      m_message(dialogMessage()),
      m_create(new QPushButton(tr("&Create persona")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"newPersonaDialog"_s);
    setWindowTitle(tr("New persona from template"));
    resize(1100, 640);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(14);
    parts->addWidget(m_gallery, 1);
    parts->addWidget(m_details);
    auto *column = dialogColumn(this, 12);
    column->addLayout(parts, 1);
    column->addWidget(makeButtons());
    connect(m_gallery, &TemplateGallery::currentChanged, this, &NewPersonaDialog::showTemplate);
    connect(m_gallery, &TemplateGallery::chosen, this, &NewPersonaDialog::create);
    connect(&model, &TemplateModel::viewed, this, [this](const QString &id) {
        if (id == m_gallery->current())
            showTemplate();
    });
    m_details->setRemovable(false);
    showTemplate();
    m_gallery->setFocus();
}

QWidget *NewPersonaDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Name"));
    label->setBuddy(m_name);
    m_name->setObjectName(u"personaNameField"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(kLongestPersonaName);
    m_name->setFixedWidth(kPersonaNameWidth);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_create->setObjectName(u"createPersona"_s);
    m_create->setProperty("primary", true);
    m_create->setDefault(true);
    row->addWidget(label);
    row->addWidget(m_name);
    row->addWidget(m_message, 1);
    row->addWidget(cancel);
    row->addWidget(m_create);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewPersonaDialog::create);
    return buttons;
}

void NewPersonaDialog::showTemplate()
{
    const std::optional<TemplateInfo> info = m_model.find(m_gallery->current());
    const TemplateView view = info ? m_model.view(info->id) : TemplateView();
    m_details->show(info.value_or(TemplateInfo()), view);
    m_create->setEnabled(info && info->isUsable());
    if (!m_name->isModified())
        m_name->setText(info ? (view.title.isEmpty() ? info->name : view.title) : QString());
}

void NewPersonaDialog::create()
{
    if (m_create->isEnabled())
        emit wanted(m_gallery->current(), m_name->text().simplified());
}

void NewPersonaDialog::tell(const QString &sentence)
{
    m_message->setText(sentence);
}

} // namespace periplus
