// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include <cerrno>
#include <cstdio>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

void printError(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

ExitCode exitCodeOf(Errc code)
{
    switch (code) {
    case Errc::NotFound:
    case Errc::NotAWorkspace:
    case Errc::IsDirectory:
    case Errc::AlreadyExists:
    case Errc::NewerVersion:
    case Errc::SyntaxError:
    case Errc::InvalidValue:
    case Errc::Conflict:
    case Errc::NothingToDo:
    case Errc::TooLarge:
    case Errc::Unsupported:
        return WrongInput;
    case Errc::Damaged:
    case Errc::Untrusted:
        return DamagedFile;
    case Errc::PermissionDenied:
    case Errc::ReadOnly:
    case Errc::DiskFull:
    case Errc::IoError:
    case Errc::Busy:
    case Errc::Replaced:
        return SystemFailed;
    }
    return SystemFailed;
}

int fail(const Error &error, Advice advice)
{
    printError(u"periplus: "_s + describe(error, advice));
    return exitCodeOf(error.code);
}

int misuse(const QString &what, const QString &synopsis)
{
    printError(u"periplus: "_s + what + u". Usage: periplus "_s + synopsis);
    return WrongUsage;
}

void warn(const QList<Warning> &warnings, const QString &file)
{
    for (const Warning &warning : warnings)
        printError(describe(warning, file));
}

Status print(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout)
                             == static_cast<std::size_t>(bytes.size())
                         && std::fflush(stdout) == 0;
    if (!written)
        return failure(Error{errno == ENOSPC ? Errc::DiskFull : Errc::IoError, {}, u"standard output"_s, 0, 0});
    return {};
}

} // namespace periplus::cli
