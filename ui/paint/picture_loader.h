// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assets.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace periplus {

/// Decodes and scales pictures beside the window's thread and keeps them, newest first, within a limit of bytes. Only
/// bytes are read here; a picture of any size costs the window no more than that.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostKiB = 96 * 1024;

    /// The source must outlive this, and is asked in this thread only. At most `mostKiB` are kept.
    explicit PictureLoader(const AssetSource &assets, QObject *parent = nullptr, qsizetype mostKiB = kMostKiB);
    ~PictureLoader() override;

    struct Loaded
    {
        QPixmap pixmap;     ///< null: not there yet; with `exact`: there is none that can be shown
        bool exact = false; ///< else it is one of another size, to be scaled meanwhile
    };

    /// The picture filling a rectangle with round corners; units: device pixels. That of a large rectangle has fewer
    /// pixels and is to be scaled, so that all that a screen shows is kept at once. What is not there yet is worked
    /// on, what was asked for last first.
    Loaded picture(const QString &asset, QSize size, int radius);

    /// Drops everything, also what was asked for.
    void forget();

    /// How many pictures were decoded so far, for tests and benchmarks.
    int decoded() const { return m_decoded; }
    /// Whether nothing is being worked on.
    bool isIdle() const { return !m_working && m_queue.isEmpty(); }

signals:
    /// Some of what was asked for is there; sent at most once in kTellMs.
    void ready();

private:
    static constexpr int kTellMs = 30;

    struct Wanted
    {
        QString asset;
        QSize size;
        int radius = 0;

        bool operator==(const Wanted &) const = default;
    };
    static Wanted bounded(const Wanted &wanted);
    static QString keyOf(const Wanted &wanted);
    void want(const Wanted &wanted);
    void loadNext();
    void take(const Wanted &wanted, const QImage &image, int round);

    const AssetSource &m_assets;
    QThreadPool m_pool;
    QCache<QString, QPixmap> m_pixmaps;
    QHash<QString, QString> m_latest; ///< of each asset: the key made last
    QSet<QString> m_refused;          ///< keys of what is too large to be kept
    QList<Wanted> m_queue;            ///< what is wanted most stands last
    QTimer m_tell;
    Wanted m_current;
    bool m_working = false;
    int m_round = 0; ///< goes up when everything is forgotten: what is under way then comes to nothing
    int m_decoded = 0;
};

} // namespace periplus
