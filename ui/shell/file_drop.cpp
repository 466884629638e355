// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_drop.h"

#include "core/store/workspace.h"
#include "ui/shell/document_control.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace periplus {

FileDrop::FileDrop(QWidget &target, const QStringList &endings, const DocumentControl &documents, QObject *parent)
    : QObject(parent), m_endings(endings), m_documents(documents)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

QString FileDrop::fileIn(const QMimeData &data) const
{
    const Workspace *workspace = m_documents.workspace();
    const QList<QUrl> urls = data.urls();
    if (!workspace || workspace->isReadOnly() || urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return m_endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // what all three are
    const QString path = fileIn(*drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (type == QEvent::Drop)
        emit dropped(path);
    return true;
}

} // namespace periplus
