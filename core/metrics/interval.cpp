// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval.h"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace periplus {

Interval wilsonInterval(double share, double n)
{
    const double z2 = kNormal95 * kNormal95;
    const double centre = share + z2 / (2 * n);
    const double spread = kNormal95 * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    const double scale = 1 + z2 / n;
    return {(centre - spread) / scale, (centre + spread) / scale};
}

double studentQuantile(double degrees)
{
    return boost::math::quantile(boost::math::students_t(degrees), 0.975);
}

Interval meanInterval(double mean, double deviation, double n)
{
    const double margin = studentQuantile(n - 1) * deviation / std::sqrt(n);
    return {mean - margin, mean + margin};
}

double promoterVariance(double promoterShare, double detractorShare)
{
    const double score = promoterShare - detractorShare;
    return promoterShare + detractorShare - score * score;
}

Interval promoterInterval(double promoters, double detractors, double n)
{
    const double answers = n + 3;
    const double p = (promoters + 0.75) / answers;
    const double d = (detractors + 0.75) / answers;
    const double margin = 100 * kNormal95 * std::sqrt(promoterVariance(p, d) / answers);
    return {100 * (p - d) - margin, 100 * (p - d) + margin};
}

} // namespace periplus
