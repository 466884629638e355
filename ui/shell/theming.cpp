// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theming.h"

#include "ui/inspector/inspector_style.h"
#include "ui/metrics/metrics_style.h"
#include "ui/shell/motion.h"

#include <QApplication>
#include <QFontDatabase>
#include <QProxyStyle>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBodyPixels = 13;

/// "@token" stands for the token's colour.
constexpr auto kSheet = R"(
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @window; color: @ink; padding: 3px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hair; }
QMenu { background: @raised; color: @ink; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 5px; }
QMenu::item:selected { background: @accentsoft; color: @accenttext; }
QMenu::item:disabled { color: @ctl; background: transparent; }
QMenu::separator { height: 1px; background: @hair; margin: 5px 4px; }
QToolBar { background: @window; border: 0px; border-bottom: 1px solid @hair; spacing: 2px; padding: 0px 8px; min-height: 43px; max-height: 43px; }
QToolBar::separator { width: 1px; background: @line; margin: 5px 8px; }
QToolBar QToolButton { color: @ink2; border: 1px solid transparent; border-radius: 7px; padding: 5px 7px; font-weight: 500; }
QToolBar QToolButton:hover { background: @hair; }
QToolBar QToolButton:pressed { background: @accentsoft; color: @accenttext; }
QToolBar QToolButton:focus { border-color: @accent; }
QToolBar QToolButton:disabled { color: @ctl; }
QToolBar QToolButton::menu-indicator { image: none; width: 0px; }
QToolBar QToolButton#exportPdf { background: @sheet; color: @ink; border-color: @line; padding: 5px 11px; font-weight: 600; }
QToolBar QToolButton#exportPdf:hover { background: @sunken; }
QToolBar QToolButton#exportPdf:disabled { color: @ctl; }
#panes::separator { background: @hair; width: 3px; }
#panes::separator:hover { background: @accent; }
QDockWidget { border: 1px solid @ctl; }
#paneStrip { background: @panel; }
#paneTitle { color: @ink; font-weight: 600; }
#paneStrip QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 2px; background: transparent; }
#paneStrip QToolButton:hover { background: @hair; }
QFrame[drawer="true"] { background: @line; }
#navigator { background: @panel; }
#navigator QToolButton, #statusLine QToolButton, #banner QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 2px; background: transparent; }
#navigator QToolButton:hover, #statusLine QToolButton:hover, #banner QToolButton:hover { background: @hair; }
#navigator QToolButton:focus, #statusLine QToolButton:focus, #banner QToolButton:focus { border-color: @accent; }
#navigatorHeading { color: @ink3; font-size: 12px; font-weight: 600; }
#navigatorTitle { color: @ink; font-size: 14px; font-weight: 600; }
#navigatorSubtitle { color: @ink3; font-size: 11px; }
#navigator QListWidget { background: transparent; border: 0px; outline: 0px; }
#navigatorScroll, #navigatorLists { background: transparent; }
#navigator QLineEdit { border: 1px solid @accent; border-radius: 5px; background: @sheet; padding: 1px 4px; }
#mapHeader { background: @canvas; }
#mapTitle { color: @ink; }
#mapState { background: @raised; color: @ink2; border-radius: 10px; padding: 2px 9px; font-size: 11px; font-weight: 500; }
#mapQuote { color: @ink2; }
#personaSwitch { background: @hair; border-radius: 8px; }
#personaSwitch QToolButton { background: transparent; color: @ink2; border: 1px solid transparent; border-radius: 6px; padding: 1px 9px; font-size: 12px; font-weight: 500; }
#personaSwitch QToolButton:hover { color: @ink; }
#personaSwitch QToolButton:checked { background: @raised; color: @ink; font-weight: 600; }
#personaSwitch QToolButton:focus { border-color: @accent; }
#filterState { background: @accentsoft; color: @accenttext; border: 1px solid transparent; border-radius: 10px; padding: 1px 8px; font-size: 12px; font-weight: 500; }
#filterState:hover, #filterState:focus { border-color: @accent; }
#filterPanel, #answersPanel { background: @raised; border: 1px solid @line; }
#filterPanel QLabel, #answersPanel QLabel { color: @ink3; font-size: 12px; }
#filterPanel QLabel[heading="true"], #answersPanel QLabel[heading="true"] { color: @ink; font-weight: 600; }
#filterPanel QToolButton[chip="true"], #answersPanel QToolButton[chip="true"] { background: @sheet; color: @ink2; border: 1px solid @ctl; border-radius: 12px; padding: 3px 10px; font-weight: 500; }
#filterPanel QToolButton[chip="true"]:hover, #answersPanel QToolButton[chip="true"]:hover { background: @sunken; }
#filterPanel QToolButton[chip="true"]:checked, #answersPanel QToolButton[chip="true"]:checked { background: @accentsoft; color: @accenttext; border-color: @accent; font-weight: 600; }
#answersPanel QPushButton[row="true"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0; }
#answersPanel QPushButton[row="true"]:hover { background: @sunken; }
#answersPanel QPushButton[row="true"]:focus { border: 1px solid @accent; }
#filterPanel QToolButton[chip="true"]:focus, #answersPanel QToolButton[chip="true"]:focus { border: 2px solid @accent; padding: 2px 9px; }
QToolBar QToolButton:checked { background: @accentsoft; color: @accenttext; }
#statusLine { background: @window; border-top: 1px solid @hair; }
#statusLine QLabel { color: @ink3; font-size: 12px; }
#statusLine QLabel#saved { color: @good; font-weight: 500; }
#statusLine QLabel#zoomValue { color: @ink; font-weight: 600; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 8px; height: 8px; margin: -4px 0px; border-radius: 6px; background: @raised; border: 2px solid @accent; }
#banner { background: @warnbg; border: 1px solid @warn; border-radius: 9px; }
#banner QLabel { color: @warn; font-weight: 500; }
#banner[success="true"] { background: @accentsoft; border-color: @accent; }
#banner[success="true"] QLabel { color: @accenttext; }
#bannerAction { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 4px 12px; font-weight: 600; }
#bannerAction:hover { background: @sunken; }
#bannerAction:focus { border-color: @accent; }
QRadioButton { spacing: 7px; }
QDialog QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @ctl; border-radius: 3px; background: @sheet; }
QDialog QAbstractItemView::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @accentink; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @ctl; border-radius: 8px; background: @sheet; }
QRadioButton::indicator:hover { border-color: @ink2; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @accentink; }
QRadioButton::indicator:focus { border-color: @accent; }
QRadioButton::indicator:checked:focus { border-color: @ink; }
#dialogHeading { color: @ink; font-size: 16px; font-weight: 600; }
QDialog QPushButton { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 6px 13px; font-weight: 600; }
QDialog QPushButton:hover { background: @sunken; }
QDialog QPushButton:focus { border-color: @accent; }
QDialog QPushButton:disabled { color: @ctl; }
#rescueDialog QPushButton#rescue:enabled, #rescueDialog QPushButton#openRescued:enabled, #snapshotsDialog QPushButton#restoreSnapshot:enabled { background: @accent; color: @accentink; border-color: @accent; }
#dialogFile, #settingsNote { color: @ink3; font-size: 12px; }
QDialog QLineEdit { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 5px 8px; }
QDialog QLineEdit:focus, QDialog QLineEdit[active="true"] { border-color: @accent; }
QDialog QLineEdit:disabled { background: @panel; color: @ctl; }
QDialog QPushButton[primary="true"]:enabled { background: @accent; color: @accentink; border-color: @accent; }
QDialog QPushButton[primary="true"]:enabled:focus { border-color: @ink; }
QDialog QListWidget, QDialog QTreeWidget, QDialog QTableWidget { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 4px; outline: 0px; }
QDialog QListWidget::item { padding: 5px 6px; border: 0px; color: @ink; }
QDialog QTreeWidget::item { padding: 5px 4px; border: 0px; }
QDialog QTableWidget::item { padding: 5px 0px; border: 0px; }
QDialog QTreeWidget::item:selected { background: @accentsoft; color: @accenttext; }
QDialog QHeaderView::section { background: @sunken; color: @ink2; border: 0px; border-bottom: 1px solid @hair; padding: 6px 8px; font-weight: 600; }
QDialog QTableWidget QHeaderView::section { padding: 6px 3px; }
QDialog QTreeWidget QHeaderView::section { padding: 6px 4px; }
QDialog QTreeWidget::item:hover:!selected { background: @sunken; }
QDialog QPushButton[menu="true"] { padding-right: 26px; }
QDialog QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 9px; }
QDialog QTabWidget::pane { border: 0px; border-top: 1px solid @hair; }
QDialog QTabBar::tab { background: transparent; color: @ink2; border: 0px; border-bottom: 2px solid transparent; padding: 6px 12px; font-weight: 500; }
QDialog QTabBar::tab:hover { color: @ink; }
QDialog QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; font-weight: 600; }
QDialog QTabBar::tab:focus { color: @accenttext; }
QDialog QTreeWidget QLineEdit { border-radius: 4px; padding: 1px 4px; border-color: @accent; }
QDialog QPlainTextEdit { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 3px 5px; }
QDialog QPlainTextEdit:focus { border-color: @accent; }
QDialog QListView { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 4px; outline: 0px; }
QDialog QComboBox QAbstractItemView { background: @raised; color: @ink; border: 1px solid @line; padding: 4px; outline: 0px; selection-background-color: @accentsoft; selection-color: @accenttext; }
QDialog QListWidget::item:selected { background: @accentsoft; color: @accenttext; }
QDialog QTableWidget::item:selected { background: @accentsoft; color: @accenttext; }
QDialog QLabel[quiet="true"] { color: @ink3; font-size: 12px; }
#templateDetails { background: @panel; border: 1px solid @hair; border-radius: 10px; }
#templateName { color: @ink; font-size: 16px; font-weight: 600; }
#templateDescription { color: @ink2; }
#templateStages { color: @ink; }
#templateContents { color: @ink3; font-size: 12px; }
#keepHeading { color: @ink2; font-weight: 600; }
#nothingFound { color: @ink3; }
#dialogSteps QToolButton { background: transparent; color: @ink2; border: 0px; border-bottom: 2px solid transparent; padding: 6px 10px; font-weight: 500; }
#dialogSteps QToolButton:hover { color: @ink; }
#dialogSteps QToolButton:checked { color: @ink; border-bottom-color: @accent; font-weight: 600; }
#dialogSteps QToolButton:focus { color: @accenttext; }
#usesHeading { color: @ink2; font-weight: 600; }
#sharesRemark { color: @ink3; }
#sharesRemark[warning="true"] { color: @warn; }
#dialogMessage { color: @ink3; font-size: 12px; }
#inPlaceEditor { background: @sheet; color: @ink; border: 2px solid @accent; border-radius: 7px; selection-background-color: @accent; selection-color: @accentink; }
#editingBar, #linkPopup { background: @raised; border: 1px solid @line; border-radius: 8px; }
#editingBar QToolButton { background: transparent; color: @ink2; border: 1px solid transparent; border-radius: 6px; padding: 1px 5px; font-size: 12px; font-weight: 500; }
#editingBar QToolButton:hover { background: @sunken; }
#editingBar QToolButton:checked { background: @accentsoft; color: @accenttext; }
#editingBar QToolButton:focus { border: 1px solid @accent; }
#editingBar QToolButton:disabled { color: @ctl; }
#editingBar QToolButton::menu-indicator { image: none; width: 0px; }
#editingBar QToolButton#bar-formatBold { font-weight: 800; }
#editingBar QToolButton#bar-formatItalic { font-style: italic; font-weight: 600; }
#editingBar QFrame[barLine="true"] { background: @line; border: 0px; }
#linkPopup QLineEdit { background: @sheet; color: @ink; border: 1px solid @ctl; border-radius: 6px; padding: 4px 6px; }
#linkPopup QLineEdit:focus { border-color: @accent; }
#linkPopup QLabel { color: @ink3; font-size: 11px; }
#linkPopup QToolButton { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 4px 9px; font-weight: 600; }
#linkPopup QToolButton:disabled { color: @ctl; }
#emptyPage { background: @canvas; }
#emptyHeading { color: @ink; font-size: 18px; font-weight: 600; }
#emptyText { color: @ink2; }
#emptyPage QPushButton { background: @sheet; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 7px 14px; font-weight: 600; }
#emptyPage QPushButton:hover { background: @sunken; }
#emptyPage QPushButton:focus { border-color: @accent; }
#emptyPage QPushButton:disabled { color: @ctl; }
#emptyPage QPushButton#emptyNew, #emptyPage QPushButton#emptyStage { background: @accent; color: @accentink; border-color: @accent; }
#emptyPage QPushButton#emptyNew:focus { border-color: @ink; }
#emptyPage QPushButton#emptyNew:disabled { background: @sunken; color: @ctl; border-color: @line; }
#startPage { background: @panel; }
#startPanel { background: #1F2C47; }
#startPanel QLabel { color: #B9C4DA; font-size: 14px; }
#startPanel QLabel#startTrust { font-size: 13px; }
#startPanel QLabel#startKeys { color: #B9C4DA; font-size: 12px; }
#startPanel QLabel#startKeysFirst { color: #465063; font-size: 12px; }
#startPanel QLabel#startName { color: #FFFFFF; font-size: 32px; font-weight: 700; }
#startPanel QPushButton { background: #2D3B58; color: #FFFFFF; border: 2px solid transparent; border-radius: 7px; padding: 10px 14px; text-align: left; font-weight: 600; }
#startPanel QPushButton:hover { background: #3A4A6B; }
#startPanel QPushButton:focus { border-color: #9DB2FF; }
#startPanel QPushButton#startNew { background: #FFFFFF; color: #1F2C47; }
#startPage QLabel#startHeading { color: @ink; font-size: 18px; font-weight: 600; }
#startPage QLabel#startEmpty { color: @ink3; }
#startPage QListView { background: transparent; border: 0px; outline: 0px; }
#startScroll, #startLists { background: @panel; }
QScrollBar:horizontal { background: @canvas; height: 12px; }
QScrollBar:vertical { background: @canvas; width: 12px; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 3px; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::handle:hover { background: @ctl; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: @canvas; }
#searchField { background: @sheet; color: @ink3; border: 1px solid @line; border-radius: 7px; padding: 0px 8px; text-align: left; }
#searchField:hover { border-color: @ctl; }
#searchKeys { color: @ink3; border: 1px solid @line; border-radius: 4px; padding: 0px 4px; font-size: 11px; }
#commandPalette { background: @raised; border: 1px solid @line; border-radius: 10px; }
#paletteField { background: @sheet; color: @ink; border: 0px; padding: 7px 8px; font-size: 15px; }
#paletteList { background: transparent; border: 0px; outline: 0px; }
#paletteNothing { color: @ink3; padding: 6px 8px 10px 8px; }
QToolTip { background: @head; color: @headink; border: 1px solid @head; padding: 3px 6px; }
)";

