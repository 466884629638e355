// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_style.h"

namespace periplus {

const char *inspectorSheet()
{
    return R"(
#inspector, #inspectorPage { background: @panel; }
#inspector { border: 0px; }
#inspector QScrollBar:vertical { background: @panel; width: 10px; }
#inspectorPage QLabel { color: @ink; }
#inspectorPage QLabel[caption="true"], #inspectorPage QLabel[quiet="true"] { color: @ink3; font-size: 11px; }
#inspectorPage QLabel[caption="true"] { color: @ink2; font-weight: 500; }
#inspectorPage QLabel[heading="true"] { color: @ink; font-size: 13px; font-weight: 600; }
#inspectorPage QFrame[rule="true"] { background: @hair; border: 0px; }
#inspectorPage QLineEdit, #inspectorPage QTextEdit, #inspectorPage QSpinBox { background: @sheet; color: @ink; border: 1px solid @ctl; border-radius: 7px; selection-background-color: @accent; selection-color: @accentink; }
#inspectorPage QLineEdit { padding: 0px 6px; min-height: 28px; max-height: 28px; }
#inspectorPage QSpinBox { padding: 0px 20px 0px 4px; min-height: 28px; max-height: 28px; }
#inspectorPage QSpinBox QLineEdit { background: transparent; border: 0px; padding: 0px; min-height: 0px; }
#inspectorPage QLineEdit:focus, #inspectorPage QTextEdit:focus, #inspectorPage QSpinBox:focus { border: 2px solid @accent; }
#inspectorPage QSpinBox QLineEdit:focus { border: 0px; }
#inspectorPage QLineEdit:read-only, #inspectorPage QTextEdit[readOnly="true"], #inspectorPage QSpinBox:read-only { background: @panel; border-color: @line; }
#inspectorPage QTextEdit[title="true"] { background: transparent; border: 1px solid transparent; }
#inspectorPage QTextEdit[title="true"]:hover { border-color: @line; }
#inspectorPage QTextEdit[title="true"]:focus { background: @sheet; border: 2px solid @accent; }
#inspectorPage QComboBox QAbstractItemView { background: @raised; color: @ink; border: 1px solid @line; padding: 4px; outline: 0px; selection-background-color: @accentsoft; selection-color: @accenttext; }
#inspectorPage QFrame[segments="true"] { background: @hair; border: 1px solid @ctl; border-radius: 7px; }
#inspectorPage QFrame[segments="true"] QToolButton { background: @sheet; color: @ink2; border: 2px solid transparent; border-radius: 0px; padding: 0px 1px; }
#inspectorPage QFrame[segments="true"] QToolButton[place="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
#inspectorPage QFrame[segments="true"] QToolButton[place="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
#inspectorPage QFrame[segments="true"] QToolButton:hover { background: @sunken; }
#inspectorPage QFrame[segments="true"] QToolButton:checked { background: @accentsoft; color: @accenttext; font-weight: 600; }
#inspectorPage QFrame[segments="true"][pain="true"] QToolButton:checked { background: @painbg; color: @pain; }
#inspectorPage QFrame[segments="true"] QToolButton:focus { border-color: @accent; }
#inspectorPage QToolButton[plain="true"], #inspectorPage QPushButton[plain="true"] { background: transparent; color: @ink2; border: 1px solid transparent; border-radius: 6px; padding: 2px 5px; font-weight: 500; text-align: left; }
#inspectorPage QToolButton[tight="true"] { padding: 0px; }
#inspectorPage QToolButton[plain="true"]:hover, #inspectorPage QPushButton[plain="true"]:hover { background: @hair; }
#inspectorPage QToolButton[plain="true"]:focus, #inspectorPage QPushButton[plain="true"]:focus { border-color: @accent; }
#inspectorPage QToolButton[plain="true"]:disabled { color: @ctl; }
#inspectorPage QToolButton[plain="true"]:checked { background: @accentsoft; color: @accenttext; }
#inspectorPage QToolButton[swatch="true"] { background: transparent; border: 2px solid transparent; border-radius: 12px; padding: 0px; }
#inspectorPage QToolButton[swatch="true"]:hover { border-color: @line; }
#inspectorPage QToolButton[swatch="true"]:checked { border-color: @ink; }
#inspectorPage QToolButton[swatch="true"]:focus { border-color: @accent; }
#inspectorPage QFrame[tag="true"] { background: @sunken; border: 1px solid @hair; border-radius: 12px; }
#inspectorPage QFrame[tag="true"] QLabel { color: @ink2; font-size: 12px; font-weight: 500; }
#inspectorPage QFrame[box="pain"] { background: @painbg; border: 1px solid @painbg; border-radius: 7px; }
#inspectorPage QFrame[box="opportunity"] { background: @oppbg; border: 1px solid @oppbg; border-radius: 7px; }
#inspectorPage QFrame[box="metric"] { background: @sheet; border: 1px solid @hair; border-radius: 7px; }
#inspectorPage QFrame[box]:focus { border: 2px solid @accent; }
#inspectorPage QLabel[value="true"] { color: @ink; font-size: 18px; font-weight: 600; }
#inspectorPage QFrame#evidenceLanding { background: @accent; border-radius: 1px; }
#inspectorPage QLabel[strong="true"] { font-weight: 600; }
#inspectorPage QLabel[done="true"], #inspectorPage QPlainTextEdit[done="true"] { color: @ink3; }
)";
}

} // namespace periplus
