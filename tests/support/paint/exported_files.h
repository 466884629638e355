// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace periplus {

/// Files that are written to be read back by other programs, for as long as this lives.
class ExportedFiles
{
public:
    /// The path of a new file; empty when it could not be written.
    QString write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

/// What is wrong with an SVG file: it is no XML, has not more than `ids` ids, or has one of them twice. Empty when
/// nothing is.
QString svgFault(const QString &file, qsizetype ids);

} // namespace periplus
