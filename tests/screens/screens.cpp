// SPDX-License-Identifier: GPL-3.0-or-later
// screens FOLDER THEME SUFFIX: writes a picture of every screen and dialog from the sample, as people see them.
// scripts/screens runs it for all themes and densities.
#include "core/base/language.h"
#include "tests/screens/survey_file.h"
#include "tests/support/core/imported_responses.h"
#include "tests/support/core/tampering.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/metrics/metrics_view.h"
#include "ui/personas/comparison_choice.h"
#include "ui/shell/theming.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTabWidget>
#include <QToolButton>

#include <cstdio>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow(1600, 1000);

class Screens
{
public:
    Screens(QString folder, QString suffix, ThemeChoice theme)
        : m_folder(std::move(folder)), m_suffix(std::move(suffix)), m_theme(theme)
    {
    }

    void writeAll()
    {
        start();
        map();
        editing();
        looking();
        pictures();
        persona();
        personaPages();
        importing();
        answers();
        palette();
        pasting();
        menus();
        dialogs();
        troubles();
    }

    int written() const { return m_written; }

private:
    /// A window as wide as a screen, in the wanted colours.
    void prepare(OpenWindow &open, bool sample = true) const
    {
        open.window.appearance().choose(m_theme);
        open.window.resize(kWindow);
        if (sample)
            open.window.documents().openSample();
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(20);
    }

    void write(const char *name, const QPixmap &picture)
    {
        const QString path = u"%1/%2-%3.png"_s.arg(m_folder, QLatin1StringView(name), m_suffix);
        if (!picture.save(path))
            qFatal("%s cannot be written", qPrintable(path));
        ++m_written;
    }

    void write(const char *name, OpenWindow &open)
    {
        settle();
        write(name, open.window.grab());
    }

    /// The window with a menu or panel where it has opened; closes that.
    void write(const char *name, OpenWindow &open, QWidget *opened)
    {
        settle();
        const QPixmap shown = opened->grab();
        QPixmap picture = open.window.grab();
        QPainter(&picture).drawPixmap(open.window.mapFromGlobal(opened->mapToGlobal(QPoint())), shown);
        write(name, picture);
        opened->close();
    }

    /// The window with another one above it.
    void writeWith(const char *name, OpenWindow &open, QWidget *above)
    {
        settle();
        QPixmap picture = open.window.grab();
        const QPixmap upper = above->grab();
        QPainter painter(&picture);
        const QPoint middle((kWindow.width() - above->width()) / 2, (kWindow.height() - above->height()) / 2);
        painter.drawPixmap(above->isWindow() && !above->inherits("QMenu") ? middle : above->pos(), upper);
        painter.end();
        write(name, picture);
    }

    static CardId cardNamed(OpenWindow &open, const QString &text)
    {
        CardId found;
        open.state().forEach<Card>([&](const Card &card) {
            if (card.text == text)
                found = card.id;
        });
        return found;
    }

    void start()
    {
        OpenWindow open;
        prepare(open, false);
        write("start-empty", open);
        open.window.documents().openSample();
        const QString path = open.path("Halyard buyer programme.periplus");
        (void)open.workspace()->saveCopy(path);
        open.window.documents().openPath(path);
        open.window.documents().close();
        write("start", open);
    }

    void map()
    {
        OpenWindow open;
        prepare(open);
        write("main", open);
        open.window.canvas().selection().setOne(cardSource(cardNamed(open, u"Import drops 1 in 12 rows"_s)));
        write("selected", open);
        open.window.resize(1050, 760);
        write("small", open);
        open.trigger("inspectorShown");
        write("drawer", open);
        open.trigger("inspectorShown");
        open.window.resize(kWindow);
        open.trigger("newMap");
        write("new-map", open);
    }

