// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/markdown_blocks.h"

namespace periplus {

namespace {

struct Fence
{
    QChar mark;
    qsizetype length = 0; ///< 0: the line is no fence
    qsizetype indent = 0;
    QStringView info;
};

Fence fenceOf(QStringView line)
{
    Fence fence;
    while (fence.indent < line.size() && line[fence.indent] == u' ')
        ++fence.indent;
    const QStringView rest = line.sliced(fence.indent);
    if (fence.indent > 3 || rest.isEmpty() || (rest[0] != u'`' && rest[0] != u'~'))
        return {};
    fence.mark = rest[0];
    while (fence.length < rest.size() && rest[fence.length] == fence.mark)
        ++fence.length;
    fence.info = rest.sliced(fence.length).trimmed();
    if (fence.length < 3 || (fence.mark == u'`' && fence.info.contains(u'`')))
        return {};
    return fence;
}

/// A line of code loses as much indent as its fence had.
QStringView unindented(QStringView line, qsizetype indent)
{
    qsizetype spaces = 0;
    while (spaces < indent && spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    return line.sliced(spaces);
}

QString languageOf(QStringView info)
{
    qsizetype end = 0;
    while (end < info.size() && !info[end].isSpace() && info[end] != u'{')
        ++end;
    return info.first(end).toString().toLower();
}

} // namespace

QList<CodeBlock> fencedBlocks(const QString &markdown)
{
    QList<CodeBlock> blocks;
    Fence open;
    int line = 0;
    for (const QStringView text : QStringView(markdown).tokenize(u'\n')) {
        ++line;
        const Fence fence = fenceOf(text);
        if (open.length == 0) {
            open = fence;
            if (fence.length > 0)
                blocks.append({languageOf(fence.info), {}, line + 1});
        } else if (fence.length >= open.length && fence.mark == open.mark && fence.info.isEmpty()) {
            open = {};
        } else {
            blocks.last().code += unindented(text, open.indent);
            blocks.last().code += u'\n';
        }
    }
    return blocks;
}

} // namespace periplus
