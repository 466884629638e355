// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace periplus {

/// The languages the program speaks. System: that of the desktop, English where it is none of them.
enum class Language { System, English, Spanish };

/// The code of a language in file names: "en", "es"; System: of what the desktop speaks.
QString codeOf(Language language);

/// What is used for words, dates and numbers: the desktop's own locale when it speaks the language, else the language
/// with the customs of the desktop's territory.
QLocale localeOf(Language language, const QLocale &desktop = QLocale::system());

/// Speaks a language from here on: installs its translation (Qt's own words too, where Qt's are on the computer) and
/// makes its locale the default. Called once, after the application object and before any text is made.
void speak(Language language);

/// What the command line speaks whatever the desktop does, so that scripts can rely on it: English with plain numbers.
void speakPlainEnglish();

} // namespace periplus
