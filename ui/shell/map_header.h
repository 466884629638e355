// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/model/rows.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace periplus {

class PersonaSwitch;

/// The line above the map: its title, whether it shows today or the future, and what the customer says of it.
class MapHeader : public QFrame
{
    Q_OBJECT

public:
    explicit MapHeader(QWidget *parent = nullptr);

    void show(const Journey &journey);
    PersonaSwitch &personas() { return *m_personas; }
    /// Says how much stands out, with a click that ends the filter; hidden when it says nothing.
    void showFilterState(const QString &text);
    QToolButton &filterState() { return *m_filterState; }
    void setTheme(const Theme &theme);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_fullTitle;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_quote;
    QToolButton *m_filterState;
    PersonaSwitch *m_personas;
};

} // namespace periplus
