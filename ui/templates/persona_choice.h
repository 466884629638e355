// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "core/templates/template_info.h"

#include <QIcon>
#include <QWidget>

#include <functional>

class QListWidget;
class QListWidgetItem;

namespace periplus {

class TemplateModel;

/// Who travels: personas of the workspace, and those that templates can make, each with a tick.
class PersonaChoice : public QWidget
{
    Q_OBJECT

public:
    using Portrait = std::function<QIcon(const Persona &)>;

    /// The model must outlive this.
    PersonaChoice(const State &state, TemplateModel &model, Portrait portrait, QWidget *parent = nullptr);

    /// Ticked personas of the workspace, in their order.
    QList<PersonaId> personas() const;
    /// Ticked templates.
    QStringList templates() const;
    /// Name of the one who takes the place of a template's example; empty when nobody is ticked.
    QString mainName() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidgetItem *addHeading(const QString &text);
    QListWidgetItem *add(const QString &name, const QString &role, const QIcon &icon);
    void addTemplates();
    void showPortrait(const QString &id);

    TemplateModel &m_model;
    Portrait m_portrait;
    QListWidget *m_list;
    Qt::CheckState m_pressed = Qt::Unchecked; ///< of the row that the mouse went down on
};

} // namespace periplus
