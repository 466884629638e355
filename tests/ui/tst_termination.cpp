// SPDX-License-Identifier: GPL-3.0-or-later
// The program is asked to end, or the session ends, while somebody types.
#include "tests/support/ui/open_window.h"

#include "tests/support/main/suite.h"
#include "ui/canvas/map_source.h"
#include "ui/shell/termination.h"

#include <QApplication>
#include <QTextEdit>
#include <QTimer>

#include <csignal>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestTermination : public QObject
{
    Q_OBJECT

private slots:
    void whatIsBeingTypedIsSaved_data();
    void whatIsBeingTypedIsSaved();
    void aTextThatCannotBeSavedKeepsTheWindowUntilAskedAgain();
    void theWindowStaysUsableAfterACancelledLogout();
    void anIgnoredSignalStaysIgnored();
};

namespace {

QString titleOfFirstStage(OpenWindow &open)
{
    return open.state().at(open.state().ordered<Stage>().first()).title;
}

QTextEdit *typeInFirstStage(OpenWindow &open, const QString &text)
{
    open.window.canvas().editing().begin(stageSource(open.state().ordered<Stage>().first()));
    auto *editor = qobject_cast<QTextEdit *>(open.window.focusWidget()); // one that has ended may still be about
    editor->setPlainText(text);
    return editor;
}

/// Runs the event loop as the program does; the signal comes a moment later, or several do.
int runUntilAsked(const QList<int> &signalsToCome)
{
    int delay = 0;
    for (const int signal : signalsToCome)
        QTimer::singleShot(delay += 50, qApp, [signal] { ::raise(signal); });
    QTimer patience;
    QObject::connect(&patience, &QTimer::timeout, qApp, [] { QApplication::exit(-1); });
    patience.start(20'000);
    return QApplication::exec();
}

} // namespace

void TestTermination::whatIsBeingTypedIsSaved_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestTermination::whatIsBeingTypedIsSaved()
{
    QFETCH(int, signal);
    const Termination termination;
    OpenWindow open;
    endWhenAsked(termination, open.window);
    QVERIFY(open.window.documents().openSample());
    const qint64 steps = open.workspace()->history().count();
    typeInFirstStage(open, u"Half a wo"_s);
    QCOMPARE(runUntilAsked({signal}), 0);
    QVERIFY(!open.window.isVisible());
    QCOMPARE(titleOfFirstStage(open), u"Half a wo"_s);
    QCOMPARE(open.workspace()->history().count(), steps + 1);
}

void TestTermination::aTextThatCannotBeSavedKeepsTheWindowUntilAskedAgain()
{
    const Termination termination;
    OpenWindow open;
    endWhenAsked(termination, open.window);
    QVERIFY(open.window.documents().openSample());
    const QTextEdit *editor = typeInFirstStage(open, u"Half a wo"_s);
    QVERIFY(QFile::remove(open.workspace()->path())); // nowhere to save it
    bool stayed = false;
    QTimer::singleShot(150, qApp, [&] {
        stayed = open.window.isVisible() && editor->toPlainText() == u"Half a wo"_s && !open.message().isEmpty();
        ::raise(SIGTERM);
    });
    QCOMPARE(runUntilAsked({SIGTERM}), 1);
    QVERIFY(stayed);
}

void TestTermination::theWindowStaysUsableAfterACancelledLogout()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    typeInFirstStage(open, u"Half a wo"_s);
    QVERIFY(open.window.saveTyping()); // what the session asks for
    QCOMPARE(titleOfFirstStage(open), u"Half a wo"_s);
    QVERIFY(open.window.isVisible());
    typeInFirstStage(open, u"Half a word"_s);
    QVERIFY(open.window.saveTyping());
    QVERIFY(open.window.saveTyping()); // nothing being typed is fine too
    QCOMPARE(titleOfFirstStage(open), u"Half a word"_s);
    open.trigger("undo");
    QCOMPARE(titleOfFirstStage(open), u"Half a wo"_s);
}

void TestTermination::anIgnoredSignalStaysIgnored()
{
    std::signal(SIGHUP, SIG_IGN); // as nohup does
    {
        const Termination termination;
        struct sigaction now = {};
        ::sigaction(SIGHUP, nullptr, &now);
        QVERIFY(now.sa_handler == SIG_IGN);
    }
    std::signal(SIGHUP, SIG_DFL);
}

PERIPLUS_SUITE(TestTermination, QApplication)
#include "tst_termination.moc"
