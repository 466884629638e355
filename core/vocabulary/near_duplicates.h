// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace periplus {

/// Two names that may mean the same: places in the list they came from, the first one smaller.
struct NearDuplicate
{
    qsizetype first = 0;
    qsizetype second = 0;

    auto operator<=>(const NearDuplicate &) const = default;
};

/// A name without what people write differently by chance: case, punctuation, blanks, accents, and the s of a plural
/// at the end of a word of four letters or more ("E-Mails" gives "email"). Symbols stay: C++ is not C.
QString nearKey(const QString &name);

/// Finds names that differ in nothing but the above, or by one letter (another one, one more, two swapped) inside a
/// word of five letters or more. Words that differ in a digit or a single letter ("Web 1" and "Web 2", "Team A" and
/// "Team B") mean different things. Names longer than 64 letters are compared by their key only.
/// Shape:  sorted, each pair once. Of several names with one key each is paired with the first of them.
/// Cost:   about linear: each name meets only those that share its key with a letter left out, and at most 64 of them.
QList<NearDuplicate> nearDuplicates(const QList<QString> &names);

} // namespace periplus
