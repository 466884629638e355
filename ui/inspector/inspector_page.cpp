// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_page.h"

#include "ui/inspector/line_field.h"
#include "ui/inspector/number_field.h"
#include "ui/inspector/segmented_field.h"
#include "ui/inspector/toggle_field.h"
#include "ui/shell/theming.h"

#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitlePixels = 18;
constexpr int kTitleIndent = Part::kMargin - 7; // the title's own frame: its letters stand on the edge of the page

/// The widgets that take the focus, in the order of the layouts.
void collectFields(const QLayout *layout, QList<QWidget *> &fields)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        QWidget *widget = item->widget();
        if (widget && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            fields.append(widget);
        collectFields(widget ? widget->layout() : item->layout(), fields);
    }
}

} // namespace

QWidget *captioned(const QString &label, QWidget *field)
{
    auto *both = new QWidget;
    both->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *caption = new QLabel(label);
    caption->setProperty("caption", true);
    caption->setTextFormat(Qt::PlainText);
    column->addWidget(caption);
    column->addWidget(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    return both;
}

QToolButton *plainButton(const QString &text, const QIcon &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("plain", true);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(icon);
    button->setIconSize(QSize(15, 15));
    button->setToolButtonStyle(icon.isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *pictureButton(const QString &words, const QIcon &icon, int size, int pictureSize, QWidget *parent)
{
    QToolButton *button = plainButton({}, icon, parent);
    button->setProperty("tight", true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(pictureSize, pictureSize));
    button->setFixedSize(size, size);
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

InspectorPage::InspectorPage(const InspectorContext &context, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_top(new QVBoxLayout), m_context(context)
{
    setObjectName(u"inspectorPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(0, 12, 0, 16);
    m_column->setSpacing(10);
    m_top->setSpacing(0);
    m_column->addLayout(m_top);
}

bool InspectorPage::finish()
{
    for (QWidget *widget : findChildren<QWidget *>()) {
        auto *typing = dynamic_cast<Typing *>(widget);
        if (typing && !typing->finish())
            return false;
    }
    return true;
}

void InspectorPage::orderTabs()
{
    QList<QWidget *> fields;
    collectFields(layout(), fields);
    for (qsizetype i = 1; i < fields.size(); ++i) {
        if (fields[i - 1]->nextInFocusChain() != fields[i])
            setTabOrder(fields[i - 1], fields[i]);
    }
}

KindChip *InspectorPage::addChip()
{
    auto *chip = new KindChip(this);
    addIndented(m_top, chip, Part::kMargin, Qt::AlignLeft);
    return chip;
}

void InspectorPage::showChip(KindChip *chip, const QString &text, const QString &icon, const QString &hue,
                             const QString &ground)
{
    const Theme &theme = m_context.pictures.theme();
    chip->show(text, m_context.pictures.icon(icon, hue), tokenColor(theme, hue), tokenColor(theme, ground));
}

TextField *InspectorPage::addTitle(const QString &name, TextField::Save save)
{
    auto *title = new TextField(TextField::Enter::Saves, std::move(save), this);
    title->setProperty("title", true);
    title->setAccessibleName(name);
    title->setPlaceholderText(name);
    QFont font(u"Inter Display"_s);
    font.setPixelSize(kTitlePixels);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    addIndented(m_top, title, kTitleIndent, {});
    return title;
}

QLabel *InspectorPage::addQuiet()
{
    auto *label = new QLabel(this);
    label->setProperty("quiet", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    addHead(label);
    return label;
}

void InspectorPage::addHead(QWidget *widget)
{
    addIndented(m_top, widget, Part::kMargin, {});
}

void InspectorPage::addField(const QString &label, QWidget *field)
{
    add(captioned(label, field));
}

void InspectorPage::addRow(const QList<std::pair<QString, QWidget *>> &fields)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (const auto &[label, field] : fields)
        line->addWidget(captioned(label, field), 1);
    add(row);
}

void InspectorPage::add(QWidget *widget, Qt::Alignment alignment)
{
    addIndented(m_column, widget, Part::kMargin, alignment);
}

void InspectorPage::addIndented(QBoxLayout *to, QWidget *widget, int indent, Qt::Alignment alignment)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(indent, 0, indent, 0);
    row->addWidget(widget, 0, alignment);
    to->addLayout(row);
}

void InspectorPage::addPart(Part *part)
{
    m_column->addWidget(part);
}

void InspectorPage::addEnd()
{
    m_column->addStretch(1);
}

void InspectorPage::applyWritable()
{
    const bool writable = isWritable();
    for (auto *field : findChildren<TextField *>()) {
        if (field->isReadOnly() == writable) {
            field->setReadOnly(!writable);
            field->style()->polish(field);
        }
    }
    for (auto *field : findChildren<LineField *>())
        field->setReadOnly(!writable);
    for (auto *field : findChildren<NumberField *>())
        field->setReadOnly(!writable);
    for (auto *field : findChildren<ChoiceField *>())
        field->setReadOnly(!writable);
    for (auto *field : findChildren<SegmentedField *>())
        field->setReadOnly(!writable);
    for (auto *field : findChildren<ToggleField *>())
        field->setEnabled(writable);
    for (auto *button : findChildren<QToolButton *>()) {
        if (button->property("edits").toBool())
            button->setVisible(writable);
    }
}

} // namespace periplus
