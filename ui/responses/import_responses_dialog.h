// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responses/attach_choice.h"
#include "ui/responses/response_scanner.h"
#include "ui/responses/response_wish.h"
#include "ui/responses/value_page.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTreeWidget;

namespace periplus {

class ColumnPage;

/// A look at a file of responses before anything of it is written: what was recognised, what each column is used for,
/// what would become of the rows, and where their values are on the map. Reads the file beside the window.
class ImportResponsesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The state is that of the workspace; `shown` the map that is looked at.
    ImportResponsesDialog(const QString &path, const State &state, JourneyId shown, QWidget *parent);

    /// Shows how far the import is, 0 to 1; nothing can be changed meanwhile.
    void showProgress(double part);
    /// Why it could not be done, or that there was nothing to do; everything can be changed again.
    void tell(const QString &sentence);

signals:
    void wanted(const periplus::ResponseWish &wish);
    /// The import that is under way is to be ended.
    void stopWanted();

protected:
    void reject() override;

private:
    QWidget *makeQuestions();
    QWidget *makeTabs();
    QWidget *makeButtons();
    void scan();
    void onScanned(const ResponseScan &scan);
    void onFailed(Error error);
    void showScan();
    /// The questions as they are answered now.
    void showPlan(const ResponsePlan &plan);
    void showSummary();
    void showBadRows();
    void showTabNames();
    void setBusy(bool busy);
    void chooseRole(int column, ColumnRole role);
    void chooseMetric(MetricKind metric);
    void chooseScale();
    JourneyId matchedMap() const;
    ImportTarget target() const;

    QString m_path;
    State m_state; ///< a copy: it costs nothing
    JourneyId m_shown;
    ResponseScanner m_scanner;
    ScanWish m_wish;
    std::optional<ResponseScan> m_scan;
    QLabel *m_recognised;
    QLabel *m_summary;
    ChoiceField *m_metric;
    QSpinBox *m_lowest;
    QSpinBox *m_highest;
    QSpinBox *m_headerRows;
    ChoiceField *m_order;
    QWidget *m_orderField = nullptr;
    AttachChoice *m_attach;
    QTabWidget *m_tabs;
    ColumnPage *m_columns;
    ValuePage *m_values;
    QTreeWidget *m_bad;
    QWidget *m_questions = nullptr;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_import;
    bool m_importing = false;
};

} // namespace periplus
