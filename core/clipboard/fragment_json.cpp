// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/fragment_json.h"

#include "core/clipboard/clipboard_text.h"
#include "core/formats/json_object.h"
#include "core/store/model_rules.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

using FragmentJson = nlohmann::ordered_json;

constexpr int kFragmentVersion = 1;
constexpr qsizetype kMostFragmentRows = 100'000;
constexpr qsizetype kMostFragmentText = 100'000;
constexpr double kMostFragmentSpan = 10'000;

/// What a workspace has only once, and what stays where it is, does not travel.
template <class Row> constexpr bool kTravels = !std::is_same_v<Row, WorkspaceInfo> && !std::is_same_v<Row, Action>;

template <class T> FragmentJson fragmentValue(const T &value)
{
    if constexpr (IsOptional<T>::value) {
        return value ? fragmentValue(*value) : FragmentJson();
    } else if constexpr (IdTraits<T>::value) {
        return QString::number(value.value).toStdString();
    } else if constexpr (std::is_same_v<T, QString>) {
        return value.toStdString();
    } else if constexpr (std::is_enum_v<T>) {
        return std::string(enumName(value).data());
    } else if constexpr (std::is_same_v<T, QMap<QString, double>>) {
        FragmentJson counts = FragmentJson::object();
        for (auto it = value.begin(); it != value.end(); ++it)
            counts[it.key().toStdString()] = it.value();
        return counts;
    } else {
        return value;
    }
}

template <class Row> FragmentJson fragmentRows(const State &state)
{
    FragmentJson rows = FragmentJson::array();
    const Row usual;
    for (const Id<Row> id : state.ordered<Row>()) {
        const Row &row = state.at(id);
        FragmentJson object{{"id", fragmentValue(id)}};
        forEachColumn<Row>([&](const auto &column) {
            using T = std::remove_cvref_t<decltype(row.*column.member)>;
            if constexpr (!std::is_same_v<T, Rank>) {
                if (!(row.*column.member == usual.*column.member))
                    object[column.name] = fragmentValue(row.*column.member);
            }
        });
        rows.push_back(std::move(object));
    }
    return rows;
}

/// Reads rows; keeps the first thing that is wrong.
class FragmentReading
{
public:
    State state;
    QString wrong;
    qsizetype rows = 0;

    template <class Row> void readRows(const JsonNode &table)
    {
        if (table.type != JsonType::Array)
            return refuse(table, ClipboardText::tr("%1 is no list of rows"));
        const QList<Rank> ranks = evenRanks(table.children.size());
        rows += table.children.size();
        for (const JsonNode *node : table.children) {
            if (rows > kMostFragmentRows || !wrong.isEmpty())
                return;
            readRow<Row>(*node, ranks[node->index]);
        }
    }

    /// `why` has a place for the node it tells of.
    void refuse(const JsonNode &node, const QString &why)
    {
        if (wrong.isEmpty())
            wrong = why.arg(node.pointer());
    }

private:
    template <class Row> void readRow(const JsonNode &node, const Rank &rank)
    {
        Row row;
        if constexpr (Ranked<Row>)
            row.rank = rank;
        const JsonNode *id = node.member("id"_L1);
        if (node.type != JsonType::Object || !id || !read(*id, row.id) || !row.id || state.find(row.id))
            return refuse(node, ClipboardText::tr("%1 has no id of its own"));
        forEachColumn<Row>([&](const auto &column) {
            const JsonNode *value = node.member(QLatin1StringView(column.name));
            using T = std::remove_cvref_t<decltype(row.*column.member)>;
            if constexpr (!std::is_same_v<T, Rank>) {
                if (value && !read(*value, row.*column.member))
                    refuse(*value, ClipboardText::tr("%1 is no possible value"));
            }
        });
        state.put(row);
    }

    template <class T> static bool read(const JsonNode &node, T &value)
    {
        if constexpr (IsOptional<T>::value) {
            return read(node, value.emplace());
        } else if constexpr (IdTraits<T>::value) {
            bool ok = false;
            value.value = node.text.toLongLong(&ok);
            return ok && node.type == JsonType::Text && value.value >= 0;
        } else if constexpr (std::is_same_v<T, QString>) {
            value = node.text;
            return node.type == JsonType::Text && value.size() <= kMostFragmentText && !value.contains(QChar(0));
        } else if constexpr (std::is_enum_v<T>) {
            const std::optional<T> found = enumFromName<T>(node.text);
            value = found.value_or(T{});
            return found && node.type == JsonType::Text;
        } else if constexpr (std::is_same_v<T, QMap<QString, double>>) {
            for (const JsonNode *count : node.children) {
                if (count->type != JsonType::Number)
                    return false;
                value.insert(count->key, count->number);
            }
            return node.type == JsonType::Object;
        } else if constexpr (std::is_same_v<T, bool>) {
            value = node.boolean;
            return node.type == JsonType::Boolean;
        } else if constexpr (std::is_floating_point_v<T>) {
            value = node.number;
            return node.type == JsonType::Number && std::isfinite(value);
        } else {
            constexpr double kExact = 9e15; // whole numbers that a double still tells apart
            const bool fits = std::abs(node.number) < (sizeof(T) < 8 ? 2e9 : kExact);
            value = fits ? static_cast<T>(node.number) : T{};
            return node.type == JsonType::Number && fits && static_cast<double>(value) == node.number;
        }
    }
};

