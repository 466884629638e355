// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/templates/template_info.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace periplus {

class TemplateFilter;
class TemplateModel;

/// The templates of one kind as pictures: found by words, by category and with the arrow keys.
class TemplateGallery : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive this.
    TemplateGallery(TemplateModel &model, TemplateKind kind, const Theme &theme, QWidget *parent = nullptr);

    /// The id of the selected template; empty when none is.
    QString current() const;
    void select(const QString &id);
    void startFinding();

signals:
    void currentChanged();
    /// Enter or a double click: this one, and on.
    void chosen();
    void removeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Keeps something selected that can be seen, and says when nothing is found.
    void settle();

    TemplateModel &m_model;
    TemplateFilter *m_filter;
    QLineEdit *m_find;
    QListView *m_list;
    QLabel *m_nothing;
    QString m_wanted; ///< selected as soon as it is there
};

} // namespace periplus
