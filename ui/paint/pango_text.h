// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/text_style.h"

#include <QCache>
#include <QString>

#include <memory>

using PangoContext = struct _PangoContext;
using PangoLayout = struct _PangoLayout;

namespace periplus {

/// Text the embedded faces cannot show: other scripts, emoji, right-to-left. Fonts come from the system.
/// Starts when first used, because most maps never need it. Not thread-safe.
class PangoText
{
public:
    PangoText();
    ~PangoText();
    Q_DISABLE_COPY_MOVE(PangoText)

    /// Width of one line, in em.
    double width(QStringView text, FontFace face);

    /// One line at a size, ready to draw; x 0 is its left edge. Valid until the next call.
    PangoLayout *line(QStringView text, FontFace face, double px, bool rightToLeft);

private:
    struct Key
    {
        QString text;
        TextStyle style;
        bool rightToLeft = false;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.style, key.rightToLeft);
        }
    };
    struct Line
    {
        explicit Line(PangoLayout *made) : layout(made) {}
        ~Line();
        Q_DISABLE_COPY_MOVE(Line)
        PangoLayout *layout;
    };
    PangoContext *context();

    PangoContext *m_context = nullptr;
    QCache<Key, Line> m_lines;
};

} // namespace periplus
