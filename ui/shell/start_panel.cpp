// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_panel.h"

#include "ui/paint/icon_engine.h"
#include "ui/shell/logo.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 380;
constexpr int kSea = 210;         // height of the drawing at the foot
constexpr int kRise = 124;        // of the route above it
constexpr int kBelowButtons = 84; // the two lines about trust
constexpr double kLeastSea = 0.4; // of its height; with less room there is none
const QColor kGround(0x1F, 0x2C, 0x47);
const QColor kWave(0x2F, 0x3F, 0x60);
const QColor kRoute(0x6F, 0x80, 0xA3);
const QColor kPort(0xB9, 0xC4, 0xDA);
const QColor kGold(0xF0, 0xAE, 0x1B);

/// A wave from left to right, up and down around a height.
QPainterPath wave(double width, double y, double rise)
{
    QPainterPath path(QPointF(0, y));
    const double part = width / 3;
    for (int i = 0; i < 3; ++i) {
        const double from = i * part;
        const double swing = i % 2 == 0 ? -rise : rise;
        path.cubicTo(from + part * 0.42, y + swing, from + part * 0.58, y + swing, from + part, y);
    }
    return path;
}

} // namespace

StartPanel::StartPanel(QWidget *parent) : QFrame(parent), m_buttons(new QVBoxLayout)
{
    setObjectName(u"startPanel"_s);
    setFixedWidth(kPanelWidth);
    auto *logo = new QLabel;
    logo->setPixmap(logoPixmap(56, devicePixelRatioF()));
    auto *name = new QLabel(u"Periplus"_s);
    name->setObjectName(u"startName"_s);
    auto *promise = new QLabel(tr("Chart what your customers go through, step by step."));
    promise->setWordWrap(true);
    auto *trust = new QLabel(tr("One file per project, on your disk.\nNo account, no upload."));
    trust->setObjectName(u"startTrust"_s);
    trust->setWordWrap(true);
    m_buttons->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(36, 44, 36, 24);
    column->setSpacing(10);
    column->addWidget(logo);
    column->addSpacing(12);
    column->addWidget(name);
    column->addWidget(promise);
    column->addSpacing(24);
    column->addLayout(m_buttons);
    column->addSpacing(14);
    column->addWidget(trust);
    column->addStretch(1);
}

QPushButton *StartPanel::addButton(const char *name, const QString &text, const char *icon, QAction *action, bool first)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(iconFor(QLatin1String(icon), first ? kGround : QColor(Qt::white)));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    auto *keys = new QLabel(button);
    keys->setObjectName(first ? u"startKeysFirst"_s : u"startKeys"_s);
    keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto showKeys = [action, keys] {
        keys->setText(action->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '));
    };
    showKeys();
    connect(action, &QAction::changed, keys, showKeys);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(14, 0, 14, 0);
    row->addStretch();
    row->addWidget(keys);
    m_buttons->addWidget(button);
    return button;
}

void StartPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const int room = height() - m_buttons->geometry().bottom() - kBelowButtons;
    const double part = std::min(1.0, static_cast<double>(room) / (kSea + kRise));
    if (part < kLeastSea)
        return; // no room for a coast
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(isRightToLeft() ? width() : 0, height() - kSea * part);
    if (isRightToLeft()) // the route leads into the page
        painter.scale(-1, 1);
    painter.setPen(QPen(kWave, 1.5));
    for (int i = 0; i < 6; ++i)
        painter.drawPath(wave(width(), (40.0 + i * 32) * part, (i % 2 == 0 ? 18 : -14) * part));
    QPainterPath route(QPointF(0, -20 * part));
    route.cubicTo(60, -20 * part, 75, -95 * part, 140, -95 * part);
    route.cubicTo(215, -95 * part, 220, 12 * part, 290, 12 * part);
    route.cubicTo(335, 12 * part, 345, -80 * part, kPanelWidth, -120 * part);
    QPen dotted(kRoute, 2.4, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.4, 2.6});
    painter.setPen(dotted);
    painter.drawPath(route);
    painter.setPen(QPen(kPort, 2.4));
    painter.setBrush(kGround);
    for (const QPointF port : {QPointF(140, -95 * part), QPointF(290, 12 * part)})
        painter.drawEllipse(port, 6, 6);
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? 11 : 4.6;
        const double angle = qDegreesToRadians(i * 36.0 - 90);
        star.append(QPointF(352 + radius * std::cos(angle), -92 * part + radius * std::sin(angle)));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(kGold);
    painter.drawPolygon(star);
}

} // namespace periplus
