// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/richtext/open_link.h"

#include "core/richtext/rich_text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace periplus {

bool openLink(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    return isLinkAddress(address) && url.isValid() && QDesktopServices::openUrl(url);
}

QString linkHint(const QString &address)
{
    const QString how = QCoreApplication::translate("Link", "Ctrl+click opens it");
    return address.toHtmlEscaped() + QStringLiteral("<br>") + how.toHtmlEscaped();
}

} // namespace periplus
