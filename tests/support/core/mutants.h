// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace periplus {

/// A damaged copy of a file, as failing disks, bad cables and broken copies make them: flipped bits, changed bytes,
/// zeroed sectors, a cut end, exchanged pages, pages of chance.
/// `what` says in words what was done.
QByteArray mutant(const QByteArray &file, QRandomGenerator &random, QString &what);

} // namespace periplus
