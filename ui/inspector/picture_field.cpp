// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/picture_field.h"

#include "core/layout/map_words.h"
#include "core/layout/picture_sizes.h"
#include "ui/inspector/inspector_page.h"
#include "ui/inspector/picture_view.h"
#include "ui/pictures/picture_mime.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRemove = 24; // pixels

} // namespace

PictureField::PictureField(const InspectorContext &context, bool isMain, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_isMain(isMain),
      m_view(new PictureView(context.pictures, this)),
      m_choose(button("choosePicture", tr("Add picture…"), "image", PictureAct::Choose)),
      m_remove(pictureButton(tr("Remove picture"), context.pictures.icon(u"delete"_s, u"ink2"_s), kRemove, 15, this)),
      m_save(button("savePicture", tr("Save as…"), "", PictureAct::Save))
{
    setObjectName(u"picture"_s);
    m_remove->setObjectName(u"removePicture"_s);
    connect(m_remove, &QToolButton::clicked, this,
            [this] { m_context.askForPicture(PictureAct::Remove, m_card, nullptr); });
    m_save->setAccessibleName(tr("Save picture as"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_view);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_choose);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_remove);
    column->addLayout(row);
}

QToolButton *PictureField::button(const char *name, const QString &text, const char *icon, PictureAct act)
{
    const QString picture = QLatin1String(icon);
    QToolButton *made =
        plainButton(text, picture.isEmpty() ? QIcon() : m_context.pictures.icon(picture, u"ink2"_s), this);
    made->setObjectName(QLatin1String(name));
    connect(made, &QToolButton::clicked, this, [this, act] { m_context.askForPicture(act, m_card, nullptr); });
    return made;
}

void PictureField::show(CardId id)
{
    m_card = id;
    const Card *card = m_context.state().find(id);
    if (!card)
        return;
    const bool has = !card->asset.isEmpty();
    const bool writable = m_context.isWritable();
    if (card->asset != m_view->asset())
        m_view->showPicture(card->asset, has ? PictureSizes(*m_context.map.workspace()).sizeOf(card->asset) : QSize());
    m_view->setAccessibleName(has ? tr("Picture: %1").arg(words::pictureWords(*card)) : tr("No picture yet"));
    m_view->setVisible(has || (m_isMain && writable));
    m_choose->setText(has ? tr("Replace…") : tr("Add picture…"));
    m_choose->setAccessibleName(has ? tr("Replace picture") : tr("Add picture"));
    m_choose->setVisible(writable);
    m_remove->setVisible(has && writable);
    m_save->setVisible(has);
    setVisible(has || writable);
    setAcceptDrops(writable);
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!offersPictures(*event->mimeData()))
        return;
    m_view->setMarked(true);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PictureField::dragLeaveEvent(QDragLeaveEvent *)
{
    m_view->setMarked(false);
}

void PictureField::dropEvent(QDropEvent *event)
{
    m_view->setMarked(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_context.askForPicture(PictureAct::Drop, m_card, event->mimeData());
}

} // namespace periplus
