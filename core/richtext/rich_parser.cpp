// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/rich_syntax.h"

#include <vector>

namespace periplus {

namespace richsyntax {

namespace {

constexpr int kMostStars = 3;
constexpr qsizetype kMostDigits = 3;

/// Something that changes the look at a place of the words.
struct Turn
{
    enum class Kind : quint8 { Stars, LinkBegins, LinkEnds };
    Kind kind = Kind::Stars;
    quint8 stars = 0;
    bool canClose = false;
    bool canOpen = false;
    // What became of the stars.
    bool italic = false;
    bool bold = false;
    qsizetype at = 0;          ///< in the words
    qsizetype address = 0;     ///< of a link: its place in the source
    qsizetype addressSize = 0; ///< in UTF-16 units
};

/// Two passes: one takes the signs out of the words, the other decides which stars are a pair.
class RunReader
{
public:
    explicit RunReader(QStringView source) : m_source(source) {}

    QList<RichRun> read()
    {
        m_words.reserve(m_source.size());
        while (m_at < m_source.size())
            readNext();
        pairStars();
        return runs();
    }

private:
    void readNext()
    {
        if (m_at == m_linkEnd) {
            m_turns.push_back({.kind = Turn::Kind::LinkEnds, .at = m_words.size()});
            m_at = m_linkNext;
            m_linkEnd = -1;
            return;
        }
        const QChar c = m_source[m_at];
        if (c == u'\\')
            backslashes();
        else if (c == u'*')
            stars();
        else if (c != u'[' || m_linkEnd >= 0 || !link())
            m_words += m_source[m_at++];
    }

    qsizetype runLength(QChar c, qsizetype from) const
    {
        qsizetype end = from;
        while (end < m_source.size() && m_source[end] == c)
            ++end;
        return end - from;
    }

    /// Before a sign two backslashes are one, and a single one makes the sign plain; elsewhere they are themselves.
    void backslashes()
    {
        const qsizetype count = runLength(u'\\', m_at);
        m_at += count;
        const bool sign = m_at < m_source.size() && isSign(m_source[m_at].unicode());
        m_words += QString(sign ? count / 2 : count, u'\\');
        if (sign && count % 2 == 1)
            m_words += m_source[m_at++];
    }

    void stars()
    {
        const qsizetype count = runLength(u'*', m_at);
        const QChar before = m_at > 0 ? m_source[m_at - 1] : QChar(u' ');
        const QChar after = m_at + count < m_source.size() ? m_source[m_at + count] : QChar(u' ');
        const bool inNumber =
            before.isLetterOrNumber() && after.isLetterOrNumber() && (before.isNumber() || after.isNumber()); // 5*3*2
        m_at += count;
        if (count > kMostStars || inNumber)
            m_words += QString(count, u'*');
        else
            m_turns.push_back({.stars = static_cast<quint8>(count),
                               .canClose = !before.isSpace(),
                               .canOpen = !after.isSpace(),
                               .at = m_words.size()});
    }

    /// Takes in a link that begins here. Looks no further than to the next bracket that opens, so that many of them
    /// cost no more than one.
    bool link()
    {
        qsizetype end = m_at + 1;
        bool words = false;
        while (end < m_source.size() && m_source[end] != u']') {
            const QChar c = m_source[end];
            if (c == u'[')
                return false;
            if (c == u'\\') {
                const qsizetype count = runLength(c, end);
                end += count;
                const bool sign = end < m_source.size() && isSign(m_source[end].unicode());
                words = words || !sign || count > 1;
                if (sign && count % 2 == 1) {
                    words = true;
                    ++end;
                }
                continue;
            }
            words = words || (c != u'*' && !c.isSpace());
            ++end;
        }
        if (!words || end + 1 >= m_source.size() || m_source[end + 1] != u'(')
            return false;
        const qsizetype address = end + 2;
        const qsizetype close = addressEnd(m_source, address);
        if (close < 0 || !isLinkAddress(m_source.sliced(address, close - address)))
            return false;
        m_turns.push_back(
            {.kind = Turn::Kind::LinkBegins, .at = m_words.size(), .address = address, .addressSize = close - address});
        m_linkEnd = end;
        m_linkNext = close + 1;
        ++m_at;
        return true;
    }

