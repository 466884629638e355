// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_facts.h"
#include "core/layout/map_text.h"
#include "core/layout/map_words.h"
#include "core/layout/marks.h"
#include "core/layout/paper_blocks.h"
#include "core/layout/persona_block.h"
#include "core/layout/text_block.h"
#include "core/layout/title_plan.h"
#include "core/metrics/estimate.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastHeight = 134; // of a block in one row
constexpr double kMetricHeight = 78;
constexpr double kRowGap = 16;
constexpr double kWidestScenario = 720; // longer lines are hard to follow

const TextStyle kTitle{FontFace::DisplayBold, 42, -1};
const TextStyle kLongTitle{FontFace::DisplayBold, 30, -0.6};

class TitleComposer
{
public:
    TitleComposer(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                  bool isMirrored)
        : m_state(state),
          m_journey(state.at(journey)),
          m_theme(theme),
          m_measurer(measurer),
          m_metrics(headlineMetrics(state, journey)),
          m_mirrored(isMirrored)
    {
        for (const JourneyPersonaId id : state.personasOf(journey)) {
            if (const Persona *persona = state.find(state.at(id).persona))
                m_personas.append(persona);
        }
    }

    DisplayList compose(QPointF topLeft, double width)
    {
        const double natural = m_measurer.width(m_journey.title, kTitle) + 2;
        m_plan = planTitle(m_personas.size(), m_metrics.size(), natural, width);

        double height = appendTitle(topLeft);
        const bool metricsBeside = !m_metrics.isEmpty() && !m_plan.metricsBelow;
        const bool personasBeside = !m_personas.isEmpty() && !m_plan.personasBelow;
        measurePersonas();
        if (metricsBeside)
            height = std::max(height, metricsHeight());
        if (personasBeside)
            height = std::max(height, personasHeight());
        if (m_plan.inOneRow())
            height = std::max(height, kLeastHeight);
        const double rowHeight = height;
        if (!m_personas.isEmpty()) {
            const double top = personasBeside ? 0 : height + kRowGap;
            appendPersonas(topLeft + QPointF(m_plan.personaX, top));
            if (personasBeside)
                appendRule(topLeft + QPointF(m_plan.personaX - kPersonaInset, 0), rowHeight);
            height = std::max(height, top + personasHeight());
        }
        if (!m_metrics.isEmpty()) {
            const double top = metricsBeside ? 0 : height + kRowGap;
            appendMetrics(topLeft + QPointF(m_plan.metricX, top));
            if (metricsBeside)
                appendRule(topLeft + QPointF(m_plan.metricX - kMetricInset, 0), rowHeight);
            height = std::max(height, top + metricsHeight());
        }
        return finished(QRectF(topLeft, QSizeF(width, height)));
    }

private:
    DisplayList finished(const QRectF &bounds)
    {
        DisplayList list;
        list.bounds = bounds;
        list.items.append(GroupBegin{{Role::TitleBlock, m_journey.id.value, 0}, bounds, m_journey.title});
        list.items.append(m_items);
        list.items.append(GroupEnd{});
        return list;
    }

    void begin(Role role, qint64 id = 0, const QRectF &bounds = {}, const QString &name = {})
    {
        m_items.append(GroupBegin{{role, id, 0}, bounds, name});
    }
    void end() { m_items.append(GroupEnd{}); }

    Color color(const QString &token) const { return m_theme.color(token); }

    void appendRule(QPointF top, double height)
    {
        begin(Role::Decoration);
        m_items.append(FillRect{QRectF(top, QSizeF(kTitleRule, height)), 0, color(u"head"_s)});
        end();
    }

    /// Workspace, title, scenario; the height they take.
    double appendTitle(QPointF topLeft)
    {
        constexpr double kMark = 22;
        begin(Role::Decoration);
        m_items.append(journeyMark(QRectF(topLeft, QSizeF(kMark, kMark)), m_theme));
        end();
        const double width = m_plan.titleWidth;
        const TextStyle small{FontFace::Regular, 13, 0};
        const TextBlock workspace = TextBlock::broken(workspaceText(), small, kMark, width - kMark - 10, m_measurer, 1);
        starting(workspace).appendTo(m_items, topLeft + QPointF(kMark + 10, 0), width - kMark - 10, color(u"ink2"_s));

        double y = kMark + 10;
        const TextBlock title = titleText(width);
        starting(title).appendTo(m_items, topLeft + QPointF(0, y), width, color(u"ink"_s));
        y += title.height() + 6;
        const TextStyle body{FontFace::Regular, 14.5, 0};
        const double scenarioWidth = std::min(width, kWidestScenario);
        const TextBlock scenario = TextBlock::broken(scenarioText(), body, 20, scenarioWidth, m_measurer, 6);
        starting(scenario).appendTo(m_items, topLeft + QPointF(0, y), scenarioWidth, color(u"ink2"_s));
        return y + scenario.height();
    }

    /// Large where it fits in two lines, smaller where it does not.
    /// A block whose lines begin where the map does.
    TextBlock starting(TextBlock block) const
    {
        block.mirrored = m_mirrored;
        return block;
    }

    TextBlock titleText(double width) const
    {
        if (m_measurer.countLines(m_journey.title, kTitle, width) <= 2)
            return TextBlock::broken(m_journey.title, kTitle, 46, width, m_measurer);
        return TextBlock::broken(m_journey.title, kLongTitle, 34, width, m_measurer, 4);
    }

