// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/look_field.h"

#include "core/layout/icons.h"
#include "ui/inspector/icon_words.h"
#include "ui/inspector/inspector_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSwatch = 22;
constexpr int kIconColumns = 8;

/// What all cards have in a field; nothing when they differ.
QString common(const State &state, const QList<CardId> &cards, QString Card::*member)
{
    QString value;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const Card *card = state.find(cards[i]);
        if (card && i > 0 && card->*member != value)
            return {};
        value = card ? card->*member : value;
    }
    return value;
}

} // namespace

LookField::LookField(const InspectorContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_icon(pictureButton(tr("Choose an icon"), {}, 28, 17, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    addSwatch(tr("No colour"), {});
    addSwatch(tr("Blue"), u"#3a6fd6"_s);
    addSwatch(tr("Teal"), u"#138aa3"_s);
    addSwatch(tr("Green"), u"#4f9a3c"_s);
    addSwatch(tr("Yellow"), u"#f0ae1b"_s);
    addSwatch(tr("Red"), u"#c8431a"_s);
    addSwatch(tr("Violet"), u"#8e4ba6"_s);
    row->addStretch(1);
    row->addWidget(m_icon);
    m_icon->setObjectName(u"cardIcon"_s);
    connect(m_icon, &QToolButton::clicked, this, &LookField::offerIcons);
}

void LookField::addSwatch(const QString &name, const QString &color)
{
    auto *swatch = new QToolButton(this);
    swatch->setObjectName(u"swatch"_s + color);
    swatch->setProperty("swatch", true);
    swatch->setCheckable(true);
    swatch->setFocusPolicy(Qt::StrongFocus);
    swatch->setFixedSize(kSwatch + 2, kSwatch + 2);
    swatch->setIconSize(QSize(kSwatch - 6, kSwatch - 6));
    swatch->setAccessibleName(name);
    swatch->setToolTip(name);
    swatch->setIcon(color.isEmpty() ? m_context.pictures.icon(u"close"_s, u"ink3"_s)
                                    : m_context.pictures.dot(*colorFromHex(color), kSwatch - 6));
    layout()->addWidget(swatch);
    connect(swatch, &QToolButton::clicked, this, [this, swatch, color] {
        swatch->setChecked(true);
        if (m_context.isWritable())
            m_context.carryOut(m_context.commands.set(m_cards, &Card::color, color));
    });
    m_swatches.append({color, swatch});
}

void LookField::show(const QList<CardId> &cards, const QString &ownIcon)
{
    m_cards = cards;
    const QString color = common(m_context.state(), cards, &Card::color);
    for (const auto &[known, swatch] : std::as_const(m_swatches))
        swatch->setChecked(known.compare(color, Qt::CaseInsensitive) == 0);
    const QString icon = common(m_context.state(), cards, &Card::icon);
    m_icon->setIcon(m_context.pictures.icon(icon.isEmpty() ? ownIcon : icon, u"ink2"_s));
    setEnabled(m_context.isWritable());
}

void LookField::offerIcons()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"iconMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choose = [this, menu](const QString &name) {
        menu->close();
        m_context.carryOut(m_context.commands.set(m_cards, &Card::icon, name));
    };
    connect(menu->addAction(tr("The icon of its kind")), &QAction::triggered, this,
            [this] { m_context.carryOut(m_context.commands.set(m_cards, &Card::icon, QString())); });
    auto *grid = new QWidget(menu);
    auto *cells = new QGridLayout(grid);
    cells->setContentsMargins(4, 4, 4, 4);
    cells->setSpacing(2);
    const QStringList names = iconNames();
    for (int i = 0; i < names.size(); ++i) {
        auto *button =
            pictureButton(words::iconWord(names[i]), m_context.pictures.icon(names[i], u"ink2"_s), 28, 17, grid);
        button->setObjectName(u"icon-"_s + names[i]);
        cells->addWidget(button, i / kIconColumns, i % kIconColumns);
        connect(button, &QToolButton::clicked, this, [choose, name = names[i]] { choose(name); });
    }
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(grid);
    menu->addAction(action);
    menu->popup(m_icon->mapToGlobal(QPoint(0, m_icon->height())));
}

} // namespace periplus
