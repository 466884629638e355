// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace periplus {

/// One of a list. Looks as the other fields do; the wheel scrolls the page and never changes it.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    struct Choice
    {
        QString text;
        QIcon icon;
        qint64 value = 0;
    };
    /// Shows the list with the entry of a value chosen; nothing chosen when the list lacks it.
    void show(const QList<Choice> &choices, qint64 value);
    /// For reading only: still legible, but it does not open.
    void setReadOnly(bool readOnly);

signals:
    /// Someone chose another entry.
    void chosen(qint64 value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    qint64 m_value = 0;
    bool m_readOnly = false;
};

} // namespace periplus
