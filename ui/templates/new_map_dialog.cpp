// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/new_map_dialog.h"

#include "ui/canvas/map_source.h"
#include "ui/shell/dialog_parts.h"
#include "ui/templates/template_details.h"
#include "ui/templates/template_gallery.h"
#include "ui/templates/template_model.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestTitle = 10'000;
constexpr int kStoryWidth = 620;

QPushButton *makeDialogButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

QLabel *hintLabel(const QString &text)
{
    auto *hint = new QLabel(text);
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    return hint;
}

void setPrimary(QPushButton &button, bool primary)
{
    button.setProperty("primary", primary);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace

NewMapDialog::NewMapDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent),
      m_model(parts.model),
      m_pages(new QStackedWidget),
      m_steps(new QButtonGroup(this)),
      m_title(new QLineEdit),
      m_scenario(new QPlainTextEdit),
      m_objective(new QPlainTextEdit),
      m_about(hintLabel({})),
      m_message(dialogMessage()),
      m_restore(makeDialogButton("restoreTemplate", tr("Bring it back"))),
      m_back(makeDialogButton("back", tr("&Back"))),
      m_next(makeDialogButton("next", tr("&Next"))),
      m_create(makeDialogButton("createMap", tr("&Create map")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"newMapDialog"_s);
    setWindowTitle(tr("New map"));
    resize(1100, 700);
    m_pages->addWidget(makeTemplatePage(parts.theme));
    m_pages->addWidget(makePersonaPage(parts));
    m_pages->addWidget(makeStoryPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeSteps());
    column->addWidget(m_pages, 1);
    column->addWidget(makeButtons());
    auto *atOnce = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    connect(atOnce, &QShortcut::activated, this, &NewMapDialog::create);
    connect(&m_model, &TemplateModel::viewed, this, [this](const QString &id) {
        if (id == m_gallery->current())
            showTemplate();
    });
    showTemplate();
    go(TemplatePage);
}

QWidget *NewMapDialog::makeSteps()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"dialogSteps"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const QStringList names{tr("1  From what"), tr("2  About whom"), tr("3  Which story")};
    for (int page = 0; page < names.size(); ++page) {
        auto *button = new QToolButton;
        button->setObjectName(u"step%1"_s.arg(page + 1));
        button->setText(names[page]);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCheckable(true);
        m_steps->addButton(button, page);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_steps, &QButtonGroup::idClicked, this, &NewMapDialog::go);
    return bar;
}

QWidget *NewMapDialog::makeTemplatePage(const Theme &theme)
{
    auto *page = new QWidget;
    m_gallery = new TemplateGallery(m_model, TemplateKind::Journey, theme);
    m_details = new TemplateDetails;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_gallery, 1);
    row->addWidget(m_details);
    connect(m_gallery, &TemplateGallery::currentChanged, this, &NewMapDialog::showTemplate);
    connect(m_gallery, &TemplateGallery::chosen, this, [this] {
        if (m_next->isEnabled())
            go(PersonaPage);
    });
    connect(m_details, &TemplateDetails::keepChanged, this, &NewMapDialog::showTexts);
    const auto remove = [this] {
        if (const auto info = m_model.find(m_gallery->current()); info && info->own)
            emit removeWanted(info->id);
    };
    connect(m_gallery, &TemplateGallery::removeWanted, this, remove);
    connect(m_details, &TemplateDetails::removeWanted, this, remove);
    return page;
}

QWidget *NewMapDialog::makePersonaPage(const Parts &parts)
{
    auto *page = new QWidget;
    m_personas = new PersonaChoice(parts.state, m_model, parts.portrait);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(hintLabel(
        tr("The first persona takes the place of the example in the template, with its feelings and thoughts. Without "
           "one the map keeps the example.")));
    column->addWidget(m_personas, 1);
    connect(m_personas, &PersonaChoice::changed, this, &NewMapDialog::showTexts);
    return page;
}

