// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/persona_choice.h"
#include "ui/templates/template_model.h"

#include <QPointer>

namespace periplus {

class Actions;
class Banner;
class Canvas;
class DocumentControl;
class NavList;
class NewMapDialog;
class NewPersonaDialog;
class StartPage;
struct NewMapWish;
struct SaveTemplateOptions;

/// Starts maps and personas from templates, and makes templates of them.
class TemplatesControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    struct Parts
    {
        Canvas &canvas;
        Actions &actions;
        DocumentControl &documents;
        NavList &personas; ///< its current row is the persona that is meant
        StartPage &start;
        Banner &banner;
        PersonaChoice::Portrait portrait;
        QString folder; ///< of the user's own templates
    };

    /// Windows open above `parent`.
    TemplatesControl(Parts parts, QWidget *parent);

signals:
    void mapWanted(periplus::JourneyId journey);

private:
    using Save = std::function<Result<TemplateInfo>(const SaveTemplateOptions &options)>;

    const State &state() const;
    void refreshModel();
    void startMap(const QString &templateId = {});
    void makeMap(NewMapDialog &dialog, const NewMapWish &wish);
    void startPersona();
    void makePersona(NewPersonaDialog &dialog, const QString &templateId, const QString &name);
    void saveMap();
    void savePersona();
    /// Asks how, then saves.
    void askHowToSave(TemplateKind kind, const QString &name, const Save &save);
    void remove(NewMapDialog &dialog, const QString &templateId);
    void restore(NewMapDialog &dialog);
    Result<Imported> read(const QString &templateId) const;

    Parts m_parts;
    QWidget *m_window;
    TemplateModel m_model;
    QPointer<NewMapDialog> m_newMap; ///< the one that is open
    QString m_removedFile;           ///< of the template removed last, with what it held
    QByteArray m_removed;
};

} // namespace periplus
