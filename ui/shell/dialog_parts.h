// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QLabel;
class QVBoxLayout;

namespace periplus {

/// The first line of a dialog, as it stands, without markup.
QLabel *dialogHeading(const QString &text);

/// The line at the foot of a dialog that says what was done or why not; empty for now.
QLabel *dialogMessage();

/// The column in which the parts of a dialog stand, so many pixels from each other; becomes its layout.
QVBoxLayout *dialogColumn(QDialog *dialog, int spacing = 10);

} // namespace periplus
