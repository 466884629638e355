// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/map_header.h"

#include "core/layout/map_words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChipHeight = 20;

} // namespace

MapHeader::MapHeader(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_state(new QLabel(this)), m_quote(new QLabel(this))
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

void MapHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

void MapHeader::elide()
{
    const QMargins margins = layout()->contentsMargins();
    const int rest = margins.left() + margins.right() + m_state->sizeHint().width() + 2 * layout()->spacing();
    const QString shown = m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, width() - rest);
    if (shown != m_title->text())
        m_title->setText(shown);
}

} // namespace periplus
