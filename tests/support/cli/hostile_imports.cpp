// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli/hostile_imports.h"

#include "tests/support/cli/tiny_pictures.h"

#include <QCryptographicHash>
#include <QFile>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = R"({"format": "periplus", "version": 1, )";
const QByteArray kToStages = kHead + R"("maps": [{"title": "M", "stages": [)";
const QByteArray kToSteps = kToStages + R"({"title": "S", "steps": [)";
const QByteArray kToCards = kToSteps + R"({"title": "T", "cards": [)";
const QByteArray kFromCards = "]}]}]}]}";
const QByteArray kToText = kToCards + R"({"lane": "touchpoint", "text": ")";
const QByteArray kFromText = "\"}" + kFromCards;
const QByteArray kJourney = "journey\n  title T\n  section S\n";

class Corpus
{
public:
    explicit Corpus(const QString &canary) : m_canary(QFile::encodeName(canary)) {}

    QList<HostileImport> all;

    void json(const char *name, const QByteArray &begin, const QByteArray &part = {}, qint64 times = 0,
              const QByteArray &end = {})
    {
        all.append({QString::fromUtf8(name), u"json"_s, begin, part, times, end});
    }
    void mermaid(const char *name, const QByteArray &begin, const QByteArray &part = {}, qint64 times = 0,
                 const QByteArray &end = {})
    {
        all.append({QString::fromUtf8(name), u"mmd"_s, begin, part, times, end});
    }
    void markdown(const char *name, const QByteArray &begin, const QByteArray &part = {}, qint64 times = 0,
                  const QByteArray &end = {})
    {
        all.append({QString::fromUtf8(name), u"md"_s, begin, part, times, end});
    }
    /// A card that shows a picture, and a persona whose portrait it is.
    void asset(const char *name, const QByteArray &mediaType, QByteArray bytes)
    {
        bytes.replace("{canary}", m_canary);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        json(name, kHead + R"("assets": [{"media_type": ")" + mediaType + R"(", "data": ")" + bytes.toBase64()
                       + R"("}], "personas": [{"name": "P", "portrait": "asset:)" + hash
                       + R"("}], "maps": [{"title": "M", "personas": ["P"], "stages": [{"title": "S", "steps": [)"
                         R"({"title": "T", "cards": [{"lane": "image", "text": "c", "asset": ")"
                       + hash + kFromText);
    }

    void addJson();
    void addJsonValues();
    void addJsonModel();
    void addPictures();
    void addMermaid();
    void addMarkdown();

private:
    QByteArray m_canary;
};

