// SPDX-License-Identifier: GPL-3.0-or-later
// What moves by itself stands still when the desktop or the settings say so.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/shell/motion.h"
#include "ui/shell/theming.h"

#include <QApplication>
#include <QRadioButton>
#include <QStyle>

using namespace periplus;

class TestMotion : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setMotionReduced(false); }

    void reducedMotionStopsTheStyle()
    {
        const std::unique_ptr<QStyle> style(makeStyle());
        setMotionReduced(false);
        QVERIFY(style->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
        QApplication::setEffectEnabled(Qt::UI_FadeMenu, true);
        setMotionReduced(true);
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu));
    }

    void theSettingIsAppliedAndKept_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("reduced");
        QTest::newRow("reduced") << QStringLiteral("motionReduced") << true;
        QTest::newRow("full") << QStringLiteral("motionFull") << false;
        QTest::newRow("as the desktop") << QStringLiteral("motionSystem") << desktopIsCalm();
    }
    void theSettingIsAppliedAndKept()
    {
        QFETCH(QString, button);
        QFETCH(bool, reduced);
        OpenWindow open;
        open.window.appearance().chooseMotion(reduced ? MotionChoice::Full : MotionChoice::Reduced);
        open.trigger("settings");
        QTest::mouseClick(open.window.findChild<QRadioButton *>(button), Qt::LeftButton);
        QCOMPARE(isMotionReduced(), reduced);
        setMotionReduced(!reduced);
        open.window.appearance().apply(); // as at the next start
        QCOMPARE(isMotionReduced(), reduced);
    }

    void theLanguageIsKeptForTheNextStart()
    {
        OpenWindow open;
        open.trigger("settings");
        auto *spanish = open.window.findChild<QRadioButton *>(QStringLiteral("languageSpanish"));
        QTest::mouseClick(spanish, Qt::LeftButton);
        QCOMPARE(open.settings.language(), Language::Spanish);
        QCOMPARE(spanish->text(), QStringLiteral("E&spañol"));
    }
};

PERIPLUS_SUITE(TestMotion, QApplication)
#include "tst_motion.moc"
