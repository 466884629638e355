// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/inspector/card_page.h"
#include "ui/inspector/emotion_page.h"
#include "ui/inspector/lane_page.h"
#include "ui/inspector/many_page.h"
#include "ui/inspector/map_page.h"
#include "ui/inspector/stage_page.h"
#include "ui/inspector/step_page.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace periplus {

using namespace Qt::StringLiterals;

Inspector::Inspector(Canvas &canvas, QtPainter &painter, const TextMeasurer &measurer, QWidget *parent)
    : QScrollArea(parent),
      m_canvas(canvas),
      m_commands(canvas.map(), [&canvas] { return canvas.viewHint(); }),
      m_pictures(painter, measurer),
      m_context{
          canvas.map(),
          m_commands,
          m_pictures,
          [this](const Error &error) { emit failed(error); },
          [&canvas](const Source &source) {
              canvas.selection().setOne(source);
              canvas.reveal(source);
          },
          [this](PictureAct act, CardId card, const QMimeData *dropped) { emit pictureAsked(act, card, dropped); }}
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    setMinimumWidth(kWidth);
    setMaximumWidth(kWidth * 2);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Inspector::refresh);
    connect(&canvas.map(), &ShownMap::laidOut, this, &Inspector::later);
    connect(&canvas.map(), &ShownMap::switched, this, &Inspector::later);
    connect(&canvas.selection(), &Selection::changed, this, &Inspector::later);
}

Inspector::~Inspector()
{
    delete takeWidget(); // it borrows what goes with this
}

void Inspector::later()
{
    if (!m_later.isActive())
        m_later.start();
}

bool Inspector::finish()
{
    return !m_page || !m_context.map.workspace() || m_page->finish();
}

void Inspector::drop()
{
    if (m_page && m_page->isAncestorOf(window()->focusWidget()))
        m_canvas.setFocus(Qt::OtherFocusReason); // else Qt would tab on, which selects on the map
    delete takeWidget();
    m_page = nullptr;
    m_key = {};
    m_subject.clear();
}

Inspector::PageKey Inspector::keyOf(const QList<Source> &subject) const
{
    using Kind = PageKey::Kind;
    const State &state = m_context.state();
    if (m_context.map.isEmpty())
        return {};
    if (subject.isEmpty())
        return {Kind::Map, {}};
    if (subject.size() > 1)
        return {Kind::Many, {}};
    const Source &source = subject.first();
    if (const Card *card = state.find(cardOf(source)))
        return {Kind::Card, state.at(card->lane).kind};
    if (source.role == Role::EmotionPoint || source.role == Role::EmotionCell)
        return {Kind::Emotion, {}};
    if (source.role == Role::LaneHeader)
        return {Kind::Lane, {}};
    if (stepAt(state, source))
        return {Kind::Step, {}};
    return {stageAt(state, source) ? Kind::Stage : Kind::Map, {}};
}

InspectorPage *Inspector::makePage(const PageKey &key)
{
    switch (key.kind) {
    case PageKey::Kind::None:
        return nullptr;
    case PageKey::Kind::Map:
        return new MapPage(m_context);
    case PageKey::Kind::Card:
        return new CardPage(m_context, key.lane);
    case PageKey::Kind::Step:
        return new StepPage(m_context);
    case PageKey::Kind::Stage:
        return new StagePage(m_context);
    case PageKey::Kind::Lane:
        return new LanePage(m_context);
    case PageKey::Kind::Emotion:
        return new EmotionPage(m_context);
    case PageKey::Kind::Many:
        return new ManyPage(m_context);
    }
    return nullptr;
}

void Inspector::refresh()
{
    if (m_refreshing || !isVisible())
        return;
    const QScopedValueRollback guard(m_refreshing, true); // saving what was typed changes rows, too
    QList<Source> subject = m_canvas.selection().items();
    const Theme &theme = m_context.map.theme();
    const bool other = subject != m_subject || m_context.map.journey() != m_journey || theme.name != m_theme;
    const auto gone = [this](const Source &source) { return !exists(m_context.state(), source); };
    subject.removeIf(gone);
    if ((other || keyOf(subject) != m_key) && !finish())
        return; // what could not be saved stays in sight
    m_pictures.setLook(theme, devicePixelRatioF());
    if (theme.name != m_theme)
        drop();
    m_theme = theme.name;
    m_journey = m_context.map.journey();
    subject.removeIf(gone); // saving may have changed what there is
    turnTo(keyOf(subject), subject);
}

void Inspector::turnTo(const PageKey &key, const QList<Source> &subject)
{
    const bool moved = subject != m_subject;
    if (key != m_key || !m_page) {
        drop();
        m_page = makePage(key);
        m_key = key;
        if (m_page) {
            m_page->show(subject);
            setWidget(m_page);
        }
    } else {
        m_page->show(subject);
    }
    if (m_page)
        m_page->orderTabs();
    m_subject = subject;
    if (moved)
        verticalScrollBar()->setValue(0);
}

void Inspector::enter()
{
    refresh();
    if (!m_page)
        return;
    for (QWidget *next = m_page->nextInFocusChain(); next && next != m_page; next = next->nextInFocusChain()) {
        if (m_page->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool Inspector::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int key = press->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Insert
            || press->matches(QKeySequence::Cut) || press->matches(QKeySequence::Paste)) {
            event->accept(); // in here they never mean the card on the map
            return true;
        }
    }
    return QScrollArea::event(event);
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_canvas.setFocus(Qt::OtherFocusReason);
    else
        QScrollArea::keyPressEvent(event);
}

void Inspector::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    later();
}

} // namespace periplus
