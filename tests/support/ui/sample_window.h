// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/open_window.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>

namespace periplus {

/// A window with the sample open, for a suite to derive from.
class SampleWindow
{
protected:
    void openTheSample()
    {
        open = std::make_unique<OpenWindow>();
        QVERIFY(open->window.documents().openSample());
        start = open->state();
    }

    /// Drops a file on a widget, as from a file manager; false where it is not taken.
    static bool dropFile(QWidget &target, const QString &path)
    {
        constexpr QPoint place(20, 20);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &drop);
        return drop.isAccepted();
    }

    std::unique_ptr<OpenWindow> open;
    State start; ///< when it was opened
};

} // namespace periplus
