// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/save_template.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace periplus {

class KeepChoice;

/// Asks how a map or persona becomes a template: its name, a sentence about it, and for a map how much of it.
class SaveTemplateDialog : public QDialog
{
    Q_OBJECT

public:
    SaveTemplateDialog(TemplateKind kind, const QString &name, QWidget *parent);

    /// Why it could not be saved.
    void tell(const QString &sentence);

signals:
    void wanted(const periplus::SaveTemplateOptions &options);

private:
    void save();

    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    KeepChoice *m_keep;
    QLabel *m_message;
};

} // namespace periplus
