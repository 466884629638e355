// SPDX-License-Identifier: GPL-3.0-or-later
// Every word of the window goes through a translation, and a longer language fits.
#include "core/layout/icons.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "tests/support/ui/pseudo_language.h"
#include "ui/canvas/map_source.h"
#include "ui/inspector/icon_words.h"
#include "ui/paint/export_map.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// What people wrote or is named the same everywhere is not translated.
bool isContent(const QWidget *widget)
{
    static const QSet<QString> names{
        u"navigatorTitle"_s,      u"navigatorSubtitle"_s, u"mapTitle"_s,         u"mapQuote"_s,    u"fileName"_s,
        u"zoomValue"_s,           u"startName"_s,         u"searchKeys"_s,       u"startKeys"_s,   u"startKeysFirst"_s,
        u"dialogFile"_s,          u"languageEnglish"_s,   u"languageSpanish"_s,  u"personaName"_s, u"templateName"_s,
        u"templateDescription"_s, u"templateStages"_s,    u"templateContents"_s, u"tileName"_s,    u"metricsPlace"_s};
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
        if (isContent(widget) || widget->property("chip").toBool()) // chips of the filter have names people gave
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

QString plain(QString text)
{
    for (const auto &[entity, sign] : {std::pair(u"&amp;"_s, u"&"_s),
                                       {u"&lt;"_s, u"<"_s},
                                       {u"&gt;"_s, u">"_s},
                                       {u"&quot;"_s, u"\""_s},
                                       {u"&apos;"_s, u"'"_s},
                                       {u"&#39;"_s, u"'"_s}})
        text.replace(entity, sign);
    return text.remove(u'…').trimmed();
}

/// Whether a line has only words that people wrote; initials are theirs too.
bool isOf(const QString &people, const QString &line)
{
    static const QRegularExpression kWord(u"\\p{L}{3,}"_s);
    for (const QRegularExpressionMatch &match : kWord.globalMatch(line)) {
        if (!people.contains(match.captured(), Qt::CaseInsensitive))
            return false;
    }
    return true;
}

/// All texts of a workspace, as one.
QString writtenByPeople(const State &state)
{
    QStringList all;
    state.forEach<WorkspaceInfo>([&](const WorkspaceInfo &row) { all += {row.title, row.subtitle}; });
    state.forEach<Journey>([&](const Journey &row) { all += {row.title, row.scenario, row.objective}; });
    state.forEach<Stage>([&](const Stage &row) { all += {row.title, row.duration}; });
    state.forEach<Step>([&](const Step &row) { all.append(row.title); });
    state.forEach<Card>([&](const Card &row) { all += {row.text, row.owner}; });
    state.forEach<Emotion>([&](const Emotion &row) { all.append(row.word); });
    state.forEach<Persona>([&](const Persona &row) { all += {row.name, row.role, row.quote, row.bio}; });
    state.forEach<Trait>([&](const Trait &row) { all += {row.label + u' ' + row.text, row.text}; });
    state.forEach<Channel>([&](const Channel &row) { all.append(row.name); });
    state.forEach<Metric>([&](const Metric &row) { all.append(row.name); });
    state.forEach<Evidence>([&](const Evidence &row) { all.append(row.note); });
    state.forEach<Tag>([&](const Tag &row) { all.append(row.name); });
    return all.join(u'\n');
}

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
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyWordOfTheDialogsCanBeTranslated_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("settings") << QByteArray("settings") << QByteArray("settingsDialog");
        QTest::newRow("commands") << QByteArray("shortcuts") << QByteArray("commandsPage");
        QTest::newRow("snapshots") << QByteArray("snapshots") << QByteArray("snapshotsDialog");
        QTest::newRow("rescue") << QByteArray("checkAndRescue") << QByteArray("rescueDialog");
        QTest::newRow("vocabularies") << QByteArray("vocabularies") << QByteArray("vocabulariesDialog");
        QTest::newRow("segments") << QByteArray("segments") << QByteArray("segmentsDialog");
        QTest::newRow("metric") << QByteArray("addMetric") << QByteArray("metricEditor");
        QTest::newRow("values") << QByteArray("metricValues") << QByteArray("measurementEditor");
        QTest::newRow("new map") << QByteArray("newMapFromTemplate") << QByteArray("newMapDialog");
        QTest::newRow("new persona") << QByteArray("newPersonaFromTemplate") << QByteArray("newPersonaDialog");
        QTest::newRow("save map") << QByteArray("saveMapAsTemplate") << QByteArray("saveTemplateDialog");
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
        QVERIFY2(words.found.isEmpty(), qPrintable(words.found.join(u'\n')));
    }

    /// What opens over the window: filter, text, bar, icons, paste preview, and the sheet of a persona.
    void everyWordOfWhatOpensCanBeTranslated()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.window.resize(1600, 1000); // with the inspector beside the map
        Untranslated words;
        open.trigger("filter");
        QWidget *panel = open.find("filterPanel");
        QTRY_VERIFY(panel->isVisible());
        for (const QToolButton *chip : panel->findChildren<QToolButton *>())
            QVERIFY2(PseudoLanguage::isPartTranslated(chip->accessibleName()), qPrintable(chip->accessibleName()));
        words.look(panel);
        panel->close();
        QWidget *icons = open.openIconMenu();
        QVERIFY(icons);
        words.look(icons);
        icons->close();
        QWidget *paste = open.openPastePreview();
        QVERIFY(paste && paste->isVisible());
        words.look(paste);
        QStringList found = words.found;
        found += cutTexts();
        paste->close();
        open.showFirstPersona();
        QTest::qWait(50);
        Untranslated sheet;
        sheet.look(&open.window);
        found += sheet.found + cutTexts();
        found.removeIf([](const QString &line) { return line.startsWith(u"qt_"_s); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// The map on paper, with everything a page has around it: what is not a word of the workspace is translated.
    void everyWordOfAPageCanBeTranslated()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        ExportOptions options;
        options.version = 14;
        options.paper = PaperSize::A3;
        options.date = QDateTime(QDate(2026, 11, 22), QTime(12, 0));
        const State &state = open.state();
        const auto page =
            exportMap(state, *open.workspace(), state.ordered<Journey>().first(), ExportFormat::Svg, options);
        QVERIFY(page);
        const QString people = writtenByPeople(state);
        static const QRegularExpression kText(u"<(?:text|title)[^>]*>([^<]+)<"_s);
        QStringList found;
        int seen = 0;
        for (const QRegularExpressionMatch &match : kText.globalMatch(QString::fromUtf8(page->bytes))) {
            const QString text = plain(match.captured(1));
            ++seen;
            if (!PseudoLanguage::isPartTranslated(text) && !isOf(people, text))
                found.append(text);
        }
        found.removeAll(u"22 November 2026"_s); // words of the locale
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(seen > 100);
    }

    void everyIconHasAWord()
    {
        for (const QString &icon : iconNames())
            QVERIFY2(words::iconWord(icon) != icon && PseudoLanguage::isTranslated(words::iconWord(icon)),
                     qPrintable(icon));
    }

    /// Buttons, labels, tabs and headers have room for what a longer language says.
    void longerWordsAreNotCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(1600, 1000);
        QTest::newRow("small") << QSize(1280, 800);
    }
    void longerWordsAreNotCut()
    {
        QFETCH(QSize, size);
        OpenWindow open;
        open.window.resize(size);
        QTest::qWait(20);
        QStringList cut = cutTexts();
        QVERIFY(open.window.documents().openSample());
        const State &state = open.state();
        const StageId stage = state.stagesOf(state.ordered<Journey>().first()).first();
        QList<Source> pages{{}, stageSource(stage), stepSource(state.stepsOf(stage).first())};
        QSet<LaneKind> kinds;
        state.forEach<Card>([&](const Card &card) {
            const Lane &lane = state.at(card.lane);
            if (!kinds.contains(lane.kind))
                pages += {cardSource(card.id), laneSource(lane.id)};
            kinds.insert(lane.kind);
        });
        pages.append(emotionSource(state.emotionsOf(state.stepsOf(stage).first()).first()));
        for (const Source &page : std::as_const(pages)) {
            open.window.canvas().selection().set(page.id == 0 ? QList<Source>() : QList{page});
            QTest::qWait(30);
            cut += cutTexts();
        }
        for (const char *action :
             {"settings", "shortcuts", "snapshots", "checkAndRescue", "vocabularies", "segments", "addMetric",
              "metricValues", "newMapFromTemplate", "newPersonaFromTemplate", "saveMapAsTemplate"})
            open.trigger(action);
        QTest::qWait(100);
        cut += cutTexts();
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    /// What is shown now with less room than it wants.
    static QStringList cutTexts()
    {
        QStringList cut;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            for (const QWidget *widget : window->findChildren<QWidget *>()) {
                if (widget->isVisible() && !isContent(widget) && isCut(widget))
                    cut.append(widget->parentWidget()->objectName() + u' ' + widget->objectName() + u' '
                               + QString::fromLatin1(widget->metaObject()->className()) + u' ' + textOf(widget));
            }
        }
        return cut;
    }

    static QString textOf(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            QStringList sections;
            for (int i = 0; i < header->count(); ++i)
                sections.append(header->model()->headerData(i, header->orientation()).toString() + u' '
                                + QString::number(header->sectionSize(i)));
            return sections.join(u", "_s);
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button ? button->text() + u' ' + QString::number(button->width()) + u'/'
                            + QString::number(button->sizeHint().width())
                      : QString();
    }

    static bool isCut(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->wordWrap())
                return label->height() < label->heightForWidth(label->width());
            return !label->text().isEmpty() && label->width() < label->sizeHint().width();
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(widget);
            if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
                return false;
            return button->width() < button->sizeHint().width();
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            return tabs->width() < tabs->sizeHint().width();
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; i < header->count(); ++i) {
                const QString text = header->model()->headerData(i, header->orientation()).toString();
                if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(i)
                    && header->sectionSize(i) < header->fontMetrics().horizontalAdvance(text))
                    return true;
            }
        }
        return false;
    }

    PseudoLanguage m_language;
};

PERIPLUS_SUITE(TestLanguages, QApplication)
#include "tst_languages.moc"
