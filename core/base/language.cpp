// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Language spokenOn(const QLocale &desktop)
{
    return desktop.language() == QLocale::Spanish ? Language::Spanish : Language::English;
}

QLocale::Language qtLanguage(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale::English;
    case Language::Spanish:
        return QLocale::Spanish;
    case Language::System:
        break;
    }
    return QLocale::system().language();
}

/// Translators end with the application.
void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installWords(const QString &code)
{
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"periplus_"_s + code, u":/periplus/translations"_s);
}

} // namespace

QString codeOf(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::Spanish:
        return u"es"_s;
    case Language::System:
        break;
    }
    return codeOf(spokenOn(QLocale::system()));
}

QLocale localeOf(Language language, const QLocale &desktop)
{
    const Language spoken = language == Language::System ? spokenOn(desktop) : language;
    const bool same =
        desktop.language() == qtLanguage(spoken) || (desktop == QLocale::c() && spoken == Language::English);
    return same ? desktop : QLocale(qtLanguage(spoken), desktop.territory());
}

void speak(Language language)
{
    QLocale::setDefault(localeOf(language));
    installWords(codeOf(language));
}

void speakPlainEnglish()
{
    QLocale::setDefault(QLocale::c());
    installWords(codeOf(Language::English));
}

} // namespace periplus
