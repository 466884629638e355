// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_tags.h"

namespace periplus {

namespace {

/// The structure type of a group; none for decoration.
PdfTag tagFor(const GroupBegin &group)
{
    switch (group.source.role) {
    case Role::Map:
        return {"Document", {}, ""};
    case Role::TitleBlock:
    case Role::Legend:
        return {"Sect", {}, ""};
    case Role::Band:
        return {"Table", {}, ""};
    case Role::HeaderRow:
    case Role::StepRow:
    case Role::LaneRow:
        return {"TR", {}, ""};
    case Role::StageHeader:
    case Role::StepHeader:
        return {"TH", {}, "Column"};
    case Role::LaneHeader:
        return {"TH", {}, "Row"};
    case Role::Cell:
    case Role::EmotionCell:
        return {"TD", {}, ""};
    case Role::Card:
    case Role::MetricChip:
        return {"P", {}, ""};
    case Role::Portrait:
    case Role::EmotionPoint:
        return {"Figure", group.name, ""};
    case Role::Decoration:
        return {};
    }
    Q_UNREACHABLE();
}

bool isTag(const PdfTag &tag)
{
    return *tag.name != '\0';
}

/// For each group, by the index of its first item, whether tagged groups lie inside it.
std::vector<bool> groupsWithParts(const DisplayList &list)
{
    std::vector<bool> result(static_cast<size_t>(list.items.size()));
    std::vector<size_t> open;
    for (size_t i = 0; i < result.size(); ++i) {
        const Item &item = list.items.at(static_cast<qsizetype>(i));
        if (const auto *group = std::get_if<GroupBegin>(&item)) {
            if (isTag(tagFor(*group))) {
                for (const size_t outer : open)
                    result[outer] = true;
            }
            open.push_back(i);
        } else if (std::holds_alternative<GroupEnd>(item) && !open.empty()) {
            open.pop_back();
        }
    }
    return result;
}

/// Builds the steps while walking the list once.
class TagBuilder
{
public:
    explicit TagBuilder(const DisplayList &list) : m_list(list), m_hasParts(groupsWithParts(list))
    {
        m_result.steps.resize(static_cast<size_t>(list.items.size()) + 1);
        m_frames.push_back({"Document", false, false, true, false, {}});
    }

    PdfTags build()
    {
        for (size_t i = 0; i + 1 < m_result.steps.size(); ++i) {
            const Item &item = m_list.items.at(static_cast<qsizetype>(i));
            if (const auto *group = std::get_if<GroupBegin>(&item))
                begin(*group, i);
            else if (std::holds_alternative<GroupEnd>(item))
                end(i);
            else if (const auto *run = std::get_if<TextRun>(&item))
                text(*run, i);
            else if (const auto *image = std::get_if<ImageMark>(&item))
                picture(*image, i);
        }
        while (!m_frames.empty())
            end(m_result.steps.size() - 1);
        return std::move(m_result);
    }

private:
    struct Frame
    {
        std::string_view name;
        bool tagged = false;
        bool silent = false;    ///< inside decoration
        bool container = false; ///< its own text needs a tag of its own
        bool textOpen = false;
        TextStyle style; ///< of the open text
    };

    void open(PdfTag tag, size_t at)
    {
        m_result.tags.push_back(std::move(tag));
        ++m_result.steps[at].open;
    }

    void closeText(size_t at)
    {
        if (m_frames.back().textOpen)
            ++m_result.steps[at].close;
        m_frames.back().textOpen = false;
    }

    void begin(const GroupBegin &group, size_t at)
    {
        closeText(at);
        const PdfTag tag = tagFor(group);
        const bool silent = m_frames.back().silent || !isTag(tag);
        const std::string_view name = tag.name;
        const bool container = m_hasParts[at] || name == "Sect" || name == "Document";
        m_frames.push_back({name, !silent, silent, container, false, {}});
        if (!silent)
            open(tag, at);
    }

    void end(size_t at)
    {
        if (m_frames.empty())
            return;
        closeText(at);
        if (m_frames.back().tagged)
            ++m_result.steps[at].close;
        m_frames.pop_back();
    }

    void text(const TextRun &run, size_t at)
    {
        Frame &frame = m_frames.back();
        if (frame.silent || !frame.container || (frame.textOpen && frame.style == run.style))
            return;
        closeText(at);
        const bool row = frame.name == "TR";
        const bool heading = frame.name == "Sect" && !m_headingDone;
        m_headingDone = m_headingDone || heading;
        open({row ? "TD" : heading ? "H1" : "P", {}, ""}, at);
        frame.textOpen = true;
        frame.style = run.style;
    }

    void picture(const ImageMark &image, size_t at)
    {
        Frame &frame = m_frames.back();
        if (frame.silent || !frame.container)
            return;
        closeText(at);
        open({"Figure", image.description, ""}, at);
        frame.textOpen = true; // closed by whatever comes next
        frame.style = {FontFace::Regular, -1, 0};
    }

    const DisplayList &m_list;
    std::vector<bool> m_hasParts;
    PdfTags m_result;
    std::vector<Frame> m_frames;
    bool m_headingDone = false;
};

} // namespace

PdfTags tagsOf(const DisplayList &list)
{
    return TagBuilder(list).build();
}

} // namespace periplus
