// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>

class QToolButton;

namespace periplus {

/// A few choices side by side, one of them or none chosen. Left and right go from one to the next, Space chooses;
/// choosing the chosen one again takes it back where none is allowed.
class SegmentedField : public QFrame
{
    Q_OBJECT

public:
    SegmentedField(const QStringList &texts, bool noneAllowed, QWidget *parent = nullptr);

    void setIcon(int index, const QIcon &icon);
    /// Replaces the words by pictures; the words stay as tool tips and for screen readers.
    void setIconOnly(int index, const QIcon &icon, QSize size);
    /// -1: none.
    void showChosen(int index);
    void setReadOnly(bool readOnly);

signals:
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_noneAllowed;
    bool m_readOnly = false;
    int m_shown = -1;
    QList<QToolButton *> m_buttons;
};

} // namespace periplus
