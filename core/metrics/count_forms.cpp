// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/count_forms.h"

#include <QCoreApplication>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(CountForms)
};

constexpr bool kOptional = true;

CountField field(const char16_t *name, const QString &label, bool optional = false)
{
    return {QString::fromUtf16(name), label, CountInput::Number, optional};
}

CountField percentField(const char16_t *name, const QString &label, bool optional = false)
{
    return {QString::fromUtf16(name), label, CountInput::Percent, optional};
}

CountField sizeField(const QString &label, bool optional = kOptional)
{
    return field(u"n", label, optional);
}

CountForm scaleForm(int lowest, int highest, const Counts &fixed = {})
{
    CountForm form{
        u"scale-%1"_s.arg(highest), FormText::tr("Answers from %1 to %2").arg(lowest).arg(highest), {}, fixed, true};
    for (int answer = lowest; answer <= highest; ++answer)
        form.fields.append({QString::number(answer), QString::number(answer), CountInput::Number, true});
    return form;
}

CountForm answerList()
{
    return {u"list"_s,
            FormText::tr("Answers one after another"),
            {{{}, FormText::tr("Answers, as they come from a list"), CountInput::List, false}},
            {}};
}

CountForm valueList(const QString &label)
{
    return {u"list"_s, FormText::tr("A list of values"), {{{}, label, CountInput::List, false}}, {}};
}

CountForm bareValue(const QString &label)
{
    return {u"value"_s,
            FormText::tr("Only the value"),
            {field(u"value", label), sizeField(FormText::tr("How many it is of"))},
            {}};
}

CountForm meanForm(bool withScale)
{
    CountForm form{u"mean"_s,
                   FormText::tr("Mean and deviation"),
                   {field(u"mean", FormText::tr("Mean")), field(u"sd", FormText::tr("Standard deviation"), kOptional),
                    sizeField(FormText::tr("How many"))},
                   {}};
    if (withScale)
        form.fields.append(field(u"scale", FormText::tr("Highest answer: 5, 7 or 10"), kOptional));
    return form;
}

CountForm summaryForm()
{
    return {u"summary"_s,
            FormText::tr("Median, mean, percentile"),
            {sizeField(FormText::tr("How many")), field(u"median", FormText::tr("Median"), kOptional),
             field(u"median_low", FormText::tr("Median, from"), kOptional),
             field(u"median_high", FormText::tr("Median, to"), kOptional),
             field(u"mean", FormText::tr("Mean"), kOptional),
             field(u"sd", FormText::tr("Standard deviation"), kOptional),
             field(u"p90", FormText::tr("90th percentile"), kOptional),
             field(u"p90_low", FormText::tr("Percentile, from"), kOptional),
             field(u"p90_high", FormText::tr("Percentile, to"), kOptional)},
            {}};
}

QList<CountForm> promoterForms()
{
    return {
        {u"groups"_s,
         FormText::tr("Promoters, passives, detractors"),
         {field(u"promoters", FormText::tr("Promoters (9, 10)")), field(u"passives", FormText::tr("Passives (7, 8)")),
          field(u"detractors", FormText::tr("Detractors (0 to 6)"))},
         {}},
        scaleForm(0, 10),
        answerList(),
        bareValue(FormText::tr("Score, −100 to 100"))};
}

QList<CountForm> satisfactionForms()
{
    return {scaleForm(1, 5),
            scaleForm(1, 7, {{u"scale"_s, 7}}),
            scaleForm(1, 10, {{u"scale"_s, 10}}),
            {u"satisfied"_s,
             FormText::tr("Satisfied of all"),
             {field(u"satisfied", FormText::tr("Satisfied (two highest answers)")),
              sizeField(FormText::tr("All answers"), false)},
             {}},
            meanForm(true),
            bareValue(FormText::tr("Value"))};
}

QList<CountForm> effortForms(int highest)
{
    return {scaleForm(1, highest), answerList(), meanForm(false), bareValue(FormText::tr("Mean"))};
}

QList<CountForm> customerForms()
{
    const CountField start = field(u"start", FormText::tr("Customers at the start"));
    return {{u"end"_s,
             FormText::tr("Customers at start and end"),
             {start, field(u"end", FormText::tr("Customers at the end")),
              field(u"new", FormText::tr("New ones among those at the end"), kOptional)},
             {}},
            {u"lost"_s, FormText::tr("Customers lost"), {start, field(u"lost", FormText::tr("Lost by the end"))}, {}},
            {u"retained"_s,
             FormText::tr("Customers kept"),
             {start, field(u"retained", FormText::tr("Kept until the end"))},
             {}},
            bareValue(FormText::tr("Percent"))};
}

