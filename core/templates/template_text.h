// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace periplus {

/// The texts of templates, for translators.
struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

} // namespace periplus
