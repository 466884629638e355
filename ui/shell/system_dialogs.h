// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

namespace periplus {

/// The desktop's own dialogs.
class SystemDialogs final : public Dialogs
{
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                       bool mayReplace) override;
    void about(QWidget *parent) override;
};

} // namespace periplus
