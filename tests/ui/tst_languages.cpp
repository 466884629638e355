// SPDX-License-Identifier: GPL-3.0-or-later
// Every word of the window goes through a translation, and a longer language fits.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "tests/support/ui/pseudo_language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// What people wrote or is named the same everywhere is not translated.
bool isContent(const QWidget *widget)
{
    static const QSet<QString> names{u"navigatorTitle"_s, u"navigatorSubtitle"_s, u"mapTitle"_s,   u"mapQuote"_s,
                                     u"fileName"_s,       u"zoomValue"_s,         u"startName"_s,  u"searchKeys"_s,
                                     u"startKeys"_s,      u"startKeysFirst"_s,    u"dialogFile"_s, u"languageEnglish"_s,
                                     u"languageSpanish"_s, u"personaName"_s};
    return names.contains(widget->objectName());
}

/// Collects what can be read, heard or hovered in a widget and below, where it went through no translation.
class Untranslated
{
public:
    QStringList found;

    void look(const QWidget *top)
    {
        lookAt(top);
        for (const QWidget *widget : top->findChildren<QWidget *>())
            lookAt(widget);
        for (const QAction *action : top->findChildren<QAction *>()) {
            if (!action->isSeparator() && !action->objectName().isEmpty()) {
                take(action->text(), action->objectName());
                take(action->toolTip(), action->objectName());
            }
        }
    }

private:
    void lookAt(const QWidget *widget)
    {
        if (isContent(widget))
            return;
        take(widget->toolTip(), widget->objectName());
        take(widget->accessibleName(), widget->objectName());
        if (widget->isWindow() && widget->inherits("QDialog"))
            take(widget->windowTitle(), widget->objectName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            take(label->text(), label->objectName());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text(), button->objectName());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            take(field->placeholderText(), field->objectName());
        else if (const auto *tree = qobject_cast<const QTreeWidget *>(widget))
            lookAtHeader(*tree);
    }

    void lookAtHeader(const QTreeWidget &tree)
    {
        for (int i = 0; i < tree.columnCount(); ++i)
            take(tree.headerItem()->text(i), tree.objectName());
    }

    void take(const QString &text, const QString &where)
    {
        if (!PseudoLanguage::isTranslated(text))
            found.append(where + u": "_s + text);
    }
};

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_language); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    void pseudoTextsKeepTheirPlaceholders()
    {
        const QString text = m_language.translate("", "Undo %1 of %n", nullptr, 0);
        QVERIFY2(text.startsWith(u'⟦') && text.contains(u"%1"_s) && text.contains(u"%n"_s), qPrintable(text));
        QVERIFY(text.size() * 10 > 13 * 13);
    }

    void everyWordOfTheWindowCanBeTranslated()
    {
        OpenWindow open;
        Untranslated words;
        words.look(&open.window);
        QVERIFY(open.window.documents().openSample());
        QTest::qWait(50);
        QStringList found = words.found;
        Untranslated full;
        full.look(&open.window);
        found += full.found;
        // Lists of the navigator have the names people gave.
        found.removeIf([](const QString &line) { return line.startsWith(u"qt_"_s); });
        QCOMPARE(found, QStringList());
    }

    void everyWordOfTheDialogsCanBeTranslated_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("settings") << QByteArray("settings") << QByteArray("settingsDialog");
        QTest::newRow("commands") << QByteArray("shortcuts") << QByteArray("commandsPage");
        QTest::newRow("snapshots") << QByteArray("snapshots") << QByteArray("snapshotsDialog");
        QTest::newRow("rescue") << QByteArray("checkAndRescue") << QByteArray("rescueDialog");
    }
    void everyWordOfTheDialogsCanBeTranslated()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, dialog);
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.trigger(action.constData());
        QTest::qWait(100);
        Untranslated words;
        words.look(open.find(dialog.constData()));
        words.found.removeIf([](const QString &line) { return line.startsWith(u"qt_"_s); });
        QCOMPARE(words.found, QStringList());
    }

    /// Buttons and labels are as wide as their longer texts want.
    void longerWordsAreNotCut()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.window.resize(1600, 1000);
        QTest::qWait(50);
        for (const char *action : {"settings", "shortcuts", "snapshots"})
            open.trigger(action);
        QTest::qWait(100);
        QStringList cut;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            for (const QWidget *widget : window->findChildren<QWidget *>()) {
                const bool says = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget);
                const auto *label = qobject_cast<const QLabel *>(widget);
                if (!widget->isVisible() || !says || (label && label->wordWrap()) || isContent(widget))
                    continue;
                if (widget->width() < widget->minimumSizeHint().width())
                    cut.append(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className()));
            }
        }
        QCOMPARE(cut, QStringList());
    }

private:
    PseudoLanguage m_language;
};

PERIPLUS_SUITE(TestLanguages, QApplication)
#include "tst_languages.moc"
