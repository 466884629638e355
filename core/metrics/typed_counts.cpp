// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/count_forms.h"
#include "core/metrics/typed_number.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct TypedText
{
    Q_DECLARE_TR_FUNCTIONS(TypedCounts)
};

TypedCounts wrongField(int field, const QString &fault)
{
    return {.fault = fault, .field = field};
}

/// A name of a list's number in the counts.
QString numberName(double value)
{
    return QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest);
}

bool isNumberName(const QString &name)
{
    bool ok = false;
    name.toDouble(&ok);
    return ok;
}

/// A sentence of readCounts() with the labels of fields instead of their names, and the field it speaks of first.
TypedCounts faultOf(const CountForm &form, const QStringList &texts, const QString &detail)
{
    static const QRegularExpression kQuoted(u"([“«„])([^”»“]+)([”»“])"_s);
    TypedCounts typed;
    qsizetype done = 0;
    for (QRegularExpressionMatchIterator it = kQuoted.globalMatch(detail); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto named = [&](const CountField &field) { return field.name == match.captured(2); };
        const auto found = std::find_if(form.fields.cbegin(), form.fields.cend(), named);
        typed.fault += QStringView(detail).mid(done, match.capturedStart(2) - done);
        typed.fault += found == form.fields.cend() ? match.captured(2) : found->label;
        done = match.capturedEnd(2);
        if (typed.field < 0 && found != form.fields.cend())
            typed.field = static_cast<int>(found - form.fields.cbegin());
    }
    typed.fault += QStringView(detail).mid(done);
    if (!typed.fault.isEmpty() && typed.fault.front().isLetter())
        typed.fault[0] = typed.fault.front().toUpper();
    typed.incomplete = typed.field >= 0 && texts.value(typed.field).trimmed().isEmpty();
    return typed;
}

/// Counts under the names that forms have, where another form means the same.
Counts inNamesOfForms(MetricKind kind, Counts counts)
{
    const auto rename = [&](const QString &from, const QString &to) {
        if (counts.contains(from) && !counts.contains(to))
            counts.insert(to, counts.take(from));
    };
    const auto has = [&](const QString &name) { return counts.contains(name); };
    if (kind == MetricKind::Nps && has(u"n"_s) && has(u"promoters"_s) && has(u"detractors"_s)) {
        const double n = counts.take(u"n"_s);
        if (!has(u"passives"_s))
            counts.insert(u"passives"_s, n - counts.value(u"promoters"_s) - counts.value(u"detractors"_s));
    }
    const bool answers = std::any_of(counts.keyBegin(), counts.keyEnd(), isNumberName);
    if (answers && counts.value(u"scale"_s) == 5)
        counts.remove(u"scale"_s); // the scale that five answers have anyway
    if (has(u"resolved"_s))
        rename(u"n"_s, u"contacts"_s);
    if (has(u"converted"_s))
        rename(u"n"_s, u"visitors"_s);
    if (has(u"engagements"_s))
        rename(u"n"_s, u"reach"_s);
    if (has(u"order_value"_s) && !has(u"churn"_s)) {
        if (has(u"retention"_s))
            counts.insert(u"churn"_s, 1 - counts.take(u"retention"_s));
        else if (counts.value(u"lifespan"_s) > 0)
            counts.insert(u"churn"_s, 1 / counts.take(u"lifespan"_s));
    } else if (has(u"margin"_s) && has(u"churn"_s) && !has(u"retention"_s)) {
        counts.insert(u"retention"_s, 1 - counts.take(u"churn"_s));
    }
    return counts;
}

/// Takes the numbers of a list out of the counts.
QString takeList(Counts &counts)
{
    QMap<double, double> times;
    for (auto it = counts.begin(); it != counts.end();) {
        const bool number = isNumberName(it.key());
        if (number)
            times.insert(it.key().toDouble(), it.value());
        it = number ? counts.erase(it) : std::next(it);
    }
    return listForTyping(times);
}

/// The texts of a form that has a field for each of the counts; nothing when it has not.
std::optional<QStringList> textsFor(const CountForm &form, Counts counts)
{
    for (auto it = form.fixed.cbegin(); it != form.fixed.cend(); ++it) {
        if (counts.value(it.key(), it.value()) != it.value())
            return std::nullopt;
        counts.remove(it.key());
    }
    QStringList texts;
    for (const CountField &field : form.fields) {
        if (field.input == CountInput::List) {
            texts.append(takeList(counts));
            if (texts.last().isEmpty())
                return std::nullopt;
            continue;
        }
        if (!counts.contains(field.name)) {
            if (!field.optional)
                return std::nullopt;
            texts.append(QString());
            continue;
        }
        const double value = counts.take(field.name);
        const bool nobody = form.isScale && value == 0;
        texts.append(nobody ? QString() : numberForTyping(field.input == CountInput::Percent ? value * 100 : value));
    }
    const bool anything =
        std::any_of(texts.cbegin(), texts.cend(), [](const QString &text) { return !text.isEmpty(); });
    return counts.isEmpty() && anything ? std::optional(texts) : std::nullopt;
}

} // namespace

TypedCounts typedCounts(MetricKind kind, const CountForm &form, const QStringList &texts)
{
    Counts counts;
    for (int i = 0; i < form.fields.size(); ++i) {
        const CountField &field = form.fields[i];
        const QString text = texts.value(i).trimmed();
        if (text.isEmpty())
            continue;
        if (field.input == CountInput::List) {
            const TypedList list = typedList(text);
            if (!list.notANumber.isEmpty())
                return wrongField(i, TypedText::tr("“%1” is not a number").arg(list.notANumber.left(40)));
            for (auto it = list.times.cbegin(); it != list.times.cend(); ++it)
                counts.insert(numberName(it.key()), it.value());
            continue;
        }
        const std::optional<double> value = typedNumber(text);
        if (!value)
            return wrongField(i, TypedText::tr("“%1” is not a number").arg(text.left(40)));
        counts.insert(field.name, field.input == CountInput::Percent ? *value / 100 : *value);
    }
    if (counts.isEmpty())
        return {.fault = TypedText::tr("Nothing is typed yet"), .incomplete = true};
    counts.insert(form.fixed);
    const Result<Measured> measured = readCounts(kind, counts);
    if (!measured)
        return faultOf(form, texts, measured.error().detail);
    if (std::holds_alternative<std::monostate>(*measured))
        return {.fault = TypedText::tr("Nobody is counted here, so there is no value"), .incomplete = true};
    return {.counts = counts};
}

std::optional<FilledForm> filledForm(MetricKind kind, const Counts &counts)
{
    const QList<CountForm> forms = countForms(kind);
    const Counts named = inNamesOfForms(kind, counts);
    for (int i = 0; i < forms.size(); ++i) {
        if (const std::optional<QStringList> texts = textsFor(forms[i], named))
            return FilledForm{i, *texts};
    }
    return std::nullopt;
}

} // namespace periplus
