// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template_library.h"
#include "ui/paint/miniature.h"

namespace periplus {

/// What is looked at of a template before it is used.
struct TemplateView
{
    QImage picture; ///< null: not drawn, or it cannot be used
    QString title;  ///< of the map or persona in it
    QString scenario;
    QString objective;
    QStringList stages;
    QStringList lanes;       ///< without the row of steps
    QList<Persona> personas; ///< the main one first
    qsizetype cards = 0;
};

/// Reads a template and draws its picture. May be called in any thread that has its own measurer. A template that
/// cannot be read gives an empty view.
TemplateView viewTemplate(const TemplateInfo &info, const ShapedTextMeasurer &measurer,
                          const MiniatureOptions &options);

} // namespace periplus
