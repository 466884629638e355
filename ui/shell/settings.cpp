// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QFileInfo>

#include <array>
#include <utility>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kColumns{std::pair{QLatin1String("compact"), ColumnWidth::Compact},
                              std::pair{QLatin1String("default"), ColumnWidth::Default},
                              std::pair{QLatin1String("spacious"), ColumnWidth::Spacious}};

} // namespace

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat) {}

ThemeName Settings::theme() const
{
    return m_settings.value(u"theme"_s).toString() == u"dark"_s ? ThemeName::Dark : ThemeName::Light;
}

void Settings::setTheme(ThemeName theme)
{
    if (theme != this->theme()) // a start applies it again, and need not write
        m_settings.setValue(u"theme"_s, theme == ThemeName::Dark ? u"dark"_s : u"light"_s);
}

ColumnWidth Settings::columns() const
{
    const QString name = m_settings.value(u"columns"_s).toString();
    for (const auto &[known, width] : kColumns) {
        if (name == known)
            return width;
    }
    return ColumnWidth::Compact;
}

void Settings::setColumns(ColumnWidth width)
{
    for (const auto &[name, known] : kColumns) {
        if (width == known)
            m_settings.setValue(u"columns"_s, name);
    }
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"geometry"_s, geometry);
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_settings.value(u"recent"_s).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(u"recent"_s, files.mid(0, kMostRecent));
}

} // namespace periplus
