// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector beside a shown canvas, with what tests do to its fields.
#pragma once

#include "tests/support/ui/no_more_writing.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/inspector/choice_field.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/theming.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolButton>

namespace periplus {

class ShownInspector : private QTemporaryDir, public ShownCanvas
{
public:
    /// onDisk: in a file, which can be full or read only.
    explicit ShownInspector(bool onDisk = false)
        : ShownCanvas(onDisk ? filePath(QStringLiteral("small.periplus")) : QString()),
          inspector(canvas, painter(), measurer(), &m_window)
    {
        applyTheme(*qApp, map.theme());
        m_window.resize(1300, 900);
        canvas.setParent(&m_window);
        canvas.show();
        inspector.setGeometry(1010, 0, Inspector::kWidth, 900);
        QObject::connect(&inspector, &Inspector::failed, &inspector,
                         [this](const Error &error) { errors.append(error); });
        m_window.show();
        m_window.activateWindow();
        settle();
    }
    ~ShownInspector()
    {
        map.show(nullptr, {});
        canvas.setParent(nullptr);
    }

    /// Lets the inspector follow.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void select(const QList<Source> &sources)
    {
        canvas.selection().set(sources);
        settle();
    }
    QWidget *field(const QString &name) const { return inspector.findChild<QWidget *>(name); }
    QList<QWidget *> fields(const QString &name) const { return inspector.findChildren<QWidget *>(name); }
    QString text(const QString &name) const
    {
        if (const auto *text = inspector.findChild<QTextEdit *>(name))
            return text->toPlainText();
        const auto *line = inspector.findChild<QLineEdit *>(name);
        return line ? line->text() : QString();
    }
    /// Replaces the text of a field, key by key; does not save.
    void typeInto(const QString &name, const char *letters) const
    {
        QWidget *widget = field(name);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, QLatin1String(letters));
    }
    void click(const QString &name)
    {
        QTest::mouseClick(field(name), Qt::LeftButton);
        settle();
    }
    QWidget *segment(const QString &name, int index) const
    {
        return field(name)->findChildren<QToolButton *>().at(index);
    }
    /// Chooses an entry by keyboard, as many entries below the current one.
    void chooseBelow(const QString &name, int entries)
    {
        QWidget *widget = field(name);
        widget->setFocus();
        for (int i = 0; i < entries; ++i) {
            QTest::keyClick(widget, Qt::Key_Down);
            settle();
        }
    }
    /// Triggers an entry of a menu that is open.
    bool chooseInMenu(const QString &menu, const QString &entry)
    {
        const auto *open = inspector.findChild<QMenu *>(menu);
        for (QAction *action : open ? open->actions() : QList<QAction *>()) {
            if (action->text() == entry && action->isEnabled()) {
                action->trigger();
                settle();
                return true;
            }
        }
        return false;
    }
    /// Runs verbs as one step; false when the closure says so.
    bool edit(const std::function<bool(Edit &edit)> &verbs)
    {
        const Status done = small.workspace->edit(Op::Import, {}, [&](Edit &edit) -> Status {
            return verbs(edit) ? Status() : Status(failure(Errc::InvalidValue));
        });
        settle();
        return done.has_value();
    }
    /// Adds a card at the second step.
    CardId addCard(LaneKind kind, const QString &text)
    {
        CardId made;
        edit([&](Edit &edit) {
            made = createCard(edit, {small.lane(kind), {}, small.steps[1], {}}, text).value_or(CardId{});
            return made.value != 0;
        });
        return made;
    }
    /// How many steps history has; the small map is the first.
    qint64 steps() const { return small.workspace->history().count(); }
    bool undo()
    {
        const bool done = small.workspace->undo().has_value();
        settle();
        return done;
    }
    void reopenReadOnly()
    {
        map.show(nullptr, {});
        const QString path = small.workspace->path();
        small.workspace.reset();
        small.workspace = Workspace::open(path, OpenMode::ReadOnly).value();
        map.show(small.workspace.get(), small.journey);
        settle();
    }

private:
    QWidget m_window;

public:
    Inspector inspector;
    QList<Error> errors;
};

} // namespace periplus
