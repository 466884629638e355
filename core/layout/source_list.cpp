// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/source_list.h"

#include "core/layout/map_text.h"

#include <algorithm>

namespace periplus {

void SourceList::add(const Evidence &row)
{
    const auto same = [&](const Source &known) { return known.source == row.source && known.note == row.note; };
    const auto it = std::find_if(m_sources.begin(), m_sources.end(), same);
    if (it == m_sources.end())
        m_sources.append({row.source, row.note, row.n.value_or(0)});
    else
        it->n = std::max(it->n, row.n.value_or(0));
}

QStringList SourceList::texts() const
{
    QStringList result;
    for (const Source &source : m_sources) {
        const QString text = textOf(source);
        if (!text.isEmpty() && !result.contains(text))
            result.append(text);
    }
    return result;
}

QString SourceList::textOf(const Source &name)
{
    if (!name.note.isEmpty())
        return name.note;
    switch (name.source) {
    case EvidenceSource::None:
        return {};
    case EvidenceSource::Survey:
        return name.n > 0 ? MapText::tr("survey with %n answers", nullptr, name.n) : MapText::tr("survey");
    case EvidenceSource::Interview:
        return name.n > 0 ? MapText::tr("%n interviews", nullptr, name.n) : MapText::tr("interviews");
    case EvidenceSource::Review:
        return name.n > 0 ? MapText::tr("%n reviews", nullptr, name.n) : MapText::tr("reviews");
    case EvidenceSource::SocialMedia:
        return MapText::tr("social media");
    case EvidenceSource::FeedbackForm:
        return name.n > 0 ? MapText::tr("%n feedback forms", nullptr, name.n) : MapText::tr("feedback forms");
    case EvidenceSource::Analytics:
        return MapText::tr("analytics");
    case EvidenceSource::Other:
        return MapText::tr("other sources");
    }
    Q_UNREACHABLE();
}

QString sourceText(const Evidence &row)
{
    SourceList one;
    one.add(row);
    return one.texts().join(QString());
}

} // namespace periplus
