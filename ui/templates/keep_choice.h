// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template_content.h"

#include <QWidget>

class QButtonGroup;

namespace periplus {

/// How much of a template or map is kept: everything, the questions or the structure, with words for the place where
/// it is asked.
class KeepChoice : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString heading;
        QString everything;
        QString questions;
        QString structure;
    };

    /// `prefix` begins the names of the buttons, such as "save" for "saveEverything".
    KeepChoice(const QString &prefix, const Words &words, QWidget *parent = nullptr);

    Keep kept() const;

signals:
    void changed();

private:
    QButtonGroup *m_buttons;
};

} // namespace periplus
