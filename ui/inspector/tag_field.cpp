// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/tag_field.h"

#include "ui/inspector/card_part_commands.h"
#include "ui/inspector/flow_layout.h"
#include "ui/inspector/inspector_page.h"
#include "ui/inspector/line_field.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTagHeight = 24;
constexpr int kTagFieldWidth = 130;
constexpr int kTagWidest = 200;

} // namespace

TagField::TagField(const InspectorContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_flow(new FlowLayout(6)),
      m_add(plainButton(tr("Tag"), context.pictures.icon(u"add"_s, u"ink2"_s), this)),
      m_field(new LineField([this](const QString &name) { return save(name); }, this))
{
    setObjectName(u"tags"_s);
    setLayout(m_flow);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_add->setObjectName(u"addTag"_s);
    m_add->setAccessibleName(tr("Add a tag"));
    m_add->setProperty("edits", true);
    m_add->setFixedHeight(kTagHeight);
    m_field->setObjectName(u"newTag"_s);
    m_field->setAccessibleName(tr("New tag"));
    m_field->setPlaceholderText(tr("Tag"));
    m_field->setFixedWidth(kTagFieldWidth);
    m_field->setOffer([this] {
        QStringList names;
        for (const TagId id : m_context.state().ordered<Tag>())
            names.append(m_context.state().at(id).name);
        return names;
    });
    m_flow->addWidget(m_field);
    m_flow->addWidget(m_add);
    m_field->hide();
    connect(m_add, &QToolButton::clicked, this, &TagField::openField);
    connect(m_field, &LineField::ended, this, [this] {
        if (m_field->text().isEmpty())
            closeField();
    });
}

void TagField::show(const QList<CardId> &cards)
{
    const State &state = m_context.state();
    m_cards = cards;
    QList<Tag> tags;
    for (const CardId card : cards) {
        for (const CardTagId mark : state.tagsOf(card)) {
            const Tag *tag = state.find(state.at(mark).tag);
            if (tag && !tags.contains(*tag))
                tags.append(*tag);
        }
    }
    if (tags == m_tags)
        return;
    m_tags = tags;
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const Tag &tag : std::as_const(m_tags)) {
        QWidget *chip = makeChip(tag.id);
        m_flow->insert(static_cast<int>(m_chips.size()), chip);
        m_chips.append(chip);
        chip->show();
    }
    updateGeometry();
}

QWidget *TagField::makeChip(TagId id)
{
    const Tag tag = m_context.state().at(id);
    auto *chip = new QFrame(this);
    chip->setProperty("tag", true);
    chip->setFixedHeight(kTagHeight);
    chip->setMaximumWidth(kTagWidest);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(8, 0, 3, 0);
    row->setSpacing(4);
    auto *picture = new QLabel(chip);
    const std::optional<Color> own = colorFromHex(tag.color);
    const QIcon icon = own ? m_context.pictures.dot(*own, 9) : m_context.pictures.icon(u"tag"_s, u"ink3"_s);
    picture->setPixmap(icon.pixmap(own ? QSize(9, 9) : QSize(13, 13), devicePixelRatioF()));
    row->addWidget(picture);
    auto *name = new QLabel(chip);
    name->setTextFormat(Qt::PlainText);
    name->setText(name->fontMetrics().elidedText(tag.name, Qt::ElideRight, kTagWidest - 60));
    row->addWidget(name);
    auto *remove = pictureButton(tr("Take off tag %1").arg(tag.name), m_context.pictures.icon(u"close"_s, u"ink3"_s),
                                 18, 11, chip);
    remove->setObjectName(u"removeTag"_s);
    remove->setProperty("edits", true);
    row->addWidget(remove);
    remove->setVisible(m_context.isWritable());
    connect(remove, &QToolButton::clicked, this,
            [this, id] { m_context.carryOut(untagCards(m_context.commands, m_cards, id)); });
    return chip;
}

void TagField::openField()
{
    m_add->setProperty("edits", false); // it waits until the field is closed
    m_add->hide();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void TagField::closeField()
{
    const bool focused = m_field->hasFocus();
    m_field->showText({});
    m_field->revert();
    m_add->setProperty("edits", true);
    m_add->setVisible(m_context.isWritable());
    if (focused)
        m_add->setFocus(Qt::OtherFocusReason);
    m_field->hide();
    updateGeometry();
}

bool TagField::save(const QString &name)
{
    if (!m_context.carryOut(tagCards(m_context.commands, m_cards, name)))
        return false;
    QMetaObject::invokeMethod(this, &TagField::closeField, Qt::QueuedConnection); // the field is still in use here
    return true;
}

} // namespace periplus