    QString workspaceText() const
    {
        const WorkspaceInfo *info = m_state.find(Id<WorkspaceInfo>{1});
        if (!info)
            return {};
        const bool both = !info->title.isEmpty() && !info->subtitle.isEmpty();
        return info->title + (both ? u", "_s : QString()) + info->subtitle;
    }

    QString scenarioText() const
    {
        const QString when = m_journey.state == JourneyState::Current ? MapText::tr("As is.") : MapText::tr("To be.");
        QString text = m_journey.scenario.trimmed();
        if (!m_journey.objective.trimmed().isEmpty())
            text += (text.isEmpty() ? QString() : u"\n"_s)
                    + MapText::tr("Objective: %1").arg(m_journey.objective.trimmed());
        if (text.isEmpty())
            return when;
        const bool ended = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u'…');
        return text + (ended ? u" "_s : u". "_s) + when;
    }

    void measurePersonas()
    {
        const QList<PersonaId> lines = personasWithLine(m_state, m_journey.id);
        for (const Persona *persona : m_personas) {
            const int line = static_cast<int>(lines.indexOf(persona->id));
            m_blocks.append(PersonaBlock::measured(m_state, *persona, line, m_plan.personaWidth, m_measurer));
        }
    }

    double personasHeight() const
    {
        double height = 0;
        for (qsizetype row = 0; row * m_plan.personaColumns < m_blocks.size(); ++row)
            height += (row > 0 ? kRowGap : 0) + personaRowHeight(row);
        return height;
    }

    double personaRowHeight(qsizetype row) const
    {
        double height = 0;
        const qsizetype first = row * m_plan.personaColumns;
        for (qsizetype i = first; i < std::min(first + m_plan.personaColumns, m_blocks.size()); ++i)
            height = std::max(height, m_blocks[i].height());
        return height;
    }

    void appendPersonas(QPointF topLeft)
    {
        double y = 0;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const qsizetype column = i % m_plan.personaColumns;
            if (i > 0 && column == 0)
                y += personaRowHeight(i / m_plan.personaColumns - 1) + kRowGap;
            const double x = static_cast<double>(column) * (m_plan.personaWidth + kPersonaGap);
            m_blocks[i].appendTo(m_items, topLeft + QPointF(x, y), m_theme);
        }
    }

    double metricsHeight() const
    {
        const qsizetype rows = (m_metrics.size() + m_plan.metricColumns - 1) / m_plan.metricColumns;
        return static_cast<double>(rows) * (kMetricHeight + kRowGap) - kRowGap;
    }

    void appendMetrics(QPointF topLeft)
    {
        for (qsizetype i = 0; i < m_metrics.size(); ++i) {
            const double x = static_cast<double>(i % m_plan.metricColumns) * (kMetricWidth + kMetricGap);
            const double y = static_cast<double>(i / m_plan.metricColumns) * (kMetricHeight + kRowGap);
            appendMetric(m_state.at(m_metrics[i]), topLeft + QPointF(x, y));
        }
    }

    void appendMetric(const Metric &metric, QPointF topLeft)
    {
        const Estimate estimate = latestEstimate(m_state, metric.id);
        const QString title = metric.name.isEmpty() ? shortName(metric) : metric.name;
        const QString value = estimate.value ? valueText(metric, estimate) : u"–"_s;
        const QString range = estimate.low ? intervalText(metric.kind, estimate, IntervalStyle::Words) : QString();
        const QString count = estimate.n > 0 ? words::sampleSize(estimate.n) : QString();
        QStringList spoken{title + u' ' + (estimate.value ? value : MapText::tr("not measured yet"))};
        if (!range.isEmpty())
            spoken.append(MapText::tr("95\u00a0% interval %1").arg(range));
        if (!count.isEmpty())
            spoken.append(count);
        begin(Role::MetricChip, metric.id.value, QRectF(topLeft, QSizeF(kMetricWidth, kMetricHeight)),
              spoken.join(u", "_s));
        TextBlock::broken(title, {FontFace::Regular, 12.5, 0}, 18, kMetricWidth, m_measurer, 1)
            .appendTo(m_items, topLeft, kMetricWidth, color(u"ink2"_s));
        TextStyle large{FontFace::DisplayBold, 27, -0.5};
        const double natural = m_measurer.width(value, large);
        if (natural > kMetricWidth)
            large.px *= kMetricWidth / natural;
        appendLine(m_items, value, large, {topLeft.x(), baselineIn(topLeft.y() + 18, 32, large.px)}, color(u"ink"_s),
                   m_measurer);
        const TextStyle caption{FontFace::Regular, 11.5, 0};
        double y = topLeft.y() + 50;
        for (const QString &line : {range, count}) {
            if (line.isEmpty())
                continue;
            appendLine(m_items, line, caption, {topLeft.x(), baselineIn(y, 14, caption.px)}, color(u"ink3"_s),
                       m_measurer);
            y += 14;
        }
        end();
    }

    const State &m_state;
    const Journey &m_journey;
    const Theme &m_theme;
    const TextMeasurer &m_measurer;
    QList<MetricId> m_metrics;
    QList<const Persona *> m_personas;
    QList<PersonaBlock> m_blocks;
    QList<Item> m_items;
    TitlePlan m_plan;
    bool m_mirrored;
};

} // namespace

DisplayList titleBlock(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                       const LayoutOptions &options, QPointF topLeft, double width)
{
    return TitleComposer(state, journey, theme, measurer, options.mirrored).compose(topLeft, width);
}

} // namespace periplus
