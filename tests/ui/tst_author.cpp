// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "tests/support/ui/shown_inspector.h"
#include "ui/inspector/card_part_commands.h"
#include "ui/inspector/row_grip.h"
#include "ui/shell/system_user.h"

#include <QApplication>
#include <QLineEdit>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Who says what: the name at comments and in history, and what can be done with comments and evidence.
class TestAuthor : public QObject
{
    Q_OBJECT

private slots:
    void theFullNameIsReadFromThePasswordEntry_data()
    {
        QTest::addColumn<QByteArray>("comment");
        QTest::addColumn<QString>("name");
        QTest::newRow("name and room") << QByteArray("Aiko Mori,Room 5,,") << u"Aiko Mori"_s;
        QTest::newRow("name alone") << QByteArray("Aiko Mori") << u"Aiko Mori"_s;
        QTest::newRow("login name in it") << QByteArray("& Mori,,,") << u"Aiko Mori"_s;
        QTest::newRow("nothing") << QByteArray(",,,") << u"aiko"_s;
        QTest::newRow("empty") << QByteArray() << u"aiko"_s;
        QTest::newRow("other letters") << QByteArray("Μαρία Παππά,,,") << u"Μαρία Παππά"_s;
    }
    void theFullNameIsReadFromThePasswordEntry()
    {
        QFETCH(QByteArray, comment);
        QTEST(nameFromPasswordEntry(comment, "aiko"), "name");
    }

    void theSystemsNameIsTheFirst()
    {
        OpenWindow open;
        QCOMPARE(open.settings.author(), systemUserName());
        QVERIFY(open.window.documents().openSample());
        open.trigger("newMap");
        QCOMPARE(open.workspace()->history().undoStep()->author, systemUserName());
    }

