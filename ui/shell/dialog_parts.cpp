// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_parts.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLabel>

namespace periplus {

using namespace Qt::StringLiterals;

QLabel *dialogHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setObjectName(u"dialogHeading"_s);
    heading->setTextFormat(Qt::PlainText);
    return heading;
}

QLabel *dialogMessage()
{
    auto *message = new QLabel;
    message->setObjectName(u"dialogMessage"_s);
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    return message;
}

QVBoxLayout *dialogColumn(QDialog *dialog, int spacing)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(spacing);
    return column;
}

} // namespace periplus
