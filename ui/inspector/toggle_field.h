// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace periplus {

/// Something that is so or not, in the looks of the other fields.
class ToggleField : public QCheckBox
{
    Q_OBJECT

public:
    explicit ToggleField(const QString &text, QWidget *parent = nullptr);

    /// Shows without telling that it was toggled.
    void showChecked(bool checked);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

} // namespace periplus
