// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by name: palette, shortcuts that people chose, settings and help page.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/command/command_palette.h"
#include "ui/command/command_registry.h"
#include "ui/command/command_tree.h"
#include "ui/command/fuzzy_match.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QListWidget *paletteList(OpenWindow &open)
{
    return open.window.findChild<QListWidget *>(u"paletteList"_s);
}

QLineEdit *paletteField(OpenWindow &open)
{
    return open.window.findChild<QLineEdit *>(u"paletteField"_s);
}

void typeInPalette(OpenWindow &open, const QString &text)
{
    open.trigger("palette");
    QTest::keyClicks(paletteField(open), text);
}

QString firstLine(OpenWindow &open)
{
    const QListWidget *list = paletteList(open);
    return list->count() > 0 ? list->item(0)->text() : QString();
}

/// A registry with three commands of its own.
struct Small
{
    Small()
    {
        for (const auto &[name, text, keys] :
             {std::tuple("open", "&Open…", "Ctrl+O"), std::tuple("copy", "&Copy", "Ctrl+C"),
              std::tuple("plain", "Plain", "")}) {
            auto *action = new QAction(QString::fromUtf8(text), &registry);
            action->setObjectName(QLatin1StringView(name));
            action->setShortcut(QKeySequence(QLatin1StringView(keys)));
            registry.add(action, u"File"_s);
        }
    }
    QString keysOf(const char *name) const
    {
        return registry.find(QLatin1StringView(name))->action->shortcut().toString();
    }

