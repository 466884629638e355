// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/layout/display_list.h"
#include "core/model/assets.h"
#include "ui/paint/page_fit.h"
#include "ui/paint/text_measurer.h"

#include <QDateTime>

namespace periplus {

/// A file carried inside the document.
struct PdfAttachment
{
    QString name;
    QString mediaType;
    QByteArray bytes;
};

struct PdfOptions
{
    PaperSize paper = PaperSize::Fitted;
    double marginPt = 0;
    QString title;
    QString author;
    QString language;      ///< BCP 47; empty: not said
    QDateTime created;     ///< invalid: the document carries no date
    bool bookmarks = true; ///< one per stage or section
    PdfAttachment source;  ///< what the map was made from; without bytes: none
};

/// A page for each list: vectors, text that can be searched and copied, one tag tree made from the groups. Each list is
/// fitted to its page by itself. Equal input gives equal bytes.
/// Errors: IoError when the document cannot be made.
/// Source: tags follow ISO 32000-1, 14.8.
Result<QByteArray> writePdf(const QList<DisplayList> &pages, const PdfOptions &options,
                            const ShapedTextMeasurer &measurer, const AssetSource &assets);

/// The same with one page.
inline Result<QByteArray> writePdf(const DisplayList &list, const PdfOptions &options,
                                   const ShapedTextMeasurer &measurer, const AssetSource &assets)
{
    return writePdf(QList<DisplayList>{list}, options, measurer, assets);
}

} // namespace periplus