constexpr std::array kRoles{
    std::pair{QPalette::Window, "window"},    std::pair{QPalette::WindowText, "ink"},
    std::pair{QPalette::Base, "sheet"},       std::pair{QPalette::AlternateBase, "sunken"},
    std::pair{QPalette::Text, "ink"},         std::pair{QPalette::Button, "raised"},
    std::pair{QPalette::ButtonText, "ink"},   std::pair{QPalette::BrightText, "accentink"},
    std::pair{QPalette::Highlight, "accent"}, std::pair{QPalette::HighlightedText, "accentink"},
    std::pair{QPalette::Link, "accenttext"},  std::pair{QPalette::PlaceholderText, "ink3"},
    std::pair{QPalette::ToolTipBase, "head"}, std::pair{QPalette::ToolTipText, "headink"},
    std::pair{QPalette::Light, "sheet"},      std::pair{QPalette::Midlight, "hair"},
    std::pair{QPalette::Mid, "line"},         std::pair{QPalette::Dark, "ctl"},
};

/// Fusion, with menus as calm as the design has them: letters of shortcuts are not underlined, they work with Alt.
class CalmStyle final : public QProxyStyle
{
public:
    CalmStyle() : QProxyStyle(u"Fusion"_s) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        if (hint == SH_UnderlineShortcut || (hint == SH_Widget_Animation_Duration && isMotionReduced()))
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace

QStyle *makeStyle()
{
    return new CalmStyle;
}

QColor tokenColor(const Theme &theme, const QString &token)
{
    const Color color = theme.color(token);
    return QColor(color.r, color.g, color.b, color.a);
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    for (const auto &[role, token] : kRoles)
        palette.setColor(role, tokenColor(theme, QLatin1String(token)));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokenColor(theme, u"ctl"_s));
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    static const QRegularExpression kToken(u"@([a-z0-9]+)"_s);
    const QString sheet = QLatin1String(kSheet) + QLatin1String(inspectorSheet()) + QLatin1String(metricsSheet());
    QString filled;
    qsizetype done = 0;
    for (QRegularExpressionMatchIterator it = kToken.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += QStringView(sheet).mid(done, match.capturedStart() - done);
        filled += tokenColor(theme, match.captured(1)).name();
        done = match.capturedEnd();
    }
    return filled + QStringView(sheet).mid(done);
}

int textFlags(Qt::LayoutDirection direction, Qt::Alignment side, const QString &text)
{
    const Qt::Alignment place = QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter;
    return place.toInt() | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

void useEmbeddedFont(QApplication &application)
{
    QString family;
    for (const char *face : {"Regular", "Medium", "SemiBold", "Bold", "Italic", "BoldItalic"}) {
        const int id = QFontDatabase::addApplicationFont(u":/periplus/fonts/Inter-%1.otf"_s.arg(QLatin1String(face)));
        if (family.isEmpty())
            family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    for (const char *face : {"SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(u":/periplus/fonts/InterDisplay-%1.otf"_s.arg(QLatin1String(face)));
    QFont font = QApplication::font();
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(kBodyPixels);
    application.setFont(font);
}

void applyTheme(QApplication &application, const Theme &theme)
{
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

} // namespace periplus
