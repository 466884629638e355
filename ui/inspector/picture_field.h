// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QWidget>

class QToolButton;

namespace periplus {

class PictureView;

/// The picture of a card, and what can be done with it: choose or replace, remove, save. Pictures dropped here become
/// the card's.
class PictureField : public QWidget
{
    Q_OBJECT

public:
    /// On a card that is about its picture an empty one has a frame to drop into; else only a button.
    PictureField(const InspectorContext &context, bool isMain, QWidget *parent = nullptr);

    void show(CardId card);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QToolButton *button(const char *name, const QString &text, const char *icon, PictureAct act);

    const InspectorContext &m_context;
    CardId m_card;
    bool m_isMain;
    PictureView *m_view;
    QToolButton *m_choose;
    QToolButton *m_remove;
    QToolButton *m_save;
};

} // namespace periplus
