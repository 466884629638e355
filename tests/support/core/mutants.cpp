// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/mutants.h"

#include <QString>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;
constexpr qsizetype kSector = 512;

qsizetype below(QRandomGenerator &random, qsizetype end)
{
    return static_cast<qsizetype>(random.bounded(static_cast<quint64>(end)));
}

} // namespace

QByteArray mutant(const QByteArray &file, QRandomGenerator &random, QString &what)
{
    QByteArray bytes = file;
    const qsizetype pages = bytes.size() / kPage;
    switch (random.bounded(6)) {
    case 0: {
        const int flips = 1 + static_cast<int>(random.bounded(8));
        for (int i = 0; i < flips; ++i) {
            const qsizetype place = below(random, bytes.size());
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
            what += u"bit in byte %1; "_s.arg(place);
        }
        break;
    }
    case 1: {
        const qsizetype place = below(random, bytes.size());
        const qsizetype length = std::min<qsizetype>(1 + below(random, 64), bytes.size() - place);
        for (qsizetype i = place; i < place + length; ++i)
            bytes[i] = static_cast<char>(random.bounded(256));
        what = u"%1 bytes from %2"_s.arg(length).arg(place);
        break;
    }
    case 2: {
        const qsizetype sector = below(random, bytes.size() / kSector);
        const qsizetype count = std::min<qsizetype>(1 + below(random, 8), bytes.size() / kSector - sector);
        std::fill_n(bytes.begin() + sector * kSector, count * kSector, '\0');
        what = u"%1 zeroed sectors from %2"_s.arg(count).arg(sector);
        break;
    }
    case 3:
        bytes.truncate(1 + below(random, bytes.size() - 1));
        what = u"cut to %1"_s.arg(bytes.size());
        break;
    case 4: {
        const qsizetype first = below(random, pages);
        const qsizetype second = below(random, pages);
        const QByteArray one = bytes.mid(first * kPage, kPage);
        bytes.replace(first * kPage, kPage, bytes.mid(second * kPage, kPage));
        bytes.replace(second * kPage, kPage, one);
        what = u"pages %1 and %2 exchanged"_s.arg(first + 1).arg(second + 1);
        break;
    }
    default: {
        const qsizetype page = below(random, pages);
        for (qsizetype i = page * kPage; i < (page + 1) * kPage; ++i)
            bytes[i] = static_cast<char>(random.bounded(256));
        what = u"page %1 of chance"_s.arg(page + 1);
        break;
    }
    }
    return bytes;
}

} // namespace periplus
