// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/emotion_marker.h"
#include "core/layout/map_facts.h"
#include "core/layout/map_text.h"
#include "core/layout/marks.h"
#include "core/layout/paper_blocks.h"
#include "core/layout/portrait.h"
#include "core/layout/text_block.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRule = 2;
constexpr double kTop = 10; // rule and the space below it
constexpr double kRowHeight = 20;
constexpr double kEntryGap = 17;
constexpr double kIconGap = 6;
constexpr double kIcon = 17;
constexpr double kBadge = 18;
constexpr double kFooterGap = 22;
constexpr double kFooterLine = 18;
constexpr qsizetype kMostOwners = 8;
constexpr qsizetype kMostSources = 6;

const TextStyle kText{FontFace::Regular, 12.5, 0};
const TextStyle kFooterText{FontFace::Regular, 12, 0};

/// One sample with its word, or a divider between kinds of samples.
struct LegendEntry
{
    double width = 1;
    std::function<QList<Item>(QPointF leftCenter)> icon; ///< empty: a divider
    double iconWidth = 0;
    QString text;
};

class LegendComposer
{
public:
    LegendComposer(const MapFacts &facts, const Theme &theme, const TextMeasurer &measurer)
        : m_facts(facts), m_theme(theme), m_measurer(measurer)
    {
    }

    DisplayList compose(JourneyId journey, const LayoutOptions &options, QPointF topLeft, double width)
    {
        m_left = topLeft.x();
        m_right = topLeft.x() + width;
        begin(Role::Decoration);
        m_items.append(FillRect{QRectF(topLeft, QSizeF(width, kRule)), 0, m_theme.color(u"head"_s)});
        end();
        double y = appendEntries(topLeft.y() + kTop);
        y = appendFooter(options, y);

        DisplayList list;
        list.bounds = QRectF(topLeft, QSizeF(width, y - topLeft.y()));
        list.items.append(GroupBegin{{Role::Legend, journey.value, 0}, list.bounds, MapText::tr("Legend")});
        list.items.append(m_items);
        list.items.append(GroupEnd{});
        return list;
    }

private:
    void begin(Role role) { m_items.append(GroupBegin{{role, 0, 0}, {}, {}}); }
    void end() { m_items.append(GroupEnd{}); }

    void add(double iconWidth, const QString &text, std::function<QList<Item>(QPointF)> icon)
    {
        const double width = iconWidth + kIconGap + m_measurer.width(text, kText);
        m_entries.append({width, std::move(icon), iconWidth, text});
    }

    void addDivider()
    {
        if (!m_entries.isEmpty() && m_entries.constLast().icon)
            m_entries.append(LegendEntry{});
    }

    void addFeelings()
    {
        constexpr double kRadius = 5.95;
        for (int level = 2; level >= -2; --level) {
            add(kIcon, emotionLabel(level), [this, level](QPointF left) {
                return emotionMarker(left + QPointF(kIcon / 2, 0), kRadius, level, m_theme, true);
            });
        }
    }

    void addSeverities()
    {
        QList<Severity> shown;
        for (const Severity severity : {Severity::Minor, Severity::Major, Severity::Critical}) {
            if (m_facts.severities[static_cast<std::size_t>(severity)])
                shown.append(severity);
        }
        for (const Severity severity : shown) {
            // The last word says what the bars measure.
            const QString text = severityText(severity, severity == shown.constLast());
            add(16, text, [this, severity](QPointF left) {
                return severityMark(QRectF(left - QPointF(0, 8), QSizeF(16, 16)), severity, m_theme);
            });
        }
    }

    static QString severityText(Severity severity, bool ofPain)
    {
        switch (severity) {
        case Severity::Minor:
            return ofPain ? MapText::tr("Minor pain") : MapText::tr("Minor");
        case Severity::Major:
            return ofPain ? MapText::tr("Major pain") : MapText::tr("Major");
        case Severity::Critical:
            return ofPain ? MapText::tr("Critical pain") : MapText::tr("Critical");
        }
        Q_UNREACHABLE();
    }

    void addOwners()
    {
        const QStringList owners = m_facts.owners.mid(0, kMostOwners);
        QStringList names;
        for (const QString &owner : owners)
            names.append(owner.simplified().section(u' ', -1));
        const qsizetype more = m_facts.owners.size() - owners.size();
        if (more > 0)
            names.append(names.takeLast() + u' ' + MapText::tr("and %n more", nullptr, static_cast<int>(more)));
        addBadges(owners, names.join(u", "_s));
        if (m_entries.constLast().width <= m_right - m_left)
            return;
        m_entries.removeLast(); // too wide for any row: each owner by name
        for (qsizetype i = 0; i < owners.size(); ++i)
            addBadges({owners[i]}, names[i]);
    }

    void addBadges(const QStringList &owners, const QString &text)
    {
        const double badges = static_cast<double>(owners.size()) * (kBadge + kIconGap) - kIconGap;
        add(badges, text, [this, owners](QPointF left) {
            QList<Item> items;
            QRectF badge(left - QPointF(0, kBadge / 2), QSizeF(kBadge, kBadge));
            for (const QString &owner : owners) {
                items.append(ownerBadge(owner, badge, m_theme, m_measurer));
                badge.translate(kBadge + kIconGap, 0);
            }
            return items;
        });
    }

