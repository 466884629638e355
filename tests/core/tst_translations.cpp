// SPDX-License-Identifier: GPL-3.0-or-later
// The translations are complete, say the same placeholders as their sources, and are what the program speaks.
#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/layout/map_words.h"
#include "core/metrics/estimate.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(PERIPLUS_RESOURCES "/translations/");

struct Message
{
    QString source;
    QStringList texts; ///< one, or the forms of a number
    bool finished = true;
    bool counted = false;
};

QList<Message> messagesOf(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    QXmlStreamReader xml(&device);
    QList<Message> messages;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().counted = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().counted)
                messages.last().texts.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().texts.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placeholdersOf(const QString &text, bool withCount)
{
    static const QRegularExpression kPlaceholder(u"%(L?\\d|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : kPlaceholder.globalMatch(text)) {
        if (withCount || match.captured() != u"%n"_s)
            found.append(match.captured());
    }
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTranslationIsFinished_data() { everyFile(); }
    void everyTranslationIsFinished()
    {
        QFETCH(QString, file);
        QStringList missing;
        for (const Message &message : messagesOf(kFolder + file)) {
            if (!message.finished || message.texts.isEmpty() || message.texts.contains(QString()))
                missing.append(message.source);
        }
        QCOMPARE(missing, QStringList());
    }

    /// What is filled in is filled in in every language, and every form of a number but the first names the number.
    void placeholdersAreKept_data() { everyFile(); }
    void placeholdersAreKept()
    {
        QFETCH(QString, file);
        QStringList wrong;
        for (const Message &message : messagesOf(kFolder + file)) {
            for (qsizetype form = 0; form < message.texts.size(); ++form) {
                const bool one = message.counted && form == 0;
                if (placeholdersOf(message.texts[form], !one) != placeholdersOf(message.source, !one))
                    wrong.append(message.source + u" → "_s + message.texts[form]);
            }
        }
        QCOMPARE(wrong, QStringList());
    }

    /// A letter to press with Alt is given where the source gives one, and dots say that a question follows.
    void lettersToPressAndDotsAreKept()
    {
        static const QRegularExpression kLetter(u"&\\w"_s);
        QStringList wrong;
        for (const Message &message : messagesOf(kFolder + u"periplus_es.ts"_s)) {
            const QString text = message.texts.value(0);
            if (message.source.count(kLetter) != text.count(kLetter)
                || message.source.endsWith(u'…') != text.endsWith(u'…')
                || message.source.endsWith(u'.') != text.endsWith(u'.'))
                wrong.append(message.source + u" → "_s + text);
        }
        QCOMPARE(wrong, QStringList());
    }

    void theProgramCarriesEachLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void theProgramCarriesEachLanguage()
    {
        QFETCH(Language, language);
        QTranslator translator;
        QVERIFY(translator.load(u"periplus_"_s + codeOf(language), u":/periplus/translations"_s));
        QVERIFY(!translator.translate("Map", "%n steps", nullptr, 1).isEmpty());
    }

    void numbersOfThingsHaveTheirForms()
    {
        QCOMPARE(words::extent(1, 1), u"1 step, 1 stage"_s);
        QCOMPARE(words::extent(2, 0), u"2 steps, 0 stages"_s);
    }

    void aLanguageHasItsCustoms_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<QString>("name");
        QTest::newRow("as the desktop") << Language::System << u"es_MX"_s << u"es_MX"_s;
        QTest::newRow("the desktop speaks it") << Language::Spanish << u"es_AR"_s << u"es_AR"_s;
        QTest::newRow("another, in the same country") << Language::English << u"de_DE"_s << u"en_DE"_s;
        QTest::newRow("none of ours") << Language::System << u"de_DE"_s << u"en_DE"_s;
        QTest::newRow("plain") << Language::System << u"C"_s << u"C"_s;
    }
    void aLanguageHasItsCustoms()
    {
        QFETCH(Language, language);
        QFETCH(QString, desktop);
        QFETCH(QString, name);
        QCOMPARE(localeOf(language, QLocale(desktop)).name(), name);
    }

    void wordsNumbersAndDatesFollowTheLanguage()
    {
        QTranslator spanish;
        QVERIFY(spanish.load(u"periplus_es"_s, u":/periplus/translations"_s));
        QCoreApplication::installTranslator(&spanish);
        QLocale::setDefault(QLocale(u"es_ES"_s));
        const QString words = words::extent(1, 5);
        const QString number = words::signedNumber(-1.25, 2);
        const QString value = valueText(MetricKind::CsatMean, 3.9);
        const QString day = fullDate(QDate(2026, 11, 22));
        QLocale::setDefault(QLocale::c());
        QCoreApplication::removeTranslator(&spanish);
        QCOMPARE(words, u"1 paso, 5 etapas"_s);
        QCOMPARE(number, u"\u22121,25"_s);
        QCOMPARE(value, u"3,9"_s);
        QCOMPARE(day, u"22 de noviembre de 2026"_s);
        QCOMPARE(fullDate(QDate(2026, 11, 22)), u"22 November 2026"_s);
        QCOMPARE(shortDate(QDate(2025, 5, 3), QDate(2026, 1, 1)), u"3 May 2025"_s);
        QCOMPARE(shortDate(QDate(2026, 5, 3), QDate(2026, 1, 1)), u"3 May"_s);
        QCOMPARE(shortDate(QDate(2027, 1, 30), QDate(2026, 11, 22)), u"30 Jan"_s);
        QCOMPARE(shortDate(QDate()), QString());
    }

private:
    void everyFile()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(kFolder).entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(file)) << file;
    }
};

PERIPLUS_SUITE(TestTranslations, QCoreApplication)
#include "tst_translations.moc"
