// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/clipboard_control.h"

#include "core/base/describe.h"
#include "core/clipboard/fragment_json.h"
#include "core/clipboard/text_cells.h"
#include "core/formats/document_file.h"
#include "core/formats/mermaid_reader.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_parts.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/clipboard/map_mime_data.h"
#include "ui/clipboard/paste_dialog.h"
#include "ui/pictures/picture_mime.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The lane of feelings takes no cards, so it is no lane to paste cards into.
LaneId laneForCards(const State &state, const Source &source)
{
    const LaneId lane = laneAt(state, source);
    const Lane *row = state.find(lane);
    return row && row->kind != LaneKind::Emotion ? lane : LaneId{};
}

bool isHeaderOfColumn(const Source &source)
{
    return source.role == Role::StepHeader || source.role == Role::StageHeader;
}

} // namespace

ClipboardControl::ClipboardControl(Canvas &canvas, QObject *parent) : QObject(parent), m_canvas(canvas) {}

void ClipboardControl::follow(QAction *cutAction, QAction *copyAction, QAction *pasteAction, QAction *selectAllAction)
{
    connect(cutAction, &QAction::triggered, this, &ClipboardControl::cut);
    connect(copyAction, &QAction::triggered, this, &ClipboardControl::copy);
    connect(pasteAction, &QAction::triggered, this, &ClipboardControl::paste);
    connect(selectAllAction, &QAction::triggered, &m_canvas, &Canvas::selectAll);
}

void ClipboardControl::fail(const Error &error)
{
    emit failed(describe(error));
}

bool ClipboardControl::canCopy() const
{
    return hasParts(m_canvas.map().state(), m_canvas.selection().items());
}

void ClipboardControl::copy()
{
    const ShownMap &map = m_canvas.map();
    const MapParts parts = partsOf(map.state(), map.journey(), m_canvas.selection().items());
    if (parts.isEmpty())
        return;
    Fragment fragment = takeFragment(map.state(), map.journey(), parts, *map.workspace());
    QList<Asset> pictures;
    if (fragment.kind == FragmentKind::Stages) {
        const MapParts whole{.stages = map.state().stagesOf(map.journey())};
        pictures = takeFragment(map.state(), map.journey(), whole, *map.workspace()).assets;
    }
    QGuiApplication::clipboard()->setMimeData(
        new MapMimeData(std::move(fragment), map.state(), map.journey(), std::move(pictures)));
}

void ClipboardControl::cut()
{
    const ShownMap &map = m_canvas.map();
    const MapParts parts = partsOf(map.state(), map.journey(), m_canvas.selection().items());
    if (parts.isEmpty())
        return;
    copy();
    m_canvas.selection().set(sourcesOf(parts));
    m_canvas.deleteSelection();
}

void ClipboardControl::paste()
{
    if (m_canvas.map().isEmpty() || !m_canvas.editing().finish())
        return;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || data->formats().isEmpty())
        return;
    if (data->hasFormat(QLatin1StringView(kFragmentType)))
        pasteParts(data->data(QLatin1StringView(kFragmentType)));
    else if (meansPictures(*data))
        emit picturesPasted(data);
    else if (data->hasText() && looksLikeMermaid(data->text()))
        pasteMermaid(data->text());
    else if (data->hasText())
        pasteText(data->text());
    else
        fail(Error{Errc::Unsupported, tr("what is on the clipboard does not fit on a map"), {}, 0, 0});
}

PasteTarget ClipboardControl::target() const
{
    const State &state = m_canvas.map().state();
    const Source current = m_canvas.selection().current();
    PasteTarget target;
    target.journey = m_canvas.map().journey();
    target.lane = laneForCards(state, current);
    if (const std::optional<CardPlace> place = placeFor(state, current)) {
        target.stage = place->stage;
        target.step = place->step;
        target.before = place->before;
    } else if (current.role != Role::LaneHeader) {
        target.step = stepAt(state, current);
        target.stage = target.step ? StageId{} : stageAt(state, current);
    }
    return target;
}

void ClipboardControl::pasteParts(const QByteArray &bytes)
{
    const Result<Fragment> fragment = readFragment(bytes);
    if (!fragment) {
        fail(fragment.error());
        return;
    }
    PasteTarget where = target();
    const State &state = m_canvas.map().state();
    if (fragment->kind == FragmentKind::Lanes)
        where.lane = laneAt(state, m_canvas.selection().current());
    if (fragment->kind == FragmentKind::Cells && m_canvas.selection().current().role == Role::StageHeader) {
        where.step = state.stepsOf(where.stage).value(0);
        where.stage = where.step ? StageId{} : where.stage;
    }
    m_canvas.carryOut(m_canvas.blocks().paste(*fragment, where));
}

void ClipboardControl::pasteMermaid(const QString &text)
{
    const auto ids = randomIds();
    const bool fenced = text.contains(u"```"_s);
    const Result<Imported> read = fenced ? readMermaidMarkdown(text.toUtf8(), *ids) : readMermaid(text.toUtf8(), *ids);
    if (!read) {
        fail(read.error());
        return;
    }
    const QList<JourneyId> maps = read->state.ordered<Journey>();
    const QString title = maps.isEmpty() ? QString() : read->state.at(maps.first()).title;
    const Result<QList<JourneyId>> made = addImported(*m_canvas.map().workspace(), *read, title);
    if (!made)
        fail(made.error());
    else if (!made->isEmpty())
        emit mapWanted(made->first());
}

void ClipboardControl::pasteText(const QString &text)
{
    const Result<TextCells> block = readTextCells(text);
    if (!block) {
        m_canvas.carryOut(Status(failure(block.error())));
        return;
    }
    const State &state = m_canvas.map().state();
    const Source current = m_canvas.selection().current();
    const PasteTarget where = target();
    const bool asSteps = isHeaderOfColumn(current);
    TextPlan cards = asSteps && block->texts() == 1 ? TextPlan() : planCards(state, *block, where, tr("New step"));
    if (state.stagesOf(where.journey).isEmpty())
        cards = {}; // there is no place for a card yet
    const TextPlan steps = planSteps(state, *block, where, tr("New step"));
    if (block->texts() > 1) {
        auto *dialog = new PasteDialog(state, cards, steps, asSteps, m_canvas.window());
        connect(dialog, &PasteDialog::chosen, this, &ClipboardControl::carryOut);
        dialog->open();
    } else if (asSteps || cards.cards.isEmpty()) {
        carryOut(steps);
    } else if (where.lane) {
        carryOut(cards);
    } else {
        fail(Error{Errc::Unsupported, tr("select the cell that the text should go to, then paste"), {}, 0, 0});
    }
}

void ClipboardControl::carryOut(const TextPlan &plan)
{
    if (!m_canvas.map().isEmpty())
        m_canvas.carryOut(m_canvas.blocks().paste(plan, tr("New stage")));
}

} // namespace periplus
