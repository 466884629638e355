// SPDX-License-Identifier: GPL-3.0-or-later
// Between the values of core/richtext and the documents of Qt's editor.
#pragma once

#include "core/richtext/rich_text.h"

#include <QColor>

class QTextCharFormat;
class QTextCursor;
class QTextDocument;

namespace periplus {

/// The look of a run in an editor.
QTextCharFormat formatOf(const RichRun &run, const QColor &linkColor);

/// Writes a text at a cursor in one undo step of the document, in the place of what is selected. The first line goes on
/// in the line of the cursor.
void insertRichText(QTextCursor cursor, const RichText &text, const QColor &linkColor);

/// What a document says: of its looks only bold, italic, links and lists.
/// Shape: one line for each line of the document; normalized.
RichText readRichText(const QTextDocument &document);

} // namespace periplus
