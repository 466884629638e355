// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace periplus {

class TemplateDetails;
class TemplateGallery;
class TemplateModel;

/// A new persona from a template, under a name of its own.
class NewPersonaDialog : public QDialog
{
    Q_OBJECT

public:
    /// The model must outlive this.
    NewPersonaDialog(TemplateModel &model, const Theme &theme, QWidget *parent);

    /// Why it could not be made.
    void tell(const QString &sentence);

signals:
    void wanted(const QString &templateId, const QString &name);

private:
    QWidget *makeButtons();
    void showTemplate();
    void create();

    TemplateModel &m_model;
    TemplateGallery *m_gallery;
    TemplateDetails *m_details;
    QLineEdit *m_name;
    QLabel *m_message;
    QPushButton *m_create;
};

} // namespace periplus
