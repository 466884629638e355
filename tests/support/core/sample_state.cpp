// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sample_state.h"

#include "core/base/describe.h"
#include "core/formats/json_reader.h"

#include <QFile>

namespace periplus {

Imported readSample()
{
    QFile file(QStringLiteral(PERIPLUS_RESOURCES "/samples/b2b-purchase.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is not there");
    const auto ids = seededIds(1);
    const Result<Imported> sample = readJson(file.readAll(), *ids);
    if (!sample)
        qFatal("the sample cannot be read: %s", qPrintable(describe(sample.error())));
    return *sample;
}

} // namespace periplus
