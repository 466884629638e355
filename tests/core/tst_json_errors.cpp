// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_reader.h"
#include "tests/support/core/json_documents.h"
#include "tests/support/main/suite.h"

#include <QElapsedTimer>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestJsonErrors : public QObject
{
    Q_OBJECT

private slots:
    void wrongDocumentsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &bytes, Errc code, int line, int column,
                            const QString &words) {
            QTest::newRow(name) << bytes << int(code) << line << column << words;
        };
        using enum Errc;
        row("empty", "", SyntaxError, 1, 1, u"ends too early"_s);
        row("blank", "\n \n", SyntaxError, 3, 1, u"ends too early"_s);
        row("no JSON", "journey\n", SyntaxError, 1, 1, u"unexpected"_s);
        row("comma at the end", "{\n \"a\": [1,\n 2,]\n}", SyntaxError, 3, 4, u"]"_s);
        row("no comma", "{\n \"a\": 1\n \"b\": 2}", SyntaxError, 3, 4, u"b"_s);
        row("open string", "{\"a\": \"x\n\"}", SyntaxError, 1, 9, u""_s);
        row("open bracket", "{\"a\": [1, 2", SyntaxError, 1, 12, u"ends too early"_s);
        row("text behind the end", "{} x", SyntaxError, 1, 4, u"x"_s);
        row("not a number", "{\"a\": NaN}", SyntaxError, 1, 7, u"N"_s);
        row("infinity", "{\"a\": Infinity}", SyntaxError, 1, 7, u"I"_s);
        row("huge number", "{\"a\":\n 1e999}", SyntaxError, 2, 6, u"too large"_s);
        row("name twice", "{\"a\": 1,\n \"a\": 2}", SyntaxError, 2, 0, u"“a” stands twice"_s);
        row("name twice by escape", "{\"a\": 1, \"\\u0061\": 2}", SyntaxError, 1, 0, u"“a” stands twice"_s);
        row("not UTF-8", "{\"a\":\n \"\xff\"}", SyntaxError, 2, 3, u"UTF-8"_s);
        row("half a character", "{\"a\":\n \"\\ud800\"}", SyntaxError, 2, 0, u""_s);
        row("comment", "{// a\n}", SyntaxError, 1, 2, u"/"_s);
        row("other JSON", "{\"a\": 1}", InvalidValue, 1, 0, u"not a Periplus document"_s);
        row("array", "[1]", InvalidValue, 1, 0, u"expected an object"_s);
        row("newer", "{\"format\": \"periplus\",\n\"version\": 2}", NewerVersion, 2, 0, u"version 2"_s);
        row("text for a number", withCard("{\"lane\": \"pain\",\n \"impact\": \"5\"}"), InvalidValue, 4, 0,
            u"/maps/0/stages/0/steps/0/cards/0/impact: expected a number"_s);
        row("number for text", document("\"personas\": [{\"name\": 5}]"), InvalidValue, 2, 0,
            u"/personas/0/name: expected text"_s);
        row("number then line end", document("\"personas\": [{\"name\": 5\n}]"), InvalidValue, 2, 0,
            u"/personas/0/name"_s);
        row("no name", document("\"personas\": [{}]"), InvalidValue, 2, 0, u"/personas/0: expected a member “name”"_s);
        row("no lane", withCard("{\"text\": \"x\"}"), InvalidValue, 3, 0, u"member “lane”"_s);
        row("impact out of range", withCard("{\"lane\": \"pain\", \"impact\": 11}"), InvalidValue, 3, 0,
            u"from 1 to 10"_s);
        row("half an impact", withCard("{\"lane\": \"pain\", \"impact\": 1.5}"), InvalidValue, 3, 0, u"whole number"_s);
        row("span of 0", withCard("{\"lane\": \"pain\", \"span\": 0}"), InvalidValue, 3, 0, u"from 1"_s);
        row("unknown severity", withCard("{\"lane\": \"pain\", \"severity\": \"huge\"}"), InvalidValue, 3, 0,
            u"minor, major, critical"_s);
        row("unknown evidence", withCard("{\"lane\": \"pain\", \"evidence\": \"gut\"}"), InvalidValue, 3, 0,
            u"assumption"_s);
        row("unknown metric", withCard("{\"lane\": \"metric\", \"metric\": \"X\"}"), InvalidValue, 3, 0,
            u"name of a metric"_s);
        row("unknown link", withCard("{\"lane\": \"pain\", \"links\": [\"X\"]}"), InvalidValue, 3, 0,
            u"name of a card"_s);
        row("unknown map", document("\"metrics\": [{\"name\": \"X\", \"attach\": {\"map\": \"Y\"}}]"), InvalidValue, 2,
            0, u"/metrics/0/attach/map"_s);
        row("ambiguous card",
            withCard(
                "{\"lane\": \"pain\", \"text\": \"x\"}, {\"lane\": \"pain\", \"text\": \"x\", \"links\": [\"x\"]}"),
            InvalidValue, 3, 0, u"give it a \"key\""_s);
        row("key twice",
            document("\"personas\": [{\"name\": \"A\", \"key\": \"k\"}, {\"name\": \"B\", \"key\": \"k\"}]"),
            InvalidValue, 2, 0, u"/personas/1/key"_s);
        row("emotion out of range",
            document("\"maps\": [{\"title\": \"M\", \"stages\": [{\"title\": \"S\", \"steps\": [{\"title\": \"T\", "
                     "\"emotion\": 3}]}]}]"),
            InvalidValue, 2, 0, u"from -2 to 2"_s);
        row("counterpart of itself", document("\"maps\": [{\"title\": \"M\", \"counterpart\": \"M\"}]"), InvalidValue,
            2, 0, u"/maps/0/counterpart: expected another map"_s);
        row("counterpart of two",
            document("\"maps\": [{\"title\": \"A\", \"counterpart\": \"B\"}, {\"title\": \"B\"},\n"
                     "{\"title\": \"C\", \"counterpart\": \"B\"}]"),
            InvalidValue, 3, 0, u"/maps/2/counterpart"_s);
        row("map below itself",
            document(
                "\"maps\": [{\"title\": \"M\", \"stages\": [{\"title\": \"S\", \"steps\": [{\"title\": \"T\"}]}],\n"
                "\"parent\": {\"map\": \"M\", \"stage\": \"S\", \"step\": \"T\"}}]"),
            InvalidValue, 3, 0, u"does not lie below this one"_s);
        row("channel code twice", document("\"channels\": [\"web\",\n{\"code\": \"web\", \"key\": \"k\"}]"),
            InvalidValue, 3, 0, u"/channels/1"_s);
        row("channel without a code", document("\"channels\": [{\"name\": \"Web\"}]"), InvalidValue, 2, 0,
            u"/channels/0"_s);
        row("blank channel of a card", withCard("{\"lane\": \"touchpoint\", \"channel\": \" \"}"), InvalidValue, 3, 0,
            u"the code of a channel"_s);
        row("asset is not base64", document("\"assets\": [{\"data\": \"?\"}]"), InvalidValue, 2, 0, u"base64"_s);
        row("asset is not its hash", document("\"assets\": [{\"data\": \"AAAA\", \"hash\": \"00\"}]"), InvalidValue, 2,
            0, u"SHA-256"_s);
        row("deep", QByteArray("[").repeated(2'000'000), TooLarge, 1, 0, u"64"_s);
        row("many values", "[" + QByteArray("0,").repeated(1'100'000) + "0]", TooLarge, 1, 0, u"1000000"_s);
    }
    void wrongDocumentsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, words);
        const Result<Imported> result = read(bytes);
        QVERIFY(!result);
        const QString shown =
            u"%1:%2 %3"_s.arg(result.error().line).arg(result.error().column).arg(result.error().detail);
        QCOMPARE(int(result.error().code), code);
        QVERIFY2(result.error().detail.contains(words), qPrintable(shown));
        QTEST(result.error().line, "line");
        if (result.error().code == Errc::SyntaxError && words != u"")
            QTEST(result.error().column, "column");
    }

    void manyKeysAreReadInTime()
    {
        QByteArray keys("\"x\": {");
        for (int i = 0; i < 200'000; ++i)
            keys += "\"k" + QByteArray::number(i) + "\":0,";
        QElapsedTimer timer;
        timer.start();
        const Result<Imported> result = read(document(keys + "\"z\":0}"));
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(result);
        QCOMPARE(result->warnings.size(), 1);
        QCOMPARE_LT(timer.elapsed(), 10000);
    }

    void remarksAreCapped()
    {
        QByteArray keys("\"a\": 0");
        for (int i = 0; i < 5000; ++i)
            keys += ", \"k" + QByteArray::number(i) + "\": 0";
        const Result<Imported> result = read(document(keys));
        QVERIFY(result);
        QCOMPARE(result->warnings.size(), 1001);
    }
};

PERIPLUS_SUITE(TestJsonErrors, QCoreApplication)
#include "tst_json_errors.moc"
