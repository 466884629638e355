// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_answer_bars.h"

#include "core/layout/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSingleValues = 11;
constexpr int kValueClasses = 8;

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(MetricAnswers)
};

const QString kBest = u"e5"_s;
const QString kNeutral = u"e3"_s;
const QString kWorst = u"e1"_s;
const QString kPlain = u"metric"_s;

/// Both ends of a scale are strong, the middle is neutral.
QString scaleHue(double answer, int scale, bool highIsGood)
{
    const double part = (answer - 1) / (scale - 1);
    const double level = 1.25 * (4 * (highIsGood ? part : 1 - part) - 2);
    return u'e' + QString::number(emotionLevel(level) + 3);
}

QString promoterHue(double answer)
{
    return answer >= 9 ? kBest : answer >= 7 ? kNeutral : kWorst;
}

AnswerBars scaleBars(MetricKind kind, const Distribution &read)
{
    AnswerBars result;
    const bool isNps = kind == MetricKind::Nps;
    const int first = isNps ? 0 : 1;
    for (int answer = first; answer <= read.scale; ++answer)
        result.bars.append({QLocale().toString(answer), read.times.value(answer),
                            isNps ? promoterHue(answer) : scaleHue(answer, read.scale, kind != MetricKind::Ces1)});
    switch (kind) {
    case MetricKind::Nps:
        result.low = AnswerText::tr("Not at all likely");
        result.high = AnswerText::tr("Extremely likely");
        break;
    case MetricKind::Csat:
    case MetricKind::CsatMean:
        result.low = AnswerText::tr("Very dissatisfied");
        result.high = AnswerText::tr("Very satisfied");
        break;
    case MetricKind::Ces1:
        result.low = AnswerText::tr("Very low effort");
        result.high = AnswerText::tr("Very high effort");
        break;
    case MetricKind::Ces2:
        result.low = AnswerText::tr("Strongly disagree");
        result.high = AnswerText::tr("Strongly agree");
        break;
    case MetricKind::Churn:
    case MetricKind::Retention:
    case MetricKind::Clv:
    case MetricKind::Fcr:
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::ResolutionTime:
    case MetricKind::Conversion:
    case MetricKind::Engagement:
    case MetricKind::Custom:
        break;
    }
    return result;
}

double roundWidth(double least)
{
    const double unit = std::pow(10.0, std::floor(std::log10(least)));
    for (const double part : {1.0, 2.0, 2.5, 5.0}) {
        if (part * unit >= least * (1 - 1e-9))
            return part * unit;
    }
    return 10 * unit;
}

QString plainNumber(double value)
{
    return QLocale().toString(value, 'g', 4);
}

/// Few values stand for themselves; many are put into classes of equal width. The last class takes the rare large ones.
AnswerBars valueBars(const Distribution &read)
{
    AnswerBars result;
    if (read.times.size() <= kMostSingleValues) {
        for (auto it = read.times.cbegin(); it != read.times.cend(); ++it)
            result.bars.append({plainNumber(it.key()), it.value(), kPlain});
        return result;
    }
    const double least = read.times.firstKey();
    double seen = 0;
    double most = read.times.lastKey();
    for (auto it = read.times.cbegin(); it != read.times.cend(); ++it) {
        seen += it.value();
        if (seen >= 0.95 * read.n) {
            most = it.key();
            break;
        }
    }
    const double width = roundWidth(std::max(most - least, 1e-9) / (kValueClasses - 1));
    const double from = std::floor(least / width) * width;
    const int classes = std::clamp(static_cast<int>(std::ceil((most - from) / width + 1e-9)), 1, kValueClasses + 1);
    for (int i = 0; i < classes; ++i) {
        const QString low = plainNumber(from + i * width);
        const bool isLast = i + 1 == classes;
        result.bars.append({isLast && read.times.lastKey() > from + classes * width
                                ? AnswerText::tr("%1 and more", "values").arg(low)
                                : AnswerText::tr("%1 to %2", "values").arg(low, plainNumber(from + (i + 1) * width)),
                            0, kPlain});
    }
    for (auto it = read.times.cbegin(); it != read.times.cend(); ++it) {
        const auto place = static_cast<qsizetype>(std::floor((it.key() - from) / width));
        result.bars[std::clamp<qsizetype>(place, 0, classes - 1)].count += it.value();
    }
    return result;
}

/// The columns of each form of counts.
struct BarsOf
{
    MetricKind kind;

    AnswerBars operator()(const Distribution &read) const
    {
        return read.scale > 0 ? scaleBars(kind, read) : valueBars(read);
    }
    AnswerBars operator()(const PromoterGroups &read) const
    {
        return {{{AnswerText::tr("Detractors"), read.detractors, kWorst},
                 {AnswerText::tr("Passives"), read.n - read.promoters - read.detractors, kNeutral},
                 {AnswerText::tr("Promoters"), read.promoters, kBest}}};
    }
    AnswerBars operator()(const SatisfiedShare &read) const
    {
        return {{{AnswerText::tr("Other answers"), read.n - read.satisfied, kNeutral},
                 {AnswerText::tr("Satisfied"), read.satisfied, kBest}}};
    }
    AnswerBars operator()(const Cohort &read) const
    {
        return {
            {{AnswerText::tr("Left"), read.lost, kWorst}, {AnswerText::tr("Stayed"), read.start - read.lost, kBest}}};
    }
    AnswerBars operator()(const Contacts &read) const
    {
        const double cannot = read.unresolvable.value_or(0);
        AnswerBars result{{{AnswerText::tr("Resolved at once"), read.resolved, kBest},
                           {AnswerText::tr("Later"), read.contacts - read.resolved - cannot, kNeutral}}};
        if (read.unresolvable)
            result.bars.append({AnswerText::tr("Not for level one"), cannot, kPlain});
        return result;
    }
    AnswerBars operator()(const Proportion &read) const
    {
        if (read.numerator < 0 || read.numerator > read.denominator)
            return {};
        const bool converts = kind == MetricKind::Conversion;
        return {{{converts ? AnswerText::tr("Converted") : AnswerText::tr("Counted"), read.numerator, kBest},
                 {converts ? AnswerText::tr("Did not") : AnswerText::tr("Others"), read.denominator - read.numerator,
                  kNeutral}}};
    }
    AnswerBars operator()(const Engagements &read) const
    {
        AnswerBars result{{{AnswerText::tr("Engagements"), read.engagements, kPlain}}};
        if (read.reach)
            result.bars.append({AnswerText::tr("Reached"), *read.reach, kNeutral});
        if (read.impressions)
            result.bars.append({AnswerText::tr("Impressions"), *read.impressions, kNeutral});
        if (read.followers)
            result.bars.append({AnswerText::tr("Followers"), *read.followers, kNeutral});
        return result;
    }
    AnswerBars operator()(std::monostate) const { return {}; }
    AnswerBars operator()(const Summary &) const { return {}; }
    AnswerBars operator()(const LifetimeInputs &) const { return {}; }
    AnswerBars operator()(const BareValue &) const { return {}; }
};

} // namespace

AnswerBars answerBars(MetricKind kind, const Measured &measured)
{
    return std::visit(BarsOf{kind}, measured);
}

} // namespace periplus
