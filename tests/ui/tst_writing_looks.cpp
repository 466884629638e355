// SPDX-License-Identifier: GPL-3.0-or-later
// Bold, italic, links and lists while writing on the map.
#include "tests/support/main/suite.h"
#include "tests/support/ui/writing.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestWritingLooks : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    void markdownTurnsIntoLooks_data();
    void markdownTurnsIntoLooks();
    void backspaceTakesFormattingBack_data();
    void backspaceTakesFormattingBack();
    void shiftEnterGoesOnWithTheList();
    void backspaceLeavesAList();
    void keysToggleLooks();
    void linksAreAskedFor();
    void whatIsNotChangedStays_data();
    void whatIsNotChangedStays();
    void writingIsOneStep();
    void undoWhileWriting();
    void titlesStayPlain();
    void linksOpenWithControlAndClick();
    void typingBehindALinkIsNoPartOfIt();
    void onlySafeLinksOpen();
    void namesArePlain();

public slots:
    void take(const QUrl &url) { m_opened.append(url.toString()); } // stands for the browser

private:
    QStringList m_opened;
};

void TestWritingLooks::markdownTurnsIntoLooks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("saved");
    const auto row = [](const char *name, const QString &typed, const QString &shown, const QString &saved) {
        QTest::newRow(name) << typed << shown << saved;
    };
    row("bold", u"a **b c** d"_s, u"a b c d"_s, u"a **b c** d"_s);
    row("italic", u"*b* c"_s, u"b c"_s, u"*b* c"_s);
    row("both", u"***b*** c"_s, u"b c"_s, u"***b*** c"_s);
    row("bold in italic", u"*a **b***"_s, u"a b"_s, u"*a **b***"_s);
    row("a sum", u"5 * 3 * 2"_s, u"5 * 3 * 2"_s, u"5 * 3 * 2"_s);
    row("a close sum", u"5*3*2"_s, u"5*3*2"_s, u"5*3*2"_s);
    row("a lone star", u"Price*"_s, u"Price*"_s, u"Price*"_s);
    row("underscores", u"snake_case_name"_s, u"snake_case_name"_s, u"snake_case_name"_s);
    row("a link", u"see [the shop](https://a.b/c_d) now"_s, u"see the shop now"_s,
        u"see [the shop](https://a.b/c_d) now"_s);
    row("an address with parentheses", u"[a](http://b.c/d_(e)) f"_s, u"a f"_s, u"[a](http://b.c/d_(e)) f"_s);
    row("no link", u"[a](javascript:b) c"_s, u"[a](javascript:b) c"_s, u"[a](javascript:b) c"_s);
    row("a bullet", u"- one"_s, u"one"_s, u"- one"_s);
    row("a bullet with a star", u"* one"_s, u"one"_s, u"- one"_s);
    row("a number", u"1. one"_s, u"one"_s, u"1. one"_s);
    row("a date", u"12. March"_s, u"12. March"_s, u"12. March"_s);
    row("a minus", u"-5 degrees - cold"_s, u"-5 degrees - cold"_s, u"-5 degrees - cold"_s);
}

void TestWritingLooks::markdownTurnsIntoLooks()
{
    QFETCH(QString, typed);
    Writing writing;
    writing.text()->selectAll();
    writing.type(typed);
    QTEST(writing.text()->toPlainText(), "shown");
    writing.press(Qt::Key_Return);
    QTEST(writing.saved(), "saved");
}

void TestWritingLooks::backspaceTakesFormattingBack_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"a **b**"_s, u"*b*"_s, u"- "_s, u"1. "_s, u"[a](http://b.c)"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestWritingLooks::backspaceTakesFormattingBack()
{
    QFETCH(QString, typed);
    Writing writing;
    writing.text()->selectAll();
    writing.type(typed);
    QVERIFY(writing.text()->toPlainText() != typed);
    writing.press(Qt::Key_Backspace);
    QCOMPARE(writing.text()->toPlainText(), typed);
    writing.type(u"x"_s);
    QCOMPARE(writing.text()->toPlainText(), QString(typed + u'x'));
    writing.press(Qt::Key_Backspace); // now it is an ordinary Backspace
    QCOMPARE(writing.text()->toPlainText(), typed);
    writing.type(u"x"_s);
    writing.press(Qt::Key_Return);
    QCOMPARE(plainTextOf(writing.saved()), QString(typed + u'x'));
}

