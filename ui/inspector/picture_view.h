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

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect pictureRect() const;

    InspectorPictures &m_pictures;
    QString m_asset;
    QSize m_pixels;
    bool m_marked = false;
};

} // namespace periplus
