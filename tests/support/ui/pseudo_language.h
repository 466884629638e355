// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace periplus {

/// A language that every text has: letters with marks, a third longer, in brackets. What is shown without brackets
/// cannot be translated; what is cut off would be cut off in German or Greek.
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    /// Whether a text went through a translation; numbers and signs alone need none.
    static bool isTranslated(const QString &text);

    /// The same for a line of a broken text, which may be without brackets.
    static bool isPartTranslated(const QString &text);
};

} // namespace periplus
