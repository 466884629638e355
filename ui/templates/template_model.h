// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/template_view.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace periplus {

/// All templates with their pictures. Files are read and pictures drawn beside the interface, one after the other: the
/// list is complete soon, pictures follow. The first row is the blank map, which has no file.
class TemplateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        KindRole,     ///< TemplateKind as int
        CategoryRole, ///< for people
        OwnRole,
        ContentsRole, ///< "5 stages, 15 steps"
        PictureRole,  ///< QPixmap; null while there is none
        ProblemRole,  ///< why it cannot be used; empty: it can
        SearchRole,   ///< all words it is found by
    };

    static constexpr QSize kPicture{220, 138}; ///< view pixels

    explicit TemplateModel(QString ownFolder, QObject *parent = nullptr);
    ~TemplateModel() override;

    static QString blankId();

    /// Reads the templates anew and draws what has no picture in these colours yet. Units: device pixels per view
    /// pixel.
    void refresh(const Theme &theme, double ratio, bool mirrored);
    /// The same again, as after a template was saved or removed.
    void refresh();
    /// Whether the list was read and everything is drawn.
    bool isComplete() const { return m_complete; }

    QString ownFolder() const { return m_ownFolder; }
    QList<TemplateInfo> templates(TemplateKind kind) const;
    /// Nothing when there is none of that id; the blank map is there always.
    std::optional<TemplateInfo> find(const QString &id) const;
    /// What is known of a template; empty until its picture is drawn.
    TemplateView view(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The picture and contents of one are there.
    void viewed(const QString &id);

private:
    struct Shown
    {
        TemplateView view; ///< without its picture
        QPixmap pixmap;
    };

    void stop();
    void takeList(int round, const QList<TemplateInfo> &templates);
    void takeView(int round, const QString &id, const TemplateView &view);
    QString contentsOf(const TemplateInfo &info) const;

    QString m_ownFolder;
    QList<TemplateInfo> m_templates;
    QHash<QString, Shown> m_shown;
    MiniatureOptions m_options;
    double m_ratio = 1;
    bool m_complete = false;
    int m_round = 0;                             ///< what an earlier one brings is dropped
    std::shared_ptr<std::atomic_bool> m_stopped; ///< shared with the work that is under way
    QThreadPool m_pool;
};

} // namespace periplus
