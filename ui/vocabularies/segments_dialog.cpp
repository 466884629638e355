// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularies/segments_dialog.h"

#include "core/base/describe.h"
#include "core/vocabulary/deletion_words.h"
#include "core/vocabulary/segment_shares.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/dialog_parts.h"
#include "ui/vocabularies/segment_commands.h"
#include "ui/vocabularies/segment_tree.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDescriptionHeight = 76;

QString inMenu(const QString &name)
{
    return QString(name.simplified().left(60)).replace(u'&', u"&&"_s);
}

} // namespace

SegmentsDialog::SegmentsDialog(Canvas &canvas, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent),
      m_canvas(canvas),
      m_remark(new QLabel),
      m_tree(new SegmentTree),
      m_descriptionLabel(new QLabel(tr("&Description"))),
      m_description(new QPlainTextEdit),
      m_add(new QPushButton(tr("&Add segment"))),
      m_remove(new QPushButton(tr("De&lete"))),
      m_assign(new QPushButton(tr("&Move to"))),
      m_assignMenu(new QMenu(this)),
      m_message(dialogMessage())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"segmentsDialog"_s);
    setWindowTitle(tr("Segments"));
    setWindowModality(Qt::WindowModal); // what is typed must not land in the map behind
    resize(620, 620);
    addActions(actions);
    auto *heading = dialogHeading(tr("Groups of customers, and who stands for them"));
    heading->setWordWrap(true);
    m_remark->setObjectName(u"sharesRemark"_s);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_description->setObjectName(u"segmentDescription"_s);
    m_description->setFixedHeight(kDescriptionHeight);
    m_description->setTabChangesFocus(true);
    m_description->setPlaceholderText(tr("What these customers have in common"));
    m_description->setAccessibleName(tr("Description"));
    m_description->installEventFilter(this);
    m_descriptionLabel->setBuddy(m_description);
    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(m_tree, 1);
    column->addWidget(m_remark);
    column->addWidget(m_descriptionLabel);
    column->addWidget(m_description);
    column->addWidget(makeButtons());
    m_soon.setSingleShot(true);
    connectTree();
    refresh();
    m_tree->setFocus();
}

SegmentsDialog::~SegmentsDialog()
{
    m_description->removeEventFilter(this);
}

QWidget *SegmentsDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(u"addSegment"_s);
    m_remove->setObjectName(u"deleteSegment"_s);
    m_assign->setObjectName(u"assignPersona"_s);
    m_assign->setMenu(m_assignMenu);
    m_assign->setProperty("menu", true);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_add, m_assign, m_remove, close})
        button->setAutoDefault(false);
    row->addWidget(m_add);
    row->addWidget(m_assign);
    row->addWidget(m_remove);
    row->addWidget(m_message, 1);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_add, &QPushButton::clicked, this, &SegmentsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &SegmentsDialog::remove);
    connect(m_assignMenu, &QMenu::aboutToShow, this, &SegmentsDialog::fillAssignMenu);
    return buttons;
}

void SegmentsDialog::connectTree()
{
    connect(m_tree->itemDelegate(), &QAbstractItemDelegate::closeEditor, &m_soon, [this] { m_soon.start(); });
    connect(&m_soon, &QTimer::timeout, this, &SegmentsDialog::refresh);
    connect(&m_canvas.map(), &ShownMap::laidOut, &m_soon, qOverload<>(&QTimer::start));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SegmentsDialog::refreshCurrent);
    connect(m_tree, &SegmentTree::deleteWanted, this, &SegmentsDialog::remove);
    connect(m_tree, &SegmentTree::renamed, this,
            [this](SegmentId id, const QString &name) { done(SegmentCommands(m_canvas).rename(id, name)); });
    connect(m_tree, &SegmentTree::shareTyped, this,
            [this](SegmentId id, const QString &text) { done(SegmentCommands(m_canvas).setShare(id, text)); });
    connect(m_tree, &SegmentTree::segmentMoveWanted, this,
            [this](SegmentId id, SegmentId before) { done(SegmentCommands(m_canvas).move(id, before)); });
    connect(m_tree, &SegmentTree::personaMoveWanted, this,
            [this](PersonaId id, SegmentId segment) { done(SegmentCommands(m_canvas).assign(id, segment)); });
}

