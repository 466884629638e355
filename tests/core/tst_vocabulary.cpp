// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/actions.h"
#include "core/edit/cards.h"
#include "core/edit/channels.h"
#include "core/edit/evidence.h"
#include "core/edit/insert_state.h"
#include "core/edit/journeys.h"
#include "core/edit/metrics.h"
#include "core/edit/personas.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "core/edit/tags.h"
#include "core/edit/traits.h"
#include "core/vocabulary/near_duplicates.h"
#include "core/vocabulary/word_edits.h"
#include "tests/support/core/random_state.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/state_compare.h"
#include "tests/support/main/suite.h"

#include <QRandomGenerator>
#include <QSet>

#include <ctime>

Q_DECLARE_METATYPE(periplus::WordKind)

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// "Web 2, Chat 0": every word with the number of its uses.
QString told(const State &state, WordKind kind)
{
    QStringList texts;
    for (const VocabularyWord &word : wordsOf(state, kind))
        texts.append(u"%1 %2"_s.arg(word.key.name).arg(word.uses.size()));
    return texts.join(u", "_s);
}

WordKey keyOf(const State &state, WordKind kind, const QString &name)
{
    for (const VocabularyWord &word : wordsOf(state, kind)) {
        if (word.key.name == name)
            return word.key;
    }
    return {};
}

