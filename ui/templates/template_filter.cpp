// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_filter.h"

#include "ui/templates/template_model.h"

#include <algorithm>

namespace periplus {

void TemplateFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

void TemplateFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TemplateFilter::isOfKind(int row) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    return index.data(TemplateModel::KindRole).toInt() == static_cast<int>(m_kind);
}

QStringList TemplateFilter::categories() const
{
    QStringList categories;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QString category = sourceModel()->index(row, 0).data(TemplateModel::CategoryRole).toString();
        if (isOfKind(row) && !category.isEmpty() && !categories.contains(category))
            categories.append(category);
    }
    return categories;
}

bool TemplateFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    if (!isOfKind(row) || (!m_category.isEmpty() && index.data(TemplateModel::CategoryRole).toString() != m_category))
        return false;
    const QString text = index.data(TemplateModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace periplus
