// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/persona_table.h"

#include <QObject>

#include <functional>

class QWidget;

namespace periplus {

class Actions;
class Banner;
class Canvas;
class Dialogs;
class DocumentControl;

/// Imports personas from files, with a look at them first.
class ImportControl : public QObject
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
        QWidget &dropTarget; ///< takes files that are dropped on it
    };

    /// Windows open above `parent`.
    ImportControl(const Parts &parts, QWidget *parent);

signals:
    /// The first of the personas that were imported; there is one at least.
    void imported(periplus::PersonaId first);

private:
    using Import = std::function<Result<qsizetype>(Edit &edit, const PersonaTable &wanted)>;

    void ask();
    void show(const QString &path);
    void showTable(const QString &file, const QByteArray &bytes);
    void showDocument(const QString &file, const QByteArray &bytes);
    /// Says in the banner why a file cannot be read.
    void tell(Error error, const QString &file);
    /// Shows a preview, which is then imported.
    void preview(const QString &file, const PersonaTable &table, bool fixed, const Import &import);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace periplus
