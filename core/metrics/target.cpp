// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/target.h"

#include <QCoreApplication>

namespace periplus {

namespace {

struct JudgementText
{
    Q_DECLARE_TR_FUNCTIONS(MetricJudgement)
};

} // namespace

TargetVerdict againstTarget(const Estimate &estimate, std::optional<double> target, bool higherIsBetter)
{
    if (!target)
        return {};
    if (!estimate.value)
        return {.status = TargetStatus::NoValue};
    const double sign = higherIsBetter ? 1 : -1;
    TargetVerdict verdict{.distance = sign * (*estimate.value - *target)};
    const bool met = verdict.distance >= 0;
    verdict.status = met ? TargetStatus::Met : TargetStatus::Missed;
    if (estimate.low && estimate.high) {
        const double worst = sign * ((higherIsBetter ? *estimate.low : *estimate.high) - *target);
        const double best = sign * ((higherIsBetter ? *estimate.high : *estimate.low) - *target);
        verdict.beyondNoise = met ? worst >= 0 : best < 0;
    }
    return verdict;
}

Judgement judge(Movement movement, bool higherIsBetter)
{
    switch (movement) {
    case Movement::Unknown:
        return Judgement::Unknown;
    case Movement::Steady:
        return Judgement::WithinNoise;
    case Movement::Up:
        return higherIsBetter ? Judgement::Better : Judgement::Worse;
    case Movement::Down:
        return higherIsBetter ? Judgement::Worse : Judgement::Better;
    }
    return Judgement::Unknown;
}

QString judgementText(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Unknown:
        return JudgementText::tr("noise unknown");
    case Judgement::WithinNoise:
        return JudgementText::tr("within noise");
    case Judgement::Better:
        return JudgementText::tr("better");
    case Judgement::Worse:
        return JudgementText::tr("worse");
    }
    return {};
}

} // namespace periplus
