// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace periplus {

/// Questions that stop the window until they are answered; tests answer without showing anything.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// A file to open or import; empty when the question was left.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// A place for a file, with the ending of the filter; empty when the question was left. With `mayReplace` it
    /// asks whether a file that exists shall be replaced.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                               bool mayReplace) = 0;
    virtual void about(QWidget *parent) = 0;
};

} // namespace periplus
