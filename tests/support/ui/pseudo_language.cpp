// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pseudo_language.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPlain = u"aeiounAEIOUNcsCSyYzZ";
constexpr QStringView kMarked = u"áéíóúñÁÉÍÓÚÑçšÇŠýÝžŽ";
constexpr double kLonger = 0.4;

} // namespace

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (QLatin1StringView(context) == "Dates"_L1) // forms that are filled in, not words
        return text;
    if (!isTranslated(text) && text.indexOf(u"⟦") < 0) {
        QString marked;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool placeholder = i > 0 && text[i - 1] == u'%';
            const qsizetype at = placeholder ? -1 : kPlain.indexOf(text[i]);
            marked += at < 0 ? text[i] : kMarked[at];
        }
        const auto extra = static_cast<qsizetype>(static_cast<double>(text.size()) * kLonger);
        return u'⟦' + marked + QString(extra, u'~') + u'⟧';
    }
    return {};
}

bool PseudoLanguage::isTranslated(const QString &text)
{
    const bool letters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return !letters || text.contains(u'⟦');
}

bool PseudoLanguage::isPartTranslated(const QString &text)
{
    const bool marked = std::any_of(text.begin(), text.end(),
                                    [](QChar c) { return kMarked.contains(c) || c == u'~' || c == u'⟦' || c == u'⟧'; });
    return marked || isTranslated(text);
}

} // namespace periplus
