// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QWidget>

namespace periplus {

class ChoiceField;
class LineField;
class ToggleField;

/// What only touchpoints have: a channel, whether they are a moment of truth, and their CX level.
class TouchpointFields : public QWidget
{
    Q_OBJECT

public:
    explicit TouchpointFields(const InspectorContext &context, QWidget *parent = nullptr);

    void show(CardId card);

private:
    void chooseChannel(qint64 value);
    void closeNewChannel();

    const InspectorContext &m_context;
    CardId m_card;
    ChoiceField *m_channel;
    LineField *m_newChannel;
    ToggleField *m_truth;
    ChoiceField *m_level;
};

} // namespace periplus
