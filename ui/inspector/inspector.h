// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QScrollArea>
#include <QTimer>

namespace periplus {

class Canvas;
class InspectorPage;

/// The pane at the right of the map: shows what is selected there, every field editable where it stands; the map
/// itself while nothing is. Follows selection and rows a moment later, never inside a notice: so it may save first
/// what is being typed.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int kWidth = 280;

    /// All must outlive this.
    Inspector(Canvas &canvas, QtPainter &painter, const TextMeasurer &measurer, QWidget *parent = nullptr);
    ~Inspector() override;

    /// Saves what is being typed; false when that failed: then it stays, and the page with it.
    bool finish();
    /// Shows the rows as they are now; done by itself after every change.
    void refresh();
    /// Puts the focus into the first field.
    void enter();

signals:
    /// An edit failed; the workspace is as it was.
    void failed(const periplus::Error &error);
    /// Something is asked for the picture of a card; `data` is what was dropped and lives as long as the signal.
    void pictureAsked(periplus::PictureAct act, periplus::CardId card, const QMimeData *data);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What a page is for; cards have one for each kind of lane.
    struct PageKey
    {
        enum class Kind { None, Map, Card, Step, Stage, Lane, Emotion, Many } kind = Kind::None;
        LaneKind lane = LaneKind::Text;

        bool operator==(const PageKey &) const = default;
    };

    void later();
    PageKey keyOf(const QList<Source> &subject) const;
    InspectorPage *makePage(const PageKey &key);
    void turnTo(const PageKey &key, const QList<Source> &subject);
    void drop();

    Canvas &m_canvas;
    InspectorCommands m_commands;
    InspectorPictures m_pictures;
    InspectorContext m_context;
    QTimer m_later;
    PageKey m_key;
    QList<Source> m_subject;
    JourneyId m_journey;
    ThemeName m_theme = ThemeName::Poster; ///< none of the interface's
    InspectorPage *m_page = nullptr;
    bool m_refreshing = false;
};

} // namespace periplus