    CommandRegistry registry;
};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void fuzzyMatchFindsLetters_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("positions");
        QTest::newRow("nothing typed") << QString() << u"Export PDF"_s << QList<int>();
        QTest::newRow("beginning") << u"exp"_s << u"Export PDF"_s << QList<int>{0, 1, 2};
        QTest::newRow("beginnings of words") << u"ep"_s << u"Export PDF"_s << QList<int>{0, 7};
        QTest::newRow("with a space") << u"e pdf"_s << u"Export PDF"_s << QList<int>{0, 7, 8, 9};
        QTest::newRow("case") << u"PDF"_s << u"export pdf"_s << QList<int>{7, 8, 9};
        QTest::newRow("word before middle") << u"map"_s << u"Stamp of map"_s << QList<int>{9, 10, 11};
        QTest::newRow("Greek") << u"χαρ"_s << u"Νέος ΧΆΡΤΗΣ ΧΑΡ"_s << QList<int>{12, 13, 14};
    }
    void fuzzyMatchFindsLetters()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QList<int>, positions);
        const std::optional<FuzzyMatch> match = fuzzyMatch(pattern, text);
        QVERIFY(match);
        QCOMPARE(match->positions, positions);
    }

    void fuzzyMatchRefusesAndRanks()
    {
        QVERIFY(!fuzzyMatch(u"xyz", u"Export PDF"));
        QVERIFY(!fuzzyMatch(u"fdp", u"Export PDF"));
        QVERIFY(!fuzzyMatch(u"longer than it", u"short"));
        QVERIFY(!fuzzyMatch(u"a", u""));
        QVERIFY(fuzzyMatch(u"zoom", u"Zoom in")->score > fuzzyMatch(u"zoom", u"A kazoo moment")->score);
        QVERIFY(fuzzyMatch(u"map", u"New map")->score > fuzzyMatch(u"map", u"Merge all pages")->score);
        QVERIFY(fuzzyMatch(QString(5000, u'a'), QString(5000, u'a'))); // bounded, not refused
    }

    void everyCommandIsInTheRegistryOnce()
    {
        OpenWindow open;
        QSet<QString> titles;
        for (const QAction *top : open.window.menuBar()->actions()) {
            for (const QAction *action : top->menu()->actions()) {
                if (!action->isSeparator() && !action->menu())
                    titles.insert(QString(action->text()).remove(u'&'));
            }
        }
        typeInPalette(open, QString());
        QStringList found;
        for (int i = 0; i < paletteList(open)->count(); ++i)
            found.append(paletteList(open)->item(i)->text());
        QVERIFY(found.contains(u"Open…"_s));
        QCOMPARE(found.size(), QSet<QString>(found.begin(), found.end()).size());
        for (const QString &title : std::as_const(found))
            QVERIFY2(titles.contains(title) || title.contains(u": "_s), qPrintable(title));
    }

    void thePaletteRunsACommand()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        const qsizetype maps = open.state().count<Journey>();
        typeInPalette(open, u"newmap"_s);
        QCOMPARE(firstLine(open), u"New map"_s);
        QTest::keyClick(paletteField(open), Qt::Key_Return);
        QVERIFY(!open.find("commandPalette")->isVisible());
        QCOMPARE(open.state().count<Journey>(), maps + 1);
    }

    void thePaletteGoesToACard()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        typeInPalette(open, u"import drops"_s);
        QCOMPARE(firstLine(open), u"Import drops 1 in 12 rows"_s);
        QTest::keyClick(paletteField(open), Qt::Key_Return);
        const Source current = open.window.canvas().selection().current();
        QCOMPARE(open.state().at(cardOf(current)).text, u"Import drops 1 in 12 rows"_s);
        QCOMPARE(open.window.focusWidget(), &open.window.canvas());
    }

    void thePaletteSwitchesMaps()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.trigger("newMap");
        QCOMPARE(open.label("mapTitle"), u"New map"_s);
        typeInPalette(open, u"b2b"_s);
        QTest::keyClick(paletteField(open), Qt::Key_Return);
        QCOMPARE(open.label("mapTitle"), u"B2B purchase"_s);
        open.trigger("nextMap");
        QCOMPARE(open.label("mapTitle"), u"New map"_s);
        open.trigger("nextMap");
        QCOMPARE(open.label("mapTitle"), u"B2B purchase"_s);
        open.trigger("previousMap");
        QCOMPARE(open.label("mapTitle"), u"New map"_s);
    }

    void arrowsChooseEscLeavesAndNothingIsSaid()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.window.canvas().setFocus();
        typeInPalette(open, u"zoom"_s);
        QCOMPARE(paletteList(open)->currentRow(), 0);
        QTest::keyClick(paletteField(open), Qt::Key_Down);
        QCOMPARE(paletteList(open)->currentRow(), 1);
        QTest::keyClick(paletteField(open), Qt::Key_Up);
        QTest::keyClick(paletteField(open), Qt::Key_Up);
        QCOMPARE(paletteList(open)->currentRow(), paletteList(open)->count() - 1);
        QTest::keyClicks(paletteField(open), u"qqqqqq"_s);
        QVERIFY(open.label("paletteNothing").contains(u"zoomqqqqqq"_s));
        QTest::keyClick(paletteField(open), Qt::Key_Return); // nothing to run
        QVERIFY(!open.find("commandPalette")->isVisible());
        open.trigger("palette");
        QCOMPARE(paletteField(open)->text(), QString());
        QTest::keyClick(paletteField(open), Qt::Key_Escape);
        QVERIFY(!open.find("commandPalette")->isVisible());
        QCOMPARE(open.window.focusWidget(), &open.window.canvas());
    }

    void commandsThatCannotRunAreNotOffered()
    {
        OpenWindow open; // nothing is open
        typeInPalette(open, u"duplicate map"_s);
        QVERIFY(firstLine(open) != u"Duplicate map"_s);
    }

    void aShortcutGoesOverToItsNewCommand()
    {
        Small small;
        QCOMPARE(small.registry.find(u"open"_s)->shownTitle(), u"Open…"_s);
        QCOMPARE(small.registry.find(u"open"_s)->action->toolTip(), u"Open (Ctrl+O)"_s);
        QCOMPARE(small.registry.owner(QKeySequence(u"Ctrl+O"_s), u"copy"_s)->name, u"open"_s);
        small.registry.setShortcut(u"plain"_s, QKeySequence(u"Ctrl+O"_s));
        QCOMPARE(small.keysOf("plain"), u"Ctrl+O"_s);
        QCOMPARE(small.keysOf("open"), QString());
        const QMap<QString, QString> changed = small.registry.changedShortcuts();
        QCOMPARE(changed, (QMap<QString, QString>{{u"open"_s, QString()}, {u"plain"_s, u"Ctrl+O"_s}}));

        Small other;
        other.registry.applyShortcuts(changed);
        QCOMPARE(other.keysOf("plain"), u"Ctrl+O"_s);
        QCOMPARE(other.keysOf("open"), QString());
        other.registry.resetShortcuts();
        QCOMPARE(other.keysOf("open"), u"Ctrl+O"_s);
        QVERIFY(other.registry.changedShortcuts().isEmpty());
        other.registry.applyShortcuts({{u"unknown"_s, u"Ctrl+1"_s}, {u"copy"_s, u"nonsense"_s}, {u"plain"_s, u"A"_s}});
        QVERIFY(other.registry.changedShortcuts().isEmpty());
    }

    void keysOfTheMapAreReserved()
    {
        for (const char *keys : {"A", "Shift+A", "Left", "Ctrl+Left", "Tab", "Return", "F2", "Esc", "Space", "1",
                                 "Ctrl+Shift+Right", "Alt+Shift+Left"})
            QVERIFY2(!CommandRegistry::reservedFor(QKeySequence(QLatin1StringView(keys))).isEmpty(), keys);
        for (const char *keys : {"Ctrl+A", "Alt+Left", "F5", "Ctrl+Shift+1", "Del", "Ins"})
            QVERIFY2(CommandRegistry::reservedFor(QKeySequence(QLatin1StringView(keys))).isEmpty(), keys);
    }

    void shortcutsAreEditedAndRemembered()
    {
        OpenWindow open;
        open.trigger("settings");
        auto *dialog = open.find("settingsDialog");
        auto *tree = dialog->findChild<CommandTree *>();
        dialog->findChild<QLineEdit *>(u"findCommand"_s)->setText(u"fit the"_s);
        QTreeWidgetItem *found = nullptr;
        for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
            if ((*it)->parent())
                found = *it;
        }
        QVERIFY(found);
        QCOMPARE(found->text(0), u"Fit the map"_s);
        tree->setCurrentItem(found);
        auto *keys = dialog->findChild<QKeySequenceEdit *>(u"newShortcut"_s);
        QCOMPARE(keys->keySequence(), QKeySequence(u"Ctrl+0"_s));
        keys->setKeySequence(QKeySequence(u"Ctrl+O"_s));
        emit keys->editingFinished();
        QVERIFY(dialog->findChild<QLabel *>(u"dialogFile"_s)->text().contains(u"“Open…”"_s));
        QCOMPARE(open.window.findChild<QAction *>(u"fit"_s)->shortcut(), QKeySequence(u"Ctrl+O"_s));
        QVERIFY(open.window.findChild<QAction *>(u"open"_s)->shortcut().isEmpty());
        QCOMPARE(found->text(1), u"Ctrl+O"_s);
        const Settings again(open.path("window.ini"));
        QCOMPARE(again.shortcuts().value(u"fit"_s), u"Ctrl+O"_s);
        dialog->findChild<QPushButton *>(u"resetShortcuts"_s)->click();
        QCOMPARE(open.window.findChild<QAction *>(u"open"_s)->shortcut(), QKeySequence(QKeySequence::Open));
        QVERIFY(Settings(open.path("window.ini")).shortcuts().isEmpty());
    }

    void coloursAreChosenInTheSettings()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.trigger("settings");
        auto *dialog = open.find("settingsDialog");
        QVERIFY(dialog->findChild<QRadioButton *>(u"themeSystem"_s)->isChecked());
        for (const auto &[name, choice, theme] :
             {std::tuple("themeDark", ThemeChoice::Dark, ThemeName::Dark),
              std::tuple("themeContrast", ThemeChoice::Contrast, ThemeName::Contrast),
              std::tuple("themeSystem", ThemeChoice::System, ThemeName::Light)}) {
            QTest::mouseClick(dialog->findChild<QRadioButton *>(QLatin1StringView(name)), Qt::LeftButton);
            QCOMPARE(open.settings.themeChoice(), choice);
            QCOMPARE(open.window.canvas().map().theme().name, theme);
            QCOMPARE(open.window.findChild<QAction *>(u"dark"_s)->isChecked(), theme == ThemeName::Dark);
        }
    }

    void theHelpPageListsAndFinds()
    {
        OpenWindow open;
        open.trigger("shortcuts");
        auto *page = open.find("commandsPage");
        auto *tree = page->findChild<CommandTree *>();
        QVERIFY(tree->findItems(u"Export…"_s, Qt::MatchExactly | Qt::MatchRecursive).size() == 1);
        QTest::keyClicks(page->findChild<QLineEdit *>(u"findCommand"_s), u"double-click"_s);
        int shown = 0;
        for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden); *it; ++it)
            shown += (*it)->parent() != nullptr;
        QCOMPARE(shown, 1);
    }
};

PERIPLUS_SUITE(TestCommands, QApplication)
#include "tst_commands.moc"
