// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paint/exported_files.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

namespace periplus {

using namespace Qt::StringLiterals;

QString ExportedFiles::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? file.fileName() : QString();
}

QString svgFault(const QString &file, qsizetype ids)
{
    QFile svg(file);
    if (!svg.open(QIODevice::ReadOnly))
        return svg.errorString();
    QSet<QString> seen;
    QXmlStreamReader xml(&svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !xml.attributes().hasAttribute(u"id"_s))
            continue;
        const QString id = xml.attributes().value(u"id"_s).toString();
        if (seen.contains(id))
            return id + u" is there twice"_s;
        seen.insert(id);
    }
    if (xml.hasError())
        return xml.errorString();
    return seen.size() > ids ? QString() : u"only %1 ids"_s.arg(seen.size());
}

} // namespace periplus
