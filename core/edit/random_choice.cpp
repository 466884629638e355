// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/random_choice.h"

#include <QDate>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

const QStringList &chosenWords()
{
    static const QStringList all{
        u"search"_s,      u"compare"_s,  u"price"_s,   u"waiting"_s,    u"Größe"_s,       u"façade"_s,
        u"подписка"_s,    u"выбор"_s,    u"επιλογή"_s, u"τιμή"_s,       u"選ぶ"_s,        u"比較する"_s,
        u"اشتراك"_s,      u"بحث"_s,      u"חיפוש"_s,   u"מחיר"_s,       u"구매"_s,        u"ขั้นตอน"_s,
        u"👩‍💻"_s, u"🙂"_s,     u"naïve"_s,   u"e\u0301lan"_s, u"<b>bold</b>"_s, u"'; DROP"_s,
        u"100 %"_s,       u"“quoted”"_s, u"a\tb"_s,    u"Año"_s,        u"coração"_s,     u"cliente"_s,
    };
    return all;
}

} // namespace

RandomChoice::RandomChoice(quint64 seed)
{
    const quint32 parts[] = {static_cast<quint32>(seed), static_cast<quint32>(seed >> 32), 0x7e219ed5u};
    m_random = QRandomGenerator64(parts, 3);
}

int RandomChoice::below(qsizetype limit)
{
    return limit <= 1 ? 0 : static_cast<int>(m_random.generate() % static_cast<quint64>(limit));
}

QString RandomChoice::text()
{
    if (oneIn(12))
        return {};
    const int count = oneIn(20) ? 120 : between(1, 8);
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(oneOf(chosenWords()));
    return chosen.join(oneIn(10) ? u"\n"_s : u" "_s);
}

QString RandomChoice::name()
{
    return u"Name "_s + QString::number(below(1'000'000)) + u' ' + oneOf(chosenWords());
}

QString RandomChoice::color()
{
    return oneIn(3) ? QString() : u"#%1"_s.arg(below(0x1000000), 6, 16, QChar(u'0'));
}

QString RandomChoice::date()
{
    return QDate(2024, 1, 1).addDays(below(1200)).toString(Qt::ISODate);
}

RandomChoice::Range RandomChoice::rangeOf(QLatin1String column)
{
    static const QHash<QLatin1String, Range> ranges{
        {"share"_L1, {0, 1}},        {"value"_L1, {1, 5}},       {"width"_L1, {80, 400}},  {"height"_L1, {30, 300}},
        {"span"_L1, {1, 4}},         {"cx_level"_L1, {1, 6}},    {"impact"_L1, {1, 10}},   {"effort"_L1, {1, 10}},
        {"confidence"_L1, {0, 100}}, {"target"_L1, {-100, 100}}, {"benchmark"_L1, {0, 9}}, {"n"_L1, {0, 5000}},
    };
    return ranges.value(column, {0, 0});
}

bool RandomChoice::isFreeText(QLatin1String column)
{
    static const QList<QLatin1String> coded{"color"_L1,    "code"_L1,  "date"_L1, "due"_L1,
                                            "portrait"_L1, "asset"_L1, "icon"_L1};
    return !coded.contains(column);
}

} // namespace periplus
