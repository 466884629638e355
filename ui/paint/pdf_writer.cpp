// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_writer.h"

#include "ui/paint/number_text.h"
#include "ui/paint/overloaded.h"
#include "ui/paint/pdf_letters.h"
#include "ui/paint/pdf_links.h"
#include "ui/paint/pdf_structure.h"
#include "ui/paint/pdf_tags.h"
#include "ui/paint/picture.h"

#include <QSet>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Paints the list into the page's content stream, and notes which tag owns which marked content.
class PagePainter
{
public:
    PagePainter(PdfGraphics &graphics, PdfFonts &fonts, PdfPictures &pictures, Shaper &shaper, const PdfTags &tags)
        : m_graphics(graphics), m_pictures(pictures), m_letters(graphics, fonts, pictures, shaper), m_tags(tags)
    {
    }

    /// Shape: for each marked content, by its number, the index of its tag.
    std::vector<int> paint(const DisplayList &list)
    {
        for (size_t i = 0; i < m_tags.owners.size(); ++i)
            paint(list.items.at(static_cast<qsizetype>(i)), m_tags.owners[i], m_tags.goesOn[i]);
        m_graphics.endMark();
        return std::move(m_marks);
    }

private:
    void paint(const Item &item, int owner, bool goesOn)
    {
        const auto mark = [&] {
            if (m_graphics.mark(owner, owner < 0 ? "" : m_tags.tags[static_cast<size_t>(owner)].name) >= 0)
                m_marks.push_back(owner);
        };
        std::visit(overloaded{[](const GroupBegin &) {}, [](const GroupEnd &) {},
                              [&](const FillRect &rect) {
                                  mark();
                                  m_graphics.fillRect(rect);
                              },
                              [&](const FillPath &path) {
                                  mark();
                                  m_graphics.fillPath(path);
                              },
                              [&](const StrokePath &path) {
                                  mark();
                                  m_graphics.strokePath(path);
                              },
                              [&](const TextRun &run) {
                                  mark();
                                  m_letters.draw(run, goesOn);
                              },
                              [&](const IconMark &icon) {
                                  mark();
                                  m_graphics.icon(icon);
                              },
                              [&](const ImageMark &image) {
                                  mark();
                                  picture(image);
                              },
                              [](const LinkMark &) {}},
                   item);
    }

    void picture(const ImageMark &mark)
    {
        const PdfPicture picture = m_pictures.asset(mark.asset);
        if (picture.object == 0) {
            m_graphics.fillRect({mark.rect, mark.radius, kMissingPicture});
            return;
        }
        const double scale =
            std::max(mark.rect.width() / picture.size.width(), mark.rect.height() / picture.size.height());
        QRectF cover(QPointF(), QSizeF(picture.size) * scale);
        cover.moveCenter(mark.rect.center());
        m_graphics.picture(picture.object, cover, Path::roundedRect(mark.rect, mark.radius));
    }

    PdfGraphics &m_graphics;
    PdfPictures &m_pictures;
    PdfLetters m_letters;
    const PdfTags &m_tags;
    std::vector<int> m_marks;
};

QByteArray dateText(const QDateTime &date)
{
    return date.toUTC().toString(u"'(D:'yyyyMMddHHmmss'Z)'").toLatin1();
}

QByteArray infoBody(const PdfOptions &options)
{
    QByteArray info("<<");
    if (!options.title.isEmpty())
        info.append("/Title" + PdfFile::text(options.title));
    if (!options.author.isEmpty())
        info.append("/Author" + PdfFile::text(options.author));
    info.append("/Creator" + PdfFile::text(u"Periplus " PERIPLUS_VERSION ""_s));
    if (options.created.isValid())
        info.append("/CreationDate" + dateText(options.created));
    return info + ">>";
}

bool isBookmark(Role role)
{
    return role == Role::StageHeader || role == Role::TraitHeading;
}

