// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "core/store/workspace.h"
#include "ui/canvas/viewport.h"
#include "ui/paint/icon_engine.h"
#include "ui/shell/opened_document.h"
#include "ui/shell/theming.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSliderMax = 400; // the slider is logarithmic: the middle is about 45 %

double zoomAt(int position)
{
    return Viewport::kMinZoom * std::pow(Viewport::kMaxZoom / Viewport::kMinZoom, double(position) / kSliderMax);
}

int positionOf(double zoom)
{
    const double part = std::log(zoom / Viewport::kMinZoom) / std::log(Viewport::kMaxZoom / Viewport::kMinZoom);
    return static_cast<int>(std::lround(part * kSliderMax));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent),
      m_tick(new QLabel(this)),
      m_saved(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_file(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_percent(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    setFixedHeight(26);
    m_saved->setObjectName(u"saved"_s);
    m_counts->setObjectName(u"counts"_s);
    m_file->setObjectName(u"fileName"_s);
    m_percent->setObjectName(u"zoomValue"_s);
    m_file->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 10, 0);
    row->setSpacing(6);
    row->addWidget(m_tick);
    row->addWidget(m_saved);
    row->addSpacing(8);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_file);
    row->addSpacing(10);
    m_out = addButton(tr("Zoom out"), &StatusLine::zoomOutWanted);
    row->addWidget(m_slider);
    m_in = addButton(tr("Zoom in"), &StatusLine::zoomInWanted);
    row->addWidget(m_percent);
    m_fit = addButton(tr("Fit the map"), &StatusLine::fitWanted);
    m_slider->setRange(0, kSliderMax);
    m_slider->setFixedWidth(92);
    m_slider->setAccessibleName(tr("Zoom"));
    m_percent->setMinimumWidth(40);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { emit zoomWanted(static_cast<int>(std::lround(zoomAt(position) * 100))); });
}

QToolButton *StatusLine::addButton(const QString &name, void (StatusLine::*wanted)())
{
    auto *button = new QToolButton(this);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, wanted);
    layout()->addWidget(button);
    return button;
}

void StatusLine::showDocument(const Workspace *workspace, const OpenedDocument &document)
{
    m_saved->setText(!workspace                ? QString()
                     : workspace->isReadOnly() ? tr("Read only")
                     : document.draft          ? tr("All changes saved in a draft")
                                               : tr("All changes saved"));
    m_tick->setVisible(workspace);
    m_file->setText(workspace ? document.name : QString());
}

void StatusLine::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void StatusLine::setZoom(double zoom)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(positionOf(zoom));
    m_percent->setText(tr("%1\u00a0%").arg(locale().toString(std::lround(zoom * 100))));
}

void StatusLine::setZoomEnabled(bool enabled)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_out), static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_in),
          static_cast<QWidget *>(m_percent), static_cast<QWidget *>(m_fit)})
        widget->setVisible(enabled);
}

void StatusLine::setTheme(const Theme &theme)
{
    const QColor ink = tokenColor(theme, u"ink2"_s);
    m_tick->setPixmap(iconFor(u"check"_s, tokenColor(theme, u"good"_s)).pixmap(14));
    m_out->setIcon(iconFor(u"zoom-out"_s, ink));
    m_in->setIcon(iconFor(u"zoom-in"_s, ink));
    m_fit->setIcon(iconFor(u"zoom-fit"_s, ink));
}

QString countsOf(const State &state, JourneyId journey)
{
    int stages = 0;
    int steps = 0;
    for (const StageId stage : state.stagesOf(journey)) {
        ++stages;
        steps += static_cast<int>(state.stepsOf(stage).size());
    }
    const int lanes = static_cast<int>(state.lanesOf(journey).size()) + 1;
    return StatusLine::tr("%1, %2, %3", "so many stages, so many steps, so many lanes")
        .arg(StatusLine::tr("%n stages", nullptr, stages), StatusLine::tr("%n steps", nullptr, steps),
             StatusLine::tr("%n lanes", nullptr, lanes));
}

} // namespace periplus
