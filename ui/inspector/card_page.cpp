// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/card_page.h"

#include "core/layout/lane_style.h"
#include "core/layout/map_words.h"
#include "ui/canvas/map_source.h"
#include "ui/inspector/comment_part.h"
#include "ui/inspector/evidence_part.h"
#include "ui/inspector/inspector_choices.h"
#include "ui/inspector/inspector_words.h"
#include "ui/inspector/line_field.h"
#include "ui/inspector/link_part.h"
#include "ui/inspector/look_field.h"
#include "ui/inspector/metric_box.h"
#include "ui/inspector/number_field.h"
#include "ui/inspector/picture_field.h"
#include "ui/inspector/segmented_field.h"
#include "ui/inspector/tag_field.h"
#include "ui/inspector/touchpoint_fields.h"

#include <QLabel>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

CardPage::CardPage(const InspectorContext &given, LaneKind kind, QWidget *parent)
    : InspectorPage(given, parent),
      m_kind(kind),
      m_chip(addChip()),
      m_title(addTitle(tr("Without a text"),
                       [this](const QString &text) {
                           return context().carryOut(context().commands.set(QList{m_card}, &Card::text, text));
                       })),
      m_place(addQuiet())
{
    m_title->setObjectName(u"cardText"_s);
    m_title->setRich();
    m_place->setObjectName(u"cardPlace"_s);
    if (kind != LaneKind::Metric)
        m_picture = new PictureField(context(), kind == LaneKind::Image);
    if (kind == LaneKind::Image)
        add(m_picture); // what the card is about comes first
    makeKindFields();
    m_detail = new TextField(TextField::Enter::BreaksLine, [this](const QString &text) {
        return context().carryOut(context().commands.set(QList{m_card}, &Card::detail, text));
    });
    m_detail->setObjectName(u"cardDetail"_s);
    m_detail->setRich();
    m_detail->setLeastLines(2);
    addField(kind == LaneKind::Image ? tr("What it shows") : tr("What happens"), m_detail);
    if (m_picture && kind != LaneKind::Image)
        add(m_picture);
    makePeople();
    m_tags = new TagField(context(), this);
    addField(tr("Tags"), m_tags);
    m_evidence = new EvidencePart(context(), this);
    addPart(m_evidence);
    if (kind == LaneKind::Pain || kind == LaneKind::Opportunity) {
        m_links = new LinkPart(context(), kind, this);
        addPart(m_links);
    }
    m_comments = new CommentPart(context(), this);
    addPart(m_comments);
    m_linkedMetric = new MetricBox(context(), this);
    addPart(m_linkedMetric);
    addEnd();
}

void CardPage::makeKindFields()
{
    const auto number = [this](int most, std::optional<int> Card::*member, const char *name) {
        auto *field =
            new NumberField(member == &Card::confidence ? 0 : 1, most, true, [this, member](std::optional<int> n) {
                return context().carryOut(
                    context().commands.set(QList{m_card}, member, n, InspectorCommands::Fold::Yes));
            });
        field->setObjectName(QLatin1String(name));
        return field;
    };
    if (m_kind == LaneKind::Pain) {
        m_severity = severityField(context());
        addField(tr("Severity"), m_severity);
        connect(m_severity, &SegmentedField::chosen, this, [this](int index) {
            const auto chosen = index < 0 ? std::nullopt : std::optional(static_cast<Severity>(index));
            context().carryOut(context().commands.set(QList{m_card}, &Card::severity, chosen));
        });
    } else if (m_kind == LaneKind::Opportunity) {
        m_impact = number(10, &Card::impact, "impact");
        m_effort = number(10, &Card::effort, "effort");
        m_confidence = number(100, &Card::confidence, "confidence");
        m_confidence->setSuffix(u"\u00a0%"_s);
        addRow({{tr("Impact"), m_impact}, {tr("Effort"), m_effort}, {tr("Confidence"), m_confidence}});
    } else if (m_kind == LaneKind::Touchpoint) {
        m_touchpoint = new TouchpointFields(context(), this);
        add(m_touchpoint);
    } else if (m_kind == LaneKind::Metric) {
        m_metric = new ChoiceField;
        m_metric->setObjectName(u"metric"_s);
        addField(tr("Metric"), m_metric);
        connect(m_metric, &ChoiceField::chosen, this, [this](qint64 value) {
            context().carryOut(context().commands.set(QList{m_card}, &Card::metric, MetricId{value}));
        });
    }
}

