// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/random_state.h"

#include "core/base/clock.h"
#include "core/metrics/variant.h"
#include "core/store/default_channels.h"

#include <QRandomGenerator>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList list{u""_s,
                                  u"A"_s,
                                  u"a"_s,
                                  u" A "_s,
                                  u"Emma"_s,
                                  u"Emma"_s,
                                  u"#1"_s,
                                  u"#2"_s,
                                  u"goal"_s,
                                  u"text"_s,
                                  u"null"_s,
                                  u"web"_s,
                                  u"say \"hi\" \\ there"_s,
                                  u"two\nlines\r\n"_s,
                                  u"tab\tbell\a\x1b\x7f"_s,
                                  u"😀👩‍👩‍👧 family"_s,
                                  u"مرحبا שלום"_s,
                                  u"購入 Ωμέγα Жук"_s,
                                  u"</script>&amp;<b>"_s,
                                  u"a/b~c"_s,
                                  u"\u2028\u200b\ufeff"_s,
                                  QString(QChar(u'\0')) + u"nul"_s,
                                  u"1"_s,
                                  u"date"_s,
                                  u"counts"_s};
    return list;
}

class Maker
{
public:
    explicit Maker(quint64 seed) : m_random(static_cast<quint32>(seed)), m_ids(seededIds(seed)) {}

    State make();

private:
    int upTo(int most) { return static_cast<int>(m_random.bounded(most + 1)); }
    bool chance(int percent) { return static_cast<int>(m_random.bounded(100)) < percent; }
    double real(double low, double high)
    {
        return chance(50) ? low + (high - low) * m_random.generateDouble()
                          : std::round(low + (high - low) * m_random.generateDouble());
    }
    QString text()
    {
        const QString word = words().at(upTo(static_cast<int>(words().size()) - 1));
        return chance(60) ? word + u' ' + QString::number(m_random.bounded(1000)) : word;
    }
    template <class T> T pick(const QList<T> &list) { return list.at(upTo(static_cast<int>(list.size()) - 1)); }
    template <class T> Id<T> some(const QList<Id<T>> &list)
    {
        return list.isEmpty() || chance(30) ? Id<T>{} : pick(list);
    }

