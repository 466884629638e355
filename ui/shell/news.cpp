// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/news.h"

#include "core/base/describe.h"
#include "ui/shell/banner.h"
#include "ui/shell/document_control.h"

namespace periplus {

News::News(Banner &banner, DocumentControl &documents, std::function<bool()> saveTyping, QObject *parent)
    : QObject(parent), m_banner(banner), m_documents(documents), m_saveTyping(std::move(saveTyping))
{
    connect(&documents, &DocumentControl::told, &banner, &Banner::showText);
    connect(&documents, &DocumentControl::succeeded, &banner, &Banner::showSuccess);
    connect(&documents, &DocumentControl::damaged, this, [this](const QString &sentence, const QString &path) {
        m_banner.offer(sentence, tr("Check and rescue…"), [this, path] { m_documents.checkAndRescue(path); });
    });
}

void News::report(const Error &error)
{
    const Workspace *workspace = m_documents.workspace();
    if (error.code == Errc::Replaced && workspace) {
        if (m_documents.continueElsewhere(error))
            m_saveTyping(); // what was being typed is saved there
        return;
    }
    const QString sentence = describe(workspace ? inFile(error, workspace->path()) : error);
    if (error.code == Errc::DiskFull)
        m_banner.offer(sentence, tr("Save a copy elsewhere…"), [this] { m_documents.askToSaveCopy(); });
    else
        m_banner.showText(sentence);
}

void News::tellWhatWasLeft(const QString &crashReport)
{
    QStringList news;
    if (!crashReport.isEmpty())
        news.append(tr("Periplus ended unexpectedly. A report without any of your content is in %1; it stays on this "
                       "computer.")
                        .arg(crashReport));
    news.append(m_documents.offerLeftDrafts());
    news.removeAll(QString());
    if (!news.isEmpty())
        m_banner.addText(news.join(u' '));
}

} // namespace periplus
