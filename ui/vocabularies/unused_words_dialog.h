// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/words.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace periplus {

/// The words that nothing uses, each with a tick, before they are removed.
class UnusedWordsDialog : public QDialog
{
    Q_OBJECT

public:
    UnusedWordsDialog(WordKind kind, const QList<WordKey> &words, QWidget *parent);

signals:
    /// Those that have kept their tick; at least one.
    void wanted(const QList<periplus::WordKey> &words);

private:
    QList<WordKey> chosen() const;
    void refresh();

    QList<WordKey> m_words;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace periplus
