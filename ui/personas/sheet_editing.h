// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/in_place_editor.h"
#include "ui/personas/sheet_texts.h"

#include <QObject>

namespace periplus {

class PersonaView;

/// Writes texts of a sheet where they stand. A new statement is kept only once it says something.
class SheetEditing : public QObject
{
    Q_OBJECT

public:
    explicit SheetEditing(PersonaView &view);
    ~SheetEditing() override;

    bool isActive() const { return m_editor != nullptr; }
    InPlaceEditor *editor() const { return m_editor; }

    /// Writes the text at a place; false where there is none.
    bool start(const PageStop &stop, TraitPart part);
    /// Writes a new statement below a place.
    void startNew(const PageStop &stop, TraitKind kind, const QString &section, TraitId after);
    /// Saves what is being written; false when that failed: then the text stays.
    bool finish();
    /// Closes the editor without saving.
    void cancel() { close(); }
    /// The sheet was laid out anew or scrolled.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const SheetText &text);
    void save(const QString &text, InPlaceEditor::Then then);
    Status write(const QString &text);
    Status writeNew(const QString &text);
    void close();
    void goOn(InPlaceEditor::Then then);
    void goToNext(int by);

    PersonaView &m_view;
    InPlaceEditor *m_editor = nullptr;
    SheetText m_text;
    QString m_given; ///< what the editor showed when it was opened
    bool m_isNew = false;
    Trait m_new;
    TraitId m_after;
    TraitId m_written; ///< the statement that was just written
};

} // namespace periplus
