// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace periplus {

class Banner;
class DocumentControl;

/// What a window has to tell: what documents say of themselves and what edits failed of, each in the banner, with what
/// can be done about it.
class News : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `saveTyping` tries once more to save what is being typed.
    News(Banner &banner, DocumentControl &documents, std::function<bool()> saveTyping, QObject *parent);

    /// Says what an edit failed of.
    void report(const Error &error);
    /// Tells what a program that did not end well left behind: drafts, and `crashReport` if that is the name of a file.
    void tellWhatWasLeft(const QString &crashReport);

private:
    Banner &m_banner;
    DocumentControl &m_documents;
    std::function<bool()> m_saveTyping;
};

} // namespace periplus
