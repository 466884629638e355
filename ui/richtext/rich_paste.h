// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/rich_text.h"

class QMimeData;

namespace periplus {

/// What may come from other programs into a text: from HTML bold, italic, links and lists and nothing else, from plain
/// text Markdown of the same. Reads no files and no network.
/// Shape: no lines when there is no text. HTML beyond 300 000 characters is left for the plain text beside it.
RichText richTextFrom(const QMimeData &data);

/// The type under which a text of ours is on the clipboard as its source.
QString richTextType();

/// The parts of a page in HTML.
RichText richTextFromHtml(const QString &html);

} // namespace periplus
