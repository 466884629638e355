// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stage_page.h"

#include "core/layout/map_words.h"
#include "ui/canvas/map_source.h"
#include "ui/inspector/comment_part.h"
#include "ui/inspector/line_field.h"

#include <QLabel>

namespace periplus {

using namespace Qt::StringLiterals;

StagePage::StagePage(const InspectorContext &given, QWidget *parent)
    : InspectorPage(given, parent),
      m_chip(addChip()),
      m_title(addTitle(tr("Title"),
                       [this](const QString &text) {
                           return context().carryOut(
                               context().commands.set(QList{m_stage}, &Stage::title, text.simplified()));
                       })),
      m_extent(addQuiet())
{
    m_title->setObjectName(u"stageTitle"_s);
    m_title->setPlaceholderText(tr("Untitled stage"));
    m_duration = new LineField([this](const QString &text) {
        return context().carryOut(context().commands.set(QList{m_stage}, &Stage::duration, text));
    });
    m_duration->setObjectName(u"stageDuration"_s);
    m_duration->setPlaceholderText(tr("2 weeks"));
    addField(tr("How long it takes"), m_duration);
    m_comments = new CommentPart(context(), this);
    addPart(m_comments);
    addEnd();
}

void StagePage::show(const QList<Source> &subject)
{
    m_stage = subject.isEmpty() ? StageId{} : stageAt(state(), subject.first());
    const Stage *stage = state().find(m_stage);
    if (!stage)
        return;
    showChip(m_chip, tr("Stage"), u"stage"_s, u"step"_s, u"sunken"_s);
    m_title->showText(stage->title);
    m_extent->setText(words::stepCount(static_cast<int>(state().stepsOf(m_stage).size())));
    m_duration->showText(stage->duration);
    Comment about;
    about.stage = m_stage;
    m_comments->show(about, words::stageName(*stage));
    applyWritable();
}

} // namespace periplus
