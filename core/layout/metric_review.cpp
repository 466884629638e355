// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_review_words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReviewGap = 14;
constexpr double kTwoReviewColumns = 900;
constexpr double kReviewIcon = 16;
constexpr double kReviewIndent = 26;
constexpr double kReviewLine = 19;
constexpr double kReviewNote = 15;
constexpr double kReviewRowGap = 10;

const TextStyle kReviewHeading{FontFace::SemiBold, 14, 0};
const TextStyle kReviewText{FontFace::Medium, 13, 0};
const TextStyle kReviewQuiet{FontFace::Regular, 11, 0};

/// One sentence with what backs it.
struct ReviewLine
{
    MetricId metric; ///< where it leads
    QString text;
    QString note;
    QString icon;
    QString ink; ///< of the icon
};

struct ReviewSection
{
    QString heading;
    QString none; ///< what is said when there is no line; empty: then the section is left out
    QList<ReviewLine> lines;
};

/// The sentences of a review by what they are about.
class ReviewSections
{
public:
    ReviewSections(const SheetContext &sheet, const MetricPageFacts &facts)
        : m_state(sheet.state), m_facts(facts), m_page(facts.page)
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

double writeReviewLine(ListWriter &out, const SheetContext &sheet, const ReviewLine &line, QPointF at, double width)
{
    const double room = width - kReviewIndent;
    const QString name = line.note.isEmpty() ? line.text : words::lineWithNote(line.text, line.note);
    const Source source{Role::MetricPlace, line.metric.value, static_cast<qint64>(MetricPlaceKind::Metric)};
    return writeGroup(out, sheet, source, name, at, width, [&](ListWriter &part) {
        part.add(IconMark{line.icon, {at.x(), at.y() + 1.5, kReviewIcon, kReviewIcon}, sheet.color(line.ink)});
        const double left = at.x() + kReviewIndent;
        double y =
            part.linesAtLeft(line.text, kReviewText, sheet.color(u"ink"_s), {left, at.y(), room, 0}, kReviewLine);
        y +=
            part.linesAtLeft(line.note, kReviewQuiet, sheet.color(u"ink3"_s), {left, at.y() + y, room, 0}, kReviewNote);
        return y;
    });
}

double writeReviewSection(ListWriter &out, const SheetContext &sheet, const ReviewSection &section, QPointF at,
                          double width)
{
    const QString count = section.lines.isEmpty() ? QString() : QLocale().toString(section.lines.size());
    double y = at.y() + writePartHeading(out, sheet, kReviewHeading, section.heading, count, {}, at, width) + 8;
    if (section.lines.isEmpty())
        return y - at.y()
               + writeGroup(out, sheet, metricLine(MetricFieldNumber::Text), section.none, {at.x(), y}, width,
                            [&](ListWriter &part) {
                                return part.linesAtLeft(section.none, kReviewText, sheet.color(u"ink3"_s),
                                                        {at.x(), y, width, 0}, kReviewLine);
                            });
    for (const ReviewLine &line : section.lines)
        y += writeReviewLine(out, sheet, line, {at.x(), y}, width) + kReviewRowGap;
    return y - kReviewRowGap - at.y();
}

/// Writes a section in its frame; returns how far down it is.
double writeReviewFrame(ListWriter &out, const SheetContext &sheet, const ReviewSection &section, QPointF at,
                        double width)
{
    MetricFrame frame{
        {Role::MetricPart, 0, static_cast<qint64>(MetricPartNumber::Review)}, section.heading, sheet.part()};
    frame.height =
        writeReviewSection(frame.content, sheet, section, at + QPointF(kFramePadX, kFramePadY), width - 2 * kFramePadX);
    const QRectF box(at, QSizeF(width, frame.height + 2 * kFramePadY));
    writeMetricFrame(out, sheet, frame, box);
    return box.bottom();
}

} // namespace

double writeMetricReview(ListWriter &out, const SheetContext &sheet, const MetricPageFacts &facts, double top,
                         double width)
{
    if (facts.rows.isEmpty())
        return top;
    const std::size_t columns = width < kTwoReviewColumns ? 1 : 2;
    const double column = columns == 1 ? width : std::floor((width - kReviewGap) / 2);
    std::array<double, 2> bottoms{top, top};
    for (const ReviewSection &section : ReviewSections(sheet, facts).all()) {
        if (section.lines.isEmpty() && section.none.isEmpty())
            continue;
        const std::size_t place = columns > 1 && bottoms[1] < bottoms[0] ? 1 : 0; // the shorter one
        const QPointF at(place == 0 ? 0 : column + kReviewGap, bottoms.at(place));
        bottoms.at(place) = writeReviewFrame(out, sheet, section, at, column) + kReviewGap;
    }
    return std::max(bottoms[0], bottoms[1]) - kReviewGap;
}

} // namespace periplus