    void editing()
    {
        OpenWindow open;
        prepare(open);
        open.window.canvas().selection().setOne(cardSource(cardNamed(open, u"Import drops 1 in 12 rows"_s)));
        open.trigger("editText");
        write("editing", open);
        QTest::keyClicks(QApplication::focusWidget(), u"**Rows** with *merged* cells:"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"- are skipped"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"see [the log](https://example.org)"_s);
        write("writing", open);
        open.window.canvas().editing().finish();
        write("written", open);
    }

    void looking()
    {
        OpenWindow open;
        prepare(open);
        open.trigger("showLinks");
        write("links", open);
        open.trigger("showLinks");
        open.trigger("filter");
        write("filter", open, open.find("filterPanel"));
        for (QToolButton *button : open.find("personaSwitch")->findChildren<QToolButton *>())
            button->click(); // the last is that of the second persona
        write("persona-view", open);
    }

    void pictures()
    {
        OpenWindow open;
        prepare(open);
        open.trigger("lane-image");
        open.window.canvas().editing().cancel();
        write("pictures-none", open);
        QImage photo(640, 400, QImage::Format_RGB32);
        for (int y = 0; y < photo.height(); ++y) {
            for (int x = 0; x < photo.width(); ++x)
                photo.setPixel(x, y, qRgb(40 + x / 4, 90 + y / 3, 160 + (x + y) / 12));
        }
        open.dialogs.answer = open.path("photo.png");
        photo.save(open.dialogs.answer);
        open.trigger("picture");
        QTest::qWait(600); // it is decoded beside the window
        write("pictures", open);
    }

    void persona()
    {
        OpenWindow open;
        prepare(open);
        open.showFirstPersona();
        write("persona", open);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        write("persona-writing", open);
    }

    void pasting()
    {
        OpenWindow open;
        prepare(open);
        write("icons", open, open.openIconMenu());
        writeWith("paste", open, open.openPastePreview());
    }

    void palette()
    {
        OpenWindow open;
        prepare(open);
        open.trigger("palette");
        write("palette", open);
        QTest::keyClicks(open.window.findChild<QLineEdit *>(u"paletteField"_s), u"pain"_s);
        write("palette-typed", open);
    }

    void personaPages()
    {
        OpenWindow open;
        prepare(open);
        for (const auto &[action, name] :
             {std::pair("personaMatrix", "persona-matrix"), std::pair("personaGallery", "persona-gallery"),
              std::pair("metricsPage", "metrics"), std::pair("metricsReview", "metrics-review")}) {
            open.trigger(action);
            write(name, open);
        }
        open.trigger("comparePersonas");
        auto *choice = open.window.findChild<ComparisonChoice *>();
        writeWith("persona-choice", open, choice);
        choice->accept();
        write("persona-comparison", open);
    }

    void importing()
    {
        OpenWindow open;
        prepare(open);
        open.dialogs.answer = open.write("survey Q3.csv", surveyFile());
        open.trigger("importSurvey");
        QTest::qWait(400); // it is read beside the window
        QWidget *dialog = open.find("importResponsesDialog");
        auto *tabs = dialog->findChild<QTabWidget *>();
        for (const auto &[tab, name] :
             {std::pair(0, "import-columns"), std::pair(1, "import-values"), std::pair(2, "import-bad-rows")}) {
            tabs->setCurrentIndex(tab);
            writeWith(name, open, dialog);
        }
        open.find("importResponses")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(600);
        write("imported", open);
        open.dialogs.answer = open.write("dates.csv", "date,score\n05/01/2026,9\n06/02/2026,3\n");
        open.trigger("importSurvey");
        QTest::qWait(400);
        writeWith("import-dates", open, open.find("importResponsesDialog"));
    }

