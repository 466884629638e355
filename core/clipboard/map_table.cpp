// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/map_table.h"

#include "core/layout/map_words.h"
#include "core/metrics/estimate.h"
#include "core/richtext/rich_html.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString metricText(const State &state, MetricId id)
{
    const Metric *metric = state.find(id);
    if (!metric)
        return {};
    const Estimate estimate = latestEstimate(state, id);
    return estimate.value ? QString(metric->name + u' ' + valueText(metric->kind, *estimate.value)) : metric->name;
}

RichText plainRich(const QString &text)
{
    RichText rich;
    for (const QString &line : text.isEmpty() ? QStringList() : text.split(u'\n')) {
        rich.lines.append(RichLine());
        appendRun(rich.lines.last().runs, {line, false, false, {}});
    }
    return rich;
}

RichText richCard(const State &state, const Card &card)
{
    const LaneKind kind = state.at(card.lane).kind;
    RichText text = parseRichText(card.text);
    const bool list = !text.lines.isEmpty() && text.lines.first().kind != RichKind::Paragraph;
    if (kind == LaneKind::Thought)
        return list ? text : parseRichText(words::quoted(card.text));
    QString before;
    if (const Channel *channel = state.find(card.channel); channel && kind == LaneKind::Touchpoint)
        before = channel->name;
    if (kind == LaneKind::Metric)
        before = metricText(state, card.metric);
    if (before.isEmpty())
        return text;
    if (text.lines.isEmpty())
        return plainRich(before);
    if (list)
        text.lines.prepend(RichLine());
    QList<RichRun> runs{{list ? QString(before + u':') : QString(before + u": "_s), false, false, {}}};
    for (const RichRun &run : std::as_const(text.lines.first().runs))
        appendRun(runs, run);
    text.lines.first().runs = runs;
    return text;
}

QString feelingText(const State &state, const Emotion &emotion, bool named)
{
    const double tenths = emotion.value * 10;
    QString text = words::signedNumber(emotion.value, std::abs(tenths - 10 * std::round(emotion.value)) < 0.5 ? 0 : 1);
    if (!emotion.word.isEmpty())
        text += u' ' + emotion.word;
    const Persona *persona = state.find(emotion.persona);
    return persona && named ? QString(words::shortName(*persona) + u' ' + text) : text;
}

class TableMaker
{
public:
    explicit TableMaker(const Fragment &fragment) : m_state(fragment.state), m_journey(fragment.journey)
    {
        QSet<PersonaId> who;
        m_state.forEach<Emotion>([&](const Emotion &emotion) { who.insert(emotion.persona); });
        m_namePersonas = who.size() > 1;
    }

    MapTable make()
    {
        MapTable table;
        for (const StageId stage : m_state.stagesOf(m_journey)) {
            for (const StepId step : m_state.stepsOf(stage))
                table.steps.append(m_state.at(step).title);
            if (m_state.stepsOf(stage).isEmpty())
                table.steps.append(m_state.at(stage).title);
        }
        qsizetype filled = 0;
        for (const LaneId lane : m_state.lanesOf(m_journey)) {
            const MapTable::Row row = rowOf(lane);
            const auto count = std::count_if(row.cells.begin(), row.cells.end(),
                                             [](const MapTable::Cell &cell) { return !cell.text.isEmpty(); });
            filled += count;
            if (count > 0)
                table.rows.append(row);
        }
        table.isList = filled == 1;
        return table;
    }

private:
    template <class Where> QList<RichText> cellTexts(LaneId lane, Where where) const
    {
        QList<RichText> texts;
        for (const CardId id : m_state.cardsOf(where)) {
            if (m_state.at(id).lane == lane)
                texts.append(richCard(m_state, m_state.at(id)));
        }
        if constexpr (std::is_same_v<Where, StepId>) {
            for (const EmotionId id :
                 m_state.at(lane).kind == LaneKind::Emotion ? m_state.emotionsOf(where) : QList<EmotionId>())
                texts.append(plainRich(feelingText(m_state, m_state.at(id), m_namePersonas)));
        }
        texts.removeIf([](const RichText &text) { return text.plainText().isEmpty(); });
        return texts;
    }
    static MapTable::Cell cellOf(const QList<RichText> &texts, int span)
    {
        QStringList lines;
        for (const RichText &text : texts)
            lines.append(text.plainText());
        return {lines.join(u'\n'), span, texts};
    }

    /// A stage's own cards span its columns where its steps have none in the lane; else they come with the first.
    MapTable::Row rowOf(LaneId lane) const
    {
        MapTable::Row row{words::laneName(m_state.at(lane)), {}};
        for (const StageId stage : m_state.stagesOf(m_journey)) {
            QList<MapTable::Cell> cells;
            bool stepsHold = false;
            for (const StepId step : m_state.stepsOf(stage)) {
                cells.append(cellOf(cellTexts(lane, step), 1));
                stepsHold = stepsHold || !cells.last().text.isEmpty();
            }
            const QList<RichText> own = cellTexts(lane, stage);
            if (cells.isEmpty() || (!own.isEmpty() && !stepsHold))
                cells = {cellOf(own, static_cast<int>(std::max<qsizetype>(1, cells.size())))};
            else if (!own.isEmpty())
                cells.first() = cellOf(own + cells.first().texts, 1);
            row.cells += cells;
        }
        return row;
    }

