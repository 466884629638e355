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
    PagePainter(PdfGraphics &graphics, PdfFonts &fonts, PdfPictures &pictures, Shaper &shaper,
                const std::vector<PdfTag> &tags)
        : m_graphics(graphics), m_pictures(pictures), m_letters(graphics, fonts, pictures, shaper), m_tags(tags)
    {
    }

    /// Shape: for each marked content, by its number, the index of its tag.
    std::vector<int> paint(const DisplayList &list, const PdfOwners &page)
    {
        for (size_t i = 0; i < page.owners.size(); ++i)
            paint(list.items.at(static_cast<qsizetype>(i)), page.owners[i], page.goesOn[i]);
        m_graphics.endMark();
        return std::move(m_marks);
    }

private:
    void paint(const Item &item, int owner, bool goesOn)
    {
        const auto mark = [&] {
            if (m_graphics.mark(owner, owner < 0 ? "" : m_tags[static_cast<size_t>(owner)].name) >= 0)
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
    const std::vector<PdfTag> &m_tags;
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
QByteArray outline(PdfFile &file, const QList<DisplayList> &lists, const std::vector<PageFit> &fits,
                   const std::vector<PdfPage> &pages)
{
    QSet<std::pair<qint64, qint64>> known;
    std::vector<std::pair<int, QByteArray>> items;
    for (size_t page = 0; page < pages.size(); ++page) {
        const DisplayList &list = lists.at(static_cast<qsizetype>(page));
        const PageFit &fit = fits[page];
        for (const Item &item : list.items) {
            const auto *group = std::get_if<GroupBegin>(&item);
            if (!group || !isBookmark(group->source.role) || group->name.isEmpty())
                continue;
            const std::pair key(group->source.id, group->source.lane);
            if (known.contains(key))
                continue;
            known.insert(key);
            const QPointF at = (group->bounds.topLeft() - list.bounds.topLeft()) * fit.scale + fit.offset;
            QByteArray body =
                "/Title" + PdfFile::text(group->name) + "/Dest[" + PdfFile::ref(pages[page].object) + "/XYZ ";
            appendNumber(body, at.x());
            body.append(' ');
            appendNumber(body, fit.page.height() - at.y());
            items.emplace_back(file.reserve(), body + " 0]");
        }
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

Result<QByteArray> writePdf(const QList<DisplayList> &lists, const PdfOptions &options,
                            const ShapedTextMeasurer &measurer, const AssetSource &assets)
{
    const PdfTags tags = tagsOf(lists);
    PdfFile file;
    std::vector<PdfPage> pages;
    std::vector<PageFit> fits;
    PdfFonts fonts(file);
    PdfPictures pictures(file, assets);
    for (const DisplayList &list : lists) {
        pages.push_back({file.reserve(), {}});
        fits.push_back(fitPage(list.bounds, options.paper, options.marginPt));
        for (const Item &item : list.items) {
            if (const auto *image = std::get_if<ImageMark>(&item))
                pictures.expect(image->asset, image->rect.size() * fits.back().scale);
        }
    }
    std::vector<QByteArray> bodies; // what each page says of itself, up to its fonts
    for (size_t i = 0; i < pages.size(); ++i) {
        const DisplayList &list = lists.at(static_cast<qsizetype>(i));
        const PageFit &fit = fits[i];
        const QPointF shift = fit.offset - list.bounds.topLeft() * fit.scale;
        PdfGraphics graphics(file, {fit.scale, 0, 0, -fit.scale, shift.x(), fit.page.height() - shift.y()},
                             list.bounds);
        pages[i].marks =
            PagePainter(graphics, fonts, pictures, measurer.shaper(), tags.tags).paint(list, tags.pages[i]);
        const int content = file.addStream({}, graphics.out());
        bodies.push_back(mediaBox(fit.page) + "/StructParents " + QByteArray::number(qsizetype(i))
                         + writeLinks(file, list, fit) + "/Contents " + PdfFile::ref(content)
                         + "/Group<</S/Transparency/CS/DeviceRGB>>/Resources<<" + graphics.resources());
    }
    QByteArray kids;
    for (const PdfPage &page : pages)
        kids.append(PdfFile::ref(page.object) + ' ');
    const int tree = file.add("<</Type/Pages/Count " + QByteArray::number(qsizetype(pages.size())) + "/Kids["
                              + kids.trimmed() + "]>>");
    const QByteArray written = "/Font<<" + fonts.write() + ">>>>>>";
    for (size_t i = 0; i < pages.size(); ++i)
        file.set(pages[i].object, "<</Type/Page/Parent " + PdfFile::ref(tree) + bodies[i] + written);

    QByteArray root = "<</Type/Catalog/Pages " + PdfFile::ref(tree) + "/MarkInfo<</Marked true>>"
                      + "/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "
                      + PdfFile::ref(writeStructure(file, tags, pages));
    if (!options.language.isEmpty())
        root.append("/Lang" + PdfFile::text(options.language));
    if (options.bookmarks)
        root.append(outline(file, lists, fits, pages));
    root.append(attachment(file, options.source, options.created) + ">>");
    const int info = file.add(infoBody(options));
    return file.finish(file.add(root), info);
}

} // namespace periplus
