// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_finish.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr throughout
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace periplus {

namespace {

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// Visits the tag tree depth first, in the order the tags were opened.
class TagDecorator
{
public:
    explicit TagDecorator(const PdfTags &tags) : m_tags(tags) {}

    void visit(QPDFObjectHandle node)
    {
        // An explicit stack: a document may nest deeper than the program's own stack is large.
        std::vector<QPDFObjectHandle> waiting{node};
        while (!waiting.empty()) {
            QPDFObjectHandle current = waiting.back();
            waiting.pop_back();
            if (!current.isDictionary())
                continue;
            if (current.hasKey("/S"))
                decorate(current);
            QPDFObjectHandle kids = current.getKey("/K");
            if (kids.isArray()) {
                for (int i = kids.getArrayNItems() - 1; i >= 0; --i)
                    waiting.push_back(kids.getArrayItem(i));
            } else if (kids.isDictionary()) {
                waiting.push_back(kids);
            }
        }
    }

private:
    void decorate(QPDFObjectHandle element)
    {
        if (m_next >= m_tags.tags.size())
            return;
        const PdfTag &tag = m_tags.tags[m_next++];
        if (!tag.alternative.isEmpty())
            element.replaceKey("/Alt", text(tag.alternative));
        if (*tag.scope != '\0') {
            QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
            attributes.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
            attributes.replaceKey("/Scope", QPDFObjectHandle::newName(std::string("/") + tag.scope));
            element.replaceKey("/A", attributes);
        }
    }

    const PdfTags &m_tags;
    size_t m_next = 0;
};

void attach(QPDF &pdf, const PdfAttachment &attachment, const QDateTime &created)
{
    const std::string name = attachment.name.toStdString();
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
    stream.setSubtype(attachment.mediaType.toStdString());
    if (created.isValid()) {
        const std::string date = created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'").toStdString();
        stream.setCreationDate(date).setModDate(date);
    }
    auto spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    spec.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, spec);
    QPDFObjectHandle files = QPDFObjectHandle::newArray();
    files.appendItem(spec.getObjectHandle());
    pdf.getRoot().replaceKey("/AF", files);
}

void decorateRoot(QPDF &pdf, const PdfOptions &options)
{
    QPDFObjectHandle root = pdf.getRoot();
    if (!options.language.isEmpty())
        root.replaceKey("/Lang", text(options.language));
    QPDFObjectHandle marks = QPDFObjectHandle::newDictionary();
    marks.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    root.replaceKey("/MarkInfo", marks);
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    if (!options.created.isValid())
        pdf.getTrailer().getKey("/Info").removeKey("/CreationDate");
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &document, const PdfOptions &options, const PdfTags &tags)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("map", document.constData(), static_cast<size_t>(document.size()));
        decorateRoot(pdf, options);
        TagDecorator(tags).visit(pdf.getRoot().getKey("/StructTreeRoot"));
        if (!options.source.bytes.isEmpty())
            attach(pdf, options.source, options.created);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> packed = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(packed->getBuffer()),
                          static_cast<qsizetype>(packed->getSize()));
    } catch (const std::exception &problem) { // qpdf speaks in exceptions; they end here
        return failure(Errc::IoError, QString::fromUtf8(problem.what()));
    }
}

} // namespace periplus