/// Runs an edit of words and says what it came to, or the sentence of its failure.
template <class Function> QString outcome(Workspace &workspace, WordKind kind, Function function)
{
    const auto done = workspace.edit(opOfWordEdit(kind), {}, function);
    return done ? told(workspace.state(), kind) : done.error().detail;
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private slots:
    /// A map with a card or row for each use: names stand twice where two rows use them.
    void init()
    {
        workspace = emptyWorkspace();
        const Status done = workspace->edit(Op::Import, {}, [&](Edit &edit) { return fill(edit); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        start = workspace->state();
    }
    void cleanup() { workspace.reset(); }

    void wordsTellTheirUses_data()
    {
        QTest::addColumn<WordKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("channels: by cards and by what personas prefer")
            << WordKind::Channel << u"Email 2, E-mail 3, Fax 0"_s;
        QTest::newRow("tags") << WordKind::Tag << u"risk 2, Risks 1, later 0"_s;
        QTest::newRow("sources, of cards and of traits") << WordKind::Source << u"Import log 2, import-log 1"_s;
        QTest::newRow("owners of cards, metrics and actions") << WordKind::Owner << u"Aiko 3, Priya 1"_s;
    }
    void wordsTellTheirUses()
    {
        QFETCH(WordKind, kind);
        QTEST(told(workspace->state(), kind), "words");
    }

    void renameReachesEveryUse_data()
    {
        QTest::addColumn<WordKind>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("channel") << WordKind::Channel << u"E-mail"_s << u"Post"_s << u"Email 2, Post 3, Fax 0"_s;
        QTest::newRow("tag") << WordKind::Tag << u"risk"_s << u"danger"_s << u"danger 2, Risks 1, later 0"_s;
        QTest::newRow("source") << WordKind::Source << u"Import log"_s << u"Log"_s << u"import-log 1, Log 2"_s;
        QTest::newRow("owner") << WordKind::Owner << u"Aiko"_s << u"Aiko Mori"_s << u"Aiko Mori 3, Priya 1"_s;
        QTest::newRow("blanks and line ends go")
            << WordKind::Owner << u"Aiko"_s << u" Aiko \n Mori "_s << u"Aiko Mori 3, Priya 1"_s;
        QTest::newRow("a name that is there merges")
            << WordKind::Tag << u"Risks"_s << u"risk"_s << u"risk 2, later 0"_s;
        QTest::newRow("so does an owner's") << WordKind::Owner << u"Priya"_s << u"Aiko"_s << u"Aiko 4"_s;
        QTest::newRow("empty") << WordKind::Tag << u"risk"_s << u"  "_s << u"a name cannot be empty"_s;
        QTest::newRow("nobody") << WordKind::Owner << u"Nobody"_s << u"X"_s << u"there is no such word"_s;
        QTest::newRow("10 000 letters") << WordKind::Owner << u"Priya"_s << QString(10000, u'x')
                                        << u"Aiko 3, %1 1"_s.arg(QString(10000, u'x'));
    }
    void renameReachesEveryUse()
    {
        QFETCH(WordKind, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        WordKey key = keyOf(start, kind, from);
        key.kind = kind;
        key.name = from;
        QTEST(outcome(*workspace, kind, [&](Edit &edit) { return renameWord(edit, key, to); }), "outcome");
        expectOneStepBack();
    }

    void mergeMovesUses_data()
    {
        QTest::addColumn<WordKind>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("into");
        QTest::addColumn<QString>("outcome");
        // One persona prefers both e-mails: one preference is left.
        QTest::newRow("channels") << WordKind::Channel << u"E-mail"_s << u"Email"_s << u"Email 4, Fax 0"_s;
        QTest::newRow("channels, the other way")
            << WordKind::Channel << u"Email"_s << u"E-mail"_s << u"E-mail 4, Fax 0"_s;
        QTest::newRow("an unused one") << WordKind::Channel << u"Fax"_s << u"Email"_s << u"Email 2, E-mail 3"_s;
        // One card has both tags.
        QTest::newRow("tags") << WordKind::Tag << u"Risks"_s << u"risk"_s << u"risk 2, later 0"_s;
        QTest::newRow("sources") << WordKind::Source << u"import-log"_s << u"Import log"_s << u"Import log 3"_s;
        QTest::newRow("owners") << WordKind::Owner << u"Aiko"_s << u"Priya"_s << u"Priya 4"_s;
        QTest::newRow("itself") << WordKind::Tag << u"risk"_s << u"risk"_s
                                << u"two different words of one kind are needed"_s;
    }
    void mergeMovesUses()
    {
        QFETCH(WordKind, kind);
        QFETCH(QString, from);
        QFETCH(QString, into);
        const auto merge = [&](Edit &edit) {
            return mergeWords(edit, keyOf(edit.state(), kind, from), keyOf(edit.state(), kind, into));
        };
        QTEST(outcome(*workspace, kind, merge), "outcome");
        expectOneStepBack();
    }

    /// Of two bars of a persona the longer stays, with what is known of both.
    void mergedBarsKeepWhatIsKnown()
    {
        const auto merge = [&](Edit &edit) -> Status {
            for (const TraitId id : edit.state().ordered<Trait>()) {
                PERIPLUS_TRY(createEvidence(edit, {.trait = id, .note = u"Survey"_s}));
            }
            const auto channel = [&](const QString &name) { return keyOf(edit.state(), WordKind::Channel, name); };
            return mergeWords(edit, channel(u"E-mail"_s), channel(u"Email"_s));
        };
        QVERIFY(workspace->edit(Op::EditChannel, {}, merge));
        workspace->state().forEach<Trait>([&](const Trait &trait) {
            if (trait.kind == TraitKind::Channel)
                QCOMPARE(workspace->state().evidenceOf(trait.id).size(), 2);
        });
    }

    void unusedWordsAreRemoved_data()
    {
        QTest::addColumn<WordKind>("kind");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("channels") << WordKind::Channel << u"Email 2, E-mail 3"_s;
        QTest::newRow("tags") << WordKind::Tag << u"risk 2, Risks 1"_s;
        QTest::newRow("sources are there because they are used") << WordKind::Source << u"every one of them is used"_s;
        QTest::newRow("owners") << WordKind::Owner << u"every one of them is used"_s;
    }
    void unusedWordsAreRemoved()
    {
        QFETCH(WordKind, kind);
        QTEST(outcome(*workspace, kind, [&](Edit &edit) { return removeUnusedWords(edit, kind); }), "outcome");
        expectOneStepBack();
    }

    void uncommonWorkspacesKeepEveryUse()
    {
        for (quint64 seed = 1; seed <= 6; ++seed) {
            workspace = emptyWorkspace(seed);
            QVERIFY(workspace->edit(Op::Import, {},
                                    [&](Edit &edit) { return insertState(edit, randomState(seed), MatchNames::No); }));
            start = workspace->state();
            QRandomGenerator random(static_cast<quint32>(seed));
            int steps = 0;
            for (int i = 0; i < 30; ++i)
                steps += changeSomeWord(random);
            for (; steps > 0; --steps)
                QVERIFY(workspace->undo());
            QCOMPARE(firstDifference(workspace->state(), start), QString());
        }
    }

    void nearDuplicatesArePointedOut_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("near");
        QTest::newRow("the same") << u"Email"_s << u"Email"_s << true;
        QTest::newRow("case") << u"Email"_s << u"eMAIL"_s << true;
        QTest::newRow("punctuation") << u"e-mail"_s << u"email"_s << true;
        QTest::newRow("blanks") << u"Mobile app"_s << u" MobileApp"_s << true;
        QTest::newRow("accents") << u"Café"_s << u"Cafe"_s << true;
        QTest::newRow("accents written apart") << u"Cafe\u0301"_s << u"Café"_s << true;
        QTest::newRow("plural") << u"Reviews"_s << u"Review"_s << true;
        QTest::newRow("plural inside") << u"Support tickets 2025"_s << u"support ticket 2025"_s << true;
        QTest::newRow("Greek") << u"ΤΗΛΕΦΩΝΟ"_s << u"τηλέφωνο"_s << true;
        QTest::newRow("full width") << u"Ｗｅｂ"_s << u"Web"_s << true;
        QTest::newRow("a letter more") << u"Adress"_s << u"Address"_s << true;
        QTest::newRow("another letter") << u"Organisation"_s << u"Organization"_s << true;
        QTest::newRow("two swapped") << u"Emial"_s << u"Email"_s << true;
        QTest::newRow("one word of several") << u"Import log, June"_s << u"Inport log June"_s << true;
        QTest::newRow("first letter") << u"phone"_s << u"phonee"_s << true;

        QTest::newRow("numbers") << u"Web 1"_s << u"Web 2"_s << false;
        QTest::newRow("numbers in words") << u"Release42"_s << u"Release43"_s << false;
        QTest::newRow("a number more") << u"Survey 1"_s << u"Survey 11"_s << false;
        QTest::newRow("with and without number") << u"Survey"_s << u"Survey 2"_s << false;
        QTest::newRow("numbers swapped") << u"Build12"_s << u"Build21"_s << false;
        QTest::newRow("single letters") << u"Team A"_s << u"Team B"_s << false;
        QTest::newRow("single s") << u"Team S"_s << u"Team"_s << false;
        QTest::newRow("short words") << u"Web"_s << u"Wed"_s << false;
        QTest::newRow("short words of a long name") << u"Import log"_s << u"Import lag"_s << false;
        QTest::newRow("two letters") << u"Import"_s << u"Export"_s << false;
        QTest::newRow("symbols") << u"C++"_s << u"C"_s << false;
        QTest::newRow("C#") << u"C#"_s << u"C"_s << false;
        QTest::newRow("stars") << u"★★"_s << u"★★★"_s << false;
        QTest::newRow("only punctuation") << u"…"_s << u"!"_s << false;
        QTest::newRow("vowels that are marks") << u"कि"_s << u"का"_s << false;
        QTest::newRow("emoji") << u"🙂"_s << u"🙁"_s << false;
        QTest::newRow("both empty") << QString() << QString() << false;
        QTest::newRow("long and the same") << QString(10000, u'a') << QString(10000, u'A') << true;
    }
    void nearDuplicatesArePointedOut()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(!nearDuplicates({one, u"Quite another"_s, other}).isEmpty(), "near");
        QTEST(!nearDuplicates({other, u"Quite another"_s, one}).isEmpty(), "near");
    }

    void everySlipIsFoundAndNoMore()
    {
        // Compared with what trying all pairs finds.
        QRandomGenerator random(7);
        QStringList names;
        for (int i = 0; i < 300; ++i) {
            QString name;
            for (int k = 0; k < 6; ++k)
                name += QChar(u'a' + random.bounded(3));
            names.append(name + u"zz"_s);
        }
        names.removeDuplicates();
        QSet<std::pair<qsizetype, qsizetype>> expected;
        for (qsizetype a = 0; a < names.size(); ++a) {
            for (qsizetype b = a + 1; b < names.size(); ++b) {
                if (!nearDuplicates({names[a], names[b]}).isEmpty())
                    expected.insert({a, b});
            }
        }
        QSet<std::pair<qsizetype, qsizetype>> found;
        for (const NearDuplicate &pair : nearDuplicates(names))
            found.insert({pair.first, pair.second});
        QVERIFY(expected.size() > 100);
        QCOMPARE(found, expected);
    }

    void tenThousandWordsTakeNoTime_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("numbered") << 0;
        QTest::newRow("of two letters") << 1;
        QTest::newRow("all the same") << 2;
        QTest::newRow("all with one key") << 3;
    }
    void tenThousandWordsTakeNoTime()
    {
        QFETCH(int, manner);
        QStringList names;
        for (int i = 0; i < 10000; ++i) {
            QString letters;
            for (int bit = 0; bit < 14; ++bit)
                letters += QChar((i >> bit) & 1 ? u'a' : u'b');
            names.append(manner == 0   ? u"Source number %1"_s.arg(i)
                         : manner == 1 ? letters
                         : manner == 2 ? u"Interview"_s
                                       : QString(i % 50, u' ') + u"Interview"_s + QString(i / 50, u'.'));
        }
        const std::clock_t begin = std::clock();
        const QList<NearDuplicate> pairs = nearDuplicates(names);
        QCOMPARE(pairs.isEmpty(), manner == 0);
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 10, qPrintable(QString::number(seconds))); // trying all pairs takes minutes
    }

