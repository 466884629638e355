// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/rich_syntax.h"

#include <algorithm>
#include <vector>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// A letter and its look.
struct Letter
{
    QChar c;
    quint8 look = 0; ///< 1 italic, 2 bold
    int link = -1;   ///< index of its address
};

QString writableAddress(const QString &address)
{
    if (richsyntax::addressEnd(QString(address + u')'), 0) == address.size() || address.isEmpty())
        return isLinkAddress(address) ? address : QString();
    QString encoded = address;
    encoded.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
    return isLinkAddress(encoded) ? encoded : QString();
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
}

class LineNormalizer
{
public:
    QList<RichRun> run(const QList<RichRun> &runs)
    {
        take(runs);
        dropEmptyLinks();
        spreadOverNumbers();
        settleSpaces();
        QList<RichRun> result;
        for (const Letter &letter : m_letters)
            appendRun(result, {QString(letter.c), (letter.look & 2) != 0, (letter.look & 1) != 0,
                               letter.link < 0 ? QString() : m_links[letter.link]});
        return result;
    }

private:
    void take(const QList<RichRun> &runs)
    {
        for (const RichRun &run : runs) {
            const QString address = writableAddress(run.link);
            int link = -1;
            if (!address.isEmpty()) {
                if (m_links.isEmpty() || m_links.last() != address || m_letters.empty() || m_letters.back().link < 0)
                    m_links.append(address);
                link = static_cast<int>(m_links.size()) - 1;
            }
            const auto look = static_cast<quint8>((run.italic ? 1 : 0) + (run.bold ? 2 : 0));
            for (const QChar c : run.text) {
                Letter letter{isLineEnd(c) ? QChar(u' ') : c, look, link};
                if (c.isLowSurrogate() && !m_letters.empty() && m_letters.back().c.isHighSurrogate()) {
                    letter.look = m_letters.back().look;
                    letter.link = m_letters.back().link;
                }
                m_letters.push_back(letter);
            }
        }
    }

    /// Links need words.
    void dropEmptyLinks()
    {
        for (size_t from = 0; from < m_letters.size();) {
            size_t end = from;
            bool words = false;
            for (; end < m_letters.size() && m_letters[end].link == m_letters[from].link; ++end)
                words = words || (m_letters[end].c != u'*' && !m_letters[end].c.isSpace());
            for (size_t i = from; i < end && !words; ++i)
                m_letters[i].link = -1;
            from = end;
        }
    }

    bool isWord(size_t i) const { return m_letters[i].c.isLetterOrNumber(); }

    /// Stars beside a digit within a word are text, so such a word has one look.
    void spreadOverNumbers()
    {
        for (size_t from = 0; from < m_letters.size();) {
            size_t end = from + 1;
            while (isWord(from) && end < m_letters.size() && isWord(end) && m_letters[end].link == m_letters[from].link)
                ++end;
            quint8 look = 0;
            bool cut = false;
            for (size_t i = from; i < end; ++i) {
                look |= m_letters[i].look;
                cut = cut
                      || (i > from && m_letters[i].look != m_letters[i - 1].look
                          && (m_letters[i].c.isNumber() || m_letters[i - 1].c.isNumber()));
            }
            for (size_t i = from; i < end && cut; ++i)
                m_letters[i].look = look;
            from = end;
        }
    }

    /// Spaces look like both words around them where those look alike.
    void settleSpaces()
    {
        for (size_t from = 0; from < m_letters.size();) {
            size_t end = from;
            while (end < m_letters.size() && m_letters[end].c.isSpace())
                ++end;
            const quint8 before = from > 0 ? m_letters[from - 1].look : quint8(0);
            const quint8 after = end < m_letters.size() ? m_letters[end].look : quint8(0);
            for (size_t i = from; i < end; ++i)
                m_letters[i].look = before & after;
            from = end + 1;
        }
    }

    std::vector<Letter> m_letters;
    QStringList m_links;
};

} // namespace

RichText normalized(const RichText &text)
{
    RichText result;
    int number = 0;
    for (const RichLine &line : text.lines) {
        RichLine made{line.kind, LineNormalizer().run(line.runs)};
        number = line.kind == RichKind::Number ? number + 1 : 0;
        if (made.text().trimmed().isEmpty() || number > richsyntax::kMostNumber)
            made.kind = RichKind::Paragraph;
        if (made.kind != RichKind::Number)
            number = 0;
        result.lines.append(made);
    }
    if (result.lines.size() == 1 && result.lines.first() == RichLine())
        result.lines.clear(); // as an empty source reads
    return result;
}

} // namespace periplus
