// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace periplus {

/// Collects the objects of a PDF document and writes them packed: plain objects in compressed object streams, found
/// through a cross-reference stream. Equal objects give equal bytes.
/// Source: ISO 32000-1, 7.5.7 and 7.5.8.
class PdfFile
{
public:
    /// A number for an object that is set later.
    int reserve();
    /// Sets a dictionary, array or other plain object.
    void set(int number, const QByteArray &body);
    int add(const QByteArray &body);
    /// Sets a stream. `entries` are those of its dictionary without Length and Filter; it is deflated here, unless
    /// `filter` says that the content is already encoded that way.
    void setStream(int number, const QByteArray &entries, const QByteArray &content, const QByteArray &filter = {});
    int addStream(const QByteArray &entries, const QByteArray &content, const QByteArray &filter = {});

    /// The whole document. Shape: objects may be set no more afterwards.
    QByteArray finish(int root, int info);

    /// "12 0 R"
    static QByteArray ref(int number);
    /// A text string: ASCII in parentheses where possible, else UTF-16 in hex.
    static QByteArray text(const QString &value);
    /// A name with what must be escaped escaped, slash included.
    static QByteArray name(const QByteArray &value);

private:
    struct Place
    {
        qsizetype first = 0; ///< offset in the file, or number of the object stream
        int index = -1;      ///< in the object stream; -1: stands in the file itself
    };
    void packPlainObjects();
    void appendCrossReference(const QByteArray &trailer);

    QByteArray m_bytes{"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"};
    std::vector<QByteArray> m_plain; // by number - 1; empty: a stream or not yet set
    std::vector<Place> m_places;
};

} // namespace periplus
