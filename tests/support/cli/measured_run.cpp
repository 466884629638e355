// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli/measured_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>
#include <QThread>

#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Output goes to files: a pipe that nobody empties would stop a talkative program.
pid_t spawned(const QString &program, const QStringList &arguments, int out, int err)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    std::vector<char *> environment;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArrayView text(*entry);
        if (!text.startsWith("DISPLAY=") && !text.startsWith("QT_QPA_PLATFORM="))
            environment.push_back(*entry);
    }
    environment.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err, STDERR_FILENO);
    pid_t child = -1;
    const int code = posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    return code == 0 ? child : -1;
}

/// The start of what was written: a flood must not fill the test's own memory.
QByteArray startOf(QTemporaryFile &file)
{
    file.seek(0);
    return file.read(1'000'000);
}

} // namespace

MeasuredRun measuredRun(const QString &program, const QStringList &arguments)
{
    MeasuredRun run;
    QTemporaryFile out;
    QTemporaryFile err;
    if (!out.open() || !err.open())
        return run;
    QElapsedTimer timer;
    timer.start();
    const pid_t child = spawned(program, arguments, out.handle(), err.handle());
    if (child < 0)
        return run;
    int status = 0;
    rusage usage{};
    bool late = false;
    while (wait4(child, &status, late ? 0 : WNOHANG, &usage) == 0) {
        late = timer.elapsed() > qint64(kMostSeconds * 1000);
        if (late)
            kill(child, SIGKILL);
        else
            QThread::msleep(2);
    }
    run.code = late ? -2 : WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.seconds = double(timer.elapsed()) / 1000;
    run.megabytes = double(usage.ru_maxrss) / 1024;
    run.out = startOf(out);
    run.err = startOf(err);
    return run;
}

void WorstRuns::count(const MeasuredRun &run, const QString &name)
{
    ++m_runs;
    if (run.seconds > m_seconds) {
        m_seconds = run.seconds;
        m_slowest = name;
    }
    if (run.megabytes > m_megabytes) {
        m_megabytes = run.megabytes;
        m_largest = name;
    }
}

QString WorstRuns::summary() const
{
    return u"%1 runs; slowest %2 s (%3); largest %4 MiB (%5)"_s.arg(m_runs)
        .arg(m_seconds, 0, 'f', 2)
        .arg(m_slowest)
        .arg(m_megabytes, 0, 'f', 0)
        .arg(m_largest);
}

} // namespace periplus
