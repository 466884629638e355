// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds kept inputs to a fuzz target in builds without libFuzzer: replay FOLDER...
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv)
{
    int passed = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            std::printf("replays %s\n", qPrintable(file.fileName()));
            std::fflush(stdout); // what crashes is the last one named
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                                   static_cast<size_t>(bytes.size()));
            ++passed;
        }
    }
    std::printf("Totals: %d passed, %d failed, 0 skipped, 0 blacklisted, 0ms\n", passed, passed == 0 ? 1 : 0);
    return passed == 0 ? 1 : 0;
}
