// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_pictures.h"

#include <QWidget>

namespace periplus {

/// Shows one picture in its proportions, as wide as there is room; without one a frame that says what to do.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(InspectorPictures &pictures, QWidget *parent = nullptr);

    /// `pixels` is the size of the picture; empty when it cannot be read.
    void showPicture(const QString &asset, QSize pixels);
    const QString &asset() const { return m_asset; }
    /// Shows that what is dragged may be dropped here.
    void setMarked(bool marked);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    QRect pictureRect() const;

    InspectorPictures &m_pictures;
    QString m_asset;
    QSize m_pixels;
    bool m_marked = false;
};

} // namespace periplus
