// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsx_writer.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>

#include <xlsxwriter.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSheetName = 31;
constexpr qsizetype kMostText = 32767; // characters of a cell
constexpr double kMostColumn = 60;     // characters wide
constexpr char kDayFormat[] = "yyyy-mm-dd";

/// A sheet cannot be called everything: no []:*?/\ and at most 31 characters, none twice.
QString sheetName(const QString &title, qsizetype number, const QStringList &taken)
{
    QString name;
    for (const QChar c : title) {
        if (!u"[]:*?/\\"_s.contains(c) && c >= u' ')
            name += c;
    }
    name = name.simplified().left(kMostSheetName);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    const QString plain = u"Sheet %1"_s.arg(number);
    return name.isEmpty() || taken.contains(name, Qt::CaseInsensitive) ? plain : name;
}

qsizetype widthOf(const DataCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return text->size();
    if (std::holds_alternative<QDate>(cell))
        return 10;
    return std::holds_alternative<double>(cell) ? 8 : 0;
}

struct SheetFormats
{
    lxw_format *head = nullptr;
    lxw_format *day = nullptr;
};

/// Writes one cell; returns what the library says.
struct CellWriter
{
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format *dayFormat;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString &text) const
    {
        return worksheet_write_string(sheet, row, column, text.left(kMostText).toUtf8().constData(), nullptr);
    }
    lxw_error operator()(double number) const { return worksheet_write_number(sheet, row, column, number, nullptr); }
    lxw_error operator()(const QDate &date) const
    {
        if (!date.isValid())
            return LXW_NO_ERROR;
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &day, dayFormat);
    }
};

lxw_error writeSheet(lxw_worksheet *sheet, const DataTable &table, const SheetFormats &formats)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const QString &head = table.columns.at(i);
        qsizetype width = head.size();
        for (const QList<DataCell> &row : table.rows)
            width = std::max(width, widthOf(row.value(i)));
        worksheet_set_column(sheet, column, column, std::min(kMostColumn, static_cast<double>(width) + 2), nullptr);
        worksheet_write_string(sheet, 0, column, head.toUtf8().constData(), formats.head);
    }
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        const QList<DataCell> &row = table.rows.at(r);
        for (qsizetype i = 0; i < std::min(row.size(), table.columns.size()); ++i) {
            const CellWriter writer{sheet, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(i), formats.day};
            if (const lxw_error error = std::visit(writer, row.at(i)); error != LXW_NO_ERROR)
                return error;
        }
    }
    worksheet_freeze_panes(sheet, 1, 1);
    return LXW_NO_ERROR;
}

Error errorOf(lxw_error error)
{
    const Errc code = error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE ? Errc::TooLarge : Errc::IoError;
    return Error{code, QString::fromUtf8(lxw_strerror(error)), {}, 0, 0};
}

} // namespace

Result<QByteArray> xlsxOf(const QList<DataTable> &tables, const QDateTime &created)
{
    // The library writes files only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(Errc::IoError, folder.errorString());
    const QString path = folder.filePath(u"table.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return failure(Errc::IoError);
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(created.isValid() ? created.toSecsSinceEpoch() : 0);
    workbook_set_properties(book, &properties);
    SheetFormats formats{workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.head);
    format_set_num_format(formats.day, kDayFormat);
    QStringList names;
    lxw_error error = LXW_NO_ERROR;
    for (const DataTable &table : tables) {
        names.append(sheetName(table.title, names.size() + 1, names));
        lxw_worksheet *sheet = workbook_add_worksheet(book, names.last().toUtf8().constData());
        const lxw_error written = sheet ? writeSheet(sheet, table, formats) : LXW_ERROR_MEMORY_MALLOC_FAILED;
        error = error == LXW_NO_ERROR ? written : error;
    }
    const lxw_error closed = workbook_close(book); // frees it in any case
    error = error == LXW_NO_ERROR ? closed : error;
    if (error != LXW_NO_ERROR)
        return failure(errorOf(error));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Errc::IoError, file.errorString());
    return file.readAll();
}

} // namespace periplus
