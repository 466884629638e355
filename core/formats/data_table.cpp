// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/data_table.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && (u"=+-@"_s.contains(text.front()) || text.front() < u' ');
}

QString quotedField(const QString &text)
{
    const bool needsQuotes = std::any_of(text.begin(), text.end(),
                                         [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (!needsQuotes)
        return text;
    QString doubled = text;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

struct CsvField
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return quotedField(looksLikeFormula(text) ? u'\'' + text : text); }
    QString operator()(double number) const { return QString::number(number, 'g', 12); }
    QString operator()(const QDate &date) const { return date.toString(Qt::ISODate); }
};

} // namespace

QByteArray csvOf(const DataTable &table)
{
    QByteArray csv;
    const auto addLine = [&](const QStringList &fields) { csv += fields.join(u',').toUtf8() + "\r\n"; };
    QStringList heads;
    for (const QString &column : table.columns)
        heads.append(CsvField()(column));
    addLine(heads);
    for (const QList<DataCell> &row : table.rows) {
        QStringList fields;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            fields.append(std::visit(CsvField(), row.value(i)));
        addLine(fields);
    }
    return csv;
}

} // namespace periplus
