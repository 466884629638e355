// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template_info.h"

#include <QSortFilterProxyModel>

namespace periplus {

/// The templates of a TemplateModel that a gallery shows: of one kind, of one category, by words.
class TemplateFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    TemplateFilter(TemplateKind kind, QObject *parent) : QSortFilterProxyModel(parent), m_kind(kind) {}

    /// Empty: all.
    void setCategory(const QString &category);
    /// Every word must be in the name, the description, the category or a stage.
    void setWords(const QString &words);
    /// The categories of all templates of the kind, in their order.
    QStringList categories() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isOfKind(int row) const;

    TemplateKind m_kind;
    QString m_category;
    QStringList m_words;
};

} // namespace periplus
