// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/touchpoint_fields.h"

#include "ui/inspector/card_part_commands.h"
#include "ui/inspector/inspector_page.h"
#include "ui/inspector/inspector_words.h"
#include "ui/inspector/line_field.h"
#include "ui/inspector/toggle_field.h"

#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNewChannel = -1;

} // namespace

TouchpointFields::TouchpointFields(const InspectorContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_channel(new ChoiceField(this)),
      m_newChannel(new LineField(
          [this](const QString &name) {
              const bool saved = m_context.carryOut(setNewChannel(m_context.commands, m_card, name));
              if (saved)
                  QMetaObject::invokeMethod(this, &TouchpointFields::closeNewChannel, Qt::QueuedConnection);
              return saved;
          },
          this)),
      m_truth(new ToggleField(tr("Moment of truth"), this)),
      m_level(new ChoiceField(this))
{
    m_channel->setObjectName(u"channel"_s);
    m_channel->setPlaceholderText(tr("No channel"));
    m_newChannel->setObjectName(u"newChannel"_s);
    m_newChannel->setAccessibleName(tr("Name of the new channel"));
    m_newChannel->setPlaceholderText(tr("Name of the new channel"));
    m_newChannel->hide();
    m_truth->setObjectName(u"momentOfTruth"_s);
    m_level->setObjectName(u"cxLevel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *channel = captioned(tr("Channel"), m_channel);
    channel->layout()->addWidget(m_newChannel);
    column->addWidget(channel);
    column->addWidget(m_truth, 0, Qt::AlignLeft);
    column->addWidget(captioned(tr("CX level"), m_level));
    connect(m_channel, &ChoiceField::chosen, this, &TouchpointFields::chooseChannel);
    connect(m_newChannel, &LineField::ended, this, [this] {
        if (m_newChannel->text().isEmpty())
            closeNewChannel();
    });
    connect(m_truth, &QCheckBox::clicked, this,
            [this](bool on) { m_context.carryOut(m_context.commands.set(QList{m_card}, &Card::momentOfTruth, on)); });
    connect(m_level, &ChoiceField::chosen, this, [this](qint64 level) {
        const std::optional<int> chosen = level == 0 ? std::nullopt : std::optional(static_cast<int>(level));
        m_context.carryOut(m_context.commands.set(QList{m_card}, &Card::cxLevel, chosen));
    });
}

void TouchpointFields::chooseChannel(qint64 value)
{
    if (value == kNewChannel) {
        m_newChannel->show();
        m_newChannel->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_context.carryOut(m_context.commands.set(QList{m_card}, &Card::channel, ChannelId{value}));
}

void TouchpointFields::closeNewChannel()
{
    const bool focused = m_newChannel->hasFocus();
    m_newChannel->showText({});
    m_newChannel->revert();
    if (focused)
        m_channel->setFocus(Qt::OtherFocusReason);
    m_newChannel->hide();
}

void TouchpointFields::show(CardId id)
{
    const State &state = m_context.state();
    if (id != m_card)
        closeNewChannel();
    m_card = id;
    const Card &card = state.at(id);
    QList<ChoiceField::Choice> channels{{tr("No channel"), {}, 0}};
    for (const ChannelId known : state.ordered<Channel>()) {
        const Channel &channel = state.at(known);
        const QString icon = channel.icon.isEmpty() ? u"more"_s : channel.icon;
        channels.append({channel.name, m_context.pictures.icon(icon, u"touch"_s), known.value});
    }
    channels.append({tr("New channel…"), m_context.pictures.icon(u"add"_s, u"ink2"_s), kNewChannel});
    m_channel->show(channels, card.channel.value);
    m_truth->showChecked(card.momentOfTruth);
    QList<ChoiceField::Choice> levels{{tr("Not rated"), {}, 0}};
    for (const QString &name : words::cxLevels())
        levels.append({name, {}, levels.size()});
    m_level->show(levels, card.cxLevel.value_or(0));
    setVisible(true);
}

} // namespace periplus
