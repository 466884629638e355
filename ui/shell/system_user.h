// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace periplus {

/// What the system calls who is logged in: the full name, else the login name; empty when it knows neither.
QString systemUserName();

/// The full name out of the comment field of a password entry ("Aiko Mori,Room 5,…"), in which "&" stands for the
/// login name with a capital; the login name when there is none. Source: passwd(5), finger(1).
QString nameFromPasswordEntry(const QByteArray &comment, const QByteArray &login);

} // namespace periplus
