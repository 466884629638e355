// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"
#include "core/store/workspace.h"

#include <functional>
#include <optional>

namespace periplus {

/// Where workspaces live that have no place of their own yet: samples and imported files. They are durable from
/// the first edit on; "Save a copy as" gives them a place.
class Drafts
{
public:
    explicit Drafts(QString folder) : m_folder(std::move(folder)) {}

    /// A path that is free, in the folder, which is made if needed. Errors: PermissionDenied.
    Result<QString> freePath(const QString &name) const;
    bool contains(const QString &path) const;

    /// The drafts that a killed program had open, oldest name first; from now on they count as found. Those that were
    /// never edited are removed. One that a program has open now is left alone, and so is `own`.
    QStringList takeLeft(const QString &own) const;

private:
    QString m_folder;
};

/// A workspace, ready for the window.
struct OpenedDocument
{
    std::unique_ptr<Workspace> workspace;
    QString name; ///< what the title bar calls it
    bool draft = false;
    /// Steps of a draft made just now: when it has no more at the end, it can be made again from where it came.
    std::optional<qint64> stepsWhenMade;
    QList<Warning> warnings;       ///< of an import
    std::optional<Error> readOnly; ///< why it may not be written to, if so
};

/// Opens a workspace; anything importable becomes a draft. What cannot be written is opened for reading only.
/// Errors: those of opening and importing, with the file.
Result<OpenedDocument> openDocument(const QString &path, const Drafts &drafts);

/// The sample as a draft.
Result<OpenedDocument> openSampleDocument(const Drafts &drafts);

/// A new workspace without a place of its own yet, filled before it is shown.
/// Errors: those of Workspace::create and of filling; then nothing stays behind.
Result<OpenedDocument> createDraft(const QString &name, const Drafts &drafts,
                                   const std::function<Status(Workspace &)> &fill);

/// A new workspace at a place. Errors: those of Workspace::create.
Result<OpenedDocument> createDocument(const QString &path);

} // namespace periplus
