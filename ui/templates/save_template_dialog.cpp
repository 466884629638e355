// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/save_template_dialog.h"

#include "ui/shell/dialog_parts.h"
#include "ui/templates/keep_choice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestTemplateName = 200;
constexpr int kSentenceHeight = 60;

} // namespace

SaveTemplateDialog::SaveTemplateDialog(TemplateKind kind, const QString &name, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit),
      m_description(new QPlainTextEdit),
      m_keep(new KeepChoice(u"save"_s, {tr("What it keeps"), tr("&Everything, as an example"),
                                        tr("Stages, steps, lanes and the &questions in note lanes"),
                                        tr("Stages, steps and &lanes only")})),
      m_message(dialogMessage())
{
    const bool map = kind == TemplateKind::Journey;
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"saveTemplateDialog"_s);
    setWindowTitle(map ? tr("Save map as template") : tr("Save persona as template"));
    setMinimumWidth(480);
    auto *note = new QLabel(map ? tr("Comments, owners, metrics, actions and segments stay behind; evidence becomes "
                                     "an assumption.")
                                : tr("Segment and comments stay behind; evidence becomes an assumption."));
    note->setProperty("quiet", true);
    note->setWordWrap(true);
    auto *nameLabel = new QLabel(tr("&Name"));
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(u"templateNameField"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(kLongestTemplateName);
    m_name->setText(name.simplified());
    m_name->selectAll();
    auto *descriptionLabel = new QLabel(tr("&Description"));
    descriptionLabel->setBuddy(m_description);
    m_description->setObjectName(u"templateDescriptionField"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("One sentence: what it is good for"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(kSentenceHeight);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *save = new QPushButton(tr("Save template"));
    save->setObjectName(u"saveTemplate"_s);
    save->setProperty("primary", true);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = dialogColumn(this, 6);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addSpacing(4);
    column->addWidget(descriptionLabel);
    column->addWidget(m_description);
    column->addSpacing(4);
    column->addWidget(m_keep);
    m_keep->setVisible(map);
    column->addWidget(note);
    column->addStretch(1);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SaveTemplateDialog::save);
    connect(m_name, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
}

void SaveTemplateDialog::save()
{
    SaveTemplateOptions options;
    options.name = m_name->text().simplified();
    options.description = m_description->toPlainText().simplified();
    options.keep = m_keep->kept();
    emit wanted(options);
}

void SaveTemplateDialog::tell(const QString &sentence)
{
    m_message->setText(sentence);
}

} // namespace periplus
