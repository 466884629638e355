// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/many_page.h"

#include "core/layout/map_words.h"
#include "ui/canvas/map_source.h"
#include "ui/inspector/inspector_choices.h"
#include "ui/inspector/line_field.h"
#include "ui/inspector/look_field.h"
#include "ui/inspector/segmented_field.h"
#include "ui/inspector/tag_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The plural of what a role selects, for counts.
QString pluralOf(const State &state, const Source &source)
{
    if (const Card *card = state.find(cardOf(source))) {
        Lane kind = state.at(card->lane);
        kind.title.clear();
        return words::laneName(kind);
    }
    if (source.role == Role::StepHeader)
        return words::steps();
    if (source.role == Role::StageHeader)
        return ManyPage::tr("Stages");
    if (source.role == Role::LaneHeader)
        return ManyPage::tr("Lanes");
    if (source.role == Role::EmotionPoint)
        return ManyPage::tr("Feelings");
    return ManyPage::tr("Places");
}

/// What all the cards have in a field; nothing when they differ or there are none.
template <class T> std::optional<T> shared(const State &state, const QList<CardId> &cards, T Card::*member)
{
    std::optional<T> value;
    for (const CardId id : cards) {
        const Card *card = state.find(id);
        if (!card || (value && card->*member != *value))
            return std::nullopt;
        value = card->*member;
    }
    return value;
}

} // namespace

ManyPage::ManyPage(const InspectorContext &given, QWidget *parent)
    : InspectorPage(given, parent), m_title(new QLabel), m_counts(nullptr), m_fields(new QWidget)
{
    m_title->setObjectName(u"manyTitle"_s);
    m_title->setProperty("value", true);
    addHead(m_title);
    m_counts = addQuiet();
    m_counts->setObjectName(u"manyCounts"_s);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_severity = severityField(context());
    m_severityRow = captioned(tr("Severity"), m_severity);
    column->addWidget(m_severityRow);
    m_owner = new LineField([this](const QString &text) {
        return context().carryOut(context().commands.set(m_cards, &Card::owner, text));
    });
    m_owner->setObjectName(u"owner"_s);
    m_owner->setOffer([this] { return knownOwners(state()); });
    column->addWidget(captioned(tr("Owner"), m_owner));
    m_look = new LookField(context());
    column->addWidget(captioned(tr("Colour and icon"), m_look));
    m_tags = new TagField(context());
    column->addWidget(captioned(tr("Tags"), m_tags));
    add(m_fields);
    addEnd();
    connect(m_severity, &SegmentedField::chosen, this, [this](int index) {
        const auto chosen = index < 0 ? std::nullopt : std::optional(static_cast<Severity>(index));
        context().carryOut(context().commands.set(pains(), &Card::severity, chosen));
    });
}

QList<CardId> ManyPage::pains() const
{
    QList<CardId> found;
    for (const CardId id : m_cards) {
        const Card *card = state().find(id);
        if (card && state().at(card->lane).kind == LaneKind::Pain)
            found.append(id);
    }
    return found;
}

QString ManyPage::countsOf(const QList<Source> &subject) const
{
    QList<std::pair<QString, int>> counts; // in the order in which they were selected
    for (const Source &source : subject) {
        const QString name = pluralOf(state(), source);
        const auto known =
            std::find_if(counts.begin(), counts.end(), [&](const auto &one) { return one.first == name; });
        if (known == counts.end())
            counts.append({name, 1});
        else
            ++known->second;
    }
    QStringList parts;
    for (const auto &[name, count] : std::as_const(counts))
        parts.append(tr("%1: %2").arg(name, locale().toString(count)));
    return parts.join(u", "_s);
}

void ManyPage::show(const QList<Source> &subject)
{
    m_cards.clear();
    for (const Source &source : subject) {
        if (state().find(cardOf(source)))
            m_cards.append(cardOf(source));
    }
    m_title->setText(tr("%n selected", nullptr, static_cast<int>(subject.size())));
    m_counts->setText(countsOf(subject));
    m_fields->setVisible(!m_cards.isEmpty());
    m_severityRow->setVisible(!pains().isEmpty() && pains().size() == m_cards.size());
    const auto severity = shared(state(), m_cards, &Card::severity).value_or(std::nullopt);
    m_severity->showChosen(severity ? static_cast<int>(*severity) : -1);
    const std::optional<QString> owner = shared(state(), m_cards, &Card::owner);
    m_owner->showText(owner.value_or(QString()));
    m_owner->setPlaceholderText(owner ? tr("Nobody") : tr("Several"));
    m_owner->showIcon(owner && !owner->isEmpty() ? context().pictures.owner(*owner, 18) : QIcon());
    m_look->show(m_cards, u"image"_s);
    m_tags->show(m_cards);
    applyWritable();
}

} // namespace periplus
