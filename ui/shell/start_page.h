// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "ui/shell/thumbnails.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QListView;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace periplus {

class Actions;
class TemplateModel;

/// What the window shows while nothing is open: ways to begin, the files opened last with their pictures, and
/// templates.
class StartPage : public QFrame
{
    Q_OBJECT

public:
    StartPage(const Actions &actions, Thumbnails thumbnails, QWidget *parent = nullptr);

    /// Pictures are read when the page is shown, so that a start with a file does not wait for them.
    void setRecent(const QStringList &files);
    /// Offers the templates of a model, which must outlive this page. They are asked for when the page is looked at.
    void setTemplates(TemplateModel &model);
    void setTheme(const Theme &theme);

signals:
    void fileWanted(const QString &path);
    void templateWanted(const QString &id);
    /// The page is looked at: the templates shall be read, and drawn in the colours of now.
    void templatesNeeded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    QLabel *makeHeading(const QString &text);
    /// Begins to follow the keyboard in a list: what is current is scrolled to.
    void follow(QListView &list);

    Thumbnails m_thumbnails;
    QStringList m_files;
    QListWidget *m_recent;
    QLabel *m_empty;
    QWidget *m_lists;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QListView *m_templates = nullptr;
    QTimer m_looked; ///< runs out when the page was looked at for a moment
};

} // namespace periplus
