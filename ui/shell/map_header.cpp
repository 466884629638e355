// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/map_header.h"

#include "core/layout/map_words.h"
#include "ui/filter/persona_switch.h"
#include "ui/paint/icon_engine.h"
#include "ui/shell/theming.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChipHeight = 20;

} // namespace

MapHeader::MapHeader(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_state(new QLabel(this)),
      m_quote(new QLabel(this)),
      m_filterState(new QToolButton(this)),
      m_personas(new PersonaSwitch(this))
{
    setObjectName(u"mapHeader"_s);
    m_title->setObjectName(u"mapTitle"_s);
    m_state->setObjectName(u"mapState"_s);
    m_quote->setObjectName(u"mapQuote"_s);
    QFont font(u"Inter Display"_s);
    font.setPixelSize(20);
    font.setWeight(QFont::Bold);
    m_title->setFont(font);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 0);
    row->setSpacing(10);
    for (QLabel *label : {m_title, m_state, m_quote}) {
        label->setTextFormat(Qt::PlainText);
        row->addWidget(label);
    }
    m_quote->setMinimumWidth(0);
    m_quote->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(1); // else a long title would widen the window
    row->setStretch(2, 1);
    m_filterState->setObjectName(u"filterState"_s);
    m_filterState->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filterState->setToolTip(tr("Clear the filter"));
    m_filterState->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    m_filterState->hide();
    row->addWidget(m_filterState);
    row->addWidget(m_personas);
    m_state->setFixedHeight(kChipHeight);
    m_state->setAlignment(Qt::AlignCenter);
    setFixedHeight(42);
}

void MapHeader::show(const Journey &journey)
{
    m_fullTitle = journey.title;
    m_title->setToolTip(journey.title);
    m_state->setText(journey.state == JourneyState::Future ? tr("To be") : tr("As is"));
    m_quote->setText(journey.quote.isEmpty() ? QString() : words::quoted(journey.quote));
    elide();
}

void MapHeader::showFilterState(const QString &text)
{
    m_filterState->setText(text);
    m_filterState->setVisible(!text.isEmpty());
    elide();
}

void MapHeader::setTheme(const Theme &theme)
{
    m_filterState->setIcon(iconFor(u"close"_s, tokenColor(theme, u"accenttext"_s)));
}

void MapHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

void MapHeader::elide()
{
    const QMargins margins = layout()->contentsMargins();
    int rest = margins.left() + margins.right() + m_state->sizeHint().width() + 2 * layout()->spacing();
    for (const QWidget *widget : {static_cast<QWidget *>(m_filterState), static_cast<QWidget *>(m_personas)})
        rest += widget->isHidden() ? 0 : widget->sizeHint().width() + layout()->spacing();
    const QString shown = m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, width() - rest);
    if (shown != m_title->text())
        m_title->setText(shown);
}

} // namespace periplus
