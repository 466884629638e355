// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace periplus {

class Actions;
class Banner;
class Canvas;
class Dialogs;
class DocumentControl;
class ImportResponsesDialog;
class ResponseImportJob;
struct ResponseWish;

/// Imports responses of surveys, CRM and service programs: asked for by command, or dropped on the window.
class ResponseControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    struct Parts
    {
        Canvas &canvas;
        Actions &actions;
        DocumentControl &documents;
        Dialogs &dialogs;
        Banner &banner;
    };

    /// Windows open above `parent`, which takes files that are dropped on it.
    ResponseControl(const Parts &parts, QWidget *parent);

    /// Looks at a file before it is imported.
    void show(const QString &path);

private:
    void ask();
    void import(const ResponseWish &wish);
    void stop();

    Parts m_parts;
    QWidget *m_window;
    QPointer<ImportResponsesDialog> m_dialog;
    QPointer<ResponseImportJob> m_job;
};

} // namespace periplus