    void anotherNameAppliesAtOnceAndIsKept()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.trigger("settings");
        auto *name = open.window.findChild<QLineEdit *>(u"authorName"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), systemUserName());
        name->selectAll();
        QTest::keyClicks(name, u"Aiko Mori"_s);
        open.trigger("newMap");
        QCOMPARE(open.workspace()->history().undoStep()->author, u"Aiko Mori"_s);
        QCOMPARE(Settings(open.path("window.ini")).author(), u"Aiko Mori"_s);
        name->clear();
        QTest::keyClick(name, Qt::Key_Space);
        open.trigger("newMap");
        QCOMPARE(open.workspace()->history().undoStep()->author, QString()); // nobody's, if people want so
    }

    void aCommentSaysWhoWroteIt()
    {
        ShownInspector shown;
        shown.small.workspace->setAuthor(u"Priya Nair"_s);
        shown.select({cardSource(shown.small.pain)});
        shown.typeInto(u"newComment"_s, "Who says so?");
        QTest::keyClick(shown.field(u"newComment"_s), Qt::Key_Return);
        shown.settle();
        const CommentId id = shown.state().commentsOf(shown.small.pain).value(0);
        QCOMPARE(shown.state().at(id).author, u"Priya Nair"_s);
        QStringList words;
        for (const QLabel *label : shown.field(u"comment"_s)->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"Priya Nair"_s));
    }

    void aCommentIsEditedWhereItStands()
    {
        ShownInspector shown;
        const CommentId id = commented(shown, u"Who says so?"_s);
        const qint64 before = shown.steps();
        shown.typeInto(u"commentText"_s, "Five customers say so");
        QTest::keyClick(shown.field(u"commentText"_s), Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.state().at(id).text, u"Five customers say so"_s);
        QCOMPARE(shown.steps(), before + 1);
        QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::EditComment);
        QVERIFY(shown.undo());
        QCOMPARE(shown.state().at(id).text, u"Who says so?"_s);
        QCOMPARE(shown.text(u"commentText"_s), u"Who says so?"_s);
    }

    void emptyingACommentDeletesIt()
    {
        ShownInspector shown;
        const CommentId id = commented(shown, u"Who says so?"_s);
        shown.typeInto(u"commentText"_s, "");
        QTest::keyClick(shown.field(u"commentText"_s), Qt::Key_Delete);
        QTest::keyClick(shown.field(u"commentText"_s), Qt::Key_Return);
        shown.settle();
        QVERIFY(!shown.state().find(id));
        QVERIFY(shown.undo());
        QCOMPARE(shown.state().at(id).text, u"Who says so?"_s);
    }

    void aCommentIsResolvedAndOpenedAgain()
    {
        ShownInspector shown;
        const CommentId id = commented(shown, u"Who says so?"_s);
        shown.click(u"resolveComment"_s);
        QVERIFY(shown.state().at(id).resolved);
        shown.click(u"resolveComment"_s);
        QVERIFY(!shown.state().at(id).resolved);
    }

    void evidenceMovesByKeys()
    {
        ShownInspector shown;
        const QList<EvidenceId> ids = threePieces(shown);
        QTest::keyClick(grips(shown).at(0), Qt::Key_Down);
        shown.settle();
        QCOMPARE(shown.state().evidenceOf(shown.small.pain), (QList{ids[1], ids[0], ids[2]}));
        QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::MoveEvidence);
        const qint64 steps = shown.steps();
        QTest::keyClick(grips(shown).at(0), Qt::Key_Down);
        shown.settle();
        QTest::keyClick(grips(shown).at(0), Qt::Key_Down); // no further
        shown.settle();
        QCOMPARE(shown.state().evidenceOf(shown.small.pain), (QList{ids[1], ids[2], ids[0]}));
        QCOMPARE(shown.steps(), steps + 1);
        QTest::keyClick(grips(shown).at(0), Qt::Key_Up);
        shown.settle();
        QVERIFY(shown.undo() && shown.undo() && shown.undo());
        QCOMPARE(shown.state().evidenceOf(shown.small.pain), ids);
    }

    void evidenceMovesByMouse()
    {
        ShownInspector shown;
        const QList<EvidenceId> ids = threePieces(shown);
        RowGrip *first = grips(shown).at(0);
        const RowGrip *last = grips(shown).at(2);
        const QPoint from = first->rect().center();
        const QPoint to =
            first->mapFromGlobal(last->parentWidget()->mapToGlobal(QPoint(200, last->parentWidget()->height() + 2)));
        const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButtons buttons) {
            QMouseEvent event(type, QPointF(at), first->mapToGlobal(QPointF(at)), Qt::LeftButton, buttons, {});
            QCoreApplication::sendEvent(first, &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
        QVERIFY(shown.field(u"evidenceLanding"_s)->isVisible());
        send(QEvent::MouseMove, to, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::NoButton);
        shown.settle();
        QVERIFY(!shown.field(u"evidenceLanding"_s)->isVisible());
        QCOMPARE(shown.state().evidenceOf(shown.small.pain), (QList{ids[1], ids[2], ids[0]}));
        QVERIFY(shown.undo());
        QCOMPARE(shown.state().evidenceOf(shown.small.pain), ids);
    }

    void onePieceOfEvidenceHasNothingToMoveAmong()
    {
        ShownInspector shown;
        shown.select({cardSource(shown.small.pain)});
        shown.click(u"addEvidence"_s);
        QVERIFY(!shown.field(u"moveEvidence"_s)->isVisible());
    }

private:
    static CommentId commented(ShownInspector &shown, const QString &text)
    {
        shown.select({cardSource(shown.small.pain)});
        shown.typeInto(u"newComment"_s, text.toLatin1().constData());
        QTest::keyClick(shown.field(u"newComment"_s), Qt::Key_Return);
        shown.settle();
        return shown.state().commentsOf(shown.small.pain).value(0);
    }
    static QList<EvidenceId> threePieces(ShownInspector &shown)
    {
        shown.select({cardSource(shown.small.pain)});
        for (int i = 0; i < 3; ++i)
            shown.click(u"addEvidence"_s);
        return shown.state().evidenceOf(shown.small.pain);
    }
    /// By the order in which their evidence was added.
    static QList<RowGrip *> grips(ShownInspector &shown)
    {
        return shown.inspector.findChildren<RowGrip *>(u"moveEvidence"_s);
    }
};

PERIPLUS_SUITE(TestAuthor, QApplication)
#include "tst_author.moc"
