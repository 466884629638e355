// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vocabularies/word_page.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;

namespace periplus {

/// The words that the whole workspace shares, a page for each kind. Stays open beside the map and follows its rows.
class VocabulariesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The canvas must outlive this. The actions (undo first, then redo) work here too.
    VocabulariesDialog(Canvas &canvas, const QList<QAction *> &actions, QWidget *parent);

signals:
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);

private:
    void addPage(WordKind kind, const QString &title);
    void refresh();
    void tell(const QString &sentence);
    /// With a button that takes it back, until something else is done.
    void tellChange(const QString &sentence);

    Canvas &m_canvas;
    QTabWidget *m_pages;
    QLabel *m_message;
    QPushButton *m_takeBack;
    QAction *m_undo;
    QMetaObject::Connection m_following;
    QTimer m_soon; ///< rows are read after their notice, so that a list never changes below its own edit
};

} // namespace periplus
