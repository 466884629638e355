// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_file.h"

#include <QCryptographicHash>
#include <QString>

#include <algorithm>

namespace periplus {

namespace {

constexpr int kObjectsPerStream = 200;

QByteArray deflated(const QByteArray &content)
{
    return qCompress(content).mid(4); // Qt puts the length before the zlib data
}

void appendBigEndian(QByteArray &out, quint64 value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        out.append(static_cast<char>((value >> (8 * i)) & 0xFF));
}

} // namespace

QByteArray PdfFile::ref(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray PdfFile::text(const QString &value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'(' && c != u')' && c != u'\\';
    });
    if (plain)
        return '(' + value.toLatin1() + ')';
    QByteArray units;
    for (const QChar c : value)
        appendBigEndian(units, c.unicode(), 2);
    return "<FEFF" + units.toHex().toUpper() + '>';
}

QByteArray PdfFile::name(const QByteArray &value)
{
    QByteArray result("/");
    for (const char c : value) {
        const bool regular = c > ' ' && c < 0x7F && !strchr("()<>[]{}/%#", c);
        if (regular)
            result.append(c);
        else
            result.append('#').append(QByteArray(1, c).toHex().toUpper());
    }
    return result;
}

int PdfFile::reserve()
{
    m_plain.emplace_back();
    m_places.emplace_back();
    return static_cast<int>(m_plain.size());
}

void PdfFile::set(int number, const QByteArray &body)
{
    m_plain[static_cast<size_t>(number - 1)] = body;
}

int PdfFile::add(const QByteArray &body)
{
    const int number = reserve();
    set(number, body);
    return number;
}

void PdfFile::setStream(int number, const QByteArray &entries, const QByteArray &content, const QByteArray &filter)
{
    const QByteArray encoded = filter.isEmpty() ? deflated(content) : content;
    m_places[static_cast<size_t>(number - 1)] = {m_bytes.size(), -1};
    m_bytes.append(QByteArray::number(number) + " 0 obj\n<<" + entries + "/Filter"
                   + (filter.isEmpty() ? QByteArray("/FlateDecode") : filter) + "/Length "
                   + QByteArray::number(encoded.size()) + ">>\nstream\n");
    m_bytes.append(encoded).append("\nendstream\nendobj\n");
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &content, const QByteArray &filter)
{
    const int number = reserve();
    setStream(number, entries, content, filter);
    return number;
}

void PdfFile::packPlainObjects()
{
    QByteArray directory;
    QByteArray bodies;
    std::vector<size_t> packed;
    const auto flush = [&] {
        if (packed.empty())
            return;
        const int stream = addStream("/Type/ObjStm/N " + QByteArray::number(static_cast<int>(packed.size())) + "/First "
                                         + QByteArray::number(directory.size()),
                                     directory + bodies);
        for (size_t i = 0; i < packed.size(); ++i)
            m_places[packed[i]] = {stream, static_cast<int>(i)};
        directory.clear();
        bodies.clear();
        packed.clear();
    };
    const size_t count = m_plain.size(); // flush() adds streams behind them
    for (size_t i = 0; i < count; ++i) {
        if (m_plain[i].isEmpty())
            continue;
        directory.append(QByteArray::number(static_cast<int>(i + 1)) + ' ' + QByteArray::number(bodies.size()) + ' ');
        bodies.append(m_plain[i]).append('\n');
        packed.push_back(i);
        if (packed.size() == kObjectsPerStream)
            flush();
    }
    flush();
}

void PdfFile::appendCrossReference(const QByteArray &trailer)
{
    const qsizetype start = m_bytes.size();
    const int self = reserve();
    m_places.back() = {start, -1};
    const int offsetBytes = m_bytes.size() < 0xFFFFFF ? 3 : 5;
    QByteArray table;
    appendBigEndian(table, 0, 1 + offsetBytes); // object 0 heads the list of free ones
    appendBigEndian(table, 0xFF, 1);
    for (const Place &place : m_places) {
        const bool inFile = place.index < 0;
        table.append(inFile ? '\1' : '\2');
        appendBigEndian(table, static_cast<quint64>(place.first), offsetBytes);
        appendBigEndian(table, inFile ? 0 : static_cast<quint64>(place.index), 1);
    }
    setStream(self,
              "/Type/XRef/Size " + QByteArray::number(self + 1) + "/W[1 " + QByteArray::number(offsetBytes) + " 1]"
                  + trailer,
              table);
    m_bytes.append("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
}

QByteArray PdfFile::finish(int root, int info)
{
    packPlainObjects();
    const QByteArray id = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex();
    appendCrossReference("/Root " + ref(root) + "/Info " + ref(info) + "/ID[<" + id + "><" + id + ">]");
    return std::move(m_bytes);
}

} // namespace periplus
