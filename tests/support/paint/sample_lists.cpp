// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paint/sample_lists.h"

#include "ui/paint/text_measurer.h"

#include <QRandomGenerator>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr Color kInk{0x15, 0x1A, 0x24, 255};
constexpr Color kHead{0x1F, 0x2C, 0x47, 255};
constexpr Color kLine{0xCD, 0xD2, 0xDC, 255};
constexpr Color kSheet{255, 255, 255, 255};

void begin(DisplayList &list, Role role, qint64 id, const QRectF &bounds, const QString &name)
{
    list.items.append(GroupBegin{{role, id, 0}, bounds, name});
}

void end(DisplayList &list)
{
    list.items.append(GroupEnd{});
}

void edged(DisplayList &list, const QRectF &rect, double radius)
{
    list.items.append(FillRect{rect, radius, kLine});
    list.items.append(FillRect{rect.adjusted(1, 1, -1, -1), radius - 1, kSheet});
}

void curve(DisplayList &list, const QRectF &area)
{
    Path path;
    path.moveTo(area.bottomLeft());
    path.cubicTo({area.center().x(), area.bottom()}, {area.center().x(), area.top()}, area.topRight());
    Brush brush{{}, area.topLeft(), area.bottomLeft(), {{0, {9, 90, 112, 255}}, {1, {178, 60, 10, 255}}}};
    Path below = path;
    below.lineTo(area.bottomRight());
    below.close();
    Brush faded = brush;
    faded.stops[0].color = faded.stops[0].color.withAlpha(0.4);
    faded.stops[1].color = faded.stops[1].color.withAlpha(0.05);
    list.items.append(FillPath{below, faded});
    list.items.append(StrokePath{path, {brush, 3, {}, true}});
    list.items.append(StrokePath{path.mapped(1, {0, 8}), {{{0x7D, 0x5A, 0x0B, 255}, {}, {}, {}}, 1.75, {5, 4}, false}});
}

} // namespace

QStringList scriptSamples()
{
    return {u"Xornada do cliente, canción, niño, pingüín"_s,
            u"Ταξίδι του πελάτη, και όλοι οι σταθμοί της"_s,
            u"Путь клиента, їжак і ґанок"_s,
            u"客户旅程 カスタマージャーニー 고객 여정"_s,
            u"رحلة العميل"_s,
            u"מסע לקוח"_s,
            u"Mixed רחובות and العميل in one"_s,
            u"Emoji 😀 then 👩‍💻 and ⭐ ✅"_s,
            u"office fluffy -> efficient => 1/2 12:30 AVAToy"_s,
            u"Tiếng Việt ở đây, žluťoučký kůň"_s,
            u"e\u0301te\u0301 decomposed"_s,
            u"ग्राहक यात्रा"_s,
            u"10\u00A0% − 22 to 40, n 264 · “quoted”"_s};
}

DisplayList scriptList()
{
    const ShapedTextMeasurer measurer;
    const auto line = [&measurer](const QString &text, const TextStyle &style, Color color, QPointF baseline) {
        return TextRun{text, style, color, baseline, measurer.width(text, style), text.isRightToLeft()};
    };
    DisplayList list;
    list.bounds = {0, 0, 720, 60 + 40.0 * static_cast<double>(scriptSamples().size())};
    begin(list, Role::Map, 1, list.bounds, u"Scripts"_s);
    begin(list, Role::TitleBlock, 1, {0, 0, 720, 40}, u"Scripts of the world"_s);
    list.items.append(line(u"Scripts of the world"_s, {FontFace::DisplayBold, 26, -0.4}, kInk, {20, 34}));
    end(list);
    begin(list, Role::Band, 1, {0, 44, 720, list.bounds.height() - 44}, {});
    begin(list, Role::HeaderRow, 0, {0, 44, 720, 10}, {});
    begin(list, Role::StageHeader, 21, {400, 44, 300, 42}, u"Adopt"_s);
    list.items.append(FillRect{{400, 44, 300, 42}, 9, kHead});
    list.items.append(line(u"Adopt"_s, {FontFace::DisplaySemiBold, 18, -0.2}, kSheet, {416, 71}));
    end(list);
    end(list);
    begin(list, Role::LaneRow, 31, {0, 44, 720, list.bounds.height() - 44}, {});
    double y = 60;
    qint64 id = 100;
    for (const QString &sample : scriptSamples()) {
        const QRectF rect(40, y, 340, 32);
        begin(list, Role::Cell, id, rect, {});
        begin(list, Role::Card, ++id, rect, sample);
        edged(list, rect, 7);
        list.items.append(IconMark{u"web"_s, {48, y + 8, 16, 16}, kHead});
        list.items.append(line(sample, {FontFace::Regular, 13, 0}, kInk, {72, y + 20}));
        end(list);
        end(list);
        y += 40;
    }
    end(list);
    begin(list, Role::Decoration, 0, {400, 100, 300, 200}, {});
    curve(list, {410, 120, 280, 160});
    TextRun strip = line(u"EXPERIENCE"_s, {FontFace::SemiBold, 11, 0.6}, kInk, {24, 300});
    strip.vertical = true;
    list.items.append(strip);
    list.items.append(ImageMark{u"missing"_s, {420, 320, 80, 60}, 8, u"A missing picture"_s});
    end(list);
    end(list);
    end(list);
    return list;
}

