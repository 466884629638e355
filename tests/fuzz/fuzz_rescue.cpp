// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a damaged workspace file: a rescue ends in a reason, or in a new file that passes every check. The damaged
// file stays as it is.
#include "core/store/check.h"
#include "core/store/rescue/rescue.h"
#include "tests/fuzz/require.h"
#include "tests/support/core/file_bytes.h"

#include <QDir>
#include <QTemporaryDir>

using namespace periplus;

namespace {

/// Where files cost nothing.
QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/periplus-fuzz");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(quickFolder());
    const QString damaged = folder.filePath(QStringLiteral("damaged.periplus"));
    const QString target = folder.filePath(QStringLiteral("rescued.periplus"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    require(writeOver(damaged, bytes), "the damaged file can be written");
    QFile::remove(target);

    const Result<RescueReport> report =
        rescueWorkspace(damaged, target, Snapshots(folder.filePath(QStringLiteral("none"))));
    require(contentOf(damaged) == bytes, "the damaged file stays as it is");
    require(report.has_value() == QFile::exists(target), "the new file is whole or absent");
    if (!report) {
        require(report.error().code != Errc::IoError, "what is wrong is said", report.error().detail);
        return 0;
    }
    const Result<QList<Finding>> findings = checkWorkspace(target);
    require(findings && findings->isEmpty(), "the new file passes every check",
            findings ? findings->value(0).what : findings.error().detail);
    require(!sentences(*report).isEmpty(), "there is a report");
    return 0;
}
