// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/sheet_parts.h"
#include "core/layout/sheet_words.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBarRow = 27;
constexpr double kPreferenceBar = 8;
constexpr double kBarIcon = 15;
constexpr double kBarName = 72;
constexpr double kBarValue = 42;
constexpr double kSliderLine = 16;
constexpr double kSliderBox = 20; // height of the slider below its name
constexpr double kSliderInset = 8;
constexpr double kKnob = 7;
constexpr double kMostSkill = 5;

const TextStyle kBarNameStyle{FontFace::Regular, 13, 0};
const TextStyle kScaleStyle{FontFace::Regular, 12, 0};
const TextStyle kScaleNote{FontFace::Regular, 11, 0};

QString channelIcon(const State &state, const QString &code)
{
    QString icon;
    state.forEach<Channel>([&](const Channel &channel) {
        if (!code.isEmpty() && channel.code == code)
            icon = channel.icon;
    });
    return icon.isEmpty() ? u"chat"_s : icon;
}

double evidenceLine(ListWriter &out, const SheetContext &sheet, TraitId trait, QPointF at, double width)
{
    const Color color = sheet.color(isAssumption(sheet.state, trait) ? u"warn"_s : u"ink3"_s);
    return out.linesAtLeft(words::evidenceNote(sheet.state, trait), kScaleNote, color, {at, QSizeF(width, 0)}, 15);
}

} // namespace

void writeSlider(ListWriter &out, const SheetContext &sheet, std::optional<double> value, const QRectF &box)
{
    const double left = box.left() + kSliderInset;
    const double length = box.width() - 2 * kSliderInset;
    const double y = box.center().y();
    out.add(FillRect{{left, y - 1, length, 2}, 1, sheet.color(u"line"_s)});
    const double part = value ? (std::clamp(*value, 1.0, kMostSkill) - 1) / (kMostSkill - 1) : 0;
    const QPointF knob(left + part * length, y);
    if (value)
        out.add(FillRect{{left, y - 1.25, part * length, 2.5}, 1.25, sheet.color(u"accent"_s)});
    for (int i = 0; i < 5; ++i)
        out.add(FillPath{Path::ellipse({left + i * length / 4, y}, 2, 2), {sheet.color(u"ctl"_s), {}, {}, {}}});
    if (!value)
        return;
    out.add(FillPath{Path::ellipse(knob, kKnob + 1, kKnob + 1), {sheet.color(u"accent"_s), {}, {}, {}}});
    out.add(FillPath{Path::ellipse(knob, kKnob - 1.5, kKnob - 1.5), {sheet.ground(), {}, {}, {}}});
}

void writePreferenceBar(ListWriter &out, const SheetContext &sheet, std::optional<double> value, QPointF leftMiddle,
                        double length)
{
    const QRectF track(leftMiddle.x(), leftMiddle.y() - kPreferenceBar / 2, length, kPreferenceBar);
    out.add(FillRect{track, kPreferenceBar / 2, sheet.color(u"hair"_s)});
    const double part = std::clamp(value.value_or(0), 0.0, 100.0) / 100;
    if (part <= 0)
        return;
    const double filled = std::max(kPreferenceBar, part * length);
    out.add(FillRect{{track.topLeft(), QSizeF(filled, kPreferenceBar)}, kPreferenceBar / 2, sheet.color(u"touch"_s)});
}

double writeChannelBar(ListWriter &out, const SheetContext &sheet, const Trait &trait, QPointF topLeft, double width)
{
    const QString name = words::channelName(sheet.state, trait);
    const QRectF row(topLeft, QSizeF(width, kBarRow));
    const double nameLeft = row.left() + kBarIcon + 9;
    const QList<TextLine> lines = sheet.measurer.breakLines(name, kBarNameStyle, kBarName);
    const double rowHeight = std::max(kBarRow, 9 + 18.0 * static_cast<double>(lines.size()));
    const double middle = row.top() + rowHeight / 2;
    out.add(IconMark{channelIcon(sheet.state, trait.label),
                     {row.left(), middle - kBarIcon / 2, kBarIcon, kBarIcon},
                     sheet.color(u"touch"_s)});
    const double textTop = middle - 9.0 * static_cast<double>(lines.size());
    out.linesAtLeft(name, kBarNameStyle, sheet.color(u"ink"_s), {nameLeft, textTop, kBarName, 0}, 18);

    const double barLeft = nameLeft + kBarName + 9;
    const double length = std::max(0.0, row.right() - kBarValue - barLeft);
    writePreferenceBar(out, sheet, trait.value, {barLeft, middle}, length);
    out.lineAtRight(words::preferenceText(trait), kScaleStyle, sheet.color(u"ink2"_s),
                    {row.right() - kBarValue, middle - 9, kBarValue, 18});
    const double rest = row.right() - nameLeft;
    return rowHeight + evidenceLine(out, sheet, trait.id, {nameLeft, row.top() + rowHeight - 4}, rest);
}

double writeSkillSlider(ListWriter &out, const SheetContext &sheet, const Trait &trait, QPointF topLeft, double width)
{
    const QString value = words::skillText(trait);
    const double valueWidth = sheet.measurer.width(value, kScaleStyle) + 1;
    const QRectF name(topLeft, QSizeF(width - valueWidth - 10, 0));
    const double nameHeight =
        std::max(kSliderLine, out.linesAtLeft(trait.label, kScaleStyle, sheet.color(u"ink"_s), name, kSliderLine));
    out.lineAtRight(value, kScaleStyle, sheet.color(u"ink3"_s),
                    {topLeft.x() + width - valueWidth, topLeft.y(), valueWidth, kSliderLine});
    const QRectF box(topLeft.x(), topLeft.y() + nameHeight, width, kSliderBox);
    writeSlider(out, sheet, trait.value, box);
    return nameHeight + kSliderBox + evidenceLine(out, sheet, trait.id, box.bottomLeft(), width);
}

} // namespace periplus
