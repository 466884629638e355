// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus {

enum class TemplateKind { Journey, Persona };

/// What a gallery of templates shows of one of them.
struct TemplateInfo
{
    QString id; ///< stays the same: "online-shop-order", "own:my-map.json"
    TemplateKind kind = TemplateKind::Journey;
    QString name;
    QString description; ///< one sentence; may be empty
    QString category;    ///< for people: "Work", "Travel and retail"
    bool own = false;    ///< the user's, so that it can be removed
    QString problem;     ///< one sentence when it cannot be used; empty: it can
    QString file;        ///< path, or the name of a resource
    int stages = 0;
    int steps = 0;

    bool isUsable() const { return problem.isEmpty(); }
};

} // namespace periplus
