// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "ui/command/palette_entry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace periplus {

/// One field for everything: what is typed finds commands, maps, people and places on the map. Arrows choose, Enter
/// does it, Esc leaves; the focus goes back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Lies above the window it belongs to, hidden until open().
    explicit CommandPalette(QWidget *window);

    /// Sources are asked in this order; among equal scores the earlier line comes first.
    void setSources(QList<PaletteSource> sources) { m_sources = std::move(sources); }
    void setTheme(const Theme &theme);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void move(int by);
    void runCurrent();
    void leave();
    void place();

    QList<PaletteSource> m_sources;
    QList<PaletteEntry> m_entries;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace periplus
