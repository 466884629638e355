// SPDX-License-Identifier: GPL-3.0-or-later
// Survey answers as a curve among the feelings: their values can be read beside the feelings' marks.
#include "core/layout/journey_layout.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/sample_state.h"
#include "tests/support/main/suite.h"

#include <algorithm>

using namespace periplus;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(periplus::ThemeName)

class TestAnswerCurve : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_state = readSample().state; }

    /// Answers that agree with the first persona stand on its marks.
    void valuesCoverNoFeeling_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::newRow("light") << ThemeName::Light;
        QTest::newRow("dark") << ThemeName::Dark;
    }
    void valuesCoverNoFeeling()
    {
        QFETCH(ThemeName, theme);
        LayoutOptions options;
        AnswerOverlay &answers = options.filter.answers;
        answers.curve = true;
        const PersonaId first = m_state.ordered<Persona>().first();
        m_state.forEach<Emotion>([&](const Emotion &row) {
            if (row.persona == first)
                answers.steps.insert(row.step, {row.value, u"\u2212100"_s, 30});
        });
        const Theme colors = loadTheme(theme);
        const DisplayList list =
            layoutJourney(m_state, m_state.ordered<Journey>().first(), colors, FixedMeasurer(), options);
        QList<QRectF> marks;
        QList<TextRun> values;
        for (const Item &item : list.items) {
            if (const auto *group = std::get_if<GroupBegin>(&item); group && group->source.role == Role::EmotionPoint)
                marks.append(group->bounds);
            if (const auto *run = std::get_if<TextRun>(&item); run && run->text == u"\u2212100"_s)
                values.append(*run);
        }
        QCOMPARE(marks.size(), 30);
        QCOMPARE(values.size(), answers.steps.size());
        for (const TextRun &value : std::as_const(values)) {
            const QRectF box(value.baseline.x(), value.baseline.y() - 8, value.width, 9);
            const auto covered = std::find_if(marks.begin(), marks.end(), [&](const QRectF &mark) {
                return mark.adjusted(3, 3, -3, -3).intersects(box);
            });
            QVERIFY2(covered == marks.end(),
                     qPrintable(u"the value at %1, %2"_s.arg(box.center().x()).arg(box.center().y())));
            QCOMPARE(value.color, colors.color(u"accenttext"_s)); // as dark as text must be
        }
    }

private:
    State m_state;
};

PERIPLUS_SUITE(TestAnswerCurve, QCoreApplication)
#include "tst_answer_curve.moc"