    const State &m_state;
    JourneyId m_journey;
    bool m_namePersonas = false;
};

QString spreadsheetCell(const QString &text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    QString inner = text;
    return u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
}

QString htmlText(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString htmlTexts(const QList<RichText> &texts)
{
    QStringList parts;
    for (const RichText &text : texts)
        parts.append(richToHtml(text));
    return parts.join(u"<br>"_s).replace(u"</ul><br>"_s, u"</ul>"_s).replace(u"</ol><br>"_s, u"</ol>"_s);
}

QString markdownCell(const QList<RichText> &texts)
{
    QStringList parts;
    for (const RichText &text : texts)
        parts.append(richToMarkdown(text, true));
    return parts.join(u"<br>"_s);
}

QString markdownCell(const QString &text)
{
    return richToMarkdown(plainRich(text), true);
}

/// The texts of a list: those of its one cell, plain ones line by line.
QList<RichText> listTexts(const MapTable &table)
{
    QList<RichText> result;
    for (const MapTable::Cell &cell : table.rows.value(0).cells) {
        for (const RichText &text : cell.texts) {
            if (!text.isPlain())
                result.append(text);
            for (const RichLine &line : text.isPlain() ? text.lines : QList<RichLine>())
                result.append(RichText{{line}});
        }
        if (!result.isEmpty())
            return result;
    }
    return result;
}

} // namespace

MapTable mapTable(const Fragment &fragment)
{
    MapTable table = TableMaker(fragment).make();
    table.isList = table.isList && fragment.kind == FragmentKind::Cells;
    return table;
}

QString tableToPlainText(const MapTable &table)
{
    if (table.isList) {
        QStringList lines;
        for (const RichText &text : listTexts(table))
            lines.append(text.plainText());
        return lines.join(u'\n');
    }
    QStringList lines;
    QStringList head{QString()};
    for (const QString &step : table.steps)
        head.append(spreadsheetCell(step));
    lines.append(head.join(u'\t'));
    for (const MapTable::Row &row : table.rows) {
        QStringList cells{spreadsheetCell(row.lane)};
        for (const MapTable::Cell &cell : row.cells) {
            cells.append(spreadsheetCell(cell.text));
            for (int i = 1; i < cell.span; ++i)
                cells.append(QString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString tableToHtml(const MapTable &table)
{
    QString html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"_s;
    if (table.isList) {
        for (const RichText &text : listTexts(table)) {
            const QString tag =
                text.lines.size() == 1 && text.lines.first().kind == RichKind::Paragraph ? u"p>"_s : u"div>"_s;
            html += u'<' + tag + richToHtml(text) + u"</"_s + tag;
        }
        return html + u"</body></html>"_s;
    }
    html += u"<table><thead><tr><th></th>"_s;
    for (const QString &step : table.steps)
        html += u"<th>"_s + htmlText(step) + u"</th>"_s;
    html += u"</tr></thead><tbody>"_s;
    for (const MapTable::Row &row : table.rows) {
        html += u"<tr><th>"_s + htmlText(row.lane) + u"</th>"_s;
        for (const MapTable::Cell &cell : row.cells) {
            html += cell.span > 1 ? u"<td colspan=\"%1\">"_s.arg(cell.span) : u"<td>"_s;
            html += htmlTexts(cell.texts) + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table></body></html>"_s;
}

QString tableToMarkdown(const MapTable &table)
{
    QStringList lines;
    if (table.isList) {
        const QList<RichText> entries = listTexts(table);
        for (const RichText &text : entries) {
            const QString markdown = richToMarkdown(text, false);
            lines.append(entries.size() > 1 ? u"- "_s + QString(markdown).replace(u'\n', u"\n  "_s) : markdown);
        }
        return lines.join(u'\n') + u'\n';
    }
    const auto pipes = [](const QStringList &cells) -> QString { return u"| "_s + cells.join(u" | "_s) + u" |"_s; };
    QStringList head{QString()};
    for (const QString &step : table.steps)
        head.append(markdownCell(step));
    lines.append(pipes(head));
    lines.append(pipes(QStringList(head.size(), u"---"_s)));
    for (const MapTable::Row &row : table.rows) {
        QStringList cells{markdownCell(row.lane)};
        for (const MapTable::Cell &cell : row.cells) {
            cells.append(markdownCell(cell.texts));
            for (int i = 1; i < cell.span; ++i)
                cells.append(QString());
        }
        lines.append(pipes(cells));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace periplus
