// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/match_values.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

State mapState()
{
    State state;
    state.put(Journey{.id = {1}, .rank = {u"1"_s}});
    state.put(Journey{.id = {2}, .rank = {u"2"_s}});
    state.put(Stage{.id = {11}, .journey = {1}, .rank = {u"1"_s}, .title = u"Purchase"_s});
    state.put(Stage{.id = {12}, .journey = {1}, .rank = {u"2"_s}, .title = u"Use"_s});
    state.put(Stage{.id = {13}, .journey = {2}, .rank = {u"1"_s}, .title = u"Elsewhere"_s});
    state.put(Step{.id = {21}, .stage = {11}, .rank = {u"1"_s}, .title = u"Call centre: support"_s});
    state.put(Step{.id = {22}, .stage = {11}, .rank = {u"2"_s}, .title = u"Install"_s});
    state.put(Step{.id = {23}, .stage = {12}, .rank = {u"1"_s}, .title = u"install"_s});
    state.put(Step{.id = {24}, .stage = {12}, .rank = {u"2"_s}, .title = u"Use"_s});
    state.put(Channel{.id = {31}, .rank = {u"1"_s}, .code = u"mobile-app"_s, .name = u"App"_s});
    state.put(Segment{.id = {41}, .rank = {u"1"_s}, .name = u"Peque\u00f1a empresa"_s});
    return state;
}

QString nameOfTarget(const ValueTarget &target)
{
    const char *kinds[] = {"nothing", "stage", "step", "channel", "segment"};
    const qint64 id = std::visit(
        [](auto row) -> qint64 {
            if constexpr (std::is_same_v<decltype(row), std::monostate>)
                return 0;
            else
                return row.value;
        },
        target);
    return QLatin1String(kinds[target.index()]) + (id ? u' ' + QString::number(id) : QString());
}

} // namespace

Q_DECLARE_METATYPE(periplus::ColumnRole)

class TestMatchValues : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreFoundByName_data()
    {
        QTest::addColumn<ColumnRole>("role");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("target");
        using enum ColumnRole;
        const auto row = [](ColumnRole role, const QString &value, const QString &target) {
            QTest::addRow("%d %s", int(role), qPrintable(value)) << role << value << target;
        };
        row(Touchpoint, u" call CENTRE support"_s, u"step 21"_s);
        row(Touchpoint, u"purchase"_s, u"stage 11"_s);
        row(Touchpoint, u"use"_s, u"step 24"_s);
        row(Touchpoint, u"Install"_s, u"nothing"_s);   // two steps are called so
        row(Touchpoint, u"Elsewhere"_s, u"nothing"_s); // on another map
        row(Touchpoint, u"--"_s, u"nothing"_s);
        row(Stage, u"Use"_s, u"stage 12"_s);
        row(Stage, u"Install"_s, u"nothing"_s);
        row(Channel, u"mobile app"_s, u"channel 31"_s);
        row(Channel, u"APP"_s, u"channel 31"_s);
        row(Channel, u"Web"_s, u"nothing"_s);
        row(Segment, u"pequena empresa"_s, u"segment 41"_s);
        row(Comment, u"Use"_s, u"nothing"_s);
    }
    void valuesAreFoundByName()
    {
        QFETCH(ColumnRole, role);
        QFETCH(QString, value);
        const QList<ValueTarget> found = matchValues(mapState(), {1}, role, {value, QString()});
        QCOMPARE(found.size(), 2);
        QTEST(nameOfTarget(found[0]), "target");
        QCOMPARE(nameOfTarget(found[1]), u"nothing"_s);
    }
};

PERIPLUS_SUITE(TestMatchValues, QCoreApplication)
#include "tst_match_values.moc"