/// What a card may not be, beyond what brokenRules knows.
QString brokenCard(const Card &card)
{
    static const QRegularExpression kColor(u"\\A(#[0-9a-fA-F]{6})?\\z"_s);
    static const QRegularExpression kHash(u"\\A([0-9a-f]{64})?\\z"_s);
    const auto outside = [](const std::optional<int> &value, int low, int high) {
        return value && (*value < low || *value > high);
    };
    if (outside(card.impact, 1, 10) || outside(card.effort, 1, 10) || outside(card.confidence, 0, 100))
        return ClipboardText::tr("a card has an estimate outside its range");
    if (card.span > kMostFragmentSpan || !kColor.match(card.color).hasMatch() || !kHash.match(card.asset).hasMatch())
        return ClipboardText::tr("a card has an impossible value");
    return {};
}

QString brokenFragment(const State &state)
{
    if (state.count<Journey>() != 1)
        return ClipboardText::tr("it is not made of one map");
    State whole = state;
    whole.put(WorkspaceInfo{});
    if (const QStringList broken = brokenRules(whole); !broken.isEmpty())
        return broken.first();
    QString wrong;
    state.forEach<Card>([&](const Card &card) { wrong = wrong.isEmpty() ? brokenCard(card) : wrong; });
    state.forEach<Step>([&](const Step &step) {
        if (step.width.value_or(1) <= 0)
            wrong = ClipboardText::tr("a step has an impossible width");
    });
    return wrong;
}

tl::unexpected<Error> refused(const QString &why)
{
    return failure(Errc::Unsupported,
                   ClipboardText::tr("what is on the clipboard cannot be pasted: %1").arg(why.trimmed()));
}

Result<QList<Asset>> readFragmentAssets(const JsonNode &document)
{
    QList<Asset> assets;
    const JsonNode *list = document.member("assets"_L1);
    for (const JsonNode *node : list ? list->children : QList<const JsonNode *>()) {
        const JsonNode *type = node->member("type"_L1);
        const JsonNode *data = node->member("data"_L1);
        const auto bytes = QByteArray::fromBase64Encoding(data ? data->text.toLatin1() : QByteArray(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!type || !bytes || bytes.decoded.isEmpty())
            return refused(ClipboardText::tr("a picture in it is damaged"));
        assets.append(Asset{{}, type->text.left(100), bytes.decoded});
    }
    return assets;
}

} // namespace

QByteArray writeFragment(const Fragment &fragment)
{
    FragmentJson rows = FragmentJson::object();
    AllRows::forEach([&]<class Row>() {
        if constexpr (kTravels<Row>) {
            if (fragment.state.count<Row>() > 0)
                rows[Schema<Row>::table] = fragmentRows<Row>(fragment.state);
        }
    });
    FragmentJson document{{"format", "periplus-fragment"},
                          {"version", kFragmentVersion},
                          {"kind", std::string(enumName(fragment.kind).data())},
                          {"rows", std::move(rows)}};
    for (const Asset &asset : fragment.assets)
        document["assets"].push_back(
            {{"type", asset.mediaType.toStdString()}, {"data", asset.bytes.toBase64().toStdString()}});
    const std::string text = document.dump(-1, ' ', false, FragmentJson::error_handler_t::replace);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Result<Fragment> readFragment(const QByteArray &bytes)
{
    const Result<JsonDocument> parsed = parseJson(bytes);
    if (!parsed)
        return parsed.error().code == Errc::TooLarge
                   ? failure(Errc::TooLarge, ClipboardText::tr("what is on the clipboard is too large"))
                   : refused(parsed.error().detail);
    const JsonNode &document = parsed->nodes.front();
    const JsonNode *format = document.member("format"_L1);
    const JsonNode *version = document.member("version"_L1);
    const JsonNode *kind = document.member("kind"_L1);
    const JsonNode *rows = document.member("rows"_L1);
    if (!format || format->text != u"periplus-fragment" || !version || version->type != JsonType::Number)
        return refused(ClipboardText::tr("it is not a part of a map"));
    if (version->number > kFragmentVersion)
        return failure(Errc::NewerVersion,
                       ClipboardText::tr("what is on the clipboard was copied in a newer Periplus"));
    const std::optional<FragmentKind> known = enumFromName<FragmentKind>(kind ? kind->text : QString());
    if (!known || !rows || rows->type != JsonType::Object)
        return refused(ClipboardText::tr("it is not a part of a map"));

    FragmentReading reading;
    AllRows::forEach([&]<class Row>() {
        const JsonNode *table = rows->member(QLatin1StringView(Schema<Row>::table));
        if constexpr (kTravels<Row>) {
            if (table)
                reading.readRows<Row>(*table);
        }
    });
    if (reading.rows > kMostFragmentRows)
        return failure(Errc::TooLarge,
                       ClipboardText::tr("what is on the clipboard has more than %L1 rows").arg(kMostFragmentRows));
    if (!reading.wrong.isEmpty())
        return refused(reading.wrong);
    if (const QString broken = brokenFragment(reading.state); !broken.isEmpty())
        return refused(broken);
    const Result<QList<Asset>> assets = readFragmentAssets(document);
    PERIPLUS_TRY(assets);
    return Fragment{*known, reading.state, reading.state.ordered<Journey>().first(), *assets};
}

} // namespace periplus
