// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_text.h"

#include <QFile>
#include <QString>

/// Outside the namespace because the macro declares a global function.
static void initResource()
{
    Q_INIT_RESOURCE(sql);
}

namespace periplus {

using namespace Qt::StringLiterals;

std::string sqlScript(const char *name)
{
    [[maybe_unused]] static const bool ready = [] {
        initResource();
        return true;
    }();
    QFile file(u":/periplus/sql/"_s + QString::fromLatin1(name) + u".sql"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll().toStdString();
}

std::string schemaScript(int version)
{
    return sqlScript(("schema_v" + std::to_string(version)).c_str());
}

std::string sqlStatement(const char *script, const char *statement)
{
    const std::string text = sqlScript(script);
    const std::string mark = std::string("-- : ") + statement + "\n";
    const std::size_t start = text.find(mark);
    Q_ASSERT(start != std::string::npos);
    const std::size_t body = start + mark.size();
    return text.substr(body, text.find("-- : ", body) - body);
}

} // namespace periplus
