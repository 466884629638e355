// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace periplus {

class RichEdit;

/// Asks where the selected words of a text lead, right below them. Enter sets it, an empty address takes the link away,
/// Esc leaves everything as it was.
class LinkPopup : public QFrame
{
    Q_OBJECT

public:
    explicit LinkPopup(RichEdit &edit);

    /// Shows it; it deletes itself when it closes.
    void popUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void set();
    void tell();
    /// The address that was typed, with a scheme where people leave it out.
    QString address() const;

    RichEdit &m_edit;
    QLineEdit *m_address;
    QLabel *m_hint;
    QToolButton *m_open;
};

} // namespace periplus
