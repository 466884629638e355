// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture_control.h"

#include "core/base/describe.h"
#include "core/base/picture_header.h"
#include "core/base/save_atomically.h"
#include "core/richtext/rich_text.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/clipboard/clipboard_control.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs.h"

#include <QAction>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostAtOnce = 50;

/// What the bytes are, not what is written beside them: a map may come from a stranger. Empty: no picture.
QString endingOf(const QByteArray &bytes)
{
    const std::optional<PictureHeader> header = readPictureHeader(bytes);
    if (!header)
        return {};
    switch (header->kind) {
    case PictureKind::Png:
        return u"png"_s;
    case PictureKind::Jpeg:
        return u"jpg"_s;
    case PictureKind::Gif:
        return u"gif"_s;
    case PictureKind::WebP:
        return u"webp"_s;
    case PictureKind::Bmp:
        return u"bmp"_s;
    }
    return {};
}

/// A name for a file from the words of a card.
QString fileNameOf(const Card &card)
{
    QString name = plainTextOf(card.text.isEmpty() ? card.detail : card.text).simplified().left(40).trimmed();
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u' ' && letter != u'-')
            letter = u'_';
    }
    return name.isEmpty() ? PictureControl::tr("Picture") : name;
}

} // namespace

PictureControl::PictureControl(const Window &window, QObject *parent)
    : QObject(parent),
      m_canvas(window.canvas),
      m_dialogs(window.dialogs),
      m_commands(m_canvas.map(), m_canvas.commands(), [this] { return m_canvas.viewHint(); })
{
    setObjectName(u"pictureControl"_s);
    connect(&window.insert, &QAction::triggered, this, &PictureControl::choose);
    connect(&m_canvas, &Canvas::pictureWanted, this, &PictureControl::choose);
    connect(&m_canvas, &Canvas::picturesDropped, this, &PictureControl::drop);
    connect(&window.clipboard, &ClipboardControl::picturesPasted, this, &PictureControl::paste);
    connect(&window.inspector, &Inspector::pictureAsked, this, &PictureControl::act);
    connect(this, &PictureControl::failed, &window.banner, &Banner::showText);
    connect(this, &PictureControl::told, &window.banner, &Banner::showSuccess);
}

QString PictureControl::askForFile()
{
    return m_dialogs.fileToOpen(m_canvas.window(), tr("Insert picture"),
                                tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)"));
}

void PictureControl::choose()
{
    const std::optional<PictureTarget> target = pictureTargetFor(m_canvas.map(), m_canvas.selection().current());
    if (!target || !m_canvas.editing().finish())
        return;
    if (const QString file = askForFile(); !file.isEmpty())
        take({file}, target);
}

void PictureControl::paste(const QMimeData *data)
{
    take(picturesIn(*data), pictureTargetFor(m_canvas.map(), m_canvas.selection().current()));
}

void PictureControl::drop(const QMimeData *data, const PictureTarget &target)
{
    if (target == PictureTarget{})
        emit failed(
            tr("Pictures can go on cards and into the cells of lanes, but not on titles, feelings and metrics."));
    else
        take(picturesIn(*data), target);
}

void PictureControl::act(PictureAct act, CardId card, const QMimeData *data)
{
    switch (act) {
    case PictureAct::Choose:
        if (const QString file = askForFile(); !file.isEmpty())
            take({file}, PictureTarget{card, {}});
        return;
    case PictureAct::Remove:
        m_canvas.carryOut(m_commands.remove(card));
        return;
    case PictureAct::Save:
        saveAs(card);
        return;
    case PictureAct::Drop:
        take(picturesIn(*data), PictureTarget{card, {}});
        return;
    }
}

void PictureControl::saveAs(CardId id)
{
    const Card *card = m_canvas.map().state().find(id);
    const std::optional<Asset> asset = card ? m_canvas.map().workspace()->asset(card->asset) : std::nullopt;
    if (!asset)
        return;
    const QString ending = endingOf(asset->bytes);
    if (ending.isEmpty()) {
        emit failed(tr("This is no picture that Periplus knows, so it was not saved."));
        return;
    }
    const QString suggestion = fileNameOf(*card) + u'.' + ending;
    const QString path = m_dialogs.fileToSave(m_canvas.window(), tr("Save picture as"), suggestion,
                                              tr("Picture (*.%1)").arg(ending), true);
    if (path.isEmpty())
        return;
    if (const Status saved = saveAtomically(path, asset->bytes); !saved)
        emit failed(describe(inFile(saved.error(), path)));
    else
        emit told(tr("%1 was saved.").arg(path));
}

