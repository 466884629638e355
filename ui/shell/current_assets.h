// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace periplus {

/// The pictures of whichever workspace is open, so that one painter serves the window's whole life.
class CurrentAssets final : public AssetSource
{
public:
    void follow(const Workspace *workspace) { m_workspace = workspace; }

    std::optional<Asset> asset(const QString &hash) const override
    {
        return m_workspace ? m_workspace->asset(hash) : std::nullopt;
    }
    QStringList assetHashes() const override { return m_workspace ? m_workspace->assetHashes() : QStringList(); }

private:
    const Workspace *m_workspace = nullptr;
};

} // namespace periplus