    void fill(QString &value) { value = chance(50) ? text() : QString(); }
    void fill(Rank &value) { value = {QString(QChar(u'A' + upTo(5)))}; }
    void fill(bool &value) { value = chance(30); }
    void fill(int &value) { value = 1 + upTo(4); }
    void fill(qint64 &value)
    {
        value = chance(50) ? static_cast<qint64>(m_random.bounded(2'000'000'000)) * 1000 + upTo(999) : -upTo(1000);
    }
    void fill(double &value) { value = real(-2, 2); }
    void fill(QMap<QString, double> &) {}
    template <class E>
    requires std::is_enum_v<E>
    void fill(E &value) { value = static_cast<E>(upTo(enumCount<E>() - 1)); }
    template <class Row> void fill(Id<Row> &) {}
    void fill(std::optional<int> &value) { value = chance(50) ? std::optional(1 + upTo(5)) : std::nullopt; }
    void fill(std::optional<double> &value)
    {
        value = chance(50) ? std::optional(0.001 + 0.999 * m_random.generateDouble()) : std::nullopt;
    }
    template <class E> void fill(std::optional<E> &value)
    {
        value = E{};
        fill(*value);
        if (chance(50))
            value.reset();
    }

    /// A row whose plain columns are random; relations are the caller's business.
    template <class Row> Row row()
    {
        Row result;
        if constexpr (!std::is_same_v<Row, WorkspaceInfo>)
            result.id = {m_ids->next()};
        forEachColumn<Row>([&](const auto &column) { fill(result.*(column.member)); });
        return result;
    }
    template <class Row> Id<Row> put(const Row &made)
    {
        m_state.put(made);
        return made.id;
    }

    void makePeople();
    void makeJourney();
    void makeStage(JourneyId journey);
    void makeStep(StageId stage);
    void makeCards(StageId stage, StepId step);
    void makeCard(StageId stage, StepId step);
    void makeMetric();
    void tieTogether();
    void comment(const Comment &place);
    void evidence(CardId card, TraitId trait);

    QRandomGenerator m_random;
    std::unique_ptr<IdSource> m_ids;
    State m_state;
    QList<SegmentId> m_segments;
    QList<ChannelId> m_channels;
    QList<TagId> m_tags;
    QList<PersonaId> m_personas;
    QList<JourneyId> m_journeys;
    QList<LaneId> m_lanes; ///< of the journey being made
    QList<StageId> m_stages;
    QList<StepId> m_steps;
    QList<CardId> m_cards;
    QList<MetricId> m_metrics;
};

void Maker::comment(const Comment &place)
{
    if (!chance(15))
        return;
    Comment made = row<Comment>();
    made.journey = place.journey;
    made.stage = place.stage;
    made.step = place.step;
    made.card = place.card;
    made.persona = place.persona;
    put(made);
}

void Maker::evidence(CardId card, TraitId trait)
{
    for (int i = chance(40) ? 1 + upTo(1) : 0; i > 0; --i) {
        Evidence made = row<Evidence>();
        made.card = card;
        made.trait = trait;
        put(made);
    }
}

void Maker::makePeople()
{
    for (int i = upTo(3); i > 0; --i)
        m_segments.append(put(row<Segment>()));
    for (int i = upTo(3); i > 0; --i)
        m_tags.append(put(row<Tag>()));
    for (int i = upTo(4); i > 0; --i) {
        Persona made = row<Persona>();
        made.segment = some(m_segments);
        m_personas.append(put(made));
        comment({.persona = made.id});
        for (int k = upTo(6); k > 0; --k) {
            Trait trait = row<Trait>();
            trait.persona = made.id;
            evidence({}, put(trait));
        }
    }
    for (Channel channel : chance(70) ? defaultChannels() : QList<Channel>()) {
        channel.id = {m_ids->next()};
        m_channels.append(put(channel));
    }
    for (int i = chance(50) ? upTo(3) : 0; i > 0; --i) {
        Channel channel = row<Channel>();
        channel.code += u'-' + QString::number(i); // no other channel has it
        m_channels.append(put(channel));
    }
}

void Maker::makeCard(StageId stage, StepId step)
{
    Card made = row<Card>();
    made.stage = stage;
    made.step = step;
    made.lane = pick(m_lanes);
    made.channel = some(m_channels);
    made.persona = some(m_personas);
    made.metric = some(m_metrics);
    m_cards.append(put(made));
    for (const TagId tag : m_tags) {
        if (chance(30))
            put(CardTag{{m_ids->next()}, made.id, tag});
    }
    evidence(made.id, {});
    comment({.card = made.id});
}

void Maker::makeCards(StageId stage, StepId step)
{
    for (int i = m_lanes.isEmpty() ? 0 : upTo(4); i > 0; --i)
        makeCard(stage, step);
}

void Maker::makeStep(StageId stage)
{
    Step made = row<Step>();
    made.stage = stage;
    m_steps.append(put(made));
    for (const PersonaId persona : m_personas) {
        if (chance(50))
            put(StepPersona{{m_ids->next()}, made.id, persona, {QString(QChar(u'A' + upTo(3)))}});
        if (chance(50)) {
            Emotion emotion = row<Emotion>();
            emotion.step = made.id;
            emotion.persona = persona;
            put(emotion);
        }
    }
    if (chance(30)) {
        Emotion nobody = row<Emotion>();
        nobody.step = made.id;
        put(nobody);
    }
    makeCards({}, made.id);
    comment({.step = made.id});
}

void Maker::makeStage(JourneyId journey)
{
    Stage made = row<Stage>();
    made.journey = journey;
    m_stages.append(put(made));
    makeCards(made.id, {});
    for (int i = upTo(4); i > 0; --i)
        makeStep(made.id);
    comment({.stage = made.id});
}

void Maker::makeJourney()
{
    const Journey made = row<Journey>();
    m_journeys.append(put(made));
    m_lanes.clear();
    for (int i = upTo(8); i > 0; --i) {
        Lane lane = row<Lane>();
        lane.journey = made.id;
        m_lanes.append(put(lane));
    }
    for (const PersonaId persona : m_personas) {
        if (chance(60))
            put(JourneyPersona{{m_ids->next()}, made.id, persona, {QString(QChar(u'A' + upTo(3)))}});
    }
    for (int i = upTo(4); i > 0; --i)
        makeStage(made.id);
    comment({.journey = made.id});
}

void Maker::makeMetric()
{
    Metric made = row<Metric>();
    const std::span<const MetricVariant> variants = variantsOf(made.kind);
    if (made.variant)
        made.variant = variants[static_cast<std::size_t>(upTo(static_cast<int>(variants.size()) - 1))];
    const MetricId metric = put(made);
    m_metrics.append(metric);
    DatasetId dataset;
    if (chance(50)) {
        Dataset imported = row<Dataset>();
        imported.metric = metric;
        imported.content.clear(); // stays in the workspace
        imported.responses = upTo(5000);
        dataset = put(imported);
    }
    for (int i = upTo(3); i > 0; --i) {
        Measurement value = row<Measurement>();
        value.metric = metric;
        value.dataset = chance(50) ? dataset : DatasetId{};
        value.date = chance(80) ? u"2026-0%1-15"_s.arg(1 + upTo(8)) : QString();
        for (int k = 0, answers = upTo(7); k <= answers; ++k)
            value.counts.insert(QString::number(k), real(0, 100));
        if (chance(50))
            value.counts.insert(text(), real(0, 100));
        put(value);
    }
}

void Maker::tieTogether()
{
    for (const MetricId id : m_metrics) {
        Metric metric = m_state.at(id);
        const int place = upTo(3);
        metric.journey = place == 1 ? some(m_journeys) : JourneyId{};
        metric.stage = place == 2 ? some(m_stages) : StageId{};
        metric.step = place == 3 ? some(m_steps) : StepId{};
        put(metric);
    }
    for (qsizetype i = 0; i < m_journeys.size(); ++i) { // in pairs, and below earlier ones
        Journey journey = m_state.at(m_journeys[i]);
        journey.counterpart = m_journeys.value(i ^ 1);
        const StepId above = chance(40) ? some(m_steps) : StepId{};
        if (above && m_journeys.indexOf(m_state.at(m_state.at(above).stage).journey) < i)
            journey.parentStep = above;
        put(journey);
    }
    for (const CardId from : m_cards) {
        const CardId to = pick(m_cards);
        if (chance(20) && from != to)
            put(CardLink{{m_ids->next()}, from, to});
    }
    for (int i = upTo(4); i > 0; --i) {
        Action made = row<Action>();
        made.card = some(m_cards);
        made.due = chance(50) ? u"2027-01-3%1"_s.arg(upTo(1)) : QString();
        put(made);
    }
}

State Maker::make()
{
    put(row<WorkspaceInfo>());
    makePeople();
    for (int i = upTo(4); i > 0; --i)
        makeMetric();
    for (int i = upTo(3); i > 0; --i)
        makeJourney();
    tieTogether();
    return m_state;
}

} // namespace

State randomState(quint64 seed)
{
    return Maker(seed).make();
}

AssetList::AssetList(const QList<Asset> &assets)
{
    for (const Asset &asset : assets)
        m_assets.insert(asset.hash, asset);
}

std::optional<Asset> AssetList::asset(const QString &hash) const
{
    const auto found = m_assets.constFind(hash);
    return found == m_assets.cend() ? std::nullopt : std::optional(*found);
}

} // namespace periplus
