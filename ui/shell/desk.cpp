// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "ui/command/command_registry.h"
#include "ui/shell/document_control.h"
#include "ui/shell/main_window.h"

#include <QScreen>
#include <QThread>

#include <algorithm>

namespace periplus {

namespace {

constexpr QPoint kBeside(36, 36); // how far a new window is from the one it was made from

} // namespace

Desk::Desk(const Services &services) : m_services(services), m_appearance(services.settings) {}

Desk::~Desk()
{
    while (!m_windows.isEmpty())
        delete m_windows.takeLast();
    for (const QPointer<QWidget> &window : std::as_const(m_closed))
        delete window;
}

MainWindow &Desk::makeWindow()
{
    auto *window = new MainWindow(*this);
    m_windows.append(window);
    connect(&window->commands(), &CommandRegistry::shortcutsChanged, this, &Desk::spreadShortcuts);
    connect(window, &MainWindow::closed, this, [this, window] {
        if (m_windows.size() == 1 || !m_windows.removeOne(window))
            return;
        m_closed.removeAll(nullptr);
        m_closed.append(window);
        if (QThread::currentThread()->loopLevel() <= 1) // else a dialog of its own is still running
            window->deleteLater();
    });
    connect(window, &MainWindow::anotherWanted, this, [this, window] { makeAnother(*window); });
    connect(window, &MainWindow::quitWanted, this, &Desk::closeAll);
    return *window;
}

MainWindow &Desk::makeAnother(MainWindow &window)
{
    MainWindow &another = makeWindow();
    const QRect screen = window.screen()->availableGeometry();
    const QPoint place = window.pos() + kBeside;
    another.resize(window.size().boundedTo(QSize(screen.right() - place.x(), screen.bottom() - place.y())));
    another.move(place);
    another.showSameAs(window);
    another.show();
    return another;
}

QList<MainWindow *> Desk::windows() const
{
    return m_windows;
}

void Desk::closeAll()
{
    const QList<MainWindow *> all = m_windows;
    std::all_of(all.crbegin(), all.crend(), [](MainWindow *window) { return window->close(); });
}

bool Desk::saveTyping()
{
    bool saved = true;
    for (MainWindow *window : std::as_const(m_windows))
        saved = window->saveTyping() && saved;
    return saved;
}

void Desk::spreadShortcuts()
{
    const QMap<QString, QString> chosen = m_services.settings.shortcuts();
    for (MainWindow *window : std::as_const(m_windows)) {
        if (window->commands().changedShortcuts() != chosen)
            window->commands().applyShortcuts(chosen);
    }
}

} // namespace periplus
