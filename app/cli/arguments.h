// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace periplus::cli {

/// One option of a command: "--map TITLE" takes a value, "--json" does not.
struct Option
{
    QString name; ///< without dashes; one letter means "-o"
    bool takesValue = false;
    bool repeats = false; ///< may be given several times
};

/// The arguments of one command, taken apart.
struct Arguments
{
    QStringList positional;
    QHash<QString, QString> options; ///< name -> value ("" for flags); the last one of those that repeat
    QHash<QString, QStringList> all; ///< name -> every value, in order
    QString mistake;                 ///< what is wrong, in words; empty when nothing is

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name, const QString &otherwise = {}) const { return options.value(name, otherwise); }
};

/// Takes arguments apart: "--name value", "--name=value", "-o value", "--" ends options.
/// An unknown, repeated or incomplete option, or a number of positionals outside the range, is a mistake.
Arguments parseArguments(const QStringList &arguments, const QList<Option> &known, int minPositional,
                         int maxPositional);

} // namespace periplus::cli
