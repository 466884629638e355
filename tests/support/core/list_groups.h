// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

#include <QStringList>

namespace periplus {

/// A group of a list with the runs of text directly or indirectly inside it.
struct Group
{
    Source source;
    QRectF bounds;
    QString name;
    QList<TextRun> texts;
    QList<Role> within; ///< outermost first
};

/// Every group of a list, in the order in which they begin.
QList<Group> groupsOf(const DisplayList &list);

QList<Group> ofRole(const QList<Group> &groups, Role role);
QList<Group> groupsOf(const DisplayList &list, Role role);

/// What the groups of a role are called.
QStringList namesOf(const DisplayList &list, Role role);

/// The first text that reaches out of a list, or two groups of one of the roles that lie on each other; empty when all
/// stands by itself.
QString overlap(const DisplayList &list, const QList<Role> &roles);

QStringList textsOf(const Group &group);

} // namespace periplus
