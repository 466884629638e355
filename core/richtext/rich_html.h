// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/rich_text.h"

namespace periplus {

/// The text as a piece of HTML: b, i, a, ul, ol and li, lines parted by br. Everything else is escaped.
QString richToHtml(const RichText &text);

/// The text as Markdown that any reader of it understands: signs that only others know are escaped, too.
/// With `oneLine` lists become lines with their markers and lines are parted by <br>, as cells of a table need it.
QString richToMarkdown(const RichText &text, bool oneLine);

} // namespace periplus
