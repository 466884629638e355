// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>

namespace periplus {

/// Ends the program where a fuzzed property does not hold: that is what a fuzzer, and a replay, take for a finding.
inline void require(bool holds, const char *property, const QString &detail = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "FAIL!  : %s: %s\n", property, qPrintable(detail));
    std::abort();
}

} // namespace periplus