    void answers()
    {
        OpenWindow open;
        prepare(open);
        open.trigger("answersOnMap");
        write("answers-first", open, open.find("answersPanel"));
        const QString path = open.path("answers.periplus");
        (void)open.workspace()->saveCopy(path);
        open.window.documents().openPath(path);
        importResponses(*open.workspace(), surveyFile(), u"survey Q3.csv"_s);
        open.trigger("answersOnMap");
        for (const char *chip : {"answersHeat", "answersCurve"})
            qobject_cast<QToolButton *>(open.find(chip))->click();
        write("answers", open, open.find("answersPanel"));
        write("answers-map", open);
        for (const auto &[action, dialog, name] : {std::tuple("comments", "commentsDialog", "comments"),
                                                   std::tuple("imports", "importsDialog", "imports")}) {
            open.trigger(action);
            QTest::qWait(200);
            QWidget *shown = open.find(dialog);
            writeWith(name, open, shown);
            shown->close();
        }
        for (const auto &[action, name] :
             {std::pair("metricsPage", "metrics-imported"), std::pair("metricsReview", "review-imported")}) {
            open.trigger(action);
            if (auto *view = open.window.findChild<MetricsView *>(); view->isVisible() && view->page())
                QTest::keyClick(view, Qt::Key_End);
            write(name, open);
        }
    }

    void menus()
    {
        OpenWindow open;
        prepare(open);
        for (const QAction *top : open.window.menuBar()->actions()) {
            QMenu *menu = top->menu();
            menu->popup(open.window.mapToGlobal(QPoint(40, 32)));
            settle();
            const QString name = u"menu-"_s + QString(menu->title()).remove(u'&').toLower();
            write(name.toUtf8().constData(), menu->grab());
            menu->close();
        }
    }

    void dialogs()
    {
        OpenWindow open;
        prepare(open);
        const QString path = open.path("plan.periplus");
        (void)open.workspace()->saveCopy(path);
        open.window.documents().openPath(path);
        QTest::qWait(1500); // the first snapshot
        for (const auto &[action, dialog, name] :
             {std::tuple("settings", "settingsDialog", "settings"), std::tuple("shortcuts", "commandsPage", "commands"),
              std::tuple("snapshots", "snapshotsDialog", "snapshots"),
              std::tuple("vocabularies", "vocabulariesDialog", "vocabularies"),
              std::tuple("segments", "segmentsDialog", "segments"), std::tuple("addMetric", "metricEditor", "metric"),
              std::tuple("metricValues", "measurementEditor", "values"),
              std::tuple("newMapFromTemplate", "newMapDialog", "new-map"),
              std::tuple("newPersonaFromTemplate", "newPersonaDialog", "new-persona"),
              std::tuple("saveMapAsTemplate", "saveTemplateDialog", "save-template"),
              std::tuple("checkAndRescue", "rescueDialog", "check")}) {
            open.trigger(action);
            QTest::qWait(400);
            QWidget *shown = open.find(dialog);
            writeWith(name, open, shown);
            shown->close();
            settle();
        }
    }

    void troubles()
    {
        OpenWindow open;
        prepare(open);
        const QString path = open.path("damaged.periplus");
        (void)open.workspace()->saveCopy(path);
        tamper(path, "UPDATE card SET text = 'x' WHERE id = (SELECT min(id) FROM card)", Digesting::Left);
        open.window.documents().openPath(path);
        write("damaged", open);
        open.window.documents().checkAndRescue(path);
        QTest::qWait(600);
        writeWith("rescue", open, open.find("rescueDialog"));
    }

    QString m_folder;
    QString m_suffix;
    ThemeChoice m_theme;
    int m_written = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: screens FOLDER light|dark|contrast SUFFIX\n");
        return 2;
    }
    QApplication application(argc, argv);
    QApplication::setStyle(makeStyle());
    useEmbeddedFont(application);
    speak(Language::English); // with its plurals
    const QString theme = QString::fromLocal8Bit(argv[2]);
    const ThemeChoice choice = theme == u"dark"_s       ? ThemeChoice::Dark
                               : theme == u"contrast"_s ? ThemeChoice::Contrast
                                                        : ThemeChoice::Light;
    Screens screens(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[3]), choice);
    screens.writeAll();
    std::printf("%d pictures\n", screens.written());
    return 0;
}
