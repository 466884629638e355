// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_writer.h"

#include "ui/paint/cairo_painter.h"
#include "ui/paint/pdf_finish.h"
#include "ui/paint/pdf_tags.h"

#include <cairo-pdf.h>

#include <QSet>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct SurfaceEnd
{
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
using SurfacePtr = std::unique_ptr<cairo_surface_t, SurfaceEnd>;

struct ContextEnd
{
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
using ContextPtr = std::unique_ptr<cairo_t, ContextEnd>;

cairo_status_t append(void *closure, const unsigned char *bytes, unsigned length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t *surface, const PdfOptions &options)
{
    const auto set = [surface](cairo_pdf_metadata_t key, const QString &value) {
        if (!value.isEmpty())
            cairo_pdf_surface_set_metadata(surface, key, value.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, options.title);
    set(CAIRO_PDF_METADATA_AUTHOR, options.author);
    set(CAIRO_PDF_METADATA_CREATOR, u"Periplus " PERIPLUS_VERSION ""_s);
    const QDateTime created = options.created.isValid() ? options.created : QDateTime::fromSecsSinceEpoch(0);
    set(CAIRO_PDF_METADATA_CREATE_DATE, created.toUTC().toString(Qt::ISODate));
}

void addBookmarks(cairo_surface_t *surface, const DisplayList &list, const PageFit &fit)
{
    QSet<qint64> known; // a stage that goes on in the next band is named once
    for (const Item &item : list.items) {
        const auto *group = std::get_if<GroupBegin>(&item);
        if (!group || group->source.role != Role::StageHeader || group->name.isEmpty()
            || known.contains(group->source.id))
            continue;
        known.insert(group->source.id);
        const QPointF at = (group->bounds.topLeft() - list.bounds.topLeft()) * fit.scale + fit.offset;
        const QString place = u"page=1 pos=[%1 %2]"_s.arg(at.x(), 0, 'f', 2).arg(at.y(), 0, 'f', 2);
        cairo_pdf_surface_add_outline(surface, CAIRO_PDF_OUTLINE_ROOT, group->name.toUtf8().constData(),
                                      place.toLatin1().constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    }
}

void paintTagged(cairo_t *cairo, const DisplayList &list, const PdfTags &tags, CairoPainter &painter)
{
    std::vector<const char *> open;
    auto next = tags.tags.begin();
    for (size_t i = 0; i < tags.steps.size(); ++i) {
        const TagStep &step = tags.steps[i];
        for (int n = 0; n < step.close; ++n) {
            cairo_tag_end(cairo, open.back());
            open.pop_back();
        }
        for (int n = 0; n < step.open; ++n) {
            open.push_back(next->name);
            cairo_tag_begin(cairo, next->name, nullptr);
            ++next;
        }
        if (i + 1 < tags.steps.size())
            painter.paint(list.items.at(static_cast<qsizetype>(i)));
    }
}

} // namespace

Result<QByteArray> writePdf(const DisplayList &list, const PdfOptions &options, const ShapedTextMeasurer &measurer,
                            const AssetSource &assets)
{
    const PageFit fit = fitPage(list.bounds, options.paper, options.marginPt);
    const PdfTags tags = tagsOf(list);
    QByteArray document;
    const SurfacePtr surface(
        cairo_pdf_surface_create_for_stream(append, &document, fit.page.width(), fit.page.height()));
    describe(surface.get(), options);
    {
        const ContextPtr cairo(cairo_create(surface.get()));
        // White paper first. Besides the look: cairo keeps the union of all painted areas, and one that covers the
        // whole page at once keeps that cheap.
        cairo_set_source_rgb(cairo.get(), 1, 1, 1);
        cairo_paint(cairo.get());
        cairo_translate(cairo.get(), fit.offset.x(), fit.offset.y());
        cairo_scale(cairo.get(), fit.scale, fit.scale);
        cairo_translate(cairo.get(), -list.bounds.x(), -list.bounds.y());
        CairoPainter painter(cairo.get(), measurer, assets, LetterMode::Text);
        paintTagged(cairo.get(), list, tags, painter);
        if (options.bookmarks)
            addBookmarks(surface.get(), list, fit);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    const cairo_status_t status = cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        return failure(Errc::IoError, QString::fromLatin1(cairo_status_to_string(status)));
    return finishPdf(document, options, tags);
}

} // namespace periplus
