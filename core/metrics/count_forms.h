// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which people can type what a measurement counts, after the forms of docs/metrics.md.
#pragma once

#include "core/metrics/measured.h"

#include <QStringList>

namespace periplus {

/// What is typed into a field.
enum class CountInput {
    Number,
    Percent, ///< kept as a part of 1
    List,    ///< answers or values, one after another
};

/// One field of a form.
struct CountField
{
    QString name;  ///< in the counts; of a list empty
    QString label; ///< for people
    CountInput input = CountInput::Number;
    bool optional = false;
};

/// One way to type a measurement of a kind.
struct CountForm
{
    QString code;  ///< the same in all languages: "groups", "list"
    QString title; ///< for people: "Promoters, passives, detractors"
    QList<CountField> fields;
    Counts fixed;         ///< what belongs to the form itself, such as the scale
    bool isScale = false; ///< its fields are the answers of a scale in order; one left empty was given by nobody
};

/// The forms of a kind, the one that says most first; never empty. The last one is always a bare value.
QList<CountForm> countForms(MetricKind kind);

/// What was typed, as counts, or what is wrong with it.
struct TypedCounts
{
    Counts counts;           ///< empty where something is wrong
    QString fault;           ///< a sentence
    int field = -1;          ///< which field it is about; -1: the whole form
    bool incomplete = false; ///< nothing is wrong yet, something is missing
};

/// Reads what was typed; counts come only when readCounts() takes them and somebody was counted.
/// Shape:  texts: one for each field.
TypedCounts typedCounts(MetricKind kind, const CountForm &form, const QStringList &texts);

/// A form with what to put into its fields.
struct FilledForm
{
    int form = 0; ///< place in countForms()
    QStringList texts;
};

/// The form that shows kept counts as they are; nothing for counts that no form has, which only a file can bring.
std::optional<FilledForm> filledForm(MetricKind kind, const Counts &counts);

} // namespace periplus
