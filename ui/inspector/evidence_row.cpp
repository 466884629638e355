// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/evidence_row.h"

#include "ui/inspector/card_part_commands.h"
#include "ui/inspector/inspector_page.h"
#include "ui/inspector/inspector_words.h"
#include "ui/inspector/line_field.h"
#include "ui/inspector/number_field.h"
#include "ui/inspector/row_grip.h"
#include "ui/shell/theming.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHead = 22;
constexpr int kMostAnswers = 100'000'000;

struct GradeLook
{
    const char *icon;
    const char *ink;
    const char *ground;
};

GradeLook gradeLook(EvidenceGrade grade)
{
    switch (grade) {
    case EvidenceGrade::Assumption:
        return {"warning", "warn", "warnbg"};
    case EvidenceGrade::Anecdote:
        return {"quote", "metric", "metricbg"};
    case EvidenceGrade::Observed:
        return {"eye", "touch", "touchbg"};
    case EvidenceGrade::Measured:
        return {"evidence", "good", "goodbg"};
    }
    return {"", "ink2", "sunken"};
}

QList<ChoiceField::Choice> choicesOf(const QStringList &names)
{
    QList<ChoiceField::Choice> choices;
    for (const QString &name : names)
        choices.append({name, {}, choices.size()});
    return choices;
}

} // namespace

void EvidenceRow::showGrade(KindChip &chip, EvidenceGrade grade, const InspectorPictures &pictures)
{
    const GradeLook look = gradeLook(grade);
    const auto color = [&](const char *token) { return tokenColor(pictures.theme(), QLatin1String(token)); };
    chip.show(words::evidenceGrades().at(static_cast<int>(grade)),
              pictures.icon(QLatin1String(look.icon), QLatin1String(look.ink)), color(look.ink), color(look.ground));
}

EvidenceRow::EvidenceRow(const InspectorContext &context, EvidenceId id, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_id(id),
      m_text(new QLabel(this)),
      m_count(new QLabel(this)),
      m_grip(new RowGrip(tr("Move evidence"), context.pictures.icon(u"grip"_s, u"ink3"_s), this)),
      m_more(
          pictureButton(tr("Edit evidence"), context.pictures.icon(u"chevron-down"_s, u"ink3"_s), kRowHead, 14, this)),
      m_chip(new KindChip(this)),
      m_from(new QLabel(this))
{
    setObjectName(u"evidence"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_count->setProperty("strong", true);
    m_more->setObjectName(u"editEvidence"_s);
    m_more->setCheckable(true);
    m_text->setMinimumHeight(kRowHead);
    m_count->setFixedHeight(kRowHead);
    m_more->setProperty("edits", true);
    m_more->setVisible(context.isWritable());
    first->addWidget(m_text, 1);
    first->addWidget(m_count, 0, Qt::AlignTop);
    m_grip->setObjectName(u"moveEvidence"_s);
    m_grip->hide(); // until there are others
    first->addWidget(m_grip, 0, Qt::AlignTop);
    first->addWidget(m_more, 0, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    m_from->setProperty("quiet", true);
    second->addWidget(m_chip);
    second->addWidget(m_from, 1);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_more, &QToolButton::toggled, this, &EvidenceRow::setOpen);
}

void EvidenceRow::makeForm()
{
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(8);
    InspectorCommands &commands = m_context.commands;
    m_note = new LineField(
        [this](const QString &text) {
            return m_context.carryOut(m_context.commands.set(QList{m_id}, &Evidence::note, text));
        },
        m_form);
    m_note->setObjectName(u"evidenceNote"_s);
    m_note->setPlaceholderText(tr("Import log, 1,204 files"));
    m_grade = new ChoiceField(m_form);
    m_grade->setObjectName(u"evidenceGrade"_s);
    m_source = new ChoiceField(m_form);
    m_source->setObjectName(u"evidenceSource"_s);
    m_n = new NumberField(
        0, kMostAnswers, true,
        [this](std::optional<int> n) {
            return m_context.carryOut(
                m_context.commands.set(QList{m_id}, &Evidence::n, n, InspectorCommands::Fold::Yes));
        },
        m_form);
    m_n->setObjectName(u"evidenceCount"_s);
    m_n->setFixedWidth(86);
    connect(m_grade, &ChoiceField::chosen, this, [this, &commands](qint64 value) {
        m_context.carryOut(commands.set(QList{m_id}, &Evidence::grade, static_cast<EvidenceGrade>(value)));
    });
    connect(m_source, &ChoiceField::chosen, this, [this, &commands](qint64 value) {
        m_context.carryOut(commands.set(QList{m_id}, &Evidence::source, static_cast<EvidenceSource>(value)));
    });
    column->addWidget(captioned(tr("What it says"), m_note));
    column->addWidget(captioned(tr("How well it is known"), m_grade));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(captioned(tr("Source"), m_source), 1);
    row->addWidget(captioned(tr("n"), m_n));
    column->addLayout(row);
    m_n->setAccessibleName(tr("How many answers"));
    auto *remove = plainButton(tr("Remove"), m_context.pictures.icon(u"delete"_s, u"ink2"_s), m_form);
    remove->setObjectName(u"removeEvidence"_s);
    remove->setAccessibleName(tr("Remove evidence"));
    connect(remove, &QToolButton::clicked, this,
            [this] { m_context.carryOut(removeEvidence(m_context.commands, m_id)); });
    column->addWidget(remove, 0, Qt::AlignLeft);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_form);
}

void EvidenceRow::setOpen(bool open)
{
    if (open && !m_form)
        makeForm();
    if (m_form)
        m_form->setVisible(open);
    if (m_more->isChecked() != open)
        m_more->setChecked(open);
    show();
    if (open)
        m_note->setFocus(Qt::OtherFocusReason);
}

void EvidenceRow::show()
{
    const Evidence *evidence = m_context.state().find(m_id);
    if (!evidence)
        return;
    const QString source = words::evidenceSources().at(static_cast<int>(evidence->source));
    const bool sourced = evidence->source != EvidenceSource::None;
    m_text->setText(!evidence->note.isEmpty() ? evidence->note : sourced ? source : tr("Not described yet"));
    m_count->setText(evidence->n ? tr("n %1").arg(locale().toString(*evidence->n)) : QString());
    m_count->setVisible(evidence->n.has_value());
    m_from->setText(sourced && !evidence->note.isEmpty() ? source : QString());
    showGrade(*m_chip, evidence->grade, m_context.pictures);
    if (m_form) {
        m_note->showText(evidence->note);
        m_grade->show(choicesOf(words::evidenceGrades()), static_cast<int>(evidence->grade));
        m_source->show(choicesOf(words::evidenceSources()), static_cast<int>(evidence->source));
        m_n->showNumber(evidence->n);
    }
    setVisible(true);
}

void EvidenceRow::mousePressEvent(QMouseEvent *event)
{
    if (m_more->isVisible() && event->button() == Qt::LeftButton
        && (!m_form || !m_form->geometry().contains(event->pos())))
        setOpen(!m_more->isChecked());
}

} // namespace periplus