bool SegmentsDialog::isWritable() const
{
    const Workspace *workspace = m_canvas.map().workspace();
    return workspace && !workspace->isReadOnly();
}

template <class T> bool SegmentsDialog::done(const T &result)
{
    const bool failed = !result && result.error().code != Errc::NothingToDo;
    m_message->setText(failed ? describe(result.error(), Advice::Omit) : QString());
    m_soon.start();
    return !failed;
}

void SegmentsDialog::refresh()
{
    if (!m_canvas.map().workspace()) {
        close();
        return;
    }
    if (m_tree->isPersistentEditorOpen(m_tree->currentIndex()))
        return; // until what is being typed is written
    finishTyping();
    const State &state = m_canvas.map().state();
    m_tree->show(state, isWritable());
    const bool none = state.count<Segment>() == 0;
    m_remark->setProperty("warning", !none);
    m_remark->style()->unpolish(m_remark); // for the colour of a warning
    m_remark->style()->polish(m_remark);
    m_remark->setText(none ? tr("There are no segments yet. A segment is a group of customers with shared traits.")
                           : remarkOn(sharesOf(state)));
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_add->setEnabled(isWritable());
    refreshCurrent();
}

void SegmentsDialog::refreshCurrent()
{
    finishTyping();
    const State &state = m_canvas.map().state();
    const Segment *segment = state.find(m_tree->currentSegment());
    const bool persona = bool(m_tree->currentPersona());
    m_remove->setEnabled(isWritable() && segment);
    m_remove->setText(persona ? tr("Take &out") : tr("De&lete"));
    m_assign->setEnabled(isWritable() && persona && state.count<Segment>() > 0);
    m_description->setEnabled(segment);
    m_description->setReadOnly(!isWritable());
    const SegmentId id = segment ? segment->id : SegmentId{};
    const QString text = segment ? segment->description : QString();
    if (id != m_described
        || (m_description->toPlainText().trimmed() != text && !m_description->document()->isModified()))
        m_description->setPlainText(text);
    m_described = id;
}

void SegmentsDialog::finishTyping()
{
    if (!m_description->document()->isModified() || !m_described || !isWritable())
        return;
    m_description->document()->setModified(false);
    const Segment *segment = m_canvas.map().state().find(m_described);
    const QString text = m_description->toPlainText();
    if (segment && segment->description != text.trimmed())
        done(SegmentCommands(m_canvas).describe(m_described, text));
}

bool SegmentsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_description && event->type() == QEvent::FocusOut)
        finishTyping();
    return QDialog::eventFilter(watched, event);
}

void SegmentsDialog::add()
{
    const Result<SegmentId> made = SegmentCommands(m_canvas).add(tr("New segment"));
    if (!done(made) || !made)
        return;
    refresh();
    m_tree->startRenaming(*made);
}

/// Deletes the current segment, or takes the current persona out of its segment.
void SegmentsDialog::remove()
{
    const SegmentId segment = m_tree->currentSegment();
    if (!segment || !isWritable())
        return;
    if (const PersonaId persona = m_tree->currentPersona()) {
        done(SegmentCommands(m_canvas).assign(persona, {}));
        return;
    }
    const State &state = m_canvas.map().state();
    const QString name = state.at(segment).name;
    const QString uses = tellUses(state, segment);
    m_description->document()->setModified(false);
    if (!done(SegmentCommands(m_canvas).remove(segment)))
        return;
    m_message->setText(uses.isEmpty() ? tr("“%1” was deleted.").arg(nameOfAll(name, 1)) : uses);
    emit deleted(nameOfAll(name, 1), uses);
}

void SegmentsDialog::fillAssignMenu()
{
    m_assignMenu->clear();
    const PersonaId persona = m_tree->currentPersona();
    const SegmentId current = m_tree->currentSegment();
    const auto offer = [&](SegmentId id, const QString &name) {
        QAction *action = m_assignMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(id == current);
        connect(action, &QAction::triggered, this,
                [this, persona, id] { done(SegmentCommands(m_canvas).assign(persona, id)); });
    };
    const State &state = m_canvas.map().state();
    for (const SegmentId id : state.ordered<Segment>())
        offer(id, inMenu(state.at(id).name));
    m_assignMenu->addSeparator();
    offer({}, tr("No segment"));
}

} // namespace periplus
