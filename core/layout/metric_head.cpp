// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadLine = 28;
constexpr double kHeadBelow = 14;
constexpr double kSentenceGap = 10;
constexpr double kChoiceHeight = 26;
constexpr double kChoiceInner = 22;
constexpr double kChoicePad = 10;
constexpr double kMostChoice = 220;

const TextStyle kMetricsTitle{FontFace::DisplayBold, 20, -0.2};
const TextStyle kMetricsSentence{FontFace::Regular, 13, 0};
const TextStyle kChoiceText{FontFace::Medium, 11.5, 0};
const TextStyle kChosenText{FontFace::SemiBold, 11.5, 0};

struct Choice
{
    JourneyId map;
    QString text;
    bool chosen = false;
    double width = 0;
};

QList<Choice> choicesOf(const SheetContext &sheet, const MetricPageFacts &facts)
{
    QList<Choice> choices;
    if (!sheet.options.prompts || facts.maps.isEmpty())
        return choices;
    choices.append({{}, words::allChoice(facts.all)});
    for (const JourneyId map : facts.maps)
        choices.append({map, sheet.state.at(map).title.simplified()});
    for (Choice &choice : choices) {
        choice.chosen = choice.map == facts.page.map;
        choice.width =
            std::min(kMostChoice, std::ceil(sheet.measurer.width(choice.text, kChosenText)) + 1 + 2 * kChoicePad);
    }
    return choices;
}

/// As many choices as fit from a place on; one at least.
qsizetype lineEnd(const QList<Choice> &choices, qsizetype from, double room)
{
    double used = 4 + choices.at(from).width;
    qsizetype end = from + 1;
    while (end < choices.size() && used + choices.at(end).width <= room)
        used += choices.at(end++).width;
    return end;
}

double widthOf(const QList<Choice> &choices, qsizetype from, qsizetype to)
{
    double width = 4;
    for (qsizetype i = from; i < to; ++i)
        width += choices.at(i).width;
    return width;
}

void writeChoices(ListWriter &out, const SheetContext &sheet, const QList<Choice> &choices, qsizetype from,
                  qsizetype to, QPointF at)
{
    const QRectF bar(at, QSizeF(widthOf(choices, from, to), kChoiceHeight));
    out.beginDecoration(bar);
    out.add(FillRect{bar, 7, sheet.color(u"hair"_s)});
    out.end();
    double x = at.x() + 2;
    for (qsizetype i = from; i < to; ++i) {
        const Choice &choice = choices.at(i);
        const QRectF box(x, at.y() + 2, choice.width, kChoiceInner);
        out.begin({Role::MetricChoice, choice.map.value, 0}, box, choice.text);
        if (choice.chosen) {
            out.beginDecoration(box);
            out.add(FillRect{box, 5, sheet.color(u"raised"_s)});
            out.end();
        }
        out.lineCentred(choice.text, choice.chosen ? kChosenText : kChoiceText,
                        sheet.color(choice.chosen ? u"ink"_s : u"ink2"_s), box.adjusted(kChoicePad, 0, -kChoicePad, 0));
        out.end();
        x += choice.width;
    }
}

} // namespace

double writeMetricsHead(ListWriter &out, const SheetContext &sheet, const QString &title, const QString &sentence,
                        const MetricPageFacts &facts, double width)
{
    const QList<Choice> choices = choicesOf(sheet, facts);
    const double titleWidth = sheet.measurer.width(title, kMetricsTitle);
    const double sentenceWidth = sheet.measurer.width(sentence, kMetricsSentence);
    const double choicesWidth = choices.isEmpty() ? 0 : widthOf(choices, 0, choices.size());
    const bool beside = titleWidth + kSentenceGap + sentenceWidth <= width;
    const double used = beside ? titleWidth + kSentenceGap + sentenceWidth : titleWidth;
    const bool choicesBeside = choices.isEmpty() || used + 2 * kSentenceGap + choicesWidth <= width;

    double y =
        writeGroup(out, sheet, metricLine(MetricFieldNumber::Title), title, {0, 0},
                   beside ? std::ceil(titleWidth) + 1 : width, [&](ListWriter &part) {
                       const double room = beside ? std::ceil(titleWidth) + 1 : width;
                       return part.linesAtLeft(title, kMetricsTitle, sheet.color(u"ink"_s), {0, 0, room, 0}, kHeadLine);
                   });
    const QPointF at = beside ? QPointF(std::ceil(titleWidth) + kSentenceGap, 5) : QPointF(0, y);
    const double room = beside ? std::ceil(sentenceWidth) + 1 : width;
    const double height =
        writeGroup(out, sheet, metricLine(MetricFieldNumber::Text), sentence, at, room, [&](ListWriter &part) {
            return part.linesAtLeft(sentence, kMetricsSentence, sheet.color(u"ink2"_s), {at, QSizeF(room, 0)}, 20);
        });
    y = std::max(y, at.y() + height);
    if (choices.isEmpty())
        return y + kHeadBelow;
    if (choicesBeside) {
        writeChoices(out, sheet, choices, 0, choices.size(), {width - choicesWidth, 1});
        return y + kHeadBelow;
    }
    for (qsizetype from = 0; from < choices.size();) {
        const qsizetype to = lineEnd(choices, from, width);
        writeChoices(out, sheet, choices, from, to, {0, y + 8});
        y += 8 + kChoiceHeight;
        from = to;
    }
    return y + kHeadBelow;
}

} // namespace periplus