QWidget *NewMapDialog::makeStoryPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_title->setMaxLength(kLongestTitle);
    const auto add = [&](const char *name, const QString &text, const QString &hint, auto *field) {
        auto *label = new QLabel(text);
        field->setObjectName(QLatin1StringView(name));
        field->setAccessibleName(QString(text).remove(u'&'));
        field->setPlaceholderText(hint);
        field->setMaximumWidth(kStoryWidth);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(6);
    };
    add("mapTitleField", tr("&Title"), tr("What the map is called"), m_title);
    add("mapScenario", tr("&Scenario"), tr("Who does what, and why: one or two sentences"), m_scenario);
    add("mapObjective", tr("&Objective"), tr("What you want to find out or reach with this map"), m_objective);
    for (QPlainTextEdit *field : {m_scenario, m_objective}) {
        field->setFixedHeight(92);
        field->setTabChangesFocus(true);
    }
    m_about->setObjectName(u"aboutExample"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setMaximumWidth(kStoryWidth);
    column->addWidget(m_about);
    column->addStretch(1);
    return page;
}

QWidget *NewMapDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_restore->setAutoDefault(false);
    m_restore->hide();
    auto *cancel = makeDialogButton("cancel", tr("Cancel"));
    cancel->setAutoDefault(false);
    row->addWidget(m_message, 1);
    for (QPushButton *button : {m_restore, cancel, m_back, m_next, m_create})
        row->addWidget(button);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() + 1); });
    connect(m_create, &QPushButton::clicked, this, &NewMapDialog::create);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        tell({});
        emit restoreWanted();
    });
    return buttons;
}

void NewMapDialog::go(int page)
{
    m_pages->setCurrentIndex(page);
    m_steps->button(page)->setChecked(true);
    // First the keyboard leaves the button that was pressed: going, it would become the default one again.
    switch (static_cast<Page>(page)) {
    case TemplatePage:
        m_gallery->setFocus();
        break;
    case PersonaPage:
        m_personas->setFocus();
        break;
    case StoryPage:
        m_title->setFocus();
        m_title->selectAll();
        break;
    }
    m_back->setVisible(page > TemplatePage);
    m_next->setVisible(page < StoryPage);
    m_next->setText(page == TemplatePage ? tr("&Next: about whom") : tr("&Next: which story"));
    QPushButton *first = page == StoryPage ? m_create : m_next;
    for (QPushButton *button : {m_next, m_create}) {
        setPrimary(*button, button == first);
        button->setDefault(button == first);
    }
}

void NewMapDialog::select(const QString &templateId)
{
    m_gallery->select(templateId);
}

void NewMapDialog::showTemplate()
{
    const std::optional<TemplateInfo> info = m_model.find(m_gallery->current());
    m_details->show(info.value_or(TemplateInfo()), info ? m_model.view(info->id) : TemplateView());
    const bool usable = info && info->isUsable();
    for (QPushButton *button : {m_next, m_create})
        button->setEnabled(usable);
    showTexts();
}

void NewMapDialog::showTexts()
{
    const TemplateView view = m_model.view(m_gallery->current());
    const QString instead = m_personas ? m_personas->mainName() : QString();
    const bool replaced = !view.personas.isEmpty() && !instead.isEmpty();
    m_about->setText(replaced
                         ? tr("The template tells of %1. Names in it follow %2, and so do the customer’s words; look "
                              "whether the rest still fits.")
                               .arg(nameOfAll(view.personas.first().name, 1), instead)
                         : QString());
    m_about->setVisible(replaced);
    if (!m_title->isModified())
        m_title->setText(view.title);
    if (!m_scenario->document()->isModified())
        m_scenario->setPlainText(view.scenario);
    if (!m_objective->document()->isModified())
        m_objective->setPlainText(view.objective);
}

void NewMapDialog::create()
{
    if (!m_create->isEnabled())
        return;
    NewMapWish wish;
    wish.templateId = m_gallery->current();
    wish.options.title = m_title->text().simplified();
    if (wish.options.title.isEmpty() && wish.templateId == TemplateModel::blankId())
        wish.options.title = tr("New map");
    wish.options.keep = m_details->keep();
    // Untouched texts stay those of the template, also of one whose picture is still being drawn.
    if (m_scenario->document()->isModified())
        wish.options.scenario = m_scenario->toPlainText().trimmed();
    if (m_objective->document()->isModified())
        wish.options.objective = m_objective->toPlainText().trimmed();
    wish.personas = m_personas->personas();
    wish.personaTemplates = m_personas->templates();
    emit wanted(wish);
}

void NewMapDialog::tell(const QString &sentence)
{
    m_message->setText(sentence);
    m_restore->hide();
}

void NewMapDialog::tellRemoved(const QString &sentence)
{
    m_message->setText(sentence);
    m_restore->show();
}

} // namespace periplus
