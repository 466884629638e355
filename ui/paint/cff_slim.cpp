// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/cff_slim.h"

#include <optional>

namespace periplus {

namespace {

constexpr char kEndChar = 14;

/// An INDEX structure: objects one behind the other, after the offsets of their starts.
class CffIndex
{
public:
    /// Reads the INDEX at a place; nothing when it reaches beyond the font.
    static std::optional<CffIndex> at(QByteArray &cff, qsizetype place)
    {
        if (place < 0 || place + 2 > cff.size())
            return std::nullopt;
        CffIndex index(cff);
        index.m_count = index.number(place, 2);
        if (index.m_count == 0) {
            index.m_base = index.m_end = place + 2;
            return index;
        }
        if (place + 3 > cff.size())
            return std::nullopt;
        index.m_width = static_cast<int>(index.number(place + 2, 1));
        index.m_offsets = place + 3;
        index.m_base = index.m_offsets + (index.m_count + 1) * index.m_width - 1;
        if (index.m_width < 1 || index.m_width > 4 || index.m_base >= cff.size())
            return std::nullopt;
        index.m_end = index.start(index.m_count);
        if (index.m_end > cff.size())
            return std::nullopt;
        return index;
    }

    qsizetype count() const { return m_count; }
    /// Where an object starts; for count(), where the last one ends.
    qsizetype start(qsizetype i) const
    {
        return m_count == 0 ? m_base : m_base + number(m_offsets + i * m_width, m_width);
    }
    qsizetype end() const { return m_end; }

    void setStart(qsizetype i, qsizetype place)
    {
        qsizetype value = place - m_base;
        for (int byte = m_width - 1; byte >= 0; --byte) {
            m_cff[m_offsets + i * m_width + byte] = static_cast<char>(value & 0xFF);
            value >>= 8;
        }
    }

private:
    explicit CffIndex(QByteArray &cff) : m_cff(cff) {}

    qsizetype number(qsizetype place, int bytes) const
    {
        qsizetype value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | static_cast<unsigned char>(m_cff.at(place + i));
        return value;
    }

    QByteArray &m_cff;
    qsizetype m_count = 0;
    int m_width = 1;
    qsizetype m_offsets = 0;
    qsizetype m_base = 0; ///< offsets count from 1
    qsizetype m_end = 0;
};

/// The number an operator of a DICT holds, such as an offset; nothing when the DICT has no such operator.
std::optional<qsizetype> dictionaryNumber(const QByteArray &cff, qsizetype from, qsizetype to, int wanted)
{
    const auto byte = [&](qsizetype i) { return i < to ? static_cast<unsigned char>(cff.at(i)) : 0; };
    qsizetype last = 0;
    while (from < to) {
        const int first = byte(from);
        if (first == 12) { // an operator of two bytes
            from += 2;
        } else if (first <= 21) {
            if (first == wanted)
                return last;
            ++from;
        } else if (first == 28) {
            last = static_cast<qint16>(byte(from + 1) << 8 | byte(from + 2));
            from += 3;
        } else if (first == 29) {
            last = static_cast<qint32>(static_cast<quint32>(byte(from + 1)) << 24
                                       | static_cast<quint32>(byte(from + 2)) << 16
                                       | static_cast<quint32>(byte(from + 3) << 8 | byte(from + 4)));
            from += 5;
        } else if (first == 30) { // a real number; ends with a nibble of ones
            while (++from < to && (byte(from) & 0x0F) != 0x0F && (byte(from) & 0xF0) != 0xF0) {
            }
            ++from;
        } else if (first <= 246) {
            last = first - 139;
            ++from;
        } else {
            last =
                first <= 250 ? (first - 247) * 256 + byte(from + 1) + 108 : -(first - 251) * 256 - byte(from + 1) - 108;
            from += 2;
        }
    }
    return std::nullopt;
}

/// Makes all names empty but the last, which takes the room of all.
void blankNames(QByteArray &cff, CffIndex &names)
{
    const qsizetype first = names.start(0);
    for (qsizetype i = 1; i < names.count(); ++i)
        names.setStart(i, first);
    for (qsizetype i = first; i < names.end(); ++i)
        cff[i] = 'x';
}

/// Gives the room of neighbouring placeholders to the last of them.
void joinPlaceholders(const QByteArray &cff, CffIndex &glyphs)
{
    const auto isPlaceholder = [&](qsizetype start, qsizetype end) {
        return end - start == 1 && cff.at(start) == kEndChar;
    };
    qsizetype start = glyphs.count() > 0 ? glyphs.start(0) : 0;
    qsizetype runStart = -1;
    for (qsizetype i = 0; i < glyphs.count(); ++i) {
        const qsizetype end = glyphs.start(i + 1);
        if (!isPlaceholder(start, end))
            runStart = -1;
        else if (runStart < 0)
            runStart = start;
        else
            glyphs.setStart(i, runStart);
        start = end;
    }
}

} // namespace

void slimCff(QByteArray &cff)
{
    if (cff.size() < 4)
        return;
    const auto fonts = CffIndex::at(cff, cff.at(2));
    const auto dictionaries = fonts ? CffIndex::at(cff, fonts->end()) : std::nullopt;
    auto names = dictionaries ? CffIndex::at(cff, dictionaries->end()) : std::nullopt;
    if (!names || dictionaries->count() != 1)
        return;
    const auto place = dictionaryNumber(cff, dictionaries->start(0), dictionaries->end(), 17); // CharStrings
    auto glyphs = place ? CffIndex::at(cff, *place) : std::nullopt;
    if (glyphs)
        joinPlaceholders(cff, *glyphs);
    if (names->count() > 0)
        blankNames(cff, *names);
}

} // namespace periplus
