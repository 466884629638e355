// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mermaid_parser.h"

#include "core/formats/format_text.h"
#include "core/formats/html_entities.h"
#include "core/formats/mermaid_text.h"
#include "core/formats/mermaid_tokens.h"
#include "core/formats/text_input.h"

#include <QSet>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QStringView raw)
{
    const QString name = withEntitiesDecoded(scriptTrimmed(raw));
    return name == kMermaidEmptyName ? QString() : name;
}

/// As nameOf, for several lines: their indent does not count.
QString descriptionOf(QStringView raw)
{
    QStringList lines;
    for (const QStringView line : scriptTrimmed(raw).tokenize(u'\n')) {
        const QStringView text = scriptTrimmed(line);
        if (!text.isEmpty())
            lines.append(withEntitiesDecoded(text));
    }
    return lines.join(u'\n');
}

// Far beyond what anybody draws.
constexpr qsizetype kMostMermaidColumns = 20'000; // sections and tasks
constexpr qsizetype kMostActors = 1000;           // of a task
constexpr qsizetype kMostNameLength = 100'000;
constexpr qsizetype kMostWarnings = 1000;

class JourneyParser
{
public:
    explicit JourneyParser(const MermaidSource &source) : m_source(source), m_tokens(source.text)
    {
        m_diagram.title = source.title;
    }

    Result<MermaidDiagram> parse();

private:
    void advance();
    Status readLine();
    Status readTask();
    void readTitle();
    Status openSection(const QString &title);
    Status countColumn();
    Status checkLength(QStringView name);
    void checkScore(double score, QStringView raw);
    Status addActors(MermaidTask &task, QStringView list);
    void warn(const QString &text);
    void warnOfComment();
    int lineOf(qsizetype at);
    tl::unexpected<Error> refuse(const QString &why);

    const MermaidSource &m_source;
    MermaidTokens m_tokens;
    MermaidToken m_token;
    MermaidDiagram m_diagram;
    qsizetype m_countedTo = 0; ///< lines are counted as reading goes on
    qsizetype m_line = 0;
    qsizetype m_columns = 0; ///< sections and tasks so far
    bool m_titled = false;   ///< by a line of its own
};

int JourneyParser::lineOf(qsizetype at)
{
    if (at < m_countedTo)
        m_countedTo = m_line = 0;
    m_line += QStringView(m_source.text).sliced(m_countedTo, at - m_countedTo).count(u'\n');
    m_countedTo = at;
    return m_source.lines.isEmpty() ? 0 : m_source.lines[qMin(m_line, m_source.lines.size() - 1)];
}

tl::unexpected<Error> JourneyParser::refuse(const QString &why)
{
    const qsizetype before = m_token.at == 0 ? -1 : m_source.text.lastIndexOf(u'\n', m_token.at - 1);
    return failure(Error{Errc::SyntaxError, why, {}, lineOf(m_token.at), static_cast<int>(m_token.at - before)});
}

void JourneyParser::warn(const QString &text)
{
    if (m_diagram.warnings.size() < kMostWarnings)
        m_diagram.warnings.append({lineOf(m_token.at), text});
    else if (m_diagram.warnings.size() == kMostWarnings)
        m_diagram.warnings.append(
            {0, FormatText::tr("there is more to remark; only the first %L1 are told").arg(kMostWarnings)});
}

/// Mermaid drops what stands behind “#” and after some uses of “%”; say so where it was hardly meant as a comment.
void JourneyParser::warnOfComment()
{
    const qsizetype at = m_token.at;
    const bool ownLine = at == 0 || m_source.text[at - 1] == u'\n';
    if (!ownLine && m_token.text.startsWith(u'#'))
        warn(FormatText::tr("“%1” is taken for a comment and dropped; write #35; for “#”")
                 .arg(m_token.text.first(qMin<qsizetype>(m_token.text.size(), 30))));
    else if (scriptTrimmed(m_token.text).size() > 2 && !m_token.text.startsWith(u'#'))
        warn(FormatText::tr("this is taken for a comment and dropped; write #37; for “%”"));
}

void JourneyParser::advance()
{
    m_token = m_tokens.next();
    while (m_token.kind == MermaidTokenKind::Comment) {
        warnOfComment();
        m_token = m_tokens.next();
    }
}

void JourneyParser::readTitle()
{
    if (m_source.text[m_token.at + 5] == u'\n')
        warn(FormatText::tr("“title” stands alone, so this takes the next line as the title"));
    else if (!m_diagram.sections.isEmpty() || m_titled)
        warn(FormatText::tr("this line is taken for the journey's title; write #116;itle if it is a task"));
    m_titled = true;
    m_diagram.title = nameOf(m_token.text);
}

Status JourneyParser::countColumn()
{
    if (++m_columns > kMostMermaidColumns)
        return failure(Error{Errc::TooLarge,
                             FormatText::tr("this has more than %L1 sections and tasks").arg(kMostMermaidColumns),
                             {},
                             lineOf(m_token.at),
                             0});
    return {};
}

