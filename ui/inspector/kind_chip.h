// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace periplus {

/// A round label in the hue of a kind: "Pain point" with its icon.
class KindChip : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const QString &text, const QIcon &icon, const QColor &ink, const QColor &ground);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont chipFont() const;

    QString m_text;
    QIcon m_icon;
    QColor m_ink;
    QColor m_ground;
};

} // namespace periplus
