// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/editing_bar.h"

#include "core/layout/map_words.h"
#include "core/layout/portrait.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/card_facts.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/canvas/shown_map.h"
#include "ui/inspector/inspector_words.h"
#include "ui/paint/icon_engine.h"
#include "ui/shell/theming.h"

#include <QBoxLayout>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QWidgetAction>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarGap = 8; // between the bar and the editor, pixels
constexpr int kBarPad = 4;
constexpr int kBarButton = 28;
constexpr int kBarIcon = 16;
constexpr int kBarPortrait = 18;
constexpr int kShadow = 18;

struct GradeColor
{
    const char *icon;
    const char *token;
};

GradeColor gradeColor(EvidenceGrade grade)
{
    switch (grade) {
    case EvidenceGrade::Assumption:
        return {"warning", "warn"};
    case EvidenceGrade::Anecdote:
        return {"quote", "metric"};
    case EvidenceGrade::Observed:
        return {"eye", "touch"};
    case EvidenceGrade::Measured:
        return {"evidence", "good"};
    }
    Q_UNREACHABLE();
}

} // namespace

EditingBar::EditingBar(Canvas &canvas, InPlaceEditor &editor, CardFacts &facts)
    : QFrame(canvas.viewport()), m_canvas(canvas), m_editor(editor), m_facts(facts), m_row(new QHBoxLayout(this))
{
    setObjectName(u"editingBar"_s);
    setAccessibleName(tr("Tools for the text"));
    setCursor(Qt::ArrowCursor);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(kShadow);
    shadow->setOffset(0, 3);
    shadow->setColor(QColor(0, 0, 0, 60));
    setGraphicsEffect(shadow);
    m_row->setContentsMargins(kBarPad, kBarPad, kBarPad, kBarPad);
    m_row->setSpacing(2);
    m_persona = add(u"barPersona"_s, tr("Who feels it"));
    addLine();
    QToolButton *bold = addFormat(TextFormat::Bold, tr("Bold"));
    QToolButton *italic = addFormat(TextFormat::Italic, tr("Italic"));
    bold->setText(tr("B", "bold"));
    italic->setText(tr("I", "italic"));
    addFormat(TextFormat::Link, tr("Link"))->setIcon(icon(u"link"_s, "ink2"));
    addFormat(TextFormat::Bullets, tr("Bulleted list"))->setIcon(icon(u"list"_s, "ink2"));
    addLine();
    m_tags = add(u"barTags"_s, tr("Tags"));
    m_tags->setIcon(icon(u"tag"_s, "ink2"));
    m_evidence = add(u"barEvidence"_s, tr("How well it is known"));
    makeMenus();
    connect(&m_editor, &RichEdit::looksChanged, this, &EditingBar::showLooks);
    connect(&m_editor, &QTextEdit::textChanged, this, &EditingBar::showFacts);
    m_editor.installEventFilter(this);
    refresh();
}

QToolButton *EditingBar::add(const QString &name, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text
    button->setIconSize(QSize(kBarIcon, kBarIcon));
    button->setMinimumSize(kBarButton, kBarButton);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->installEventFilter(this);
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

QToolButton *EditingBar::addFormat(TextFormat format, const QString &words)
{
    QToolButton *button = add(u"bar-"_s + commandName(format), words);
    const QList<QKeySequence> keys = keysOf(format, m_editor);
    if (!keys.isEmpty())
        button->setToolTip(u"%1 (%2)"_s.arg(words, keys.first().toString(QKeySequence::NativeText)));
    button->setCheckable(true);
    button->setToolButtonStyle(format == TextFormat::Bold || format == TextFormat::Italic ? Qt::ToolButtonTextOnly
                                                                                          : Qt::ToolButtonIconOnly);
    m_formats.insert(format, button);
    connect(button, &QToolButton::clicked, this, [this, format] {
        m_editor.setFocus(Qt::OtherFocusReason);
        m_editor.apply(format);
        showLooks();
    });
    return button;
}

void EditingBar::addLine()
{
    auto *line = new QFrame(this);
    line->setProperty("barLine", true);
    line->setFixedSize(1, kBarButton - 10);
    m_row->addSpacing(3);
    m_row->addWidget(line);
    m_row->addSpacing(3);
}

void EditingBar::makeMenus()
{
    const auto give = [this](QToolButton *button, void (EditingBar::*fill)(QMenu &)) {
        auto *menu = new QMenu(button);
        menu->setToolTipsVisible(true);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(*menu);
        });
    };
    give(m_persona, &EditingBar::fillPersonas);
    give(m_tags, &EditingBar::fillTags);
    give(m_evidence, &EditingBar::fillEvidence);
}

