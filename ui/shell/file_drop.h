// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace periplus {

class DocumentControl;

/// Takes a file that is dropped on a widget; it stays where it is. Only one at a time, from this computer, with one of
/// some endings, and only while the workspace can be written. Everything else goes on to who else wants it.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// `endings` in lower case, without a dot. The target and the documents must outlive this.
    FileDrop(QWidget &target, const QStringList &endings, const DocumentControl &documents, QObject *parent);

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The file of a drag that can be taken now; empty when there is none.
    QString fileIn(const QMimeData &data) const;

    QStringList m_endings;
    const DocumentControl &m_documents;
};

} // namespace periplus