void PictureControl::take(const QList<OfferedPicture> &pictures, const std::optional<PictureTarget> &target)
{
    const ShownMap &map = m_canvas.map();
    if (map.isEmpty() || map.workspace()->isReadOnly())
        return;
    if (!target) {
        emit failed(tr("Add a stage first: pictures go into the cells below it."));
        return;
    }
    if (pictures.isEmpty()) {
        emit failed(tr("Only the address of the picture was given, and Periplus does not ask the network for it. Copy "
                       "the picture itself and paste it."));
        return;
    }
    if (pictures.size() > kMostAtOnce) {
        emit failed(tr("These are %1 pictures. Take up to %2 at a time.").arg(pictures.size()).arg(kMostAtOnce));
        return;
    }
    m_waiting.append({pictures, *target, map.workspace()->uuid(), map.journey()});
    takeNext();
}

void PictureControl::takeNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const Request request = m_waiting.takeFirst();
    m_work.run([pictures = request.pictures] { return prepare(pictures); },
               [this, request](const Outcome &outcome) {
                   m_busy = false;
                   carryOut(request, outcome);
                   takeNext();
               });
}

PictureControl::Outcome PictureControl::prepare(const QList<OfferedPicture> &pictures)
{
    Outcome outcome;
    for (const OfferedPicture &picture : pictures) {
        const Result<KeptPicture> kept =
            std::visit(overloaded{[](const QString &path) { return keepPictureFile(path); },
                                  [](const QByteArray &bytes) { return keepPicture(bytes, tr("Picture")); },
                                  [](const QImage &image) { return keepPicture(image, tr("Picture")); }},
                       picture);
        if (kept)
            outcome.pictures.append(*kept);
        else
            outcome.failures.append(describe(kept.error(), Advice::Omit));
    }
    return outcome;
}

void PictureControl::carryOut(const Request &request, const Outcome &outcome)
{
    const ShownMap &map = m_canvas.map();
    const bool there = map.workspace() && map.workspace()->uuid() == request.workspace;
    if (!there || map.journey() != request.journey) { // people went on to something else
        emit failed(tr("The place for the picture is gone. Nothing was changed."));
        return;
    }
    if (!outcome.pictures.isEmpty()) {
        const Result<QList<Source>> done = m_commands.add(outcome.pictures, request.target);
        if (!done && done.error().code == Errc::NotFound)
            emit failed(tr("The place for the picture is gone. Nothing was changed."));
        else if (m_canvas.carryOut(done))
            tellOfSmaller(outcome.pictures);
    }
    if (outcome.failures.size() == 1)
        emit failed(outcome.failures.first());
    else if (!outcome.failures.isEmpty())
        emit failed(tr("%1 pictures could not be taken. The first: %2")
                        .arg(outcome.failures.size())
                        .arg(outcome.failures.first()));
}

void PictureControl::tellOfSmaller(const QList<KeptPicture> &pictures)
{
    const auto smaller = [](const KeptPicture &picture) { return picture.size != picture.before; };
    const qsizetype count = std::count_if(pictures.begin(), pictures.end(), smaller);
    if (count == 0)
        return;
    const KeptPicture &first = *std::find_if(pictures.begin(), pictures.end(), smaller);
    const auto sizeText = [](QSize size) { return u"%1\u202f×\u202f%2"_s.arg(size.width()).arg(size.height()); };
    if (count == 1)
        emit told(tr("%1 was made smaller for the map: from %2 to %3 pixels.")
                      .arg(first.name, sizeText(first.before), sizeText(first.size)));
    else
        emit told(
            tr("%1 pictures were made smaller for the map, to at most %2 pixels.").arg(count).arg(kLargestKeptSide));
}

} // namespace periplus
