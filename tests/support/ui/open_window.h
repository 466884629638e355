// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with everything it keeps in a temporary folder, and answers instead of dialogs.
#pragma once

#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/paint/text_measurer.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document_control.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/navigator.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace periplus {

/// Answers questions at once and remembers that they were asked.
class PreparedAnswers final : public Dialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return answer; }
    QString fileToSave(QWidget *, const QString &, const QString &suggested, const QString &, bool) override
    {
        suggestion = suggested;
        return answer;
    }
    void about(QWidget *) override { ++abouts; }

    QString answer;
    QString suggestion;
    int abouts = 0;
};

class OpenWindow
{
public:
    OpenWindow()
        : settings(path("window.ini")),
          desk({m_measurer, dialogs, settings, Drafts(path("drafts")), Snapshots(path("snapshots")),
                Thumbnails(path("thumbnails")), path("templates")}),
          window(desk.makeWindow())
    {
        window.resize(1200, 800);
        window.show();
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool written = file.open(QFile::ReadWrite | QFile::Truncate) && file.write(bytes) == bytes.size();
        return written ? file.fileName() : QString();
    }
    QStringList drafts() const { return QDir(path("drafts")).entryList({QStringLiteral("*.periplus")}); }

    void trigger(const char *action) { window.findChild<QAction *>(QLatin1String(action))->trigger(); }
    bool isEnabled(const char *action) { return window.findChild<QAction *>(QLatin1String(action))->isEnabled(); }
    QString textOf(const char *action) { return window.findChild<QAction *>(QLatin1String(action))->text(); }
    QString label(const char *name) { return window.findChild<QLabel *>(QLatin1String(name))->text(); }
    QWidget *find(const char *name) { return window.findChild<QWidget *>(QLatin1String(name)); }
    /// Shows the sheet of the first persona by a click on its name.
    void showFirstPersona()
    {
        NavList &list = window.findChild<Navigator *>()->personas();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    }
    /// Selects the first card and offers it the icons.
    QWidget *openIconMenu()
    {
        const JourneyId journey = state().ordered<Journey>().first();
        const StageId stage = state().stagesOf(journey).first();
        const CardId card = state().cardsOf(state().stepsOf(stage).first()).first();
        window.canvas().selection().setOne(cardSource(card));
        QTest::qWait(30);
        window.findChild<QToolButton *>(QStringLiteral("cardIcon"))->click();
        return find("iconMenu");
    }
    /// A block of a spreadsheet comes from the clipboard, and its preview is shown.
    QWidget *openPastePreview()
    {
        window.canvas().setFocus();
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Step\tPain points\nCompare\tToo many tabs\nOrder\tSlow form"));
        trigger("paste");
        QTest::qWait(50);
        return find("pasteDialog");
    }
    QString message()
    {
        const QWidget *banner = find("banner");
        return banner->isVisible() ? banner->findChild<QLabel *>()->text() : QString();
    }
    Workspace *workspace() { return window.documents().workspace(); }
    const State &state() { return workspace()->state(); }

private:
    QTemporaryDir m_folder;
    ShapedTextMeasurer m_measurer;

public:
    PreparedAnswers dialogs;
    Settings settings;
    Desk desk;
    MainWindow &window;
};

} // namespace periplus
