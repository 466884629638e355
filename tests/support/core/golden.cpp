// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/golden.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

QString goldenFault(const QString &name, const QString &text)
{
    const QString path = QStringLiteral(PERIPLUS_TEST_DATA) + u"/golden/"_s + name + u".txt"_s;
    QFile file(path);
    if (qEnvironmentVariableIsSet("PERIPLUS_UPDATE_GOLDENS")) {
        const bool kept = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
        return kept ? QString() : path;
    }
    if (!file.open(QIODevice::ReadOnly))
        return path;
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i) {
        if (actual.at(i) != expected.at(i))
            return u"line %1: %2\nwas: %3"_s.arg(QString::number(i + 1), actual.at(i), expected.at(i));
    }
    return actual.size() == expected.size() ? QString()
                                            : u"%1 lines instead of %2"_s.arg(actual.size()).arg(expected.size());
}

} // namespace periplus
