// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularies/unused_words_dialog.h"

#include "ui/shell/dialog_parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

UnusedWordsDialog::UnusedWordsDialog(WordKind kind, const QList<WordKey> &words, QWidget *parent)
    : QDialog(parent), m_words(words), m_list(new QListWidget), m_remove(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"unusedWordsDialog"_s);
    setWindowTitle(tr("Remove unused"));
    setWindowModality(Qt::WindowModal);
    resize(420, 440);
    auto *heading =
        dialogHeading(kind == WordKind::Channel ? tr("Channels that nothing uses") : tr("Tags that nothing uses"));
    auto *hint = new QLabel(tr("What keeps its tick is removed."));
    hint->setProperty("quiet", true);
    m_list->setObjectName(u"unusedWords"_s);
    m_list->setAccessibleName(heading->text());
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const WordKey &word : words) {
        auto *item = new QListWidgetItem(word.name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(word.name.left(400));
    }
    m_list->setCurrentRow(0);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_remove->setObjectName(u"removeChosen"_s);
    m_remove->setProperty("primary", true);
    m_remove->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_remove);
    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &UnusedWordsDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        emit wanted(chosen());
        accept();
    });
    refresh();
    m_list->setFocus();
}

QList<WordKey> UnusedWordsDialog::chosen() const
{
    QList<WordKey> words;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            words.append(m_words.at(row));
    }
    return words;
}

void UnusedWordsDialog::refresh()
{
    const auto count = static_cast<int>(chosen().size());
    m_remove->setText(tr("Remove %n words", nullptr, count));
    m_remove->setEnabled(count > 0);
}

} // namespace periplus