Status JourneyParser::checkLength(QStringView name)
{
    if (name.size() > kMostNameLength)
        return failure(Error{Errc::TooLarge,
                             FormatText::tr("this is longer than %L1 characters").arg(kMostNameLength),
                             {},
                             lineOf(m_token.at),
                             0});
    return {};
}

Status JourneyParser::openSection(const QString &title)
{
    if (!m_diagram.sections.isEmpty() && m_diagram.sections.last().title == title)
        return {};
    m_diagram.sections.append({title, {}});
    return countColumn();
}

void JourneyParser::checkScore(double score, QStringView raw)
{
    if (std::isnan(score))
        warn(FormatText::tr("“%1” is not a number, so this step has no emotion").arg(scriptTrimmed(raw)));
    else if (score < 1 || score > 5)
        warn(FormatText::tr("the score %1 is outside 1 to 5 and taken as the nearest").arg(score));
}

Status JourneyParser::addActors(MermaidTask &task, QStringView list)
{
    QSet<QString> seen;
    for (const QStringView raw : list.tokenize(u',')) {
        if (scriptTrimmed(raw).isEmpty())
            continue;
        const QString actor = nameOf(raw);
        if (seen.contains(actor)) {
            warn(FormatText::tr("“%1” is named twice in this task").arg(actor));
            continue;
        }
        seen.insert(actor);
        task.actors.append(actor);
        if (task.actors.size() > kMostActors)
            return failure(Error{Errc::TooLarge,
                                 FormatText::tr("this task has more than %L1 actors").arg(kMostActors),
                                 {},
                                 lineOf(m_token.at),
                                 0});
    }
    return {};
}

Status JourneyParser::readTask()
{
    const MermaidToken name = m_token;
    advance();
    if (m_token.kind != MermaidTokenKind::TaskData) {
        if (m_token.kind == MermaidTokenKind::Invalid)
            return refuse(FormatText::tr("a task cannot hold “;”; write #59; for it"));
        m_token = name;
        return refuse(FormatText::tr("the task “%1” has no score; write it as “title: 3: actor”")
                          .arg(scriptTrimmed(name.text).left(100)));
    }
    PERIPLUS_TRY(countColumn());
    PERIPLUS_TRY(checkLength(m_token.text));
    const QList<QStringView> parts = m_token.text.split(u':');
    if (parts.size() > 2)
        warn(FormatText::tr("this task has more than two “:”; everything behind the third part is dropped, and a “:” "
                            "in a name must be written #58;"));
    if (name.text.contains(u"%%"))
        warn(FormatText::tr("“%%” inside a line is part of the name, not a comment"));
    MermaidTask task{nameOf(name.text), scriptNumber(parts.first()), {}};
    checkScore(task.score, parts.first());
    if (parts.size() > 1)
        PERIPLUS_TRY(addActors(task, parts.at(1)));
    if (m_diagram.sections.isEmpty())
        PERIPLUS_TRY(openSection({}));
    m_diagram.sections.last().tasks.append(std::move(task));
    return {};
}

Status JourneyParser::readLine()
{
    if (m_token.kind != MermaidTokenKind::Comment && m_token.kind != MermaidTokenKind::NewLine)
        PERIPLUS_TRY(checkLength(m_token.text));
    switch (m_token.kind) {
    case MermaidTokenKind::NewLine:
    case MermaidTokenKind::Comment:
    case MermaidTokenKind::End:
        return {};
    case MermaidTokenKind::Title:
        readTitle();
        return {};
    case MermaidTokenKind::AccTitle:
        warn(FormatText::tr("accTitle is dropped; a journey has one title"));
        return {};
    case MermaidTokenKind::AccDescr:
        m_diagram.description = descriptionOf(m_token.text);
        return {};
    case MermaidTokenKind::Section:
        return openSection(nameOf(m_token.text));
    case MermaidTokenKind::TaskName:
        return readTask();
    case MermaidTokenKind::TaskData:
    case MermaidTokenKind::Colon:
        return refuse(FormatText::tr(
            "no “:” can stand here: a task needs a name before it, and in a section's title it is written #58;"));
    case MermaidTokenKind::Journey:
        return refuse(FormatText::tr("a line cannot start with the word “journey”; write #106;ourney"));
    case MermaidTokenKind::Unclosed:
        return refuse(FormatText::tr("“accDescr {” is not closed with “}”"));
    case MermaidTokenKind::Invalid:
        return refuse(FormatText::tr("no “;” can stand here; write #59; for it"));
    }
    return {};
}

Result<MermaidDiagram> JourneyParser::parse()
{
    advance();
    if (m_token.kind != MermaidTokenKind::Journey)
        return refuse(FormatText::tr("the first line must be “journey”"));
    while (m_token.kind != MermaidTokenKind::End) {
        advance();
        PERIPLUS_TRY(readLine());
    }
    return std::move(m_diagram);
}

} // namespace

Result<MermaidDiagram> parseMermaidJourney(const MermaidSource &source)
{
    return JourneyParser(source).parse();
}

} // namespace periplus
