// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template_content.h"
#include "ui/templates/template_view.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace periplus {

class KeepChoice;

/// What one template is and holds, and how much of it is wanted.
class TemplateDetails : public QFrame
{
    Q_OBJECT

public:
    explicit TemplateDetails(QWidget *parent = nullptr);

    void show(const TemplateInfo &info, const TemplateView &view);
    /// Whether the user's own ones can be removed here; they can at first.
    void setRemovable(bool removable) { m_removable = removable; }
    /// How much of a map is taken along.
    Keep keep() const;

signals:
    void removeWanted();
    void keepChanged();

private:
    QLabel *m_name;
    QLabel *m_description;
    QLabel *m_contents;
    QLabel *m_stages;
    KeepChoice *m_keep;
    QPushButton *m_remove;
    bool m_removable = true;
};

} // namespace periplus