    void pairStars()
    {
        Turn *openItalic = nullptr;
        Turn *openBold = nullptr;
        const auto turn = [](Turn &stars, bool Turn::*style, Turn *&open) {
            if (open && stars.canClose) {
                open->*style = stars.*style = true;
                open = nullptr;
            } else if (stars.canOpen) {
                open = &stars; // one that was open stays text
            }
        };
        for (Turn &each : m_turns) {
            if (each.kind != Turn::Kind::Stars)
                continue;
            if (each.stars & 1)
                turn(each, &Turn::italic, openItalic);
            if (each.stars & 2)
                turn(each, &Turn::bold, openBold);
        }
    }

    QList<RichRun> runs() const
    {
        QList<RichRun> result;
        RichRun look;
        qsizetype done = 0;
        const auto add = [&](const QString &text) {
            look.text = text;
            appendRun(result, look);
        };
        for (const Turn &each : m_turns) {
            add(m_words.mid(done, each.at - done));
            done = each.at;
            switch (each.kind) {
            case Turn::Kind::LinkBegins:
                look.link = m_source.sliced(each.address, each.addressSize).toString();
                break;
            case Turn::Kind::LinkEnds:
                look.link.clear();
                break;
            case Turn::Kind::Stars:
                add(QString(each.stars - (each.italic ? 1 : 0) - (each.bold ? 2 : 0), u'*'));
                look.italic = look.italic != each.italic;
                look.bold = look.bold != each.bold;
                break;
            }
        }
        add(m_words.mid(done));
        return result;
    }

    QStringView m_source;
    qsizetype m_at = 0;
    qsizetype m_linkEnd = -1; // the bracket that ends the words of the open link
    qsizetype m_linkNext = 0; // behind its address
    QString m_words;
    std::vector<Turn> m_turns;
};

} // namespace

LineStart lineStart(QStringView line, int number)
{
    qsizetype at = 0;
    while (at < line.size() && at <= kMostDigits && line[at] >= u'0' && line[at] <= u'9')
        ++at;
    const qsizetype digits = at;
    while (at < line.size() && line[at] == u'\\')
        ++at;
    const bool dot = digits > 0 && digits <= kMostDigits;
    if ((digits > 0 && !dot) || at + 2 >= line.size() || line[at] != (dot ? u'.' : u'-') || line[at + 1] != u' '
        || line.mid(at + 2).trimmed().isEmpty())
        return {};
    if (at > digits)
        return {RichKind::Paragraph, 0, digits};
    if (!dot)
        return {RichKind::Bullet, at + 2, -1};
    const int value = line.first(digits).toInt();
    const bool counts = line[0] != u'0' && number <= kMostNumber && (value == number || value == 1);
    return counts ? LineStart{RichKind::Number, at + 2, -1} : LineStart{};
}

LineCut nextLine(QStringView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            return {i, i + 2};
        if (c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029')
            return {i, i + 1};
    }
    return {text.size(), -1};
}

qsizetype addressEnd(QStringView line, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'[' || c.isSpace())
            return -1;
        if (c == u'(')
            ++depth;
        if (c == u')' && depth-- == 0)
            return i;
    }
    return -1;
}

QList<RichRun> parseRuns(QStringView words)
{
    return RunReader(words).read();
}

} // namespace richsyntax

namespace {

constexpr qsizetype kLongestRichText = 1'000'000;

} // namespace

RichText parseRichText(QStringView source)
{
    RichText text;
    if (source.isEmpty())
        return text;
    const bool markup = source.size() <= kLongestRichText && mayHaveMarkup(source);
    int number = 0;
    for (qsizetype from = 0; from >= 0;) {
        const richsyntax::LineCut cut = richsyntax::nextLine(source, from);
        const QStringView line = source.sliced(from, cut.end - from);
        from = cut.next;
        RichLine made;
        if (!markup) {
            appendRun(made.runs, {line.toString(), false, false, {}});
        } else {
            const richsyntax::LineStart start = richsyntax::lineStart(line, number + 1);
            made.kind = start.kind;
            if (start.backslash < 0)
                made.runs = richsyntax::parseRuns(line.mid(start.content));
            else
                made.runs = richsyntax::parseRuns(line.toString().remove(start.backslash, 1));
        }
        number = made.kind == RichKind::Number ? number + 1 : 0;
        text.lines.append(std::move(made));
    }
    return text;
}

} // namespace periplus
