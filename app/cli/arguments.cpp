// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

QString written(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

} // namespace

Arguments parseArguments(const QStringList &arguments, const QList<Option> &known, int minPositional, int maxPositional)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (optionsEnded || !argument.startsWith(u'-') || argument == u"-"_s) {
            result.positional.append(argument);
            continue;
        }
        if (argument == u"--"_s) {
            optionsEnded = true;
            continue;
        }
        const qsizetype dashes = argument.startsWith(u"--"_s) ? 2 : 1;
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(dashes, equals < 0 ? -1 : equals - dashes);
        const auto option = std::find_if(known.cbegin(), known.cend(), [&](const Option &candidate) {
            return candidate.name == name && (name.size() == 1) == (dashes == 1);
        });
        if (option == known.cend()) {
            result.mistake = u"there is no option %1"_s.arg(written(name));
            return result;
        }
        if (result.options.contains(name) && !option->repeats) {
            result.mistake = u"%1 is given twice"_s.arg(written(name));
            return result;
        }
        if (!option->takesValue) {
            if (equals >= 0) {
                result.mistake = u"%1 takes no value"_s.arg(written(name));
                return result;
            }
            result.options.insert(name, {});
        } else if (equals >= 0) {
            result.options.insert(name, argument.mid(equals + 1));
        } else if (i + 1 < arguments.size()) {
            result.options.insert(name, arguments.at(++i));
        } else {
            result.mistake = u"%1 needs a value"_s.arg(written(name));
            return result;
        }
        if (option->takesValue)
            result.all[name].append(result.options.value(name));
    }
    if (result.positional.size() < minPositional)
        result.mistake = u"a file is missing"_s;
    else if (result.positional.size() > maxPositional)
        result.mistake = u"“%1” is one argument too many"_s.arg(result.positional.at(maxPositional));
    return result;
}

} // namespace periplus::cli
