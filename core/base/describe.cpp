// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/describe.h"

#include "core/base/error_text.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// What happened, where the producer gave no words of its own.
QString cause(Errc code)
{
    switch (code) {
    case Errc::NotFound:
        return ErrorText::tr("this file does not exist");
    case Errc::NotAWorkspace:
        return ErrorText::tr("this is not a Periplus workspace");
    case Errc::IsDirectory:
        return ErrorText::tr("this is a folder, not a file");
    case Errc::AlreadyExists:
        return ErrorText::tr("a file of this name exists already");
    case Errc::PermissionDenied:
        return ErrorText::tr("you may not read or write here");
    case Errc::ReadOnly:
        return ErrorText::tr("this place or file is read-only");
    case Errc::DiskFull:
        return ErrorText::tr("the disk is full");
    case Errc::IoError:
        return ErrorText::tr("reading or writing failed");
    case Errc::Busy:
        return ErrorText::tr("another program is writing to this file");
    case Errc::Replaced:
        return ErrorText::tr("this file is no longer the one that was opened");
    case Errc::Damaged:
        return ErrorText::tr("this workspace is damaged");
    case Errc::Untrusted:
        return ErrorText::tr("this file holds constructs that no workspace has");
    case Errc::NewerVersion:
        return ErrorText::tr("this workspace was written by a newer Periplus");
    case Errc::SyntaxError:
        return ErrorText::tr("this text cannot be read");
    case Errc::InvalidValue:
        return ErrorText::tr("a value is outside its range");
    case Errc::Conflict:
        return ErrorText::tr("the change contradicts what is there");
    case Errc::NothingToDo:
        return ErrorText::tr("there is nothing to do");
    case Errc::TooLarge:
        return ErrorText::tr("this is larger than Periplus accepts");
    case Errc::Unsupported:
        return ErrorText::tr("this is not supported");
    }
    return {};
}

/// What to do about it; empty where the cause says it all.
QString remedy(Errc code)
{
    switch (code) {
    case Errc::NotFound:
        return ErrorText::tr("Check the name and the folder.");
    case Errc::NotAWorkspace:
        return ErrorText::tr("Choose a .periplus file, or import a .mmd, .md or .json file.");
    case Errc::IsDirectory:
        return ErrorText::tr("Name a file in it.");
    case Errc::AlreadyExists:
        return ErrorText::tr("Choose another name or remove the file first.");
    case Errc::PermissionDenied:
        return ErrorText::tr("Choose another place or ask for permission.");
    case Errc::ReadOnly:
        return ErrorText::tr("Save a copy elsewhere.");
    case Errc::DiskFull:
        return ErrorText::tr("Nothing was changed; free some space or choose another place.");
    case Errc::IoError:
        return ErrorText::tr("Nothing was changed; check the disk or choose another place.");
    case Errc::Busy:
        return ErrorText::tr("Close it there and try again.");
    case Errc::Replaced:
        return ErrorText::tr("Save a copy of what you have under another name.");
    case Errc::Damaged:
        return ErrorText::tr(
            "File > Check and rescue, or “periplus check --rescue”, saves what can be saved into a new file.");
    case Errc::Untrusted:
        return ErrorText::tr("Do not trust it; ask its sender for a JSON export.");
    case Errc::NewerVersion:
        return ErrorText::tr("Update Periplus to work on it.");
    case Errc::SyntaxError:
    case Errc::InvalidValue:
        return ErrorText::tr("Correct it and try again; nothing was changed.");
    case Errc::TooLarge:
        return ErrorText::tr("Split it into smaller parts.");
    case Errc::Conflict:
    case Errc::NothingToDo:
    case Errc::Unsupported:
        return {};
    }
    return {};
}

QString place(const QString &file, int line, int column)
{
    QString text = file;
    if (line > 0)
        text = text.isEmpty() ? ErrorText::tr("line %1").arg(line) : text + u':' + QString::number(line);
    if (line > 0 && column > 0)
        text += u':' + QString::number(column);
    return text;
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

QString describe(const Error &error, Advice advice)
{
    const QString where = place(error.file, error.line, error.column);
    QString text = error.detail.isEmpty() ? cause(error.code) : error.detail;
    if (!where.isEmpty())
        text = where + u": "_s + text;
    else if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    const QString whatToDo = advice == Advice::Give ? remedy(error.code) : QString();
    if (!text.endsWith(u'.'))
        text += u'.';
    if (!whatToDo.isEmpty())
        text += u' ' + whatToDo;
    return onOneLine(text);
}

QString describe(const Warning &warning, const QString &file)
{
    return onOneLine(ErrorText::tr("warning: %1").arg(place(file, warning.line, 0) + u": "_s + warning.text));
}

Error inFile(Error error, const QString &file)
{
    if (error.file.isEmpty())
        error.file = file;
    return error;
}

} // namespace periplus
