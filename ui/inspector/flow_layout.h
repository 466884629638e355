// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace periplus {

/// Puts widgets side by side and goes on in the next line where they do not fit.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap) : m_gap(gap) {}
    ~FlowLayout() override;

    void insert(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that is needed; moves the widgets when `place`.
    int arrange(const QRect &rect, bool place) const;

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace periplus
