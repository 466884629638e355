// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QBoxLayout>
#include <QWidget>

class QLabel;

namespace periplus {

/// A part of a page under a line across it: a heading, what stands at the heading's right, and rows below.
class Part : public QWidget
{
    Q_OBJECT

public:
    /// From the edge of the page to what is on it, pixels.
    static constexpr int kMargin = 14;

    Part(const InspectorContext &context, const QString &heading, QWidget *parent = nullptr);

protected:
    const InspectorContext &context() const { return m_context; }
    const State &state() const { return m_context.state(); }
    QVBoxLayout *body() const { return m_body; }
    /// A number after the heading; none hides it.
    void showCount(int count);
    void addToHead(QWidget *widget);

private:
    const InspectorContext &m_context;
    QHBoxLayout *m_head;
    QLabel *m_count;
    QVBoxLayout *m_body;
};

/// Keeps one widget a row: makes those that are missing, lets go of those that are gone, puts them in order. Widgets of
/// rows that stay are the same, so that the focus stays where it is.
template <class Row, class Widget, class Make>
void keepRows(QBoxLayout *layout, QList<std::pair<Id<Row>, Widget *>> &kept, const QList<Id<Row>> &ids, Make make)
{
    QList<std::pair<Id<Row>, Widget *>> next;
    for (const Id<Row> id : ids) {
        Widget *widget = nullptr;
        for (const auto &[known, old] : kept)
            widget = known == id ? old : widget;
        next.append({id, widget ? widget : make(id)});
    }
    for (const auto &[id, old] : kept) {
        if (ids.contains(id))
            continue;
        layout->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    const bool moved = next != kept;
    kept = next;
    for (int i = 0; moved && i < kept.size(); ++i) {
        layout->removeWidget(kept[i].second);
        layout->insertWidget(i, kept[i].second);
        kept[i].second->show();
    }
}

} // namespace periplus
