// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/typing.h"

#include <QLineEdit>

#include <functional>

namespace periplus {

/// A text on one line. Enter and losing the focus save, Esc takes back.
class LineField : public QLineEdit, public Typing
{
    Q_OBJECT

public:
    /// Saves a text; false when it could not be saved.
    using Save = std::function<bool(const QString &text)>;
    /// What may be offered while typing; asked each time the field gets the focus.
    using Offer = std::function<QStringList()>;

    explicit LineField(Save save, QWidget *parent = nullptr);

    /// Shows what is saved; a text that is being typed stays.
    void showText(const QString &text);
    void setOffer(Offer offer) { m_offer = std::move(offer); }
    /// A picture before the text; none when the icon is null.
    void showIcon(const QIcon &icon);

    bool finish() override;
    bool revert() override;

signals:
    /// Enter was pressed or the focus left, and what was typed is saved if it could be. Not for popups of the field.
    void ended();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Save m_save;
    Offer m_offer;
    QString m_shown;
    QAction *m_icon = nullptr;
    bool m_saving = false;
};

} // namespace periplus
