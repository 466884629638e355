// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/command/shortcut_editor.h"
#include "ui/shell/appearance.h"
#include "ui/shell/dialog_parts.h"
#include "ui/shell/settings.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 80;
constexpr int kNameWidth = 220;
constexpr int kSpacing = 18; // between the choices of a row

/// Choices beside each other, of which one is always on.
class ChoiceRow : public QWidget
{
public:
    ChoiceRow() : m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
    {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(kSpacing);
    }

    QRadioButton *add(const char *name, const QString &text, bool on)
    {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        button->setChecked(on);
        m_group->addButton(button);
        m_row->addWidget(button);
        return button;
    }

    void finish() { m_row->addStretch(); }

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace

SettingsDialog::SettingsDialog(Appearance &appearance, Settings &settings, CommandRegistry &registry, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    resize(640, 700);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeSettings"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = dialogColumn(this, 8);
    column->addWidget(dialogHeading(tr("Your name")));
    column->addWidget(author(settings));
    column->addSpacing(12);
    column->addWidget(dialogHeading(tr("Colours")));
    column->addWidget(colours(appearance));
    column->addSpacing(12);
    column->addWidget(dialogHeading(tr("Language")));
    column->addWidget(language(settings));
    column->addSpacing(12);
    column->addWidget(dialogHeading(tr("Motion")));
    column->addWidget(motion(appearance));
    column->addSpacing(12);
    column->addWidget(dialogHeading(tr("Shortcuts")));
    column->addWidget(new ShortcutEditor(registry), 1);
    column->addLayout(buttons);
}

QWidget *SettingsDialog::author(Settings &settings)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *name = new QLineEdit(settings.author());
    name->setObjectName(u"authorName"_s);
    name->setAccessibleName(tr("Your name"));
    name->setPlaceholderText(tr("No name"));
    name->setMaxLength(kLongestName);
    name->setFixedWidth(kNameWidth);
    auto *where = new QLabel(tr("Stands at your comments and in the history of a file."));
    where->setProperty("quiet", true);
    row->addWidget(name);
    row->addWidget(where, 1);
    connect(name, &QLineEdit::textEdited, this, [this, &settings](const QString &text) {
        settings.setAuthor(text);
        emit authorChanged();
    });
    return box;
}

QWidget *SettingsDialog::colours(Appearance &appearance)
{
    auto *row = new ChoiceRow;
    const auto add = [&](const char *name, const QString &text, ThemeChoice choice) {
        QRadioButton *button = row->add(name, text, appearance.choice() == choice);
        connect(button, &QRadioButton::clicked, this, [&appearance, choice] { appearance.choose(choice); });
        connect(&appearance, &Appearance::changed, button,
                [&appearance, button, choice] { button->setChecked(appearance.choice() == choice); });
    };
    add("themeSystem", tr("As the &desktop"), ThemeChoice::System);
    add("themeLight", tr("&Light"), ThemeChoice::Light);
    add("themeDark", tr("Dar&k"), ThemeChoice::Dark);
    add("themeContrast", tr("&High contrast"), ThemeChoice::Contrast);
    row->finish();
    return row;
}

QWidget *SettingsDialog::language(Settings &settings)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *note = new QLabel(tr("Applies the next time Periplus starts."));
    note->setObjectName(u"settingsNote"_s);
    note->setWordWrap(true);
    auto *row = new ChoiceRow;
    const auto add = [&](const char *name, const QString &text, Language language) {
        const QRadioButton *button = row->add(name, text, settings.language() == language);
        connect(button, &QRadioButton::clicked, this, [&settings, language] { settings.setLanguage(language); });
    };
    add("languageSystem", tr("As the deskto&p"), Language::System);
    add("languageEnglish", u"&English"_s, Language::English); // languages are named in themselves
    add("languageSpanish", u"E&spañol"_s, Language::Spanish);
    row->finish();
    column->addWidget(row);
    column->addWidget(note);
    return box;
}

QWidget *SettingsDialog::motion(Appearance &appearance)
{
    auto *row = new ChoiceRow;
    const auto add = [&](const char *name, const QString &text, MotionChoice choice) {
        const QRadioButton *button = row->add(name, text, appearance.motion() == choice);
        connect(button, &QRadioButton::clicked, this, [&appearance, choice] { appearance.chooseMotion(choice); });
    };
    add("motionSystem", tr("As the desk&top"), MotionChoice::System);
    add("motionReduced", tr("&Reduced"), MotionChoice::Reduced);
    add("motionFull", tr("F&ull"), MotionChoice::Full);
    row->finish();
    return row;
}

} // namespace periplus
