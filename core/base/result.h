// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace periplus {

/// Why something that may fail did fail. The sentence for the user is made at the edge (describe()).
enum class Errc {
    NotFound,      ///< the named file, row or map does not exist
    NotAWorkspace, ///< the file is something else (or empty)
    IsDirectory,   ///< a folder where a file is needed
    AlreadyExists, ///< would overwrite something
    PermissionDenied,
    ReadOnly, ///< opened read-only, or on a read-only place
    DiskFull,
    IoError,
    Busy,         ///< another program holds the file
    Replaced,     ///< the file of an open workspace is no longer the one that was opened
    Damaged,      ///< the file is a workspace, but not intact
    Untrusted,    ///< the file holds constructs no workspace has
    NewerVersion, ///< written by a newer Periplus
    SyntaxError,  ///< text input is wrong; line and column say where
    InvalidValue, ///< a value outside its range
    Conflict,     ///< the change contradicts the rows that exist
    NothingToDo,  ///< e.g. undo at the beginning
    TooLarge,     ///< a limit on size, depth or count
    Unsupported,
};

/// An expected failure, as a value.
struct Error
{
    Errc code = Errc::IoError;
    QString detail; ///< what is wrong, in plain words, without place and remedy
    QString file;   ///< path as the user gave it; may be empty
    int line = 0;   ///< 1-based; 0: no line applies
    int column = 0; ///< 1-based; 0: no column applies

    bool operator==(const Error &) const = default;
};

template <class T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// Makes the failure side of a Result.
inline tl::unexpected<Error> failure(Errc code, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(detail), {}, 0, 0});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::make_unexpected(std::move(error));
}

/// A remark that does not stop the work ("warning: FILE:LINE: text").
struct Warning
{
    int line = 0; ///< 1-based; 0: no line applies
    QString text;

    bool operator==(const Warning &) const = default;
};

} // namespace periplus

/// Returns the failure of a Result from the enclosing function, else goes on.
#define PERIPLUS_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto periplusTried = (expression); !periplusTried)                                                         \
            return tl::make_unexpected(std::move(periplusTried).error());                                              \
    } while (false)
