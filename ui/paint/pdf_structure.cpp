// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_structure.h"

namespace periplus {

int writeStructure(PdfFile &file, const PdfTags &tags, const std::vector<int> &marks, int page)
{
    const int root = file.reserve();
    std::vector<int> objects(tags.tags.size());
    std::vector<QByteArray> kids(tags.tags.size());
    for (int &object : objects)
        object = file.reserve();
    QByteArray top;
    // Own content first: only tags without parts have any.
    for (size_t i = 0; i < marks.size(); ++i)
        kids[static_cast<size_t>(marks[i])].append(QByteArray::number(qsizetype(i)) + ' ');
    for (size_t i = 0; i < objects.size(); ++i) {
        const int parent = tags.tags[i].parent;
        (parent < 0 ? top : kids[static_cast<size_t>(parent)]).append(PdfFile::ref(objects[i]) + ' ');
    }
    for (size_t i = 0; i < objects.size(); ++i) {
        const PdfTag &tag = tags.tags[i];
        QByteArray body = "<</S/" + QByteArray(tag.name) + "/P "
                          + PdfFile::ref(tag.parent < 0 ? root : objects[static_cast<size_t>(tag.parent)]) + "/Pg "
                          + PdfFile::ref(page);
        if (!kids[i].isEmpty())
            body.append("/K[" + kids[i] + ']');
        if (!tag.alternative.isEmpty())
            body.append("/Alt" + PdfFile::text(tag.alternative));
        if (*tag.scope != '\0')
            body.append("/A<</O/Table/Scope/" + QByteArray(tag.scope) + ">>");
        file.set(objects[i], body + ">>");
    }
    QByteArray owners;
    for (const int mark : marks)
        owners.append(PdfFile::ref(objects[static_cast<size_t>(mark)]) + ' ');
    const int parents = file.add("<</Nums[0[" + owners + "]]>>");
    file.set(root,
             "<</Type/StructTreeRoot/K[" + top + "]/ParentTree " + PdfFile::ref(parents) + "/ParentTreeNextKey 1>>");
    return root;
}

} // namespace periplus