private:
    Status fill(Edit &edit)
    {
        for (const ChannelId id : edit.state().ordered<Channel>())
            PERIPLUS_TRY(deleteChannel(edit, id));
        const auto email = createChannel(edit, u"Email"_s);
        const auto mail = createChannel(edit, u"E-mail"_s);
        PERIPLUS_TRY(email);
        PERIPLUS_TRY(mail);
        PERIPLUS_TRY(createChannel(edit, u"Fax"_s));
        const auto risk = createTag(edit, u"risk"_s);
        const auto risks = createTag(edit, u"Risks"_s);
        PERIPLUS_TRY(risk);
        PERIPLUS_TRY(risks);
        PERIPLUS_TRY(createTag(edit, u"later"_s));

        const auto journey = createJourney(edit, u"Buying"_s);
        PERIPLUS_TRY(journey);
        const auto stage = createStage(edit, *journey, u"Discover"_s);
        PERIPLUS_TRY(stage);
        const auto step = createStep(edit, *stage, u"Search"_s);
        PERIPLUS_TRY(step);
        const LaneId lane = edit.state().lanesOf(*journey).first();
        QList<CardId> cards;
        for (const ChannelId channel : {*email, *mail, *mail}) {
            const auto card = createCard(edit, {.lane = lane, .step = *step}, u"Card"_s);
            PERIPLUS_TRY(card);
            Card row = edit.state().at(*card);
            row.channel = channel;
            row.owner = cards.isEmpty() ? u"Aiko"_s : cards.size() == 1 ? u"Priya"_s : QString();
            PERIPLUS_TRY(updateCard(edit, row));
            cards.append(*card);
        }
        PERIPLUS_TRY(tagCard(edit, cards[0], *risk));
        PERIPLUS_TRY(tagCard(edit, cards[1], *risk));
        PERIPLUS_TRY(tagCard(edit, cards[1], *risks));

        const auto emma = createPersona(edit, u"Emma"_s);
        PERIPLUS_TRY(emma);
        Trait trait{.persona = *emma, .kind = TraitKind::Channel, .value = 80};
        for (const ChannelId channel : {*email, *mail}) {
            trait.label = edit.state().at(channel).code;
            PERIPLUS_TRY(createTrait(edit, trait));
        }
        const auto goal = createTrait(edit, {.persona = *emma, .kind = TraitKind::Goal, .label = u"email"_s});
        PERIPLUS_TRY(goal);
        PERIPLUS_TRY(createEvidence(edit, {.card = cards[0], .note = u"Import log"_s}));
        PERIPLUS_TRY(createEvidence(edit, {.card = cards[1], .note = u"import-log"_s}));
        PERIPLUS_TRY(createEvidence(edit, {.trait = *goal, .note = u"Import log"_s}));
        PERIPLUS_TRY(createEvidence(edit, {.trait = *goal}));
        PERIPLUS_TRY(createMetric(edit, {.name = u"NPS"_s, .owner = u"Aiko"_s}));
        PERIPLUS_TRY(createAction(edit, {.title = u"Do it"_s, .owner = u"Aiko"_s}));
        return {};
    }

    /// Whatever was done, or refused, is one step at most, and one undo brings everything back.
    void expectOneStepBack()
    {
        if (firstDifference(workspace->state(), start).isEmpty())
            return;
        QVERIFY(workspace->undo());
        QCOMPARE(firstDifference(workspace->state(), start), QString());
    }

    /// Renames or merges some word; returns how many steps that made.
    int changeSomeWord(QRandomGenerator &random)
    {
        const WordKind kind = static_cast<WordKind>(random.bounded(kWordKinds));
        const QList<VocabularyWord> words = wordsOf(workspace->state(), kind);
        if (words.size() < 2)
            return 0;
        const VocabularyWord &one = words[random.bounded(words.size())];
        const VocabularyWord &other = words[random.bounded(words.size())];
        const State before = workspace->state();
        const bool renames = random.bounded(2) == 0;
        const auto done = workspace->edit(opOfWordEdit(kind), {}, [&](Edit &edit) -> Status {
            if (!renames)
                return mergeWords(edit, one.key, other.key);
            PERIPLUS_TRY(renameWord(edit, one.key, u"VocabularyWord %1"_s.arg(random.bounded(5))));
            return {};
        });
        if (done && !renames) {
            // No other word of the kind was touched, and the one that stays is used wherever one of them was.
            const QList<VocabularyWord> after = wordsOf(workspace->state(), kind);
            if (after.size() != words.size() - 1)
                QTest::qFail("a merge leaves one word less", __FILE__, __LINE__);
        }
        return done && workspace->state() != before ? 1 : 0;
    }

    std::unique_ptr<Workspace> workspace;
    State start;
};

PERIPLUS_SUITE(TestVocabulary, QCoreApplication)
#include "tst_vocabulary.moc"
