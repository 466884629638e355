// SPDX-License-Identifier: GPL-3.0-or-later
// Starting from templates and saving them, driven as people do.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/shell/navigator.h"
#include "ui/templates/new_map_dialog.h"
#include "ui/templates/new_persona_dialog.h"
#include "ui/templates/save_template_dialog.h"
#include "ui/templates/template_filter.h"
#include "ui/templates/template_model.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTimer>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestTemplateWindows : public QObject
{
    Q_OBJECT

private slots:
    void init() { open = std::make_unique<OpenWindow>(); }
    void cleanup() { open.reset(); }

    void everyTemplateIsShownWithItsPictureDrawnBesideTheWindow()
    {
        openSample();
        auto *dialog = startMap();
        QCOMPARE(list(*dialog)->model()->rowCount(), 1); // the window does not wait for files and pictures
        QCOMPARE(rowOf(*dialog, u"Blank map"_s), 0);
        waitForPictures();
        QCOMPARE(list(*dialog)->model()->rowCount(), 16);
        for (int row = 1; row < 16; ++row) {
            const QPixmap picture = at(*dialog, row).data(TemplateModel::PictureRole).value<QPixmap>();
            QVERIFY2(!picture.isNull(), qPrintable(at(*dialog, row).data().toString()));
            QSet<QRgb> colours;
            const QImage image = picture.toImage();
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, image.height() / 2));
            QVERIFY(colours.size() > 3); // a map, not a blank
        }
    }

    void theWindowGoesOnWhilePicturesAreDrawn()
    {
        openSample();
        startMap();
        QElapsedTimer all;
        QElapsedTimer since;
        qint64 longest = 0;
        int turns = 0; // of the event loop; drawn here, all pictures would come in one
        QTimer often;
        connect(&often, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
            ++turns;
        });
        all.start();
        since.start();
        often.start(1);
        waitForPictures();
        const QString figures = u"longest pause %1 ms of %2 ms"_s.arg(longest).arg(all.elapsed());
        qInfo().noquote() << figures;
        QVERIFY2(turns > 10, qPrintable(figures));
    }

    void askingTwiceOpensOneWindow()
    {
        openSample();
        startMap();
        startMap();
        QCOMPARE(open->window.findChildren<NewMapDialog *>().size(), 1);
    }

    void typingFindsATemplateAndEnterLeadsOn()
    {
        openSample();
        auto *dialog = startMap();
        waitForPictures();
        auto *find = dialog->findChild<QLineEdit *>(u"findTemplate"_s);
        QTest::keyClicks(find, u"HOTEL"_s);
        QCOMPARE(list(*dialog)->model()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Down);
        QCOMPARE(dialog->focusWidget(), list(*dialog));
        QVERIFY(label(*dialog, "templateName").contains(u"otel"_s));
        QVERIFY(!label(*dialog, "templateStages").isEmpty());
        QVERIFY(!label(*dialog, "templateDescription").isEmpty());
        const QString title = model()->view(u"hotel-stay"_s).title;
        QVERIFY(!title.isEmpty());
        QTest::keyClick(list(*dialog), Qt::Key_Return);
        QCOMPARE(dialog->findChild<QStackedWidget *>()->currentIndex(), 1);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); // the rest is skipped
        QTRY_COMPARE(open->state().count<Journey>(), 2);
        const JourneyId made = open->state().ordered<Journey>().last();
        QCOMPARE(open->state().at(made).title, title);
        QVERIFY(!open->state().at(made).scenario.isEmpty());
        QCOMPARE(open->window.canvas().map().journey(), made);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void whatNobodyFindsIsSaid()
    {
        openSample();
        auto *dialog = startMap();
        waitForPictures();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"findTemplate"_s), u"xylophone"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"nothingFound"_s)->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"createMap"_s)->isEnabled());
        auto *categories = dialog->findChild<QComboBox *>(u"templateCategories"_s);
        dialog->findChild<QLineEdit *>(u"findTemplate"_s)->clear();
        QTest::keyClick(categories, Qt::Key_End);
        QVERIFY(list(*dialog)->model()->rowCount() < 5);
        QVERIFY(dialog->findChild<QPushButton *>(u"createMap"_s)->isEnabled());
    }

    void templatePersonasAndStoryBecomeOneStepOfHistory()
    {
        openSample();
        const qint64 steps = open->workspace()->history().count();
        auto *dialog = startMap();
        waitForPictures();
        dialog->select(u"saas-onboarding"_s);
        QTest::mouseClick(dialog->findChild<QRadioButton *>(u"keepQuestions"_s), Qt::LeftButton);
        click(*dialog, "next");
        auto *personas = dialog->findChild<QListWidget *>(u"personaChoice"_s);
        QTRY_COMPARE(dialog->focusWidget(), personas);
        QCOMPARE(personas->count(), 2 + 2 + 6);   // two headings, Emma and Kofi, six templates
        QTest::keyClick(personas, Qt::Key_Space); // Emma
        const QRect kofi = personas->visualItemRect(personas->item(2));
        for (int click = 0; click < 2; ++click) { // ticks and unticks, anywhere in the row
            QTest::mouseClick(personas->viewport(), Qt::LeftButton, {}, kofi.center());
            QCOMPARE(personas->item(2)->checkState(), click == 0 ? Qt::Checked : Qt::Unchecked);
        }
        QTest::keyClick(personas, Qt::Key_End);
        QTest::keyClick(personas, Qt::Key_Space); // the last template
        click(*dialog, "next");
        auto *title = dialog->findChild<QLineEdit *>(u"mapTitleField"_s);
        QTRY_COMPARE(dialog->focusWidget(), title);
        QVERIFY(!title->text().isEmpty()); // that of the template, selected
        QVERIFY2(label(*dialog, "aboutExample").contains(u"Hands-on Hana. Names in it follow Efficient Emma"_s),
                 qPrintable(label(*dialog, "aboutExample")));
        QTest::keyClicks(title, u"Our first week"_s);
        auto *scenario = dialog->findChild<QPlainTextEdit *>(u"mapScenario"_s);
        scenario->selectAll();
        QTest::keyClicks(scenario, u"A team of five"_s);
        QTest::keyClick(title, Qt::Key_Return); // the default button
        QVERIFY2(label(*dialog, "dialogMessage").isEmpty(), qPrintable(label(*dialog, "dialogMessage")));
        QTRY_COMPARE(open->state().count<Journey>(), 2);
        QCOMPARE(open->workspace()->history().count(), steps + 1);
        const State &state = open->state();
        const JourneyId made = state.ordered<Journey>().last();
        QCOMPARE(state.at(made).title, u"Our first week"_s);
        QCOMPARE(state.at(made).scenario, u"A team of five"_s);
        const QList<JourneyPersonaId> parts = state.personasOf(made);
        QCOMPARE(state.at(state.at(parts.first()).persona).name, u"Efficient Emma"_s);
        QVERIFY(parts.size() >= 2);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void aBlankMapAndAnEmptyTitleAreFine()
    {
        openSample();
        auto *dialog = startMap();
        dialog->select(TemplateModel::blankId());
        click(*dialog, "createMap");
        QTRY_COMPARE(open->state().count<Journey>(), 2);
        const JourneyId made = open->state().ordered<Journey>().last();
        QCOMPARE(open->state().at(made).title, u"New map"_s);
        QCOMPARE(open->state().stagesOf(made).size(), 3);
    }

    void aTitleOfTenThousandLettersIsKept()
    {
        openSample();
        auto *dialog = startMap();
        dialog->findChild<QLineEdit *>(u"mapTitleField"_s)->setText(QString(10'000, u'x'));
        dialog->findChild<QLineEdit *>(u"mapTitleField"_s)->setModified(true);
        click(*dialog, "createMap");
        QTRY_COMPARE(open->state().count<Journey>(), 2);
        QCOMPARE(open->state().at(open->state().ordered<Journey>().last()).title.size(), 10'000);
    }

    void theStartPageLeadsFromATemplateToADraft()
    {
        auto *templates = open->window.findChild<QListView *>(u"startTemplates"_s);
        QTRY_COMPARE(templates->model()->rowCount(), 16);
        QTRY_VERIFY(templates->height() >= 4 * TemplateModel::kPicture.height()); // all are shown, the page scrolls
        auto *categories = open->window.findChild<QComboBox *>(u"templateCategories"_s);
        QTest::keyClick(categories, Qt::Key_Down);
        QCOMPARE(templates->model()->rowCount(), 2); // of the first category
        QTRY_VERIFY(templates->height() < 2 * TemplateModel::kPicture.height());
        QTest::keyClick(categories, Qt::Key_Home);
        QCOMPARE(templates->model()->rowCount(), 16);
        QTRY_VERIFY(templates->height() >= 4 * TemplateModel::kPicture.height());
        const QModelIndex second = templates->model()->index(1, 0);
        QTRY_VERIFY(!second.data(TemplateModel::PictureRole).value<QPixmap>().isNull());
        QTest::mouseClick(templates->viewport(), Qt::LeftButton, {}, templates->visualRect(second).center());
        auto *dialog = open->window.findChild<NewMapDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(label(*dialog, "templateName"), second.data().toString());
        click(*dialog, "createMap");
        QTRY_VERIFY(open->workspace());
        QCOMPARE(open->state().count<Journey>(), 1);
        QVERIFY(open->window.documents().document().draft);
        QCOMPARE(open->window.canvas().map().journey(), open->state().ordered<Journey>().first());
    }

    void aMapBecomesATemplateThatCanBeUsedRemovedAndBroughtBack()
    {
        openSample();
        open->trigger("saveMapAsTemplate");
        auto *save = open->window.findChild<SaveTemplateDialog *>();
        QVERIFY(save && save->isVisible());
        auto *name = save->findChild<QLineEdit *>(u"templateNameField"_s);
        QCOMPARE(name->text(), u"B2B purchase"_s);
        QTest::keyClicks(name, u"Ours"_s); // all of it was selected
        QTest::keyClicks(save->findChild<QPlainTextEdit *>(u"templateDescriptionField"_s), u"How we sell"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(open->message(), u"“Ours” is one of your templates now."_s);
        QVERIFY(open->state() == start);

        auto *dialog = startMap();
        QTRY_VERIFY(rowOf(*dialog, u"Ours"_s) > 0);
        dialog->select(at(*dialog, rowOf(*dialog, u"Ours"_s)).data(TemplateModel::IdRole).toString());
        QCOMPARE(label(*dialog, "templateDescription"), u"How we sell"_s);
        QTest::keyClick(list(*dialog), Qt::Key_Delete);
        QTRY_COMPARE(rowOf(*dialog, u"Ours"_s), -1);
        QVERIFY(label(*dialog, "dialogMessage").contains(u"Ours"_s));
        click(*dialog, "restoreTemplate");
        QTRY_VERIFY(rowOf(*dialog, u"Ours"_s) > 0);
        dialog->select(at(*dialog, rowOf(*dialog, u"Ours"_s)).data(TemplateModel::IdRole).toString());
        click(*dialog, "createMap");
        QTRY_COMPARE(open->state().count<Journey>(), 2);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void anyMapBecomesATemplateByItsMenu()
    {
        openSample();
        open->trigger("newMap");
        QTest::qWait(30);
        const JourneyId made = open->state().ordered<Journey>().last();
        const JourneyId other = open->state().ordered<Journey>().first();
        QCOMPARE(open->window.canvas().map().journey(), made);
        Navigator *navigator = open->window.findChild<Navigator *>();
        emit navigator->maps().menuWanted(other.value, navigator->mapToGlobal(QPoint(10, 60)));
        auto *menu = navigator->findChild<QMenu *>();
        QVERIFY(menu);
        QAction *keep = menu->actions().last();
        QCOMPARE(keep->text(), open->textOf("saveMapAsTemplate"));
        keep->trigger();
        QCOMPARE(open->window.canvas().map().journey(), other);
        auto *save = open->window.findChild<SaveTemplateDialog *>();
        QVERIFY(save && save->isVisible());
        QCOMPARE(save->findChild<QLineEdit *>(u"templateNameField"_s)->text(), u"B2B purchase"_s);
    }

    void builtInTemplatesStay()
    {
        openSample();
        auto *dialog = startMap();
        waitForPictures();
        dialog->select(u"hotel-stay"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"removeTemplate"_s)->isVisible());
        QTest::keyClick(list(*dialog), Qt::Key_Delete);
        QTest::qWait(20);
        QCOMPARE(list(*dialog)->model()->rowCount(), 16);
        QVERIFY(label(*dialog, "dialogMessage").isEmpty());
    }

    void aBrokenFileIsListedWithTheReason()
    {
        openSample();
        QVERIFY(QDir().mkpath(open->path("templates")));
        QVERIFY(!open->write("templates/broken.json", "{ nothing").isEmpty());
        auto *dialog = startMap();
        QTRY_VERIFY(rowOf(*dialog, u"broken"_s) > 0);
        dialog->select(u"own:broken.json"_s);
        QVERIFY(!label(*dialog, "templateDescription").isEmpty());
        QVERIFY(!dialog->findChild<QPushButton *>(u"createMap"_s)->isEnabled());
        QTest::keyClick(list(*dialog), Qt::Key_Return);
        QCOMPARE(dialog->findChild<QStackedWidget *>()->currentIndex(), 0);
    }

    void aPersonaComesFromATemplateAndBecomesOne()
    {
        openSample();
        open->trigger("newPersonaFromTemplate");
        auto *dialog = open->window.findChild<NewPersonaDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_COMPARE(list(*dialog)->model()->rowCount(), 6);
        QTest::keyClick(list(*dialog), Qt::Key_Right);
        const QString name = list(*dialog)->currentIndex().data().toString();
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"personaNameField"_s)->text(), name);
        QTest::keyClick(list(*dialog), Qt::Key_Return);
        QTRY_COMPARE(open->state().count<Persona>(), 3);
        const PersonaId made = open->state().ordered<Persona>().last();
        QCOMPARE(open->state().at(made).name, name);
        QVERIFY(!open->state().traitsOf(made).isEmpty());
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);

        QTest::qWait(30); // the navigator follows
        NavList &personas = open->window.findChild<Navigator *>()->personas();
        personas.setCurrentRow(1);
        open->trigger("savePersonaAsTemplate");
        auto *save = open->window.findChild<SaveTemplateDialog *>();
        QVERIFY(save);
        QCOMPARE(save->findChild<QLineEdit *>(u"templateNameField"_s)->text(), u"Careful Kofi"_s);
        QVERIFY(!save->findChild<QRadioButton *>(u"saveStructure"_s)->isVisible());
        QTest::mouseClick(save->findChild<QPushButton *>(u"saveTemplate"_s), Qt::LeftButton);
        QTRY_VERIFY(open->message().contains(u"Careful Kofi"_s));
        open->trigger("newPersonaFromTemplate");
        QTRY_COMPARE(list(*open->window.findChild<NewPersonaDialog *>())->model()->rowCount(), 7);
    }

    void theWindowCanCloseWhilePicturesAreDrawn()
    {
        openSample();
        startMap();
        open.reset();
    }

private:
    void openSample()
    {
        QVERIFY(open->window.documents().openSample());
        start = open->state();
    }
    NewMapDialog *startMap()
    {
        open->trigger("newMapFromTemplate");
        return open->window.findChildren<NewMapDialog *>().value(0);
    }
    /// Until the last one is drawn.
    void waitForPictures()
    {
        QListView *templates = open->window.findChild<QListView *>(u"templates"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            templates->model()->rowCount() > 15
                && !templates->model()->index(15, 0).data(TemplateModel::PictureRole).value<QPixmap>().isNull(),
            15000);
        QTRY_VERIFY_WITH_TIMEOUT(model()->isComplete(), 15000);
    }
    TemplateModel *model() const
    {
        const auto *proxy =
            qobject_cast<TemplateFilter *>(open->window.findChild<QListView *>(u"templates"_s)->model());
        return static_cast<TemplateModel *>(proxy->sourceModel());
    }
    static QListView *list(const QDialog &dialog) { return dialog.findChild<QListView *>(u"templates"_s); }
    static QModelIndex at(const QDialog &dialog, int row) { return list(dialog)->model()->index(row, 0); }
    static int rowOf(const QDialog &dialog, const QString &name)
    {
        for (int row = 0; row < list(dialog)->model()->rowCount(); ++row) {
            if (at(dialog, row).data().toString() == name)
                return row;
        }
        return -1;
    }
    static QString label(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    static void click(const QDialog &dialog, const char *name)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QLatin1StringView(name)), Qt::LeftButton);
    }

    std::unique_ptr<OpenWindow> open;
    State start;
};

PERIPLUS_SUITE(TestTemplateWindows, QApplication)
#include "tst_template_windows.moc"
