// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_structure.h"

namespace periplus {

namespace {

/// The page that each tag begins on: that of its first content, or of its first part.
std::vector<int> firstPages(const PdfTags &tags, const std::vector<PdfPage> &pages)
{
    std::vector<int> result(tags.tags.size(), -1);
    for (size_t page = pages.size(); page-- > 0;) {
        for (const int tag : pages[page].marks)
            result[static_cast<size_t>(tag)] = static_cast<int>(page);
    }
    for (size_t i = result.size(); i-- > 0;) {
        const int parent = tags.tags[i].parent;
        if (result[i] < 0)
            result[i] = 0;
        if (parent >= 0)
            result[static_cast<size_t>(parent)] = result[i];
    }
    return result;
}

} // namespace

int writeStructure(PdfFile &file, const PdfTags &tags, const std::vector<PdfPage> &pages)
{
    const int root = file.reserve();
    const std::vector<int> first = firstPages(tags, pages);
    std::vector<int> objects(tags.tags.size());
    std::vector<QByteArray> kids(tags.tags.size());
    for (int &object : objects)
        object = file.reserve();
    // Own content first: only tags without parts have any.
    for (size_t page = 0; page < pages.size(); ++page) {
        const std::vector<int> &marks = pages[page].marks;
        for (size_t i = 0; i < marks.size(); ++i) {
            const auto tag = static_cast<size_t>(marks[i]);
            const QByteArray number = QByteArray::number(qsizetype(i));
            if (first[tag] == static_cast<int>(page))
                kids[tag].append(number + ' ');
            else
                kids[tag].append("<</Type/MCR/Pg " + PdfFile::ref(pages[page].object) + "/MCID " + number + ">> ");
        }
    }
    QByteArray top;
    for (size_t i = 0; i < objects.size(); ++i) {
        const int parent = tags.tags[i].parent;
        (parent < 0 ? top : kids[static_cast<size_t>(parent)]).append(PdfFile::ref(objects[i]) + ' ');
    }
    for (size_t i = 0; i < objects.size(); ++i) {
        const PdfTag &tag = tags.tags[i];
        QByteArray body = "<</S/" + QByteArray(tag.name) + "/P "
                          + PdfFile::ref(tag.parent < 0 ? root : objects[static_cast<size_t>(tag.parent)]) + "/Pg "
                          + PdfFile::ref(pages[static_cast<size_t>(first[i])].object);
        if (!kids[i].isEmpty())
            body.append("/K[" + kids[i] + ']');
        if (!tag.alternative.isEmpty())
            body.append("/Alt" + PdfFile::text(tag.alternative));
        if (*tag.scope != '\0')
            body.append("/A<</O/Table/Scope/" + QByteArray(tag.scope) + ">>");
        file.set(objects[i], body + ">>");
    }
    QByteArray owners;
    for (size_t page = 0; page < pages.size(); ++page) {
        owners.append(QByteArray::number(qsizetype(page)) + '[');
        for (const int mark : pages[page].marks)
            owners.append(PdfFile::ref(objects[static_cast<size_t>(mark)]) + ' ');
        owners.append(']');
    }
    const int parents = file.add("<</Nums[" + owners + "]>>");
    file.set(root, "<</Type/StructTreeRoot/K[" + top + "]/ParentTree " + PdfFile::ref(parents) + "/ParentTreeNextKey "
                       + QByteArray::number(qsizetype(pages.size())) + ">>");
    return root;
}

} // namespace periplus
