// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/templates/start_from_template.h"
#include "ui/templates/persona_choice.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace periplus {

class TemplateDetails;
class TemplateGallery;
class TemplateModel;

/// What someone wants who starts a map.
struct NewMapWish
{
    QString templateId; ///< TemplateModel::blankId() for a blank one
    StartOptions options;
    QList<PersonaId> personas;    ///< of the workspace
    QStringList personaTemplates; ///< ids of those to make
};

/// A new map in three steps: from what, about whom, and which story. Each can be skipped: the map can be made in every
/// one of them.
class NewMapDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog shows; the model must outlive it.
    struct Parts
    {
        const State &state; ///< of the workspace that is open; empty when there is none
        TemplateModel &model;
        PersonaChoice::Portrait portrait;
        Theme theme;
    };

    NewMapDialog(const Parts &parts, QWidget *parent);

    void select(const QString &templateId);
    /// Why the map could not be made.
    void tell(const QString &sentence);
    /// Says what became of a removed template, with a way back.
    void tellRemoved(const QString &sentence);

signals:
    void wanted(const periplus::NewMapWish &wish);
    void removeWanted(const QString &templateId);
    void restoreWanted();

private:
    enum Page { TemplatePage, PersonaPage, StoryPage };

    QWidget *makeSteps();
    QWidget *makeTemplatePage(const Theme &theme);
    QWidget *makePersonaPage(const Parts &parts);
    QWidget *makeStoryPage();
    QWidget *makeButtons();
    void go(int page);
    void showTemplate();
    /// Fills in the texts of the template that people have not written themselves.
    void showTexts();
    void create();

    TemplateModel &m_model;
    QStackedWidget *m_pages;
    QButtonGroup *m_steps;
    TemplateGallery *m_gallery = nullptr;
    TemplateDetails *m_details = nullptr;
    PersonaChoice *m_personas = nullptr;
    QLineEdit *m_title;
    QPlainTextEdit *m_scenario;
    QPlainTextEdit *m_objective;
    QLabel *m_about; ///< whom the texts of the template were written about
    QLabel *m_message;
    QPushButton *m_restore;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_create;
};

} // namespace periplus
