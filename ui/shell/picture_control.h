// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"
#include "ui/pictures/map_picture_commands.h"
#include "ui/pictures/picture_mime.h"
#include "ui/shell/background.h"

#include <QObject>

class QAction;

namespace periplus {

class Banner;
class Canvas;
class ClipboardControl;
class Dialogs;
class Inspector;

/// Brings pictures to the shown map, from files, the clipboard and other programs' windows, and out again. They are
/// read, checked and made fit beside the window's thread; what cannot be taken is told in one sentence, and the rest
/// goes on the map as one undo step.
class PictureControl : public QObject
{
    Q_OBJECT

public:
    /// Where pictures come from and what is told goes to; all must outlive this.
    struct Window
    {
        Canvas &canvas;
        ClipboardControl &clipboard;
        Inspector &inspector;
        QAction &insert;
        Dialogs &dialogs;
        Banner &banner;
    };
    PictureControl(const Window &window, QObject *parent);

    /// Whether pictures are still being read.
    bool isBusy() const { return m_busy; }

public slots:
    /// Asks for a file and puts it at what is selected.
    void choose();
    /// Puts what is on the clipboard at what is selected.
    void paste(const QMimeData *data);
    void drop(const QMimeData *data, const periplus::PictureTarget &target);
    /// Does to the picture of one card what its page asks for: replaces, removes or saves it.
    void act(periplus::PictureAct act, periplus::CardId card, const QMimeData *data);

signals:
    /// A sentence about what could not be done; the workspace is as it was.
    void failed(const QString &sentence);
    /// A sentence about what was done otherwise than people may think.
    void told(const QString &sentence);

private:
    struct Request
    {
        QList<OfferedPicture> pictures;
        PictureTarget target;
        QString workspace; ///< its uuid
        JourneyId journey;
    };
    struct Outcome
    {
        QList<KeptPicture> pictures;
        QStringList failures;
    };
    void take(const QList<OfferedPicture> &pictures, const std::optional<PictureTarget> &target);
    void takeNext();
    static Outcome prepare(const QList<OfferedPicture> &pictures);
    void carryOut(const Request &request, const Outcome &outcome);
    void tellOfSmaller(const QList<KeptPicture> &pictures);
    QString askForFile();
    void saveAs(CardId card);

    Canvas &m_canvas;
    Dialogs &m_dialogs;
    MapPictureCommands m_commands;
    QList<Request> m_waiting;
    bool m_busy = false;
    Background m_work{this}; // last: it ends before what it reports to
};

} // namespace periplus
