// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/choice_field.h"

namespace periplus {

class TemplateFilter;

/// Chooses the category of templates that a filter lets through; not there while there is nothing to choose.
class CategoryField : public ChoiceField
{
    Q_OBJECT

public:
    /// The filter, which has its model, must outlive this.
    CategoryField(TemplateFilter &filter, QWidget *parent);

signals:
    /// Another category is shown.
    void filtered();

private:
    void fill();

    TemplateFilter &m_filter;
    QString m_category; ///< empty: all
};

} // namespace periplus
