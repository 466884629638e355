// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace periplus {

/// Stands where the map would be while there is none, or nothing on it, and offers the ways to get there.
class EmptyPage : public QFrame
{
    Q_OBJECT

public:
    /// The buttons do what the actions do, and are enabled when they are.
    EmptyPage(QAction *newMap, QAction *templates, QAction *import, QAction *stage, QWidget *parent = nullptr);

    /// Offers a first stage when there is a map, a map otherwise.
    void offer(bool hasMap);

private:
    QPushButton *addButton(const char *name, const QString &text, QAction *action);

    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_newMap;
    QPushButton *m_templates;
    QPushButton *m_import;
    QPushButton *m_stage;
};

} // namespace periplus
