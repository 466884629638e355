// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/channels.h"

#include "core/edit/edit_text.h"
#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// "Mobile app" gives "mobile-app".
QString codeFromName(const QString &name)
{
    QString code;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            code += c;
        else if (!code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    while (code.endsWith(u'-'))
        code.chop(1);
    return code;
}

bool isTaken(const State &state, const QString &code, ChannelId except)
{
    bool taken = false;
    state.forEach<Channel>([&](const Channel &other) { taken = taken || (other.id != except && other.code == code); });
    return taken;
}

/// The code itself, or with the first number behind it that makes it new.
QString freeCode(const State &state, const QString &code)
{
    QString candidate = code;
    for (int number = 2; isTaken(state, candidate, {}); ++number)
        candidate = code + u'-' + QString::number(number);
    return candidate;
}

Status validate(const State &state, const Channel &channel)
{
    PERIPLUS_TRY(
        require(!channel.code.isEmpty(), Errc::InvalidValue, QT_TRANSLATE_NOOP("Edit", "a channel needs a code")));
    if (isTaken(state, channel.code, channel.id))
        return failure(Errc::Conflict, EditText::tr("another channel has the code “%1”").arg(channel.code));
    return {};
}

} // namespace

Result<ChannelId> createChannel(Edit &edit, const QString &name, const QString &code, ChannelId before)
{
    Channel channel{.code = code, .name = name};
    if (code.isEmpty()) {
        const QString made = codeFromName(name);
        PERIPLUS_TRY(require(!made.isEmpty(), Errc::InvalidValue,
                             QT_TRANSLATE_NOOP("Edit", "a channel needs a name with letters in it")));
        channel.code = freeCode(edit.state(), made);
    }
    PERIPLUS_TRY(validate(edit.state(), channel));
    return insertRow(edit, channel, before);
}

Status updateChannel(Edit &edit, const Channel &channel)
{
    PERIPLUS_TRY(validate(edit.state(), channel));
    return updateRow(edit, channel);
}

Status renameChannel(Edit &edit, ChannelId id, const QString &name)
{
    return setText(edit, id, &Channel::name, name);
}

Status moveChannel(Edit &edit, ChannelId id, ChannelId before)
{
    return moveRow(edit, id, before);
}

Result<ChannelId> duplicateChannel(Edit &edit, ChannelId id)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    const QString code = freeCode(edit.state(), edit.state().at(id).code);
    Result<ChannelId> copy = copyTree(edit, id);
    if (copy)
        PERIPLUS_TRY(setText(edit, *copy, &Channel::code, code));
    return copy;
}

Status deleteChannel(Edit &edit, ChannelId id)
{
    return removeTree(edit, id);
}

} // namespace periplus
