// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_accessible.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/group_accessible.h"
#include "ui/canvas/shown_map.h"

#include <utility>

namespace periplus {

namespace {

QAccessibleInterface *makeCanvasAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<Canvas *>(object);
    return canvas ? new CanvasAccessible(*canvas) : nullptr;
}

} // namespace

void CanvasAccessible::install()
{
    QAccessible::installFactory(makeCanvasAccessible);
}

CanvasAccessible::CanvasAccessible(Canvas &canvas) : QAccessibleWidget(&canvas, QAccessible::Table), m_canvas(canvas)
{
    // The connection ends with the canvas; Qt deletes this object together with it.
    QObject::connect(&canvas.map(), &ShownMap::laidOut, &canvas, [this, &canvas] {
        m_stale = true;
        if (!QAccessible::isActive())
            return;
        QAccessibleTableModelChangeEvent changed(&canvas, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&changed);
    });
}

void CanvasAccessible::deleteGone() const
{
    for (const QAccessible::Id id : std::exchange(m_gone, {}))
        QAccessible::deleteAccessibleInterface(id);
}

CanvasAccessible::~CanvasAccessible()
{
    deleteGone();
    for (const QAccessible::Id id : std::as_const(m_ids))
        QAccessible::deleteAccessibleInterface(id);
}

const GroupTree &CanvasAccessible::tree() const
{
    if (!m_stale)
        return m_tree;
    m_tree = GroupTree(m_canvas.map().layout().fullList());
    completeCells(m_tree, m_canvas.map());
    m_grid = CanvasGrid(m_tree, m_canvas.map());
    m_stale = false;
    for (auto it = m_ids.begin(); it != m_ids.end();) {
        if (m_tree.indexOf(it.key()) >= 0) {
            ++it;
            continue;
        }
        if (m_gone.isEmpty()) // later: one of them may be asking just now
            QMetaObject::invokeMethod(
                &m_canvas, [this] { deleteGone(); }, Qt::QueuedConnection);
        m_gone.append(*it);
        it = m_ids.erase(it);
    }
    return m_tree;
}

const CanvasGrid &CanvasAccessible::grid() const
{
    tree(); // is made together with it
    return m_grid;
}

void *CanvasAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(&m_table);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *CanvasAccessible::interfaceOf(const Source &source) const
{
    const int place = tree().indexOf(source);
    if (place < 0)
        return nullptr;
    const Source &known = tree().nodes()[place].source;
    const auto found = m_ids.constFind(known);
    if (found != m_ids.cend())
        return QAccessible::accessibleInterface(*found);
    auto *made = new GroupAccessible(*this, known); // owned by Qt's registry from the next line on
    m_ids.insert(known, QAccessible::registerAccessibleInterface(made));
    return made;
}

int CanvasAccessible::childCount() const
{
    return static_cast<int>(tree().roots().size());
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const QList<int> &roots = tree().roots();
    return index < 0 || index >= roots.size() ? nullptr : interfaceOf(tree().nodes()[roots[index]].source);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPoint view = m_canvas.viewport()->mapFromGlobal(QPoint(x, y));
    return interfaceOf(m_canvas.map().layout().hit(m_canvas.view().toMap(QPointF(view))));
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    return m_canvas.hasFocus() ? interfaceOf(m_canvas.selection().current()) : nullptr;
}

QString CanvasAccessible::text(QAccessible::Text kind) const
{
    const Journey *journey = m_canvas.map().state().find(m_canvas.map().journey());
    if (kind == QAccessible::Name)
        return journey ? journey->title : Canvas::tr("Map");
    return QAccessibleWidget::text(kind);
}

void announceSelection(Canvas &canvas, SendAccessibleEvent send)
{
    auto *map = dynamic_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(&canvas));
    QAccessibleInterface *current = map ? map->interfaceOf(canvas.selection().current()) : nullptr;
    if (!current)
        return;
    QAccessibleEvent focus(current, QAccessible::Focus);
    send(&focus);
    QAccessibleEvent selected(current, QAccessible::Selection);
    send(&selected);
}

} // namespace periplus
