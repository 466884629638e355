// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/answer_parts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace periplus {

namespace {

struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerParts)
};

constexpr int kPromoterFrom = 9;
constexpr int kPassiveFrom = 7;

QList<AnswerPart> promoterParts(double promoters, double passives, double detractors)
{
    return {{PartText::tr("Promoters"), promoters, 2, false},
            {PartText::tr("Passives"), passives, 0, false},
            {PartText::tr("Detractors"), detractors, -2, false}};
}

/// -2..+2, away from the middle of the scale, so that only the middle itself is neutral.
double moodOf(MetricKind kind, double answer, int scale)
{
    if (kind == MetricKind::Nps)
        return answer >= kPromoterFrom ? 2 : answer >= kPassiveFrom ? 0 : -2;
    const double place = (answer - 1) / (scale - 1) * 4 - 2;
    const double mood = place < 0 ? std::floor(place) : std::ceil(place);
    return kind == MetricKind::Ces1 ? -mood : mood;
}

const Distribution *scaleIn(const Result<Measured> &measured)
{
    const auto *distribution = measured ? std::get_if<Distribution>(&*measured) : nullptr;
    return distribution && distribution->scale > 1 ? distribution : nullptr;
}

} // namespace

QList<AnswerPart> singleAnswers(MetricKind kind, const Counts &counts)
{
    const Result<Measured> measured = readCounts(kind, counts);
    const Distribution *distribution = scaleIn(measured);
    QList<AnswerPart> parts;
    if (!distribution)
        return parts;
    for (int answer = kind == MetricKind::Nps ? 0 : 1; answer <= distribution->scale; ++answer)
        parts.append({QLocale().toString(answer), distribution->times.value(answer),
                      moodOf(kind, answer, distribution->scale), true});
    return parts;
}

QList<AnswerPart> answerParts(MetricKind kind, const Counts &counts)
{
    const Result<Measured> measured = readCounts(kind, counts);
    if (!measured)
        return {};
    if (const auto *groups = std::get_if<PromoterGroups>(&*measured))
        return promoterParts(groups->promoters, groups->n - groups->promoters - groups->detractors, groups->detractors);
    if (const auto *share = std::get_if<SatisfiedShare>(&*measured))
        return {{PartText::tr("Satisfied"), share->satisfied, 2, false},
                {PartText::tr("Others"), share->n - share->satisfied, 0, false}};
    QList<AnswerPart> answers = singleAnswers(kind, counts);
    if (kind == MetricKind::Nps && !answers.isEmpty()) {
        double groups[3] = {};
        for (const AnswerPart &answer : std::as_const(answers))
            groups[answer.mood > 0 ? 0 : answer.mood < 0 ? 2 : 1] += answer.count;
        return promoterParts(groups[0], groups[1], groups[2]);
    }
    if (kind != MetricKind::Ces1)
        std::reverse(answers.begin(), answers.end());
    return answers;
}

} // namespace periplus
