// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"

#include <QColor>
#include <QPalette>

class QApplication;
class QStyle;

namespace periplus {

/// The style of all widgets, below the style sheet; the application takes it over.
QStyle *makeStyle();

/// A token's colour for Qt.
QColor tokenColor(const Theme &theme, const QString &token);

/// The palette of the widgets in a theme.
QPalette paletteOf(const Theme &theme);

/// The small style sheet on top of Fusion: sizes, radii and colours of the design tokens.
QString styleSheetOf(const Theme &theme);

/// Makes the embedded Inter the application's font.
void useEmbeddedFont(QApplication &application);

/// Applies palette and style sheet to all widgets.
void applyTheme(QApplication &application, const Theme &theme);

/// For QPainter::drawText: the text reads as its own letters do, and stands at that side of a row which the direction
/// of the row says. A number or a name stays whole in a window that reads the other way.
int textFlags(Qt::LayoutDirection direction, Qt::Alignment side, const QString &text);

} // namespace periplus
