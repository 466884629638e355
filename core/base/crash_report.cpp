// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crash_report.h"

#include "core/base/state_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostReports = 10;
constexpr int kMostFrames = 100;

// All that the handler needs is laid ready: after a crash nothing may be allocated, and Qt not be called.
std::array<char, PATH_MAX> reportPath;
std::array<char, 64 * 1024> handlerStack; // a crash may be for want of stack
std::atomic_flag reporting = ATOMIC_FLAG_INIT;

struct Crash
{
    int signal;
    const char *name;
};
constexpr std::array kCrashes{Crash{SIGSEGV, "SIGSEGV"}, Crash{SIGABRT, "SIGABRT"}, Crash{SIGBUS, "SIGBUS"},
                              Crash{SIGFPE, "SIGFPE"}, Crash{SIGILL, "SIGILL"}};

void put(int file, const char *text)
{
    [[maybe_unused]] const ssize_t written = ::write(file, text, std::strlen(text));
}

void putNumber(int file, long long number)
{
    std::array<char, 24> digits{};
    char *at = digits.data() + digits.size() - 1;
    do
        *--at = static_cast<char>('0' + number % 10);
    while ((number /= 10) > 0);
    put(file, at);
}

void makeFolders()
{
    for (char *slash = std::strchr(reportPath.data() + 1, '/'); slash; slash = std::strchr(slash + 1, '/')) {
        *slash = '\0';
        ::mkdir(reportPath.data(), 0700); // what is there stays
        *slash = '/';
    }
}

void writeReport(int signal)
{
    makeFolders();
    const int file = ::open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    put(file, "periplus " PERIPLUS_VERSION "\nsignal ");
    putNumber(file, signal);
    for (const Crash &crash : kCrashes) {
        if (crash.signal == signal) {
            put(file, " ");
            put(file, crash.name);
        }
    }
    put(file, "\nseconds since 1970 ");
    putNumber(file, ::time(nullptr));
    put(file, "\nbacktrace\n");
    std::array<void *, kMostFrames> frames{};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kMostFrames), file);
    ::close(file);
}

void onCrash(int signal)
{
    while (reporting.test_and_set())
        ::pause(); // another thread crashed too: the first one reports and ends the program
    writeReport(signal);
    std::signal(signal, SIG_DFL);
    ::raise(signal); // blocked until this returns, then the program ends as it would have
}

} // namespace

QString crashFolder()
{
    return stateFolder() + u"/crashes"_s;
}

void installCrashReports(const QString &folder)
{
    const QString start = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss"_s);
    const QByteArray path = QFile::encodeName(u"%1/%2-%3.txt"_s.arg(folder, start).arg(::getpid()));
    if (path.size() >= static_cast<qsizetype>(reportPath.size()))
        return;
    std::copy(path.cbegin(), path.cend() + 1, reportPath.begin());

    void *frame = nullptr;
    ::backtrace(&frame, 1); // the first call loads a library, which a crashed program could not
    stack_t stack{};
    stack.ss_sp = handlerStack.data();
    stack.ss_size = handlerStack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = onCrash;
    action.sa_flags = SA_ONSTACK;
    for (const Crash &crash : kCrashes)
        ::sigaddset(&action.sa_mask, crash.signal); // a crash of the handler itself ends the program at once
    for (const Crash &crash : kCrashes)
        ::sigaction(crash.signal, &action, nullptr);
}

QString takeUntoldCrashReport(const QString &folder)
{
    QString untold;
    const QFileInfoList reports = QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const QString path = reports[i].absoluteFilePath();
        const bool told = !reports[i].permissions().testFlag(QFile::WriteOwner); // marked so below
        if (!told && untold.isEmpty())
            untold = path;
        if (i >= kMostReports && path != untold)
            QFile::remove(path);
        else if (!told)
            QFile::setPermissions(path, QFile::ReadOwner);
    }
    return untold;
}

} // namespace periplus
