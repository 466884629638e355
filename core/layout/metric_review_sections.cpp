// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_review_sections.h"

#include "core/layout/metric_marks.h"
#include "core/layout/metric_review_words.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Makes the sentences of a review.
class ReviewSections
{
public:
    ReviewSections(const State &state, const MetricPageFacts &facts)
        : m_state(state), m_facts(facts), m_page(facts.page)
    {
    }

    QList<ReviewSection> all() const
    {
        return {moved(), missed(), noise(), due(), absent(), untold(), changes(), split()};
    }

private:
    ReviewLine movedLine(const MetricOnPage &row) const
    {
        const Metric &metric = m_state.at(row.id);
        const JudgementLook look = judgementLook(row.reading.judgement, row.reading.change.movement);
        return {row.id, words::movedLine(metric, row.reading, m_page), words::movedNote(metric, row.reading),
                look.icon.isEmpty() ? u"arrow-right"_s : look.icon, look.icon.isEmpty() ? u"ink3"_s : look.ink};
    }

    ReviewSection moved() const
    {
        ReviewSection section{words::movedHeading(), words::nothingMoved(), {}};
        for (const Judgement wanted : {Judgement::Worse, Judgement::Better}) { // what needs somebody comes first
            for (const MetricOnPage &row : m_facts.rows) {
                if (row.reading.judgement == wanted)
                    section.lines.append(movedLine(row));
            }
        }
        return section;
    }

    ReviewSection noise() const
    {
        ReviewSection section{words::noiseHeading(), {}, {}};
        for (const MetricOnPage &row : m_facts.rows) {
            if (row.reading.judgement == Judgement::WithinNoise)
                section.lines.append(movedLine(row));
        }
        return section;
    }

    /// Values without an interval: nobody can say whether they moved.
    ReviewSection untold() const
    {
        ReviewSection section{words::untoldHeading(), {}, {}};
        for (const MetricOnPage &row : m_facts.rows) {
            if (row.reading.judgement == Judgement::Unknown && row.reading.change.difference)
                section.lines.append(movedLine(row));
        }
        return section;
    }

    ReviewSection missed() const
    {
        ReviewSection section{words::missedHeading(), words::nothingMissed(), {}};
        for (const bool beyond : {true, false}) {
            for (const MetricOnPage &row : m_facts.rows) {
                const TargetVerdict &verdict = row.reading.verdict;
                if (verdict.status != TargetStatus::Missed || verdict.beyondNoise != beyond)
                    continue;
                const Metric &metric = m_state.at(row.id);
                section.lines.append({row.id, words::missedLine(metric, row.reading),
                                      words::missedNote(metric, row.reading), beyond ? u"warning"_s : u"goal"_s,
                                      beyond ? u"bad"_s : u"ink3"_s});
            }
        }
        return section;
    }

    ReviewSection due() const
    {
        ReviewSection section{words::dueHeading(), {}, {}};
        for (const MetricOnPage &row : m_facts.rows) {
            const Metric &metric = m_state.at(row.id);
            const QString does = words::reviewSentence(m_state, metric, m_page.today);
            if (!does.isEmpty())
                section.lines.append(
                    {row.id, words::metricDoes(metric, does), words::dueNote(metric), u"calendar"_s, u"warn"_s});
        }
        return section;
    }

    ReviewSection absent() const
    {
        ReviewSection section{words::absentHeading(m_page.period), {}, {}};
        for (const MetricOnPage &row : m_facts.rows) {
            if (!row.reading.estimate.value)
                section.lines.append({row.id, words::metricName(m_state.at(row.id)),
                                      words::lastMeasured(m_state, m_state.at(row.id)), u"metric"_s, u"ink3"_s});
        }
        return section;
    }

    void addChange(ReviewSection &section, MetricId id, const QDate &day, const QString &what) const
    {
        const BeforeAfter change = beforeAfter(m_state, id, day);
        if (!change.isKnown())
            return;
        const JudgementLook look = judgementLook(change.judgement, change.change.movement);
        section.lines.append({id, words::beforeAfterLine(m_state.at(id), change), words::beforeAfterNote(change, what),
                              look.icon.isEmpty() ? u"arrow-right"_s : look.icon,
                              look.icon.isEmpty() ? u"ink3"_s : look.ink});
    }

    bool isOnPage(MetricId id) const
    {
        return std::any_of(m_facts.rows.begin(), m_facts.rows.end(),
                           [&](const MetricOnPage &row) { return row.id == id; });
    }

    /// What done actions changed.
    ReviewSection changes() const
    {
        ReviewSection section{words::actionsHeading(), {}, {}};
        for (const ActionId action : m_state.ordered<Action>()) {
            const Action &row = m_state.at(action);
            const QDate day = dayOfChange(row);
            if (!day.isValid())
                continue;
            for (const MetricId metric : metricsOfAction(m_state, row)) {
                if (isOnPage(metric))
                    addChange(section, metric, day, row.title.simplified());
            }
        }
        return section;
    }

    /// What changed around the day of the page.
    ReviewSection split() const
    {
        if (!m_page.split.isValid())
            return {};
        ReviewSection section{words::splitHeading(m_page.split), words::nothingAround(), {}};
        for (const MetricOnPage &row : m_facts.rows)
            addChange(section, row.id, m_page.split, {});
        return section;
    }

    const State &m_state;
    const MetricPageFacts &m_facts;
    const MetricsPage &m_page;
};

} // namespace

QList<ReviewSection> reviewSections(const State &state, const MetricPageFacts &facts)
{
    if (facts.rows.isEmpty())
        return {};
    QList<ReviewSection> sections = ReviewSections(state, facts).all();
    sections.removeIf([](const ReviewSection &section) { return section.lines.isEmpty() && section.none.isEmpty(); });
    return sections;
}

} // namespace periplus