    void collect()
    {
        if (m_facts.feelings)
            addFeelings();
        if (m_facts.momentsOfTruth) {
            addDivider();
            add(kIcon, MapText::tr("Moment of truth"),
                [this](QPointF left) { return starMark(left + QPointF(kIcon / 2, 0), 6.8, m_theme); });
        }
        addDivider();
        addSeverities();
        if (m_facts.assumptions) {
            add(26, MapText::tr("Assumption"), [this](QPointF left) -> QList<Item> {
                return {assumptionOutline(QRectF(left + QPointF(0.5, -6.5), QSizeF(25, 13)), 3.5, m_theme)};
            });
        }
        if (!m_facts.owners.isEmpty()) {
            addDivider();
            addOwners();
        }
        if (!m_entries.isEmpty() && !m_entries.constLast().icon)
            m_entries.removeLast();
    }

    /// Lays the entries out in rows; the y below them.
    double appendEntries(double top)
    {
        collect();
        double x = m_left;
        double y = top;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const LegendEntry &entry = m_entries[i];
            // A divider goes where the entry after it goes: at the end of a row it would divide nothing.
            const double needed = entry.icon ? entry.width : entry.width + kEntryGap + m_entries[i + 1].width;
            if (x > m_left && x + needed > m_right) {
                x = m_left;
                y += kRowHeight;
            }
            if (!entry.icon && x == m_left)
                continue;
            appendEntry(entry, {x, y + kRowHeight / 2});
            x += entry.width + kEntryGap;
        }
        if (m_facts.intervals) {
            const QString remark = MapText::tr("Ranges are 95\u00a0% intervals");
            const double width = m_measurer.width(remark, kText);
            if (x > m_left && x + width > m_right)
                y += kRowHeight;
            const QPointF baseline(std::max(m_left, m_right - width), baselineIn(y, kRowHeight, kText.px));
            appendLine(m_items, remark, kText, baseline, m_theme.color(u"ink2"_s), m_measurer);
        }
        return m_entries.isEmpty() && !m_facts.intervals ? y : y + kRowHeight;
    }

    void appendEntry(const LegendEntry &entry, QPointF leftCenter)
    {
        begin(Role::Decoration);
        if (entry.icon)
            m_items.append(entry.icon(leftCenter));
        else
            m_items.append(FillRect{QRectF(leftCenter - QPointF(0, 7), QSizeF(1, 14)), 0, m_theme.color(u"line"_s)});
        end();
        if (entry.icon) {
            const double baseline = baselineIn(leftCenter.y() - kRowHeight / 2, kRowHeight, kText.px);
            appendLine(m_items, entry.text, kText, {leftCenter.x() + entry.iconWidth + kIconGap, baseline},
                       m_theme.color(u"ink2"_s), m_measurer);
        }
    }

    QString evidenceText() const
    {
        QStringList sentences;
        if (!m_facts.sources.isEmpty()) {
            QStringList named = m_facts.sources.mid(0, kMostSources);
            const qsizetype more = m_facts.sources.size() - named.size();
            if (more > 0)
                named.append(MapText::tr("%n more", nullptr, static_cast<int>(more)));
            sentences.append(MapText::tr("Sources: %1.").arg(named.join(u", "_s)));
        }
        if (m_facts.judged > 0) {
            const double share = std::round(100.0 * m_facts.covered / m_facts.judged);
            sentences.append(MapText::tr("Evidence covers %1\u00a0% of cards.").arg(QLocale().toString(share)));
        }
        return sentences.join(u' ');
    }

    /// Sources on the left, version and file on the right; below each other where the width is small.
    double appendFooter(const LayoutOptions &options, double top)
    {
        const Color color = m_theme.color(u"ink3"_s);
        QList<std::pair<QString, double>> remarks;
        double remarksWidth = 0;
        for (const QString &text :
             {options.footerVersion, options.footerAuthor, options.footerSheet, options.footerFile}) {
            if (text.isEmpty())
                continue;
            remarks.append({text, m_measurer.width(text, kFooterText)});
            remarksWidth += remarks.constLast().second + (remarks.size() > 1 ? kFooterGap : 0);
        }
        const QString evidence = evidenceText();
        if (evidence.isEmpty() && remarks.isEmpty())
            return top;

        double y = top + 7;
        const double width = m_right - m_left;
        const double evidenceWidth = m_measurer.width(evidence, kFooterText);
        const bool oneLine = evidenceWidth + (remarksWidth > 0 ? kFooterGap + remarksWidth : 0) <= width;
        TextBlock sentence = TextBlock::broken(evidence, kFooterText, kFooterLine, width, m_measurer);
        sentence.mirrored = options.mirrored;
        sentence.appendTo(m_items, {m_left, y}, width, color);
        if (!oneLine)
            y += sentence.height();
        double x = oneLine ? m_right - remarksWidth : m_left;
        for (const auto &[text, textWidth] : remarks) {
            if (x > m_left && x + textWidth > m_right + 0.01) {
                x = m_left;
                y += kFooterLine;
            }
            appendLine(m_items, text, kFooterText, {x, baselineIn(y, kFooterLine, kFooterText.px)}, color, m_measurer);
            x += textWidth + kFooterGap;
        }
        return remarks.isEmpty() && !oneLine ? y : y + kFooterLine;
    }

    const MapFacts &m_facts;
    const Theme &m_theme;
    const TextMeasurer &m_measurer;
    QList<LegendEntry> m_entries;
    QList<Item> m_items;
    double m_left = 0;
    double m_right = 0;
};

} // namespace

DisplayList legendBlock(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                        const LayoutOptions &options, QPointF topLeft, double width)
{
    const MapFacts facts = mapFacts(state, journey);
    return LegendComposer(facts, theme, measurer).compose(journey, options, topLeft, width);
}

} // namespace periplus
