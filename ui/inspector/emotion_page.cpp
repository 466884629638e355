// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/emotion_page.h"

#include "core/edit/emotions.h"
#include "core/layout/emotion_marker.h"
#include "core/layout/map_words.h"
#include "ui/canvas/map_source.h"
#include "ui/inspector/inspector_choices.h"
#include "ui/inspector/line_field.h"
#include "ui/inspector/people_commands.h"
#include "ui/inspector/segmented_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSliderQuarters = 4; // steps of the slider in one level
constexpr int kHighLevel = 2;      // -2 .. 2
constexpr int kFacePixels = 24;

QStringList levelNames()
{
    QStringList names;
    for (int level = -kHighLevel; level <= kHighLevel; ++level)
        names.append(emotionLabel(level));
    return names;
}

/// "+1.25": two decimals where a quarter needs them.
QString quarterText(double value)
{
    const double tenths = value * 10;
    return words::signedNumber(value, std::abs(tenths - std::round(tenths)) < 1e-9 ? 1 : 2);
}

} // namespace

EmotionPage::EmotionPage(const InspectorContext &given, QWidget *parent)
    : InspectorPage(given, parent),
      m_chip(addChip()),
      m_title(new QLabel),
      m_place(nullptr),
      m_faces(new SegmentedField(levelNames(), false)),
      m_slider(new QSlider(Qt::Horizontal)),
      m_value(new QLabel)
{
    m_title->setProperty("value", true);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(0, 6, 0, 4);
    addHead(m_title);
    m_place = addQuiet();
    m_faces->setObjectName(u"faces"_s);
    m_faces->setFixedHeight(38);
    for (int level = -kHighLevel; level <= kHighLevel; ++level)
        m_faces->setIconOnly(level + kHighLevel, context().pictures.feeling(level, kFacePixels),
                             QSize(kFacePixels, kFacePixels));
    addField(tr("Feeling"), m_faces);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_slider->setObjectName(u"feeling"_s);
    m_slider->setAccessibleName(tr("Feeling from frustrated to delighted"));
    m_slider->setRange(-kHighLevel * kSliderQuarters, kHighLevel * kSliderQuarters);
    m_slider->setPageStep(kSliderQuarters);
    m_slider->setTracking(false); // dragging writes when it ends
    m_value->setProperty("strong", true);
    m_value->setMinimumWidth(44);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_slider, 1);
    line->addWidget(m_value);
    add(row);
    m_word = new LineField([this](const QString &text) {
        return context().carryOut(setFeelingWord(context().commands, m_step, m_persona, text));
    });
    m_word->setObjectName(u"feelingWord"_s);
    m_word->setPlaceholderText(tr("Relieved"));
    addField(tr("In a word"), m_word);
    m_who = new ChoiceField;
    m_who->setObjectName(u"feelingPersona"_s);
    addField(tr("Felt by"), m_who);
    m_clear = plainButton(tr("Clear"), context().pictures.icon(u"close"_s, u"ink2"_s), this);
    m_clear->setObjectName(u"clearFeeling"_s);
    m_clear->setAccessibleName(tr("Clear the feeling"));
    add(m_clear, Qt::AlignLeft);
    addEnd();
    connect(m_faces, &SegmentedField::chosen, this, [this](int index) { score(index - kHighLevel); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int quarters) { score(quarters / double(kSliderQuarters)); });
    connect(m_slider, &QSlider::sliderMoved, this,
            [this](int quarters) { m_value->setText(quarterText(quarters / double(kSliderQuarters))); });
    connect(m_who, &ChoiceField::chosen, this, [this](qint64 persona) { give({persona}); });
    connect(m_clear, &QToolButton::clicked, this,
            [this] { context().carryOut(clearFeeling(context().commands, m_step, m_persona)); });
}

void EmotionPage::choose(StepId step, PersonaId persona)
{
    if (const Emotion *emotion = emotionAt(state(), step, persona))
        context().goTo(emotionSource(emotion->id));
}

void EmotionPage::score(double value)
{
    const bool first = !emotionAt(state(), m_step, m_persona);
    if (!isWritable() || !context().carryOut(scoreFeeling(context().commands, m_step, m_persona, value)))
        return;
    if (first)
        choose(m_step, m_persona);
}

void EmotionPage::give(PersonaId persona)
{
    if (!emotionAt(state(), m_step, m_persona)) {
        m_persona = persona; // nothing is scored yet: this says who it will be for
        m_who->show(personaChoices(context(), tr("Nobody in particular")), persona.value);
        return;
    }
    if (context().carryOut(giveFeelingTo(context().commands, m_step, m_persona, persona)))
        choose(m_step, persona);
}

void EmotionPage::show(const QList<Source> &subject)
{
    if (subject.isEmpty())
        return;
    const Emotion *emotion = state().find(emotionOf(subject.first()));
    const StepId step = stepAt(state(), subject.first());
    if (!emotion && step != m_step)
        m_persona = unscoredPersona(state(), context().map.journey(), step);
    m_step = step;
    if (emotion)
        m_persona = emotion->persona;
    else
        emotion = emotionAt(state(), m_step, m_persona);
    const Step *where = state().find(m_step);
    if (!where)
        return;
    showChip(m_chip, words::kindName(LaneKind::Emotion), u"emotion"_s, u"ink2"_s, u"sunken"_s);
    m_title->setText(emotion ? emotionLabel(emotion->value) : tr("Not asked yet"));
    const Stage *stage = state().find(where->stage);
    m_place->setText(stage ? tr("%1: %2").arg(stage->title, where->title) : where->title);
    const bool exact = emotion && emotion->value == std::round(emotion->value);
    m_faces->showChosen(exact ? static_cast<int>(emotion->value) + kHighLevel : -1);
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(emotion ? static_cast<int>(std::lround(emotion->value * kSliderQuarters)) : 0);
    }
    m_value->setText(emotion ? quarterText(emotion->value) : u"–"_s);
    m_word->showText(emotion ? emotion->word : QString());
    m_who->show(personaChoices(context(), tr("Nobody in particular")), m_persona.value);
    applyWritable();
    m_word->setEnabled(emotion);
    m_slider->setEnabled(isWritable());
    m_clear->setVisible(emotion && isWritable());
}

} // namespace periplus
