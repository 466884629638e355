// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/termination.h"

#include <QApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace periplus {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

volatile std::sig_atomic_t writeEnd = -1;

/// Does the one thing that is safe here.
void onSignal(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1); // when it is full, there is news already
    errno = before;
}

void setHandler(void (*handler)(int))
{
    for (const int signal : kSignals) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }
}

} // namespace

Termination::Termination()
{
    Q_ASSERT(writeEnd < 0);
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return; // then signals end the program as ever
    m_readEnd = ends[0];
    writeEnd = ends[1];
    const auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Termination::read);
    setHandler(onSignal);
}

Termination::~Termination()
{
    if (m_readEnd < 0)
        return;
    setHandler(SIG_DFL);
    ::close(writeEnd);
    writeEnd = -1;
    ::close(m_readEnd);
}

void Termination::read()
{
    std::array<char, 64> bytes{};
    while (::read(m_readEnd, bytes.data(), bytes.size()) > 0)
        continue; // many signals at once are one request
    emit asked();
}

void endWhenAsked(const Termination &termination, QObject &context)
{
    QObject::connect(&termination, &Termination::asked, &context, [before = false]() mutable {
        if (std::exchange(before, true))
            QApplication::exit(1);
        else
            QApplication::quit();
    });
}

} // namespace periplus
