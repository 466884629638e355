// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace periplus {

/// The frame of a pane: a slim strip to take hold of while it is docked, its name and a way to close it while it
/// floats.
class PaneDock : public QDockWidget
{
    Q_OBJECT

public:
    /// `areas`: where people may put it.
    PaneDock(const QString &name, const QString &title, Qt::DockWidgetAreas areas, QWidget *parent);

    void setTheme(const QIcon &grip, const QIcon &close);

signals:
    /// Somebody closed it; it is still there.
    void closeWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    class Strip;
    Strip *m_strip;
};

} // namespace periplus