void Corpus::addJson()
{
    json("arrays two million deep", "", "[", 2'000'000);
    json("objects two million deep", "", "{\"a\":", 2'000'000);
    json("a million keys", kHead + "\"a\": {", "\"k$\": 1, ", 1'000'000, "\"z\": 1}}");
    json("a million unknown keys", kHead, "\"k$\": 1, ", 1'000'000, "\"z\": 1}");
    json("a million stages", kToStages, "{\"title\": \"\"},", 1'000'000, "{\"title\": \"\"}]}]}");
    json("a hundred thousand stages", kToStages, "{\"title\": \"\"},", 100'000, "{\"title\": \"\"}]}]}");
    json("twenty thousand steps", kToSteps, "{\"title\": \"$\"},", 20'000, "{\"title\": \"\"}]}]}]}");
    json("fifty thousand cards in one cell", kToCards, R"({"lane": "pain", "text": "$"},)", 50'000,
         R"({"lane": "pain"})" + kFromCards);
    json("ten thousand lanes", kHead + R"("maps": [{"title": "M", "lanes": [)", R"({"kind": "note", "title": "$"},)",
         10'000, "\"pain\"]}]}");
    json("ten thousand maps", kHead + "\"maps\": [", R"({"title": "M$"},)", 10'000, R"({"title": "M"}]})");
    json("ten million zeros", kHead + "\"maps\": [", "0,", 10'000'000, "0]}");
    json("thirty megabytes of arrays", kHead + "\"x\": [", "[],", 10'000'000, "[]]}");
    json("a text of a hundred megabytes", kToText, "0123456789", 10'000'000, kFromText);
    json("a text of two megabytes", kToText, "0123456789", 200'000, kFromText);
    json("a text of a megabyte of words", kToText, "word ", 190'000, kFromText);
    json("a title without a place to break", kToStages + R"({"title": ")", "x", 100'000, "\"}]}]}");
    json("a key of fifty megabytes", kHead + "\"", "k", 50'000'000, "\": 1}");
    json("a number of fifty megabytes", kHead + "\"x\": ", "1", 50'000'000, "}");
    json("fifty megabytes of blanks", "", "          ", 5'000'000, "{}");
    json("three hundred megabytes", "", "          ", 30'000'000, "{}");
    json("quotation marks that do not close", kToText, "\\\"", 1'000'000, "");
    json("only quotation marks", "", "\"", 1'000'000);
    json("a key twice", kHead + R"("maps": [], "maps": []})");
    json("nothing", "");
    json("only a bracket", "{");
    json("zeros", QByteArray(100'000, '\0'));
}

void Corpus::addJsonValues()
{
    json("half a surrogate", kToText + "\\ud800 x" + kFromText);
    json("surrogates the wrong way round", kToText + "\\udc00\\ud800" + kFromText);
    json("a zero character", kToText + "a\\u0000b" + kFromText);
    json("a zero byte", kToText + QByteArray("a\0b", 3) + kFromText);
    json("bytes that are not UTF-8", kToText + "\xc3\x28\xff\xc0\xaf\xed\xa0\x80" + kFromText);
    json("a byte order mark", "\xef\xbb\xbf" + kToText + "x" + kFromText);
    json("UTF-16 with its mark", QByteArray::fromHex("fffe7b007d00"));
    json("UTF-16 without its mark", QByteArray::fromHex("7b007d00"));
    json("UTF-32 with its mark", QByteArray::fromHex("fffe00007b0000007d000000"));
    json("a number beyond numbers", kHead + R"("metrics": [{"name": "m", "target": 1e999}]})");
    json("the largest number", kHead + R"("metrics": [{"name": "m", "target": -1.7e308, "benchmark": 5e-324}]})");
    json("minus zero", kToSteps + R"({"title": "T", "emotion": -0})" + "]}]}]}");
    json("not a number", kToSteps + R"({"title": "T", "emotion": NaN})" + "]}]}]}");
    json("infinity", kToSteps + R"({"title": "T", "emotion": Infinity})" + "]}]}]}");
    json("a step a million wide", kToSteps + R"({"title": "T", "width": 1e6},)", R"({"title": "T", "width": 1e6},)",
         500, R"({"title": "T"}]}]}]})");
    json("a step of no width", kToSteps + R"({"title": "T", "width": 1e-300}]}]}]})");
    json("a span of two billion", kToCards + R"({"lane": "pain", "span": 2147483647})" + kFromCards);
    json("a version of the far future", R"({"format": "periplus", "version": 1e308})");
    json("version minus one", R"({"format": "periplus", "version": -1, "maps": 1})");
    json("wrong types everywhere", kHead + R"("workspace": 1, "segments": "x", "channels": {}, "tags": true,
        "personas": [[]], "maps": [null, 1, "x"], "metrics": [{}], "actions": [[[]]], "assets": 9})");
    json("nulls everywhere", kHead + R"("workspace": null, "maps": [null], "personas": null, "assets": [null]})");
    json("a document that is a text", "\"periplus\"");
    json("direction marks and control characters",
         kToText + "\xe2\x80\xae\xe2\x81\xa6 \\u0007 \\u001b[31m \\u009b" + kFromText);
    json("combining marks as many as may be", kToText + "a", "\xcc\x81", 99'000, kFromText);
    json("names that are paths", kHead + R"("maps": [{"title": "../../../../{canary}", "stages": []},
        {"title": "/etc/passwd"}, {"title": "C:\\\\x\u0000.pdf"}]})");
    json("text that is markup",
         kToText + R"(<img src='file://{canary}'><script>1</script><!ENTITY x SYSTEM '{canary}'>)" + kFromText);
    json("portraits and colours that are code",
         kHead + R"x("personas": [{"name": "P", "portrait": "look:skin=url({canary});hair=../{canary}"}],
        "tags": [{"name": "t", "color": "url({canary})"}], "maps": [{"title": "M", "personas": ["P"], "stages": [
        {"title": "S", "steps": [{"title": "T", "cards": [{"lane": "pain", "text": "x", "tags": ["t"],
        "color": "\"/><image href='{canary}'/>", "icon": "../../{canary}"}]}]}]}]})x");
}

void Corpus::addJsonModel()
{
    json("a map below itself", kHead + R"("maps": [{"title": "M", "parent": {"map": "M", "stage": "S", "step": "T"},
        "stages": [{"title": "S", "steps": [{"title": "T"}]}]}]})");
    json("two maps below each other", kHead + R"("maps": [
        {"title": "A", "parent": {"map": "B", "stage": "S", "step": "T"}, "stages": [{"title": "S", "steps": [{"title": "T"}]}]},
        {"title": "B", "parent": {"map": "A", "stage": "S", "step": "T"}, "stages": [{"title": "S", "steps": [{"title": "T"}]}]}]})");
    json("a map that is its own future", kHead + R"("maps": [{"title": "M", "counterpart": "M"}]})");
    json("a counterpart of one side", kHead + R"("maps": [{"title": "A", "counterpart": "B"}, {"title": "B"}]})");
    json("counterparts in a circle", kHead + R"("maps": [{"title": "A", "counterpart": "B"},
        {"title": "B", "counterpart": "C"}, {"title": "C", "counterpart": "A"}]})");
    json("channels of one code", kHead + R"("channels": [{"code": "web"}, {"code": "web"}, "web"]})");
    json("channels without a code", kHead + R"("channels": [{}, {"name": "x"}, ""]})");
}

