// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metrics_style.h"

namespace periplus {

const char *metricsSheet()
{
    return R"(
QDialog QLabel[fault="true"] { color: @bad; font-size: 12px; }
QDialog QDateEdit { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 5px 8px; selection-background-color: @accent; selection-color: @accentink; }
QDialog QDateEdit:read-only, QDialog QLineEdit:read-only { background: @panel; }
QDialog QDateEdit QLineEdit, QDialog QDateEdit QLineEdit:focus { background: transparent; border: 0px; padding: 0px; }
QDialog QLineEdit[tight="true"] { padding: 5px 1px; }
#metricEditor QLineEdit, #measurementEditor QLineEdit, #measurementEditor QPlainTextEdit, #measurementEditor QDateEdit { border-color: @ctl; }
#metricEditor QLineEdit:focus, #measurementEditor QLineEdit:focus, #measurementEditor QPlainTextEdit:focus, #measurementEditor QDateEdit:focus { border-color: @accent; }
#measurements::item { padding: 5px 6px; }
#measurements QHeaderView::section { padding: 6px 6px; }
#valueBox { background: @panel; border: 1px solid @hair; border-radius: 10px; }
#valueShown { color: @ink; font-family: "Inter Display"; font-size: 26px; font-weight: 700; }
#valueShown[none="true"] { color: @ink3; font-family: "Inter"; font-size: 13px; font-weight: 500; }
#metricsPanel { background: @panel; }
#metricsPanel QLabel { color: @ink; }
#metricsPanel QLabel[quiet="true"] { color: @ink3; font-size: 11px; }
#metricsPanel QLabel[small="true"] { color: @ink2; font-size: 12px; }
#metricsPanel QLabel[strong="true"] { font-size: 12px; font-weight: 600; }
#metricsHead { background: @panel; border: 0px; border-bottom: 1px solid @hair; min-height: 32px; max-height: 32px; }
#metricsHead QTabBar { background: transparent; border: 0px; font-weight: 600; }
#metricsHead QTabBar::tab { background: transparent; color: @ink3; border: 0px; border-bottom: 2px solid transparent; padding: 7px 2px 5px 2px; margin-right: 14px; }
#metricsHead QTabBar::tab:hover { color: @ink2; }
#metricsHead QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
#metricsHead QTabBar::tab:focus { color: @accenttext; }
#metricsHead QLabel#metricsPlace { color: @ink2; font-size: 12px; }
#metricsPanel QToolButton { background: transparent; color: @ink2; border: 1px solid transparent; border-radius: 5px; padding: 2px 5px; font-size: 12px; }
#metricsPanel QToolButton:hover { background: @hair; }
#metricsPanel QToolButton:focus { border-color: @accent; }
#metricsPanel QToolButton#periodChoice { padding-right: 16px; }
#metricsPanel QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }
#metricsPanel QPushButton { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 4px 12px; font-weight: 600; }
#metricsPanel QPushButton:hover { background: @sunken; }
#metricsPanel QPushButton:focus { border-color: @accent; }
#metricsPanel QPushButton:disabled { color: @ctl; }
#metricsPanel QLabel#metricsEmptyText { color: @ink2; }
#metricsScroll, #metricTiles { background: @panel; }
#metricTile { background: @panel; border: 2px solid transparent; border-right: 1px solid @hair; }
#metricTile[current="true"] { background: @sheet; border-top: 2px solid @accent; }
#metricTile:focus { border: 2px solid @accent; }
#metricTile QLabel#tileName, #metricCharts QLabel#trendName, #metricCharts QLabel#answersName { color: @ink; font-weight: 600; }
#metricTile QLabel#tileValue { color: @ink; font-family: "Inter Display"; font-size: 26px; font-weight: 700; }
#metricTile QLabel#tileChange { color: @ink2; font-size: 12px; font-weight: 600; }
#metricTile QLabel#tileChange[judgement="better"] { color: @good; }
#metricTile QLabel#tileChange[judgement="worse"] { color: @bad; }
#metricTile QLabel#tileJudgement { background: @sunken; color: @ink2; border-radius: 9px; padding: 2px 8px; font-size: 11px; font-weight: 500; }
#metricTile QLabel#tileJudgement[judgement="better"] { background: @goodbg; color: @good; }
#metricTile QLabel#tileJudgement[judgement="worse"] { background: @badbg; color: @bad; }
#metricCharts { background: @panel; }
#responsesPage #commentCount, #responsesPage #responsesSource { color: @ink3; font-size: 11px; }
#responsesPage #valueBox { background: transparent; border: 0px; }
#responsesPage QLineEdit { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 3px 8px; }
#responsesPage QLineEdit:focus { border-color: @accent; }
#responsesPage QComboBox QAbstractItemView { background: @raised; color: @ink; border: 1px solid @line; padding: 4px; outline: 0px; selection-background-color: @accentsoft; selection-color: @accenttext; }
#responsesPage QListWidget { background: @sheet; border: 1px solid @hair; border-radius: 7px; padding: 2px; outline: 0px; }
QListWidget#comments::item { border: 0px; border-bottom: 1px solid @hair; color: @ink; }
QListWidget#comments::item:selected { background: @accentsoft; color: @accenttext; }
)";
}

} // namespace periplus
