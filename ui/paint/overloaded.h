// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace periplus {

/// Makes one visitor of several lambdas. Every alternative must be named: a new kind of item then fails to compile.
template <class... Ts> struct overloaded : Ts...
{
    using Ts::operator()...;
};

} // namespace periplus