void TestWritingLooks::shiftEnterGoesOnWithTheList()
{
    Writing writing;
    writing.text()->selectAll();
    writing.type(u"Do:"_s);
    writing.press(Qt::Key_Return, Qt::ShiftModifier);
    writing.type(u"- one"_s);
    writing.press(Qt::Key_Return, Qt::ShiftModifier);
    writing.type(u"two"_s);
    writing.press(Qt::Key_Return, Qt::ShiftModifier);
    writing.press(Qt::Key_Return, Qt::ShiftModifier); // an empty item ends it
    writing.type(u"Done"_s);
    writing.press(Qt::Key_Return);
    QCOMPARE(writing.saved(), u"Do:\n- one\n- two\nDone"_s);
}

void TestWritingLooks::backspaceLeavesAList()
{
    Writing writing(u"- one\n- two"_s);
    QTextCursor cursor = writing.text()->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.movePosition(QTextCursor::StartOfBlock);
    writing.text()->setTextCursor(cursor);
    writing.press(Qt::Key_Backspace);
    writing.press(Qt::Key_Return);
    QCOMPARE(writing.saved(), u"- one\ntwo"_s);
}

void TestWritingLooks::keysToggleLooks()
{
    Writing writing;
    const auto all = [&] { writing.text()->selectAll(); };
    all();
    writing.press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(writing.text()->has(TextFormat::Bold));
    writing.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(writing.text()->source(), u"***Prices hidden***"_s);
    writing.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(writing.text()->source(), u"*Prices hidden*"_s);
    writing.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(writing.text()->source(), u"- *Prices hidden*"_s);
    writing.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(writing.text()->source(), u"1. *Prices hidden*"_s);
    writing.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(writing.text()->source(), u"*Prices hidden*"_s);
    writing.text()->moveCursor(QTextCursor::End);
    writing.press(Qt::Key_I, Qt::ControlModifier);
    writing.type(u" now"_s); // what is typed after the key
    writing.press(Qt::Key_Return);
    QCOMPARE(writing.saved(), u"*Prices hidden* now"_s);
}

void TestWritingLooks::linksAreAskedFor()
{
    Writing writing;
    QApplication::clipboard()->clear();
    writing.text()->selectAll();
    writing.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    const auto address = [&] { return writing.text()->findChild<QLineEdit *>(u"linkAddress"_s); };
    QVERIFY(address());
    QTest::keyClicks(address(), u"javascript:x"_s);
    QTest::keyClick(address(), Qt::Key_Return);
    QVERIFY(writing.text()->linkHere().isEmpty()); // and it stays open
    address()->selectAll();
    QTest::keyClicks(address(), u"example.org/prices"_s);
    QTest::keyClick(address(), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!address());
    QVERIFY(writing.canvas.editing().isActive());
    QCOMPARE(writing.text()->source(), u"[Prices hidden](https://example.org/prices)"_s);
    writing.type(u" on"_s);
    writing.text()->moveCursor(QTextCursor::Start);
    writing.press(Qt::Key_Right);
    writing.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(address()->text(), u"https://example.org/prices"_s);
    address()->clear();
    QTest::keyClick(address(), Qt::Key_Return);
    writing.press(Qt::Key_Return);
    QCOMPARE(writing.saved(), u"Prices hidden on"_s);
}

void TestWritingLooks::whatIsNotChangedStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"1. a\n1. b"_s, u"***a** b*"_s, u"\\*a"_s, u"a\n\nb"_s, u"- a\n\n- b"_s, u"** a **"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestWritingLooks::whatIsNotChangedStays()
{
    QFETCH(QString, text);
    Writing writing(text);
    const qint64 steps = writing.small.workspace->history().count();
    QCOMPARE(writing.text()->source(), text);
    writing.press(Qt::Key_Return);
    QVERIFY(!writing.canvas.editing().isActive());
    QCOMPARE(writing.saved(), text);
    QCOMPARE(writing.small.workspace->history().count(), steps);
}