/// Outline items of the stages, or of a persona's sections; a stage that goes on in the next band is named once.
QByteArray outline(PdfFile &file, const DisplayList &list, const PageFit &fit, int page)
{
    QSet<std::pair<qint64, qint64>> known;
    std::vector<std::pair<int, QByteArray>> items;
    for (const Item &item : list.items) {
        const auto *group = std::get_if<GroupBegin>(&item);
        if (!group || !isBookmark(group->source.role) || group->name.isEmpty())
            continue;
        const std::pair key(group->source.id, group->source.lane);
        if (known.contains(key))
            continue;
        known.insert(key);
        const QPointF at = (group->bounds.topLeft() - list.bounds.topLeft()) * fit.scale + fit.offset;
        QByteArray body = "/Title" + PdfFile::text(group->name) + "/Dest[" + PdfFile::ref(page) + "/XYZ ";
        appendNumber(body, at.x());
        body.append(' ');
        appendNumber(body, fit.page.height() - at.y());
        items.emplace_back(file.reserve(), body + " 0]");
    }
    if (items.empty())
        return {};
    const int root = file.reserve();
    for (size_t i = 0; i < items.size(); ++i) {
        QByteArray body = "<<" + items[i].second + "/Parent " + PdfFile::ref(root);
        if (i > 0)
            body.append("/Prev " + PdfFile::ref(items[i - 1].first));
        if (i + 1 < items.size())
            body.append("/Next " + PdfFile::ref(items[i + 1].first));
        file.set(items[i].first, body + ">>");
    }
    file.set(root, "<</Type/Outlines/First " + PdfFile::ref(items.front().first) + "/Last "
                       + PdfFile::ref(items.back().first) + "/Count " + QByteArray::number(qsizetype(items.size()))
                       + ">>");
    return "/Outlines " + PdfFile::ref(root) + "/PageMode/UseOutlines";
}

QByteArray attachment(PdfFile &file, const PdfAttachment &source, const QDateTime &created)
{
    if (source.bytes.isEmpty())
        return {};
    QByteArray parameters = "/Params<</Size " + QByteArray::number(source.bytes.size());
    if (created.isValid())
        parameters.append("/ModDate" + dateText(created));
    const int stream = file.addStream(
        "/Type/EmbeddedFile/Subtype" + PdfFile::name(source.mediaType.toLatin1()) + parameters + ">>", source.bytes);
    const QByteArray name = PdfFile::text(source.name);
    const int spec = file.add("<</Type/Filespec/F" + name + "/UF" + name + "/AFRelationship/Source/EF<</F "
                              + PdfFile::ref(stream) + ">>>>");
    return "/AF[" + PdfFile::ref(spec) + "]/Names<</EmbeddedFiles<</Names[" + name + ' ' + PdfFile::ref(spec) + "]>>>>";
}

QByteArray mediaBox(QSizeF page)
{
    QByteArray box("/MediaBox[0 0 ");
    appendNumber(box, page.width());
    box.append(' ');
    appendNumber(box, page.height());
    return box + ']';
}

} // namespace

Result<QByteArray> writePdf(const DisplayList &list, const PdfOptions &options, const ShapedTextMeasurer &measurer,
                            const AssetSource &assets)
{
    const PageFit fit = fitPage(list.bounds, options.paper, options.marginPt);
    const QPointF shift = fit.offset - list.bounds.topLeft() * fit.scale;
    const std::array<double, 6> matrix{fit.scale, 0, 0, -fit.scale, shift.x(), fit.page.height() - shift.y()};
    const PdfTags tags = tagsOf(list);

    PdfFile file;
    const int page = file.reserve();
    PdfFonts fonts(file);
    PdfPictures pictures(file, assets);
    for (const Item &item : list.items) {
        if (const auto *image = std::get_if<ImageMark>(&item))
            pictures.expect(image->asset, image->rect.size() * fit.scale);
    }
    PdfGraphics graphics(file, matrix, list.bounds);
    const std::vector<int> marks = PagePainter(graphics, fonts, pictures, measurer.shaper(), tags).paint(list);
    const int content = file.addStream({}, graphics.out());
    const QByteArray annotations = writeLinks(file, list, fit);
    const int pages = file.add("<</Type/Pages/Count 1/Kids[" + PdfFile::ref(page) + "]>>");
    file.set(page, "<</Type/Page/Parent " + PdfFile::ref(pages) + mediaBox(fit.page) + "/StructParents 0" + annotations
                       + "/Contents " + PdfFile::ref(content) + "/Group<</S/Transparency/CS/DeviceRGB>>/Resources<<"
                       + graphics.resources() + "/Font<<" + fonts.write() + ">>>>>>");

    QByteArray root = "<</Type/Catalog/Pages " + PdfFile::ref(pages) + "/MarkInfo<</Marked true>>"
                      + "/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "
                      + PdfFile::ref(writeStructure(file, tags, marks, page));
    if (!options.language.isEmpty())
        root.append("/Lang" + PdfFile::text(options.language));
    if (options.bookmarks)
        root.append(outline(file, list, fit, page));
    root.append(attachment(file, options.source, options.created) + ">>");
    const int info = file.add(infoBody(options));
    return file.finish(file.add(root), info);
}

} // namespace periplus
