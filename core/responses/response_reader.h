// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv_reader.h"
#include "core/responses/fingerprints.h"
#include "core/responses/response_layout.h"

#include <functional>

namespace periplus {

/// One good response, borrowed while it is being told.
struct Response
{
    const CsvRow &row;
    double score = 0;                ///< the answer; 1 for yes, 0 for no; hours of a case; engagements
    std::optional<WrittenDate> date; ///< set when the layout has a date
    quint64 identity = 0;            ///< a fingerprint; 0: there is none
    quint64 customer = 0;            ///< a fingerprint; 0: there is none
    std::optional<double> reach;
    std::optional<double> impressions;
    std::optional<double> followers;
};

/// A row that cannot be used, and why.
struct BadRow
{
    CsvPlace place;
    QString sentence;

    bool operator==(const BadRow &) const = default;
};

/// How the rows of a file went. rows is the sum of all others.
struct ResponseTally
{
    qint64 rows = 0; ///< below the header
    qint64 good = 0;
    qint64 bad = 0;
    qint64 unanswered = 0; ///< no score; cases that are still open
    qint64 unreal = 0;     ///< previews, spam and responses that were broken off
    qint64 repeated = 0;   ///< the same response, case or post again
    qint64 continued = 0;  ///< further lines of an order
    qint64 footer = 0;     ///< what a report says of itself below the table
    QList<BadRow> firstBad;

    bool operator==(const ResponseTally &) const = default;
};

/// Turns the rows of a CSV reader into responses. Rows that cannot be used are counted and told, never guessed.
/// Cost: nothing is allocated for a good row; with an identity or a customer about 13 bytes a response are kept.
class ResponseReader
{
public:
    /// Hears of each good response; false ends the reading.
    using OnResponse = std::function<bool(const Response &response)>;

    /// `order`: in which order dates are written where that is open (DateOrderEvidence).
    ResponseReader(const ResponseLayout &layout, DateOrder order, OnResponse onResponse, qsizetype mostBad = 200);

    /// Takes the next row of the file, header included; stands as CsvReader::OnRow.
    bool take(const CsvRow &row);
    const ResponseTally &tally() const { return m_tally; }
    /// Takes note of a response that is known already: it will be counted as repeated.
    void know(quint64 identity) { m_seen.add(identity); }
    /// The identities of the good responses, and of those known before; nothing can be read afterwards.
    Fingerprints takeIdentities() { return std::move(m_seen); }

private:
    enum class Form { Answer, YesOrNo, Number, Hours, Engagements, Order };

    static Form formOf(const ResponseLayout &layout);
    bool isUnreal(const CsvRow &row) const;
    bool isFooter(const CsvRow &row) const;
    bool read(const CsvRow &row, Response &response);
    bool readScore(const CsvRow &row, Response &response);
    bool readAnswerOf(const CsvRow &row, Response &response);
    bool readHours(const CsvRow &row, Response &response);
    bool readEngagements(const CsvRow &row, Response &response);
    bool readDateOf(const CsvRow &row, qsizetype column, std::optional<WrittenDate> &date);
    bool wrong(CsvPlace place, const QString &sentence);
    QString nameOf(qsizetype column) const;

    ResponseLayout m_layout;
    Form m_form;
    DateOrder m_order;
    OnResponse m_onResponse;
    qsizetype m_mostBad;
    qsizetype m_score, m_date, m_identity, m_customer, m_finished, m_status, m_opened, m_closed;
    qsizetype m_engagements, m_reach, m_impressions, m_followers;
    int m_headerRows;
    bool m_yesMeansStayed;
    bool m_inFooter = false;
    quint64 m_lastOrder = 0;
    Fingerprints m_seen;
    ResponseTally m_tally;
};

/// Finds out in which order the dates of a file are written, from all of its rows.
/// Shape:  the layout's own order where its program is known for one; month first where no date depends on it.
/// Errors: those of DateOrderEvidence, with the column's place; of the CSV reader.
class DateOrderFinder
{
public:
    explicit DateOrderFinder(const ResponseLayout &layout);

    bool take(const CsvRow &row);
    Result<DateOrder> decide() const;

private:
    qsizetype m_columns[3];
    std::optional<DateOrder> m_known;
    int m_headerRows;
    DateOrderEvidence m_evidence;
};

} // namespace periplus
