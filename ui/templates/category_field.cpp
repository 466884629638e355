// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/category_field.h"

#include "ui/templates/template_filter.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCategoryWidth = 210;

} // namespace

CategoryField::CategoryField(TemplateFilter &filter, QWidget *parent) : ChoiceField(parent), m_filter(filter)
{
    setObjectName(u"templateCategories"_s);
    setAccessibleName(tr("Category"));
    setFixedWidth(kCategoryWidth);
    connect(this, &ChoiceField::chosen, this, [this](qint64 value) {
        m_category = m_filter.categories().value(value - 1);
        fill();
        emit filtered();
    });
    connect(&filter, &QAbstractItemModel::modelReset, this, &CategoryField::fill);
    fill();
}

void CategoryField::fill()
{
    const QStringList categories = m_filter.categories();
    if (!categories.contains(m_category))
        m_category.clear(); // the last one of it is gone
    QList<Choice> choices{{tr("All templates"), {}, 0}};
    for (const QString &category : categories)
        choices.append({category, {}, choices.size()});
    show(choices, categories.indexOf(m_category) + 1);
    setVisible(categories.size() > 1);
    m_filter.setCategory(m_category);
}

} // namespace periplus