void Corpus::addPictures()
{
    asset("a PNG of 900 million pixels", "image/png", pngClaiming(30000, 30000));
    asset("a PNG of four billion on a side", "image/png", pngClaiming(0xffffffff, 0xffffffff));
    asset("a PNG as large as may be read", "image/png", pngClaiming(5700, 5700));
    asset("a PNG of no size", "image/png", pngClaiming(0, 0));
    asset("a JPEG of four billion pixels", "image/jpeg", jpegClaiming(65535, 65535));
    asset("a GIF of four billion pixels", "image/gif", gifClaiming(65535, 65535));
    asset("a WebP of 16 million on a side", "image/webp", webpClaiming(16777216, 16777216));
    asset("a picture that is cut off", "image/png", pngClaiming(100, 100).first(40));
    asset("an SVG that names a file", "image/svg+xml",
          R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">)"
          R"(<image href="file://{canary}" width="9" height="9"/><image xlink:href="{canary}" width="9" height="9"/>)"
          R"(<script>alert(1)</script><image href="http://127.0.0.1:9/x.png" width="9" height="9"/></svg>)");
    asset(
        "an SVG of a billion laughs", "image/svg+xml",
        "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><svg>&d;</svg>");
    asset("a web page as a picture", "text/html", "<html><img src='file://{canary}'></html>");
    asset("a text that asks for a file", "image/png", "P6 {canary}");
    asset("an XPM picture", "image/xpm", "/* XPM */ static char *x[] = {\"99999 99999 1 1\", \"a c black\"};");
    json("base64 that is garbage", kHead + R"("assets": [{"media_type": "image/png", "data": "%%%???"}]})");
    json("forty megabytes of base64", kHead + R"("assets": [{"media_type": "image/png", "data": ")", "AAAAAAAA",
         5'000'000, "\"}]}");
    json("ten thousand assets", kHead + "\"assets\": [", R"({"media_type": "a/b", "data": "AAAA"},)", 10'000,
         R"({"media_type": "a/b", "data": ""}]})");
    json("an asset under another's hash", kHead + R"("assets": [{"hash": "../{canary}", "data": "AAAA"}]})");
}

