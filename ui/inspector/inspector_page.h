// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/choice_field.h"
#include "ui/inspector/inspector_context.h"
#include "ui/inspector/kind_chip.h"
#include "ui/inspector/part.h"
#include "ui/inspector/text_field.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QBoxLayout;
class QVBoxLayout;

namespace periplus {

/// One page of the inspector: everything about one kind of thing. Holds what it shows only as ids, so that a text
/// goes where it belongs even when something else was selected meanwhile.
class InspectorPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPage(const InspectorContext &context, QWidget *parent = nullptr);

    /// Shows the rows as they are now. Texts that are being typed stay.
    virtual void show(const QList<Source> &subject) = 0;

    /// Saves what is being typed; false when that failed: then it stays.
    bool finish();
    /// Lets Tab go through the fields as they stand, also through those that came later.
    void orderTabs();

protected:
    const InspectorContext &context() const { return m_context; }
    const State &state() const { return m_context.state(); }
    bool isWritable() const { return m_context.isWritable(); }

    /// A round label at the head of the page, and what it says: "Pain point", with an icon, in the tokens' colours.
    KindChip *addChip();
    void showChip(KindChip *chip, const QString &text, const QString &icon, const QString &hue, const QString &ground);
    /// The title in large letters, edited where it stands.
    TextField *addTitle(const QString &name, TextField::Save save);
    QLabel *addQuiet();
    /// Any widget among what the page is about, above its fields.
    void addHead(QWidget *widget);
    /// A field under its label.
    void addField(const QString &label, QWidget *field);
    /// Two or three fields side by side, each under its label.
    void addRow(const QList<std::pair<QString, QWidget *>> &fields);
    /// Any widget, as wide as the page or at its left.
    void add(QWidget *widget, Qt::Alignment alignment = {});
    /// A part of its own below a line across the page.
    void addPart(Part *part);
    void addEnd();

    /// Makes the fields of this page readable only, or writable again.
    void applyWritable();

private:
    void addIndented(QBoxLayout *to, QWidget *widget, int indent, Qt::Alignment alignment);

    QVBoxLayout *m_column;
    QVBoxLayout *m_top; ///< what the page is about, in close lines
    const InspectorContext &m_context;
};

/// A label over a field, named for screen readers.
QWidget *captioned(const QString &label, QWidget *field);

/// The buttons of the inspector that are words or a picture only.
QToolButton *plainButton(const QString &text, const QIcon &icon, QWidget *parent);
/// A square one with a picture only; `words` are its tool tip and what screen readers say.
QToolButton *pictureButton(const QString &words, const QIcon &icon, int size, int pictureSize, QWidget *parent);

} // namespace periplus
