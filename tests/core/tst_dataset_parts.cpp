// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of imported responses can be read back exactly, and damaged parts are nothing.
#include "core/responses/answer_block.h"
#include "core/responses/comment_block.h"
#include "core/responses/dataset_index.h"
#include "core/responses/dataset_totals.h"
#include "tests/support/main/suite.h"

#include <QRandomGenerator>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

AnswerBlock someAnswers(std::size_t count, quint32 seed)
{
    QRandomGenerator random(seed);
    AnswerBlock block;
    block.codes.resize(2);
    for (std::size_t i = 0; i < count; ++i) {
        block.days.push_back(random.bounded(5) == 0 ? AnswerBlock::kNoDay : random.bounded(-3000, 30000));
        block.scores.push_back(seed % 2 ? random.bounded(11) : random.generateDouble() * 100 - 50);
        block.identities.push_back(random.generate64());
        block.codes[0].push_back(static_cast<quint16>(random.bounded(40)));
        block.codes[1].push_back(static_cast<quint16>(random.bounded(10000)));
    }
    return block;
}

DatasetIndex someIndex()
{
    return {.kind = MetricKind::Ces2,
            .question = u"¿Fue fácil?"_s,
            .formula = u"mean of “ces”"_s,
            .left = {u"Email"_s},
            .rows = 12,
            .bad = 1,
            .unanswered = 2,
            .repeated = 3,
            .groupings = {{u"touchpoint"_s,
                           ColumnRole::Touchpoint,
                           {QString(), u"Web"_s, u"Install"_s, u"All"_s, u"B2B"_s},
                           {ValueTarget(), ChannelId{7}, StepId{8}, StageId{9}, SegmentId{10}}}},
            .totals = u"aa"_s,
            .answers = {u"bb"_s, u"cc"_s},
            .comments = {u"dd"_s}};
}

} // namespace

class TestDatasetParts : public QObject
{
    Q_OBJECT

private slots:
    void answersComeBack_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("seed");
        for (const int count : {0, 1, 2, 1000, int(AnswerBlock::kMost)}) {
            QTest::addRow("%d whole numbers", count) << count << 1;
            QTest::addRow("%d fractions", count) << count << 2;
        }
    }
    void answersComeBack()
    {
        QFETCH(int, count);
        QFETCH(int, seed);
        const AnswerBlock block = someAnswers(static_cast<std::size_t>(count), static_cast<quint32>(seed));
        QVERIFY(decodeAnswers(encodeAnswers(block)) == block);
    }

    /// Ten million answers of 0 to 10 in three groups take 90 MB: nine bytes each.
    void answersAreSmall()
    {
        AnswerBlock block;
        block.codes.resize(3);
        for (int i = 0; i < 1000; ++i) {
            block.days.push_back(20000 + i % 700);
            block.scores.push_back(i % 11);
            for (std::vector<quint16> &codes : block.codes)
                codes.push_back(static_cast<quint16>(i % 40));
        }
        QVERIFY(encodeAnswers(block).size() < 1000 * 6 + 100);
    }

    void lettersAndSignsOfNumbersAreKept()
    {
        AnswerBlock block;
        block.days = {0, 1, 2, 3};
        block.scores = {-0.0, 0.0, 255, 65535};
        const std::optional<AnswerBlock> back = decodeAnswers(encodeAnswers(block));
        QVERIFY(back && std::signbit(back->scores[0]) && !std::signbit(back->scores[1]));
        QCOMPARE(back->scores[3], 65535.0);
    }

    void damagedAnswersAreNothing()
    {
        const QByteArray whole = encodeAnswers(someAnswers(50, 3));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!decodeAnswers(whole.first(size)), qPrintable(QString::number(size)));
        QVERIFY(!decodeAnswers(whole + 'x'));
        QByteArray many = whole;
        many[7] = '\x7f'; // a length of two thousand million
        QVERIFY(!decodeAnswers(many));
        QRandomGenerator random(5);
        for (int round = 0; round < 2000; ++round) {
            QByteArray changed = whole;
            changed[random.bounded(int(whole.size()))] = static_cast<char>(random.bounded(256));
            (void)decodeAnswers(changed); // never more than nothing
        }
    }

    void theIndexComesBack()
    {
        const DatasetIndex index = someIndex();
        QVERIFY(decodeIndex(encodeIndex(index)) == index);
        QCOMPARE(index.parts(), (QStringList{u"bb"_s, u"cc"_s, u"dd"_s, u"aa"_s}));
        const QByteArray whole = encodeIndex(index);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decodeIndex(whole.first(size)));
        QVERIFY(!decodeIndex("{}"));
    }

    void totalsComeBack()
    {
        const QList<TotalGroup> groups{{-1, 0, 676, {{u"0"_s, 3}, {u"10"_s, 4}}},
                                       {0, 2, -1, {{u"1.25"_s, 1e15}, {u"reach"_s, 0.125}}},
                                       {1, 9999, 5, {}}};
        QCOMPARE(decodeTotals(encodeTotals(groups)), groups);
        QCOMPARE(decodeTotals(encodeTotals({})), QList<TotalGroup>());
        const QByteArray whole = encodeTotals(groups);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decodeTotals(whole.first(size)));
        QVERIFY(!decodeTotals("\x81\x83\x01\x02\x60")); // a text where a month belongs
    }

    void commentsComeBack()
    {
        QByteArray block;
        const QByteArray first = u"Half our suppliers were missing. ¿Por qué?"_s.toUtf8();
        appendComment(block, {first, 20000, 3, {1, 2}});
        appendComment(block, {"", AnswerBlock::kNoDay, 0.5, {65535, 0}});
        QStringList seen;
        const auto tell = [&](const KeptComment &comment) {
            seen.append(u"%1|%2|%3|%4"_s.arg(QString::fromUtf8(comment.text))
                            .arg(comment.day)
                            .arg(comment.score)
                            .arg(comment.codes.first()));
            return true;
        };
        QVERIFY(forEachComment(block, 2, tell));
        QCOMPARE(seen, (QStringList{QString::fromUtf8(first) + u"|20000|3|1"_s, u"|-2147483648|0.5|65535"_s}));
        QVERIFY(!forEachComment(block.chopped(1), 2, tell));
        QVERIFY(!forEachComment("\xff\xff\xff\x7f", 0, tell));
    }
};

PERIPLUS_SUITE(TestDatasetParts, QCoreApplication)
#include "tst_dataset_parts.moc"