QStringList vocabulary(int count)
{
    static const QStringList syllables =
        u"ka lo mi ter ran os pel ver den sti ga no re bu tra chi fo lim qua sen"_s.split(u' ');
    QRandomGenerator random(7);
    QStringList words;
    while (words.size() < count) {
        QString word;
        for (int i = 1 + random.bounded(4); i > 0; --i)
            word += syllables.at(random.bounded(static_cast<int>(syllables.size())));
        words.append(random.bounded(8) == 0 ? word + u',' : word);
    }
    return words;
}

QString sentence(const QStringList &words, int length, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList chosen;
    for (int i = 0; i < length; ++i) {
        const double even = random.generateDouble(); // squared: some words are frequent, as in a language
        chosen.append(words.at(static_cast<qsizetype>(even * even * static_cast<double>(words.size() - 1))));
    }
    return chosen.join(u' ');
}

DisplayList denseList(int steps, const TextMeasurer &measurer)
{
    const QStringList words = vocabulary(2000);
    const int columns = 40;
    const int rows = (steps + columns - 1) / columns;
    DisplayList list;
    list.bounds = {0, 0, columns * 220.0, 40 + rows * 110.0};
    begin(list, Role::Map, 1, list.bounds, u"Dense"_s);
    begin(list, Role::TitleBlock, 1, {0, 0, 400, 36}, u"Dense map"_s);
    list.items.append(TextRun{u"Dense map"_s, {FontFace::DisplayBold, 24, 0}, kInk, {10, 28}, 120});
    end(list);
    begin(list, Role::Band, 1, list.bounds, {});
    for (int row = 0; row < rows; ++row) {
        begin(list, Role::LaneRow, row + 1, {0, 40 + row * 110.0, list.bounds.width(), 110}, {});
        for (int i = row * columns; i < std::min(steps, (row + 1) * columns); ++i) {
            const QRectF rect((i % columns) * 220.0, 40 + row * 110.0, 210, 100);
            begin(list, Role::Cell, i + 1, rect, {});
            begin(list, Role::Card, 1000000 + i, rect, {});
            edged(list, rect, 7);
            list.items.append(IconMark{u"chat"_s, QRectF(rect.x() + 10, rect.y() + 10, 18, 18), kHead});
            const auto seed = static_cast<quint32>(i);
            list.items.append(TextRun{
                sentence(words, 3, seed), {FontFace::SemiBold, 13, 0}, kInk, rect.topLeft() + QPointF(38, 24), 160});
            double y = rect.y() + 48;
            const TextStyle body{FontFace::Regular, 12, 0};
            for (const TextLine &line : measurer.breakLines(sentence(words, 10, seed + 9), body, 190, 3)) {
                list.items.append(TextRun{line.text, body, kInk, {rect.x() + 10, y}, line.width});
                y += 16;
            }
            end(list);
            end(list);
        }
        end(list);
    }
    end(list);
    end(list);
    return list;
}

} // namespace periplus
