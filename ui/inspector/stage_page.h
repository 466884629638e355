// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_page.h"

namespace periplus {

class CommentPart;
class LineField;

/// Everything about one stage.
class StagePage : public InspectorPage
{
    Q_OBJECT

public:
    explicit StagePage(const InspectorContext &context, QWidget *parent = nullptr);

    void show(const QList<Source> &subject) override;

private:
    StageId m_stage;
    KindChip *m_chip;
    TextField *m_title;
    QLabel *m_extent;
    LineField *m_duration;
    CommentPart *m_comments;
};

} // namespace periplus
