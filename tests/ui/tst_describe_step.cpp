// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "ui/shell/describe_step.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestDescribeStep : public QObject
{
    Q_OBJECT

private slots:
    void aStepIsASentence_data();
    void aStepIsASentence();
    void everyOpHasItsOwnPhrase();
};

void TestDescribeStep::aStepIsASentence_data()
{
    QTest::addColumn<Op>("op");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("rename") << Op::EditStage << u"Discover"_s << u"edit stage “Discover”"_s;
    QTest::newRow("move") << Op::MoveCard << u"Import drops 1 in 12 rows"_s
                          << u"move card “Import drops 1 in 12 rows”"_s;
    QTest::newRow("journeys are maps") << Op::CreateJourney << u"Renewal"_s << u"add map “Renewal”"_s;
    QTest::newRow("without a name") << Op::CreateLane << QString() << u"add lane"_s;
    QTest::newRow("a name with a place marker") << Op::EditCard << u"50 %1"_s << u"edit card “50 %1”"_s;
    QTest::newRow("last") << Op::Restore << u"plan.periplus"_s << u"restore “plan.periplus”"_s;
}

void TestDescribeStep::aStepIsASentence()
{
    QFETCH(Op, op);
    QFETCH(QString, label);
    QFETCH(QString, sentence);
    QCOMPARE(describe(op, label), sentence);
}

void TestDescribeStep::everyOpHasItsOwnPhrase()
{
    QSet<QString> phrases;
    for (int i = 0; i < enumCount<Op>(); ++i)
        phrases.insert(describe(static_cast<Op>(i), {}));
    QCOMPARE(phrases.size(), enumCount<Op>());
    QVERIFY(!phrases.contains(QString()));
}

Q_DECLARE_METATYPE(periplus::Op)
PERIPLUS_SUITE(TestDescribeStep, QCoreApplication)
#include "tst_describe_step.moc"
