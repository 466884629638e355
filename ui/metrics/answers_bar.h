// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "ui/metrics/answer_parts.h"

#include <QWidget>

namespace periplus {

/// All answers as one bar, from the best to the worst; the tool tip tells each part.
class AnswersBar : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersBar(QWidget *parent = nullptr);

    void show(const QList<AnswerPart> &parts, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<AnswerPart> m_parts;
    Theme m_theme;
};

/// "48 %": a part of all as a whole percent; empty of nobody.
QString shareText(double part, double whole);

/// The colour of a part of the answers.
QColor answerColor(const AnswerPart &part, const Theme &theme);

} // namespace periplus
