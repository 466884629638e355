// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <QFrame>

class QLabel;

namespace periplus {

/// The line above the map: its title, whether it shows today or the future, and what the customer says of it.
class MapHeader : public QFrame
{
    Q_OBJECT

public:
    explicit MapHeader(QWidget *parent = nullptr);

    void show(const Journey &journey);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_fullTitle;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_quote;
};

} // namespace periplus