void Corpus::addMermaid()
{
    mermaid("a million tasks", kJourney, "  t$: 3: A\n", 1'000'000);
    mermaid("a hundred thousand tasks", kJourney, "  t: 3: A\n", 100'000);
    mermaid("ten thousand tasks", kJourney, "  t$: 3: A\n", 10'000);
    mermaid("a hundred thousand sections", "journey\n", "section s$\n t: 3: A\n", 100'000);
    mermaid("a hundred thousand actors", kJourney + "  t: 3: ", "a$, ", 100'000, "z\n");
    mermaid("a line of 64 megabytes", kJourney + "  ", "x", 64'000'000, ": 3: A\n");
    mermaid("a line of two megabytes", kJourney + "  ", "word ", 400'000, ": 3: A\n");
    mermaid("a million colons", kJourney + "  t: 3", ":", 1'000'000, "\n");
    mermaid("a million semicolons", kJourney, ";", 1'000'000, "\n");
    mermaid("five million empty lines", "journey\n", "\n", 5'000'000, "  t: 3: A\n");
    mermaid("quotation marks that do not close", kJourney, "  \"t: 3: A\n", 1000);
    mermaid("a block that does not close", "journey\n accDescr {", "x\n", 1'000'000);
    mermaid("control characters", kJourney + QByteArray("  a\x01\x07\x1b[31m\0z: 3: \x7f\n", 21));
    mermaid("direction marks", kJourney + "  \xe2\x80\xae evil \xe2\x81\xa6: 3: \xe2\x80\xaf\n");
    mermaid("codes beyond characters", kJourney, "  #99999999999;#0;#xD800;#-1;#1114112;: 3: #55296;\n", 1000);
    mermaid("a million codes", kJourney + "  ", "#35;", 1'000'000, ": 3: A\n");
    mermaid("codes that do not close", kJourney + "  ", "#35", 1'000'000, ": 3: A\n");
    mermaid("scores beyond numbers", kJourney + "  a: 1e999: A\n  b: -Infinity: B\n  c: NaN: C\n  d: 0x", "f", 1000,
            ": D\n");
    mermaid("front matter of YAML aliases", "---\na: &a [x,x,x,x,x,x,x,x,x]\n", "b$: &b$ [*a,*a,*a,*a,*a,*a,*a,*a]\n",
            1000, "title: T\n---\njourney\n t: 3: A\n");
    mermaid("front matter that does not close", "---\n", "title: x\n---x\n", 300'000, "journey\n");
    mermaid("dashes only", "", "---\n", 1'000'000);
    mermaid("directives", "%%{init: {'themeCSS': 'url({canary})'}}%%\njourney\n", "%%{init: {}}%%\n", 100'000,
            " t: 3: A\n");
    mermaid("directives that do not close", "journey\n", "%%{init ", 300'000);
    mermaid("comments", "journey\n", "%% x\n", 500'000, " t: 3: A\n");
    mermaid("percent signs", "journey\n", "%", 2'000'000);
    mermaid("bytes that are not UTF-8", kJourney + "  \xff\xfe\xc3\x28: 3: A\n");
    mermaid("UTF-16 with half a character", QByteArray::fromHex("fffe6a006f007500720000d8"));
    mermaid("zeros", QByteArray(100'000, '\0'));
    mermaid("another diagram", "graph TD\n", "a$-->b$\n", 100'000);
    mermaid("names that are paths", "journey\n title ../../{canary}\n section /etc/passwd\n  ../x: 3: ../y\n");
    mermaid("a picture as a name", kJourney + "  <img src='{canary}'>![x]({canary}): 3: <script>1</script>\n");
}

void Corpus::addMarkdown()
{
    markdown("a hundred thousand fences", "", "```\n", 100'001);
    markdown("a hundred thousand diagrams that are none", "", "```mermaid\ngraph TD\n```\n", 100'000);
    markdown("twenty thousand journeys", "", "```mermaid\njourney\n t: 3: A\n```\n", 20'000);
    markdown("a fence that does not close", "```mermaid\njourney\n", " t: 3: A\n", 10'000);
    markdown("a fence of a million marks", "", "`", 1'000'000);
    markdown("a line of 50 megabytes", "", "x", 50'000'000);
    markdown("pictures and links", "![x]({canary}) <img src=\"file://{canary}\"> [l]: {canary}\n",
             "```mermaid\njourney\n t: 3: A\n```\n", 1);
    markdown("a billion laughs", "<!DOCTYPE x [<!ENTITY a SYSTEM \"{canary}\">]>&a;\n", "&a;", 100'000);
}

} // namespace

QList<HostileImport> hostileImports(const QString &canary)
{
    Corpus corpus(canary);
    corpus.addJson();
    corpus.addJsonValues();
    corpus.addJsonModel();
    corpus.addPictures();
    corpus.addMermaid();
    corpus.addMarkdown();
    for (HostileImport &import : corpus.all) {
        import.begin.replace("{canary}", QFile::encodeName(canary));
        import.part.replace("{canary}", QFile::encodeName(canary));
        import.end.replace("{canary}", QFile::encodeName(canary));
    }
    return corpus.all;
}

bool writeHostile(const HostileImport &import, const QString &path)
{
    QFile file(path);
    bool written = file.open(QIODevice::WriteOnly) && file.write(import.begin) == import.begin.size();
    const bool numbered = import.part.contains('$');
    QByteArray piece;
    for (qint64 i = 0; written && i < import.times; ++i) {
        piece += numbered ? QByteArray(import.part).replace("$", QByteArray::number(i)) : import.part;
        if (piece.size() > 1'000'000 || i + 1 == import.times) {
            written = file.write(piece) == piece.size();
            piece.clear();
        }
    }
    return written && file.write(import.end) == import.end.size();
}

} // namespace periplus
