// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/motion.h"

#include "ui/shell/session_bus.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

#include <optional>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 150; // a portal that is slower is not waited for
bool motionReduced = false;

/// What the desktop's switch says; nothing where nobody answers.
std::optional<bool> animationsOfDesktop()
{
    if (!hasSessionBus())
        return std::nullopt;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return std::nullopt;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    call.setAutoStartService(false); // no service is started for the sake of one setting
    call << u"org.gnome.desktop.interface"_s << u"enable-animations"_s;
    const QDBusMessage answer = bus.call(call, QDBus::Block, kPatienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return std::nullopt;
    QVariant value = answer.arguments().first();
    while (value.canConvert<QDBusVariant>()) // older portals wrap it twice
        value = value.value<QDBusVariant>().variant();
    return value.typeId() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

bool desktopIsCalm()
{
    static const bool calm = !animationsOfDesktop().value_or(true);
    return calm;
}

void setMotionReduced(bool reduced)
{
    motionReduced = reduced;
    if (!reduced)
        return;
    for (const Qt::UIEffect effect : {Qt::UI_General, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

bool isMotionReduced()
{
    return motionReduced;
}

} // namespace periplus