void CardPage::makePeople()
{
    m_persona = new ChoiceField;
    m_persona->setObjectName(u"feltBy"_s);
    m_owner = new LineField([this](const QString &text) {
        return context().carryOut(context().commands.set(QList{m_card}, &Card::owner, text));
    });
    m_owner->setObjectName(u"owner"_s);
    m_owner->setPlaceholderText(tr("Nobody"));
    m_owner->setOffer([this] { return knownOwners(state()); });
    addRow({{m_kind == LaneKind::Thought ? tr("Thought by") : tr("Felt by"), m_persona}, {tr("Owner"), m_owner}});
    connect(m_persona, &ChoiceField::chosen, this, [this](qint64 value) {
        context().carryOut(context().commands.set(QList{m_card}, &Card::persona, PersonaId{value}));
    });
    m_look = new LookField(context());
    addField(tr("Colour and icon"), m_look);
    m_span = new NumberField(1, 1, false, [this](std::optional<int> n) {
        return context().carryOut(
            context().commands.set(QList{m_card}, &Card::span, n.value_or(1), InspectorCommands::Fold::Yes));
    });
    m_span->setObjectName(u"span"_s);
    m_spanRow = captioned(tr("Steps it covers"), m_span);
    add(m_spanRow);
}

QString CardPage::placeOf(const Card &card) const
{
    const Step *step = state().find(card.step);
    const Stage *stage = state().find(step ? step->stage : card.stage);
    if (!stage)
        return {};
    if (!step)
        return tr("%1, the whole stage").arg(stage->title);
    int number = 1;
    for (const StageId other : state().stagesOf(stage->journey)) {
        const QList<StepId> steps = state().stepsOf(other);
        if (other == stage->id)
            return tr("%1, step %2: %3")
                .arg(stage->title, locale().toString(number + steps.indexOf(step->id)), step->title);
        number += static_cast<int>(steps.size());
    }
    return stage->title;
}

int CardPage::longestSpan(const Card &card) const
{
    const Step *step = state().find(card.step);
    if (!step)
        return 1;
    int after = 0; // steps behind the card's own
    bool found = false;
    for (const StageId stage : state().stagesOf(state().at(step->stage).journey)) {
        for (const StepId id : state().stepsOf(stage)) {
            after += found ? 1 : 0;
            found = found || id == step->id;
        }
    }
    return after + 1;
}

void CardPage::show(const QList<Source> &subject)
{
    m_card = subject.isEmpty() ? CardId{} : cardOf(subject.first());
    const Card *card = state().find(m_card);
    if (!card)
        return;
    const LaneStyle style = laneStyle(m_kind);
    showChip(m_chip, words::kindName(m_kind), style.icon, style.hue, chipGround(m_kind));
    m_title->showText(card->text);
    m_place->setText(placeOf(*card));
    showKindFields(*card);
    m_detail->showText(card->detail);
    if (m_picture)
        m_picture->show(m_card);
    showPeople(*card);
    m_look->show({m_card}, style.icon);
    m_tags->show({m_card});
    m_evidence->show(m_card);
    if (m_links)
        m_links->show(m_card);
    Comment about;
    about.card = m_card;
    m_comments->show(about, context().commands.nameOf(m_card));
    m_linkedMetric->show(card->metric);
    applyWritable();
}

void CardPage::showKindFields(const Card &card)
{
    if (m_severity)
        m_severity->showChosen(card.severity ? static_cast<int>(*card.severity) : -1);
    if (m_impact) {
        m_impact->showNumber(card.impact);
        m_effort->showNumber(card.effort);
        m_confidence->showNumber(card.confidence);
    }
    if (m_touchpoint)
        m_touchpoint->show(m_card);
    if (m_metric)
        m_metric->show(metricChoices(state(), context().map.journey()), card.metric.value);
}

void CardPage::showPeople(const Card &card)
{
    m_persona->show(personaChoices(context(), tr("Everyone")), card.persona.value);
    m_owner->showText(card.owner);
    m_owner->showIcon(card.owner.isEmpty() ? QIcon() : context().pictures.owner(card.owner, 18));
    m_spanRow->setVisible(card.step.value != 0);
    m_span->setMost(std::max(longestSpan(card), card.span));
    m_span->showNumber(card.span);
}

} // namespace periplus
