// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_tags.h"

#include "core/layout/metric_page.h"
#include "core/layout/persona_sheet.h"

#include <cmath>
#include <map>
#include <tuple>

namespace periplus {

namespace {

PdfTag metricField(const GroupBegin &group)
{
    switch (static_cast<MetricFieldNumber>(group.source.lane)) {
    case MetricFieldNumber::Title:
        return {"H1"};
    case MetricFieldNumber::Heading:
        return {"H2"};
    case MetricFieldNumber::Chart:
        return {"Figure", group.name};
    case MetricFieldNumber::Text:
        return {"P"};
    }
    Q_UNREACHABLE();
}

/// The structure type of a group; none for decoration.
PdfTag tagFor(const GroupBegin &group)
{
    switch (group.source.role) {
    case Role::Map:
        return {"Document"};
    case Role::PersonaSheet:
    case Role::MetricsPage:
        return {"Document"};
    case Role::TitleBlock:
    case Role::Legend:
    case Role::TraitSection:
    case Role::PersonaCard:
    case Role::MetricPart:
        return {"Sect"};
    case Role::PersonaField:
        return {group.source.lane == static_cast<qint64>(SheetField::Name) ? "H1" : "P"};
    case Role::TraitHeading:
        return {"H2"};
    case Role::Band:
    case Role::PersonaTable:
    case Role::MetricTable:
        return {"Table"};
    case Role::HeaderRow:
    case Role::StepRow:
    case Role::LaneRow:
    case Role::PersonaRow:
    case Role::MetricRow:
        return {"TR"};
    case Role::StageHeader:
    case Role::StepHeader:
    case Role::PersonaHead:
    case Role::MetricHead:
        return {"TH", {}, "Column"};
    case Role::LaneHeader:
    case Role::RowName:
        return {"TH", {}, "Row"};
    case Role::Cell:
    case Role::EmotionCell:
    case Role::PersonaCell:
    case Role::MetricCell:
        return {"TD"};
    case Role::Card:
    case Role::MetricChip:
    case Role::Trait:
    case Role::JourneyCard:
    case Role::MetricChoice:
    case Role::MetricPlace:
        return {"P"};
    case Role::MetricField:
        return metricField(group);
    case Role::Portrait:
    case Role::EmotionPoint:
        return {"Figure", group.name};
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

bool mayGoOn(Role role)
{
    return role == Role::PersonaSheet || role == Role::PersonaTable || role == Role::MetricsPage
           || role == Role::MetricTable || role == Role::MetricPart;
}

/// Finds the owners while walking each list once.
class TagBuilder
{
public:
    void add(const DisplayList &list)
    {
        const std::vector<bool> hasParts = groupsWithParts(list);
        m_frames = {{"Document", -1, false, true, -1, {}}};
        PdfOwners page;
        page.owners.assign(static_cast<size_t>(list.items.size()), -1);
        for (size_t i = 0; i < page.owners.size(); ++i) {
            const Item &item = list.items.at(static_cast<qsizetype>(i));
            if (const auto *group = std::get_if<GroupBegin>(&item))
                begin(*group, hasParts[i]);
            else if (std::holds_alternative<GroupEnd>(item))
                end();
            else if (const auto *run = std::get_if<TextRun>(&item))
                page.owners[i] = text(*run);
            else if (const auto *image = std::get_if<ImageMark>(&item))
                page.owners[i] = picture(*image);
            else
                page.owners[i] = shape();
        }
        findWhatGoesOn(list, page);
        m_result.pages.push_back(std::move(page));
    }

    PdfTags take() { return std::move(m_result); }

private:
    void findWhatGoesOn(const DisplayList &list, PdfOwners &page) const
    {
        page.goesOn.assign(page.owners.size(), false);
        int next = -1; // owner of the text behind
        const TextRun *behind = nullptr;
        for (size_t i = page.owners.size(); i-- > 0;) {
            const auto *run = std::get_if<TextRun>(&list.items.at(static_cast<qsizetype>(i)));
            if (!run)
                continue;
            const int owner = page.owners[i];
            page.goesOn[i] = owner >= 0 && next >= 0 && (owner == next || parentOf(owner) == parentOf(next))
                             && !(behind && touch(*run, *behind));
            next = owner;
            behind = run;
        }
    }

    /// Whether two texts stand side by side without a gap, as parts of one line in several faces do.
    static bool touch(const TextRun &a, const TextRun &b)
    {
        constexpr double kNear = 0.05; // map units
        return !a.vertical && !b.vertical && std::abs(a.baseline.y() - b.baseline.y()) < kNear
               && (std::abs(a.baseline.x() + a.width - b.baseline.x()) < kNear
                   || std::abs(b.baseline.x() + b.width - a.baseline.x()) < kNear);
    }

    int parentOf(int tag) const { return m_result.tags[static_cast<size_t>(tag)].parent; }

    struct Frame
    {
        std::string_view name;
        int tag = -1;           ///< of the group, or of the nearest tagged one around it
        bool silent = false;    ///< inside decoration
        bool container = false; ///< its own text needs a tag of its own
        int textTag = -1;       ///< of the text that goes on
        TextStyle style;        ///< of that text
    };

    /// The tag of a group: the one it goes on from, or a new one.
    int tagOf(const GroupBegin &group, const PdfTag &tag)
    {
        if (!mayGoOn(group.source.role))
            return open(tag);
        const std::tuple key(static_cast<int>(group.source.role), group.source.id, group.source.lane);
        const auto known = m_known.find(key);
        return known != m_known.end() ? known->second : m_known.emplace(key, open(tag)).first->second;
    }

    int open(PdfTag tag)
    {
        tag.parent = m_frames.back().tag;
        m_result.tags.push_back(std::move(tag));
        return static_cast<int>(m_result.tags.size()) - 1;
    }

    void begin(const GroupBegin &group, bool hasParts)
    {
        m_frames.back().textTag = -1;
        const PdfTag tag = tagFor(group);
        const bool silent = m_frames.back().silent || !isTag(tag);
        const std::string_view name = tag.name;
        const int index = silent ? m_frames.back().tag : tagOf(group, tag);
        m_frames.push_back({name, index, silent, hasParts || name == "Sect" || name == "Document", -1, {}});
    }

    void end()
    {
        if (m_frames.size() > 1)
            m_frames.pop_back();
    }

    int text(const TextRun &run)
    {
        Frame &frame = m_frames.back();
        if (frame.silent)
            return -1;
        if (!frame.container)
            return frame.tag;
        if (frame.textTag >= 0 && frame.style == run.style)
            return frame.textTag;
        const bool heading = frame.name == "Sect" && !m_headingDone;
        m_headingDone = m_headingDone || heading;
        frame.textTag = open({frame.name == "TR" ? "TD" : heading ? "H1" : "P"});
        frame.style = run.style;
        return frame.textTag;
    }

    int picture(const ImageMark &image)
    {
        Frame &frame = m_frames.back();
        if (frame.silent)
            return -1;
        if (!frame.container)
            return frame.tag;
        frame.textTag = -1;
        return open({"Figure", image.description});
    }

    int shape() const
    {
        const Frame &frame = m_frames.back();
        return !frame.silent && frame.name == "Figure" ? frame.tag : -1;
    }

    PdfTags m_result;
    std::vector<Frame> m_frames;
    std::map<std::tuple<int, qint64, qint64>, int> m_known; // tags that may go on, by source
    bool m_headingDone = false;
};

} // namespace

PdfTags tagsOf(const QList<DisplayList> &pages)
{
    TagBuilder builder;
    for (const DisplayList &page : pages)
        builder.add(page);
    return builder.take();
}

} // namespace periplus