QList<CountForm> lifetimeForms()
{
    const CountField discount = percentField(u"discount", FormText::tr("Discount rate, %"), kOptional);
    const CountField customers = sizeField(FormText::tr("Customers it is of"));
    return {{u"orders"_s,
             FormText::tr("From orders"),
             {field(u"order_value", FormText::tr("Value of an order")),
              field(u"frequency", FormText::tr("Orders in a period")),
              percentField(u"margin_share", FormText::tr("Margin, % of the value"), kOptional),
              percentField(u"churn", FormText::tr("Customers lost in a period, %")), discount, customers},
             {}},
            {u"contract"_s,
             FormText::tr("From contracts"),
             {field(u"margin", FormText::tr("Margin of a period")),
              percentField(u"retention", FormText::tr("Customers kept in a period, %")), discount, customers},
             {}},
            {u"lifespan"_s,
             FormText::tr("Margin and lifespan"),
             {field(u"margin", FormText::tr("Margin of a period")),
              field(u"lifespan", FormText::tr("Periods a customer stays")), discount, customers},
             {}},
            valueList(FormText::tr("What each customer is worth")),
            meanForm(false),
            bareValue(FormText::tr("Value"))};
}

QList<CountForm> timeForms()
{
    return {valueList(FormText::tr("Times of the cases, in the unit of the metric")), summaryForm(),
            bareValue(FormText::tr("Value"))};
}

QList<CountForm> handlingForms()
{
    QList<CountForm> forms = timeForms();
    forms.prepend({u"totals"_s,
                   FormText::tr("Total times"),
                   {field(u"talk", FormText::tr("Talking, in total")),
                    field(u"hold", FormText::tr("On hold, in total"), kOptional),
                    field(u"after", FormText::tr("Work afterwards, in total"), kOptional),
                    field(u"dial", FormText::tr("Dialling, in total"), kOptional),
                    field(u"handled", FormText::tr("Contacts handled")),
                    field(u"sd", FormText::tr("Standard deviation"), kOptional)},
                   {}});
    return forms;
}

QList<CountForm> contactForms()
{
    return {{u"resolved"_s,
             FormText::tr("Resolved of all contacts"),
             {field(u"resolved", FormText::tr("Resolved at the first contact")),
              field(u"contacts", FormText::tr("All contacts")),
              field(u"unresolvable", FormText::tr("Not to be resolved there"), kOptional)},
             {}},
            bareValue(FormText::tr("Percent"))};
}

QList<CountForm> conversionForms()
{
    return {{u"converted"_s,
             FormText::tr("Converted of visitors"),
             {field(u"converted", FormText::tr("Converted")), field(u"visitors", FormText::tr("Visitors"))},
             {}},
            bareValue(FormText::tr("Percent"))};
}

QList<CountForm> engagementForms()
{
    return {{u"engagements"_s,
             FormText::tr("Engagements and audience"),
             {field(u"engagements", FormText::tr("Engagements")),
              field(u"reach", FormText::tr("People reached"), kOptional),
              field(u"impressions", FormText::tr("Impressions"), kOptional),
              field(u"followers", FormText::tr("Followers"), kOptional)},
             {}},
            bareValue(FormText::tr("Percent"))};
}

QList<CountForm> customForms()
{
    CountForm number = bareValue(FormText::tr("Number"));
    number.title = FormText::tr("A number");
    return {{u"ratio"_s,
             FormText::tr("Part of a whole"),
             {field(u"numerator", FormText::tr("Part")), field(u"denominator", FormText::tr("Whole"))},
             {}},
            valueList(FormText::tr("Values")),
            summaryForm(),
            number};
}

} // namespace

QList<CountForm> countForms(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Nps:
        return promoterForms();
    case MetricKind::Csat:
    case MetricKind::CsatMean:
        return satisfactionForms();
    case MetricKind::Ces1:
        return effortForms(5);
    case MetricKind::Ces2:
        return effortForms(7);
    case MetricKind::Churn:
    case MetricKind::Retention:
        return customerForms();
    case MetricKind::Clv:
        return lifetimeForms();
    case MetricKind::Fcr:
        return contactForms();
    case MetricKind::Frt:
    case MetricKind::ResolutionTime:
        return timeForms();
    case MetricKind::Aht:
        return handlingForms();
    case MetricKind::Conversion:
        return conversionForms();
    case MetricKind::Engagement:
        return engagementForms();
    case MetricKind::Custom:
        return customForms();
    }
    return customForms();
}

} // namespace periplus
