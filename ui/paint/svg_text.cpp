// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/svg_text.h"

#include "ui/paint/number_text.h"

namespace periplus {

namespace {

bool isAllowed(char32_t c)
{
    return c == '\t' || c == '\n' || (c >= 0x20 && c != 0x7F && !(c >= 0x80 && c < 0xA0) && c != 0xFFFE && c != 0xFFFF);
}

void appendPoint(QByteArray &out, char command, QPointF p)
{
    out.append(command);
    appendNumber(out, p.x());
    out.append(' ');
    appendNumber(out, p.y());
}

const char *idPrefix(Role role)
{
    switch (role) {
    case Role::Map:
        return "map";
    case Role::TitleBlock:
        return "title";
    case Role::Portrait:
        return "portrait";
    case Role::Legend:
        return "legend";
    case Role::Band:
        return "band";
    case Role::HeaderRow:
        return "stages";
    case Role::StageHeader:
        return "stage";
    case Role::StepRow:
        return "steps";
    case Role::StepHeader:
        return "step";
    case Role::LaneRow:
        return "lane";
    case Role::LaneHeader:
        return "lane-name";
    case Role::Cell:
        return "cell";
    case Role::Card:
        return "card";
    case Role::EmotionCell:
        return "feelings";
    case Role::EmotionPoint:
        return "emotion";
    case Role::MetricChip:
        return "metric";
    case Role::PersonaSheet:
        return "persona";
    case Role::PersonaField:
        return "field";
    case Role::TraitSection:
        return "section";
    case Role::TraitHeading:
        return "section-name";
    case Role::Trait:
        return "trait";
    case Role::JourneyCard:
        return "journey";
    case Role::PersonaTable:
        return "table";
    case Role::PersonaRow:
        return "row";
    case Role::PersonaHead:
        return "persona-head";
    case Role::RowName:
        return "row-name";
    case Role::PersonaCell:
        return "persona-cell";
    case Role::PersonaCard:
        return "persona-card";
    case Role::MetricsPage:
        return "metrics-page";
    case Role::MetricTable:
        return "table";
    case Role::MetricRow:
        return "row";
    case Role::MetricHead:
        return "metric-head";
    case Role::MetricCell:
        return "metric-cell";
    case Role::MetricPart:
        return "metric-part";
    case Role::MetricField:
        return "metric-field";
    case Role::MetricChoice:
        return "metric-choice";
    case Role::MetricPlace:
        return "metric-place";
    case Role::Decoration:
        return "";
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray xmlText(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (!c.isSurrogate() && isAllowed(c.unicode())) {
            kept += c;
        }
    }
    return kept.toHtmlEscaped().toUtf8();
}

QByteArray svgColor(Color color)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    QByteArray text("#");
    for (const quint8 part : {color.r, color.g, color.b}) {
        text.append(kHex[part >> 4]);
        text.append(kHex[part & 15]);
    }
    return text;
}

QByteArray svgPath(const Path &path)
{
    QByteArray data;
    for (const PathElement &e : path.elements()) {
        switch (e.kind) {
        case PathElement::Kind::Move:
            appendPoint(data, 'M', e.p1);
            break;
        case PathElement::Kind::Line:
            appendPoint(data, 'L', e.p1);
            break;
        case PathElement::Kind::Cubic:
            appendPoint(data, 'C', e.p1);
            appendPoint(data, ' ', e.p2);
            appendPoint(data, ' ', e.p3);
            break;
        case PathElement::Kind::Close:
            data.append('Z');
            break;
        }
    }
    return data;
}

QByteArray svgId(const Source &source)
{
    QByteArray id(idPrefix(source.role));
    if (id.isEmpty())
        return id;
    if (source.lane != 0)
        id.append('-').append(QByteArray::number(source.lane));
    if (source.id != 0)
        id.append('-').append(QByteArray::number(source.id));
    return id;
}

} // namespace periplus