void EditingBar::fillPersonas(QMenu &menu)
{
    const State &state = m_canvas.map().state();
    const PersonaId felt = m_facts.card() ? m_facts.card()->persona : PersonaId{};
    const auto addPersona = [&](const QString &name, const QIcon &picture, PersonaId id) {
        QAction *action = menu.addAction(picture, QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(id == felt);
        connect(action, &QAction::triggered, this, [this, id] { m_facts.setPersona(id); });
    };
    addPersona(tr("Everyone"), {}, {});
    QList<PersonaId> personas;
    for (const JourneyPersonaId part : state.personasOf(m_canvas.map().journey()))
        personas.append(state.at(part).persona);
    for (const PersonaId id : state.ordered<Persona>()) {
        if (!personas.contains(id))
            personas.append(id);
    }
    for (const PersonaId id : std::as_const(personas))
        addPersona(state.at(id).name, portrait(state.at(id)), id);
}

void EditingBar::fillTags(QMenu &menu)
{
    const State &state = m_canvas.map().state();
    QStringList has;
    for (const CardTagId mark : m_facts.card() ? state.tagsOf(m_facts.card()->id) : QList<CardTagId>())
        has.append(state.at(state.at(mark).tag).name);
    for (const TagId id : state.ordered<Tag>()) {
        const QString name = state.at(id).name;
        QAction *action = menu.addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(has.contains(name));
        connect(action, &QAction::triggered, this, [this, name](bool on) { m_facts.setTag(name, on); });
    }
    auto *field = new QLineEdit;
    field->setObjectName(u"barNewTag"_s);
    field->setPlaceholderText(tr("New tag"));
    field->setAccessibleName(tr("New tag"));
    auto *entry = new QWidgetAction(&menu);
    entry->setDefaultWidget(field);
    menu.addAction(entry);
    connect(field, &QLineEdit::returnPressed, &menu, [this, field, &menu] {
        const QString name = field->text().trimmed();
        menu.close();
        if (!name.isEmpty())
            m_facts.setTag(name, true);
    });
}

void EditingBar::fillEvidence(QMenu &menu)
{
    const QStringList names = words::evidenceGrades();
    for (int i = 0; i < names.size(); ++i) {
        const auto grade = static_cast<EvidenceGrade>(i);
        const GradeColor look = gradeColor(grade);
        QAction *action = menu.addAction(icon(QLatin1String(look.icon), look.token), names[i]);
        action->setCheckable(true);
        action->setChecked(m_facts.grade() == grade);
        connect(action, &QAction::triggered, this, [this, grade] { m_facts.setGrade(grade); });
    }
}

QIcon EditingBar::icon(const QString &name, const char *token) const
{
    return iconFor(name, tokenColor(m_canvas.map().theme(), QLatin1String(token)));
}

QIcon EditingBar::portrait(const Persona &persona) const
{
    QPixmap picture(QSize(kBarPortrait, kBarPortrait) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRectF square(0, 0, kBarPortrait, kBarPortrait);
    m_canvas.paintItems(painter, {portraitItems(persona, square), square});
    return QIcon(picture);
}

void EditingBar::refresh()
{
    showFacts();
    showLooks();
    place();
}

void EditingBar::showFacts()
{
    const State &state = m_canvas.map().state();
    const Card *card = m_facts.card();
    const Persona *persona = card ? state.find(card->persona) : nullptr;
    m_persona->setText(persona ? words::shortName(*persona) : tr("Everyone"));
    m_persona->setIcon(persona ? portrait(*persona) : icon(u"persona"_s, "ink3"));
    m_persona->setIconSize(persona ? QSize(kBarPortrait, kBarPortrait) : QSize(kBarIcon, kBarIcon));
    const auto tags = card ? state.tagsOf(card->id).size() : 0;
    m_tags->setText(tags > 0 ? QString::number(tags) : QString());
    m_tags->setToolButtonStyle(tags > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const std::optional<EvidenceGrade> grade = m_facts.grade();
    m_evidence->setText(grade ? words::evidenceGrades().at(static_cast<int>(*grade)) : tr("Evidence"));
    const GradeColor look = grade ? gradeColor(*grade) : GradeColor{"evidence", "ink3"};
    m_evidence->setIcon(icon(QLatin1String(look.icon), look.token));
    QPalette ink = m_evidence->palette();
    ink.setColor(QPalette::ButtonText, tokenColor(m_canvas.map().theme(), QLatin1String(look.token)));
    m_evidence->setPalette(ink);
    for (QToolButton *button : {m_persona, m_tags, m_evidence}) {
        button->setEnabled(m_facts.canChange());
        button->setAccessibleDescription(button->text());
    }
    const QSize wanted = sizeHint();
    if (wanted != size())
        place();
}

void EditingBar::showLooks()
{
    for (auto it = m_formats.cbegin(); it != m_formats.cend(); ++it)
        it.value()->setChecked(m_editor.has(it.key()));
}

void EditingBar::place()
{
    adjustSize();
    const QRect text = m_editor.geometry();
    const QSize view = parentWidget()->size();
    const int x = text.right() + 1 - width();
    int y = text.top() - kBarGap - height();
    if (y < 0)
        y = text.bottom() + kBarGap;
    if (y + height() > view.height()) // the text fills the view: over its end
        y = std::max(0, view.height() - height() - kBarPad);
    move(std::max(kBarPad, std::min(std::max(x, text.left()), view.width() - width() - kBarPad)), y);
}

void EditingBar::enter()
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool EditingBar::walk(int key)
{
    const bool back = key == Qt::Key_Left || key == Qt::Key_Backtab;
    const qsizetype count = m_buttons.size();
    qsizetype at = m_buttons.indexOf(qobject_cast<QToolButton *>(focusWidget()));
    for (qsizetype i = 0; i < count; ++i) {
        at = (at + (back ? count - 1 : 1)) % count;
        if (m_buttons[at]->isEnabled())
            break;
    }
    m_buttons[at]->setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    return true;
}

bool EditingBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_editor) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            place();
        return false;
    }
    auto *button = qobject_cast<QToolButton *>(watched);
    if (event->type() == QEvent::FocusOut) {
        m_editor.leave(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }
    if (event->type() != QEvent::KeyPress || !button)
        return false;
    switch (const int key = static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return walk(key);
    case Qt::Key_Escape:
        m_editor.setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        button->menu() ? button->showMenu() : button->click();
        return true;
    default:
        return false;
    }
}

} // namespace periplus
