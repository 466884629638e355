// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace periplus::cli {

/// While one of these stands, signals that ask the program to end (SIGTERM, SIGINT, SIGHUP) wait; after it the program
/// ends by them at once, as ever. It stands around writing, so that what is written is whole, and nothing temporary and
/// no lock stays behind.
class SignalsWait
{
public:
    SignalsWait()
    {
        sigset_t asking;
        ::sigemptyset(&asking);
        for (const int signal : {SIGTERM, SIGINT, SIGHUP})
            ::sigaddset(&asking, signal);
        ::pthread_sigmask(SIG_BLOCK, &asking, &m_before);
    }
    ~SignalsWait() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalsWait(const SignalsWait &) = delete;
    SignalsWait &operator=(const SignalsWait &) = delete;

private:
    sigset_t m_before;
};

} // namespace periplus::cli
