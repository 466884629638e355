// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/step_page.h"

#include "ui/canvas/map_source.h"
#include "ui/inspector/actor_part.h"
#include "ui/inspector/comment_part.h"
#include "ui/inspector/number_field.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowestStep = 64; // map units, as the design allows
constexpr int kWidestStep = 320;
constexpr int kWidthPress = 8;

} // namespace

StepPage::StepPage(const InspectorContext &given, QWidget *parent)
    : InspectorPage(given, parent),
      m_chip(addChip()),
      m_title(addTitle(tr("Title"),
                       [this](const QString &text) {
                           return context().carryOut(
                               context().commands.set(QList{m_step}, &Step::title, text.simplified()));
                       })),
      m_place(addQuiet())
{
    m_title->setObjectName(u"stepTitle"_s);
    m_description = new TextField(TextField::Enter::BreaksLine, [this](const QString &text) {
        return context().carryOut(context().commands.set(QList{m_step}, &Step::description, text));
    });
    m_description->setObjectName(u"stepDescription"_s);
    m_description->setRich();
    m_description->setLeastLines(3);
    addField(tr("What the customer does"), m_description);
    m_width = new NumberField(kNarrowestStep, kWidestStep, true, [this](std::optional<int> width) {
        const std::optional<double> wanted = width ? std::optional<double>(*width) : std::nullopt;
        return context().carryOut(
            context().commands.set(QList{m_step}, &Step::width, wanted, InspectorCommands::Fold::Yes));
    });
    m_width->setObjectName(u"stepWidth"_s);
    m_width->setSingleStep(kWidthPress);
    m_width->setSpecialValueText(tr("As the other steps"));
    addField(tr("Width"), m_width);
    m_actors = new ActorPart(context(), this);
    addPart(m_actors);
    m_comments = new CommentPart(context(), this);
    addPart(m_comments);
    addEnd();
}

void StepPage::show(const QList<Source> &subject)
{
    m_step = subject.isEmpty() ? StepId{} : stepAt(state(), subject.first());
    const Step *step = state().find(m_step);
    if (!step)
        return;
    showChip(m_chip, tr("Step"), u"step"_s, u"step"_s, u"sunken"_s);
    m_title->showText(step->title);
    const Stage *stage = state().find(step->stage);
    const qsizetype at = stage ? state().stepsOf(stage->id).indexOf(step->id) + 1 : 0;
    m_place->setText(
        stage ? tr("%1, step %2 of %3")
                    .arg(stage->title, locale().toString(at), locale().toString(state().stepsOf(stage->id).size()))
              : QString());
    m_description->showText(step->description);
    m_width->showNumber(step->width ? std::optional(static_cast<int>(std::lround(*step->width))) : std::nullopt);
    m_actors->show(m_step);
    Comment about;
    about.step = m_step;
    m_comments->show(about, step->title);
    applyWritable();
}

} // namespace periplus
