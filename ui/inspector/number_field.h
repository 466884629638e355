// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/typing.h"

#include <QSpinBox>

#include <functional>
#include <optional>

namespace periplus {

/// A whole number, or none, which shows as a dash. Arrow keys and the two arrows at its right step it.
class NumberField : public QSpinBox, public Typing
{
    Q_OBJECT

public:
    /// Saves a number; false when it could not be saved.
    using Save = std::function<bool(std::optional<int> number)>;

    /// optional: there may be no number at all.
    NumberField(int least, int most, bool optional, Save save, QWidget *parent = nullptr);

    /// Shows what is saved; a number that could not be saved stays.
    void showNumber(std::optional<int> number);
    void setMost(int most);
    /// From where it is stepped while there is no number; without it from the least one.
    void setStart(std::optional<int> start) { m_start = start; }
    void stepBy(int steps) override;

    bool finish() override;
    bool revert() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::optional<int> number() const;
    void put(std::optional<int> number);

    bool m_optional;
    Save m_save;
    std::optional<int> m_shown;
    std::optional<int> m_start;
    bool m_saving = false;
};

} // namespace periplus
