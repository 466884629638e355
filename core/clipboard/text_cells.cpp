// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/text_cells.h"

#include "core/clipboard/clipboard_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTexts = 10'000;
constexpr qsizetype kMostColumns = 200;
constexpr qsizetype kMostLetters = 100'000;
constexpr qsizetype kMostClipboardText = 8'000'000;

QString plainLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.remove(QChar(0));
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return text;
}

/// The rows of text with tabs. A quotation mark opens a cell only at its very beginning.
class SpreadsheetReader
{
public:
    explicit SpreadsheetReader(const QString &text) : m_text(text) {}

    QList<QStringList> rows()
    {
        while (m_at < m_text.size()) {
            m_cell.isEmpty() && m_text.at(m_at) == u'"' && hasEnd() ? quoted() : plain();
        }
        endCell();
        if (m_row.size() > 1 || !m_row.first().isEmpty())
            m_rows.append(m_row);
        return m_rows;
    }

private:
    /// Whether the quotation mark here is closed before a tab, a line break or the end.
    bool hasEnd() const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text.at(i) != u'"')
                continue;
            if (i + 1 < m_text.size() && m_text.at(i + 1) == u'"')
                ++i;
            else
                return i + 1 == m_text.size() || m_text.at(i + 1) == u'\t' || m_text.at(i + 1) == u'\n';
        }
        return false;
    }

    void quoted()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"')
                    break;
                ++m_at;
            }
            m_cell += m_text.at(m_at);
        }
        ++m_at;
    }

    void plain()
    {
        const QChar c = m_text.at(m_at++);
        if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            m_rows.append(std::exchange(m_row, {}));
        } else {
            m_cell += c;
        }
    }

    void endCell() { m_row.append(std::exchange(m_cell, {}).trimmed()); }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

bool isEmptyRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &text) { return text.isEmpty(); });
}

/// Rows of one length, without empty rows and columns around.
QList<QStringList> squared(QList<QStringList> rows)
{
    while (!rows.isEmpty() && isEmptyRow(rows.first()))
        rows.removeFirst();
    while (!rows.isEmpty() && isEmptyRow(rows.last()))
        rows.removeLast();
    qsizetype first = std::numeric_limits<int>::max();
    qsizetype last = 0;
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (row[i].isEmpty())
                continue;
            first = std::min(first, i);
            last = std::max(last, i);
        }
    }
    for (QStringList &row : rows) {
        while (row.size() <= last)
            row.append(QString());
        row = row.mid(first, last - first + 1);
    }
    return rows;
}

QList<QStringList> listRows(const QString &text)
{
    static const QRegularExpression kBullet(
        u"\\A\\s*(?:(?:[-*+\\x{2022}\\x{2023}\\x{25aa}\\x{25cf}\\x{25e6}\\x{2013}\\x{2014}\\x{00b7}]"
        u"|\\(?\\d{1,3}[.)]|[a-zA-Z][.)])\\s+)?(?:\\[[ xX]\\]\\s+)?"_s);
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n')) {
        const QString entry = line.mid(kBullet.match(line).capturedLength()).trimmed();
        if (!entry.isEmpty())
            rows.append(QStringList{entry});
    }
    return rows;
}

} // namespace

qsizetype TextCells::texts() const
{
    qsizetype count = 0;
    for (const QStringList &row : rows)
        count += std::count_if(row.begin(), row.end(), [](const QString &text) { return !text.isEmpty(); });
    return count;
}

Result<TextCells> readTextCells(const QString &text)
{
    if (text.size() > kMostClipboardText)
        return failure(Errc::TooLarge, ClipboardText::tr("the text on the clipboard is too long"));
    const QString plain = plainLines(text);
    TextCells block;
    block.rows = plain.contains(u'\t') ? squared(SpreadsheetReader(plain).rows()) : listRows(plain);
    if (block.rows.isEmpty())
        return failure(Errc::NothingToDo);
    if (block.columns() > kMostColumns || block.rows.size() * block.columns() > kMostTexts)
        return failure(Errc::TooLarge, ClipboardText::tr("the clipboard holds more than %L1 cells or %L2 columns")
                                           .arg(kMostTexts)
                                           .arg(kMostColumns));
    for (const QStringList &row : std::as_const(block.rows)) {
        for (const QString &cell : row) {
            if (cell.size() > kMostLetters)
                return failure(
                    Errc::TooLarge,
                    ClipboardText::tr("a text on the clipboard has more than %L1 characters").arg(kMostLetters));
        }
    }
    return block;
}

bool looksLikeMermaid(const QString &text)
{
    if (text.size() > kMostClipboardText)
        return false;
    bool fence = false;
    bool frontMatter = false;
    for (const QString &line : plainLines(text).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed == u"---") {
            frontMatter = !frontMatter;
            continue;
        }
        if (frontMatter || trimmed.isEmpty() || trimmed.startsWith(u"%%"))
            continue;
        if (!fence && trimmed.startsWith(u"```") && trimmed.mid(3).trimmed() == u"mermaid") {
            fence = true;
            continue;
        }
        return trimmed == u"journey";
    }
    return false;
}

} // namespace periplus
