// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "ui/shell/settings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString touched(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the temporary folder cannot be written");
        return file.fileName();
    }

private slots:
    void choicesAreKept()
    {
        {
            Settings settings(path(u"kept.ini"_s));
            settings.setThemeChoice(ThemeChoice::Dark);
            settings.setColumns(ColumnWidth::Spacious);
            settings.setWindowGeometry("where");
            settings.setLanguage(Language::Spanish);
            settings.setMotion(MotionChoice::Reduced);
        }
        const Settings again(path(u"kept.ini"_s));
        QCOMPARE(again.themeChoice(), ThemeChoice::Dark);
        QCOMPARE(again.columns(), ColumnWidth::Spacious);
        QCOMPARE(again.windowGeometry(), QByteArray("where"));
        QCOMPARE(again.language(), Language::Spanish);
        QCOMPARE(again.motion(), MotionChoice::Reduced);
    }

    void theWayBackToLightIsKept()
    {
        Settings(path(u"light.ini"_s)).setThemeChoice(ThemeChoice::Dark);
        Settings(path(u"light.ini"_s)).setThemeChoice(ThemeChoice::Light);
        QCOMPARE(Settings(path(u"light.ini"_s)).themeChoice(), ThemeChoice::Light);
    }

    void applyingWhatIsSetWritesNothing()
    {
        {
            Settings settings(path(u"untouched.ini"_s));
            settings.setThemeChoice(settings.themeChoice());
        }
        QVERIFY(!QFile::exists(path(u"untouched.ini"_s)));
    }

    void recentFilesAreFewThereAndInOrder()
    {
        Settings settings(path(u"recent.ini"_s));
        QStringList expected;
        for (int i = 0; i < 30; ++i)
            expected.prepend(touched(u"map%1.periplus"_s.arg(i)));
        for (int i = 0; i < 30; ++i)
            settings.addRecentFile(path(u"map%1.periplus"_s.arg(i)));
        settings.addRecentFile(path(u"map27.periplus"_s)); // again: it moves to the front
        expected.move(expected.indexOf(path(u"map27.periplus"_s)), 0);
        const QStringList recent = settings.recentFiles();
        QCOMPARE_GT(recent.size(), 3);
        QCOMPARE_LT(recent.size(), 30);
        QCOMPARE(recent, expected.mid(0, recent.size()));
        QVERIFY(QFile::remove(recent.first()));
        QCOMPARE(settings.recentFiles(), recent.mid(1));
    }
};

PERIPLUS_SUITE(TestSettings, QCoreApplication)
#include "tst_settings.moc"
