// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/pdf_tags.h"
#include "ui/paint/pdf_writer.h"

namespace periplus {

/// Adds to a document what cairo cannot say: its language, that it is tagged, scopes and alternative texts of tags,
/// the attached source; and packs it into object streams.
/// Errors: IoError when the document cannot be read back.
Result<QByteArray> finishPdf(const QByteArray &document, const PdfOptions &options, const PdfTags &tags);

} // namespace periplus
