// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/sheet_editing.h"

#include "ui/personas/persona_view.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace periplus {

namespace {

constexpr double kNewHeight = 26;
constexpr double kNewWidth = 150;
constexpr double kMiddleSkill = 3;

} // namespace

SheetEditing::SheetEditing(PersonaView &view) : QObject(nullptr), m_view(view) {}

SheetEditing::~SheetEditing() = default;

bool SheetEditing::start(const PageStop &stop, TraitPart part)
{
    const std::optional<SheetText> text = textAt(m_view.state(), stop, part);
    if (!text || !m_view.isWritable() || !finish())
        return false;
    m_isNew = false;
    open(*text);
    return true;
}

void SheetEditing::startNew(const PageStop &stop, TraitKind kind, const QString &section, TraitId after)
{
    if (!m_view.isWritable() || !finish())
        return;
    m_isNew = true;
    m_new = Trait{{}, m_view.persona(), {}, kind, section, {}, {}};
    m_after = after;
    SheetText text{stop.source,    hasLabel(kind) ? TraitPart::Label : TraitPart::Text, {}, stop.rect, 14,
                   !hasLabel(kind)};
    if (kind == TraitKind::Section && section.isEmpty())
        text.isRich = false; // its heading comes first
    if (after)
        text.rect = QRectF(stop.rect.left(), stop.rect.bottom() + 4, std::max(kNewWidth, stop.rect.width()), kNewHeight)
                        .adjusted(hasBullet(kind) ? kBulletWidth : 0, 0, 0, 0);
    open(text);
}

void SheetEditing::open(const SheetText &text)
{
    m_text = text;
    using Mode = InPlaceEditor::Mode;
    m_editor = new InPlaceEditor(text.text, text.isRich ? Mode::Rich : Mode::Plain, m_view.viewport());
    m_editor->installEventFilter(this);
    connect(m_editor, &InPlaceEditor::saved, this, &SheetEditing::save);
    connect(m_editor, &InPlaceEditor::cancelled, this, [this] {
        close();
        m_view.setFocus(Qt::OtherFocusReason);
    });
    m_given = m_editor->source();
    m_editor->selectAll();
    m_editor->show();
    follow();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void SheetEditing::follow()
{
    if (m_editor)
        m_editor->place(m_view.inView(m_text.rect.adjusted(-7, -6, 7, 6)), m_text.pixels);
}

/// In lists Enter goes on with another statement; Ctrl+Enter does so everywhere.
bool SheetEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || key.modifiers() != Qt::NoModifier || m_text.source.role != Role::Trait)
        return QObject::eventFilter(watched, event);
    save(m_editor->source(), InPlaceEditor::Then::NewSibling);
    return true;
}

bool SheetEditing::finish()
{
    if (!m_editor)
        return true;
    if (!m_view.carryOut(write(m_editor->source())))
        return false;
    close();
    return true;
}

void SheetEditing::save(const QString &text, InPlaceEditor::Then then)
{
    if (!m_editor)
        return;
    const bool nothing = text.isEmpty();
    if (!m_view.carryOut(write(text)))
        return;
    close();
    if (nothing && then == InPlaceEditor::Then::NewSibling) // Enter in an empty new line ends the list
        then = InPlaceEditor::Then::Nothing;
    goOn(then);
}

void SheetEditing::close()
{
    InPlaceEditor *editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    disconnect(editor, nullptr, this, nullptr);
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        m_view.setFocus(Qt::OtherFocusReason);
}

Status SheetEditing::write(const QString &text)
{
    m_written = TraitId{m_text.source.role == Role::Trait ? m_text.source.id : 0};
    if (m_isNew)
        return writeNew(text);
    if (text == m_given) // nobody typed; another window may have written something else in the meantime
        return {};
    PersonaCommands commands(*m_view.workspace());
    const Source &source = m_text.source;
    if (source.role == Role::PersonaField)
        return commands.setField(PersonaId{source.id}, static_cast<SheetField>(source.lane), text);
    if (source.role == Role::TraitHeading)
        return commands.renameSection(TraitId{source.id}, text);
    if (text.isEmpty() && m_text.part == TraitPart::Text && m_text.text.isEmpty())
        return {};
    return commands.setText(TraitId{source.id}, m_text.part, text);
}

Status SheetEditing::writeNew(const QString &text)
{
    if (text.isEmpty())
        return {};
    Trait trait = m_new;
    if (hasLabel(trait.kind) || (trait.kind == TraitKind::Section && trait.label.isEmpty()))
        trait.label = text;
    else
        trait.text = text;
    if (trait.kind == TraitKind::Skill)
        trait.value = kMiddleSkill;
    const Result<TraitId> made = PersonaCommands(*m_view.workspace()).addTrait(trait, m_after);
    if (!made)
        return failure(made.error());
    m_written = *made;
    m_view.select({Role::Trait, made->value, sectionNumber(trait.kind)});
    return {};
}

void SheetEditing::goOn(InPlaceEditor::Then then)
{
    const Trait *trait = m_view.state().find(m_written);
    const bool wantsText = trait && m_text.part == TraitPart::Label && trait->kind == TraitKind::Fact;
    const bool freshSection = trait && m_isNew && trait->kind == TraitKind::Section && trait->text.isEmpty();
    const PageStop *stop = m_view.current();
    if (stop && then != InPlaceEditor::Then::Previous && then != InPlaceEditor::Then::Nothing
        && (wantsText || freshSection)) {
        start(*stop, TraitPart::Text);
        return;
    }
    switch (then) {
    case InPlaceEditor::Then::Nothing:
        return;
    case InPlaceEditor::Then::NewSibling:
        m_view.addStatement();
        return;
    case InPlaceEditor::Then::Next:
        goToNext(1);
        return;
    case InPlaceEditor::Then::Previous:
        goToNext(-1);
        return;
    }
}

void SheetEditing::goToNext(int by)
{
    const PageStop *now = m_view.current();
    const QList<PageStop> &stops = m_view.stops();
    qsizetype place = now ? stopOf(stops, now->source) + by : 0;
    for (; place >= 0 && place < stops.size(); place += by) {
        const PageStop stop = stops.at(place);
        const bool fact = kindOf(stop.source) == TraitKind::Fact && by > 0;
        if (!textAt(m_view.state(), stop, TraitPart::Text))
            continue;
        m_view.select(stop.source);
        start(stop, fact ? TraitPart::Label : TraitPart::Text);
        return;
    }
}

} // namespace periplus
