// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/rich_syntax.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Writes the words of one line.
class RunWriter
{
public:
    /// `careful` takes the meaning from every sign among the words; without it they are written as they stand.
    explicit RunWriter(bool careful) : m_careful(careful) {}

    QString write(const QList<RichRun> &runs)
    {
        RichRun before;
        for (const RichRun &run : runs) {
            if (run.link != before.link && !before.link.isEmpty())
                endLink(before.link);
            const int stars = (run.italic != before.italic ? 1 : 0) + (run.bold != before.bold ? 2 : 0);
            for (int i = 0; i < stars; ++i)
                sign(u'*');
            if (run.link != before.link && !run.link.isEmpty())
                sign(u'[');
            words(run.text);
            before = run;
        }
        if (!before.link.isEmpty())
            endLink(before.link);
        const int stars = (before.italic ? 1 : 0) + (before.bold ? 2 : 0);
        for (int i = 0; i < stars; ++i)
            sign(u'*');
        return std::move(m_out);
    }

private:
    void words(const QString &text)
    {
        for (const QChar c : text) {
            if (m_careful && richsyntax::isSign(c.unicode())) {
                m_out += QString(m_backslashes + 1, u'\\') + c;
                m_backslashes = 0;
            } else {
                m_out += c;
                m_backslashes = c == u'\\' ? m_backslashes + 1 : 0;
            }
        }
    }

    void sign(QChar c)
    {
        m_out += QString(m_backslashes, u'\\') + c;
        m_backslashes = 0;
    }

    void endLink(const QString &address)
    {
        sign(u']');
        m_out += u'(' + address + u')';
    }

    bool m_careful;
    QString m_out;
    qsizetype m_backslashes = 0; // just written
};

/// As it stands where that reads back the same, which it does for nearly all words.
QString wordsOf(const QList<RichRun> &runs)
{
    const QString plain = RunWriter(false).write(runs);
    return richsyntax::parseRuns(plain) == runs ? plain : RunWriter(true).write(runs);
}

/// The backslash that keeps words from reading as a list.
QString withPlainStart(const QString &words, int number)
{
    const richsyntax::LineStart start = richsyntax::lineStart(words, number);
    if (start.kind == RichKind::Paragraph && start.backslash < 0)
        return words;
    qsizetype sign = 0;
    while (words[sign] != u'-' && words[sign] != u'.')
        ++sign;
    return words.first(sign) + u'\\' + words.mid(sign);
}

} // namespace

QString writeRichText(const RichText &text)
{
    const RichText ready = normalized(text);
    QString result;
    int number = 0;
    for (qsizetype i = 0; i < ready.lines.size(); ++i) {
        if (i > 0)
            result += u'\n';
        const RichLine &line = ready.lines[i];
        const QString words = wordsOf(line.runs);
        switch (line.kind) {
        case RichKind::Paragraph:
            result += withPlainStart(words, number + 1);
            break;
        case RichKind::Bullet:
            result += u"- "_s + words;
            break;
        case RichKind::Number:
            result += QString::number(number + 1) + u". "_s + words;
            break;
        }
        number = line.kind == RichKind::Number ? number + 1 : 0;
    }
    return result;
}

} // namespace periplus
