// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from other programs into a text, and what they get of it.
#include "tests/support/main/suite.h"
#include "tests/support/ui/writing.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestWritingPaste : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    void pasteBringsLooksOnly_data();
    void pasteBringsLooksOnly();
    void copyTakesLooksAlong();
};

void TestWritingPaste::pasteBringsLooksOnly_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("saved");
    const auto row = [](const char *name, const QString &html, const QString &plain, const QString &saved) {
        QTest::newRow(name) << html << plain << saved;
    };
    row("looks", u"<p style='color:red;font-family:Courier;font-size:40px'>a <b>b</b> <em>c</em></p>"_s, u"a b c"_s,
        u"a **b** *c*"_s);
    row("a link", u"<a href='https://a.b/c'>x</a> <a href='javascript:alert(1)'>y</a>"_s, u"x y"_s,
        u"[x](https://a.b/c) y"_s);
    row("lists", u"<ul><li>a</li><li><strong>b</strong></li></ul><ol><li>c</li><li>d</li></ol>"_s, u"a b c d"_s,
        u"- a\n- **b**\n1. c\n2. d"_s);
    row("a browser's page", u"<html><body><!--StartFragment--><h1>Head</h1><p>One&nbsp;two</p><!--EndFragment-->"_s,
        u"Head"_s, u"**Head**\nOne two"_s);
    row("a word processor's list",
        u"<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span>a "
        "<b>b</b></p><p class=MsoListParagraph>·&nbsp; c</p>"_s,
        u"a b"_s, u"- a **b**\n- c"_s);
    row("a picture", u"<b>a</b><img src='file:///etc/hostname'><img src='http://127.0.0.1:1/x.png'>b"_s, u"ab"_s,
        u"**a**b"_s);
    row("Markdown", {}, u"* a **b**\n* [c](http://d.e)"_s, u"- a **b**\n- [c](http://d.e)"_s);
    row("plain", {}, u"5 * 3, a_b_c <b>"_s, u"5 * 3, a_b_c <b>"_s);
    row("plain in HTML", u"<p>a * b</p>"_s, u"a * b"_s, u"a * b"_s);
    row("cells of a table", u"<table><tr><th>a</th><td>b</td></tr></table>"_s, u"a\tb"_s, u"a\tb"_s);
    row("many lists", u"<ul><li>"_s.repeated(3000) + u"x"_s, u"x"_s, u"- x"_s);
    row("hostile", u"<b>"_s.repeated(2000) + u"x"_s, u"x"_s, u"**x**"_s);
}

void TestWritingPaste::pasteBringsLooksOnly()
{
    QFETCH(QString, html);
    QFETCH(QString, plain);
    Writing writing;
    auto *data = new QMimeData;
    data->setText(plain);
    if (!html.isEmpty())
        data->setHtml(html);
    QApplication::clipboard()->setMimeData(data);
    writing.text()->selectAll();
    writing.press(Qt::Key_V, Qt::ControlModifier);
    writing.press(Qt::Key_Return);
    QTEST(writing.saved(), "saved");
}

void TestWritingPaste::copyTakesLooksAlong()
{
    Writing writing(u"a **b**\n- c"_s);
    writing.text()->selectAll();
    writing.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"a b\n• c"_s);
    QCOMPARE(data->html(), u"a <b>b</b><ul><li>c</li></ul>"_s);
    writing.text()->moveCursor(QTextCursor::End);
    writing.press(Qt::Key_Return, Qt::ShiftModifier);
    writing.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(writing.text()->source().endsWith(u"**b**\n- c"_s));
}

PERIPLUS_SUITE(TestWritingPaste, QApplication)
#include "tst_writing_paste.moc"