void TestWritingLooks::writingIsOneStep()
{
    Writing writing;
    const State before = writing.state();
    QCOMPARE(writing.written(u"a **b** *c* d"_s), u"a **b** *c* d"_s);
    QVERIFY(writing.small.workspace->undo());
    QVERIFY(writing.state() == before);
    QVERIFY(writing.small.workspace->redo());
    QCOMPARE(writing.saved(), u"a **b** *c* d"_s);
}

void TestWritingLooks::undoWhileWriting()
{
    Writing writing;
    writing.text()->selectAll();
    writing.press(Qt::Key_B, Qt::ControlModifier);
    writing.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(writing.text()->source(), u"Prices hidden"_s);
    writing.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(writing.text()->source(), u"**Prices hidden**"_s);
}

void TestWritingLooks::titlesStayPlain()
{
    ShownCanvas shown;
    shown.click(stepSource(shown.small.steps[0]));
    shown.key(Qt::Key_F2);
    auto *text = qobject_cast<RichEdit *>(shown.editor());
    QCOMPARE(text->mode(), RichEdit::Mode::Plain);
    QVERIFY(!shown.canvas.findChild<QWidget *>(u"editingBar"_s));
    text->selectAll();
    QTest::keyClicks(text, u"**a** - b"_s);
    QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(shown.state().at(shown.small.steps[0]).title, u"**a** - b"_s);
}

void TestWritingLooks::linksOpenWithControlAndClick()
{
    Writing writing(u"[Prices](https://example.org/p)"_s);
    writing.press(Qt::Key_Escape);
    QDesktopServices::setUrlHandler(u"https"_s, this, "take");
    m_opened.clear();
    QPoint at;
    for (const Item &item : writing.map.layout().listFor(writing.map.layout().bounds()).items) {
        if (const auto *link = std::get_if<LinkMark>(&item))
            at = writing.canvas.view().toView(link->rect.center()).toPoint();
    }
    QVERIFY(!at.isNull());
    QTest::mouseClick(writing.canvas.viewport(), Qt::LeftButton, {}, at);
    QVERIFY(m_opened.isEmpty());
    QTest::mouseClick(writing.canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened, QStringList{u"https://example.org/p"_s});
}

void TestWritingLooks::typingBehindALinkIsNoPartOfIt()
{
    Writing writing(u"see [the **shop**](https://a.b)"_s);
    writing.text()->moveCursor(QTextCursor::End);
    writing.type(u" now"_s);
    QCOMPARE(writing.text()->source(), u"see [the **shop](https://a.b) now**"_s);
    writing.text()->moveCursor(QTextCursor::Start);
    for (int i = 0; i < 6; ++i)
        writing.press(Qt::Key_Right);
    writing.type(u"i"_s);
    writing.press(Qt::Key_Return);
    QCOMPARE(writing.saved(), u"see [thie **shop](https://a.b) now**"_s);
}

void TestWritingLooks::onlySafeLinksOpen()
{
    Writing writing;
    QVERIFY(!writing.text()->setLink(u"file:///etc/passwd"_s));
    QVERIFY(!writing.text()->setLink(u"javascript:x"_s));
    QCOMPARE(writing.text()->source(), u"Prices hidden"_s);
}

void TestWritingLooks::namesArePlain()
{
    Writing writing;
    QCOMPARE(writing.written(u"a **b** [c](http://d.e)"_s), u"a **b** [c](http://d.e)"_s);
    QCOMPARE(shortName(writing.state(), writing.source()), u"a b c"_s);
    bool found = false;
    for (const Item &item : writing.map.layout().listFor(writing.map.layout().bounds()).items) {
        const auto *group = std::get_if<GroupBegin>(&item);
        if (group && group->source.role == Role::Card && group->source.id == writing.small.pain.value) {
            found = true;
            QVERIFY2(group->name.endsWith(u": a b c"_s), qPrintable(group->name));
        }
    }
    QVERIFY(found);
}

PERIPLUS_SUITE(TestWritingLooks, QApplication)
#include "tst_writing_looks.moc"
