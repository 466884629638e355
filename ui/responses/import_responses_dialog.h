// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responses/known_responses.h"
#include "ui/responses/response_scanner.h"
#include "ui/responses/response_wish.h"
#include "ui/responses/value_page.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace periplus {

class ColumnPage;
class ResponseQuestions;

/// A look at a file of responses before anything of it is written: what was recognised, what each column is used for,
/// what would become of the rows, and where their values are on the map. Reads the file beside the window.
class ImportResponsesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: the map that is looked at. The workspace must outlive this, or stopReading() must have been called.
    ImportResponsesDialog(const QString &path, const Workspace &workspace, JourneyId shown, QWidget *parent);

    /// Ends what is done beside the window.
    void stopReading();
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
    QWidget *makeTabs();
    QWidget *makeButtons();
    void scan();
    void onScanned(const ResponseScan &scan);
    void onFailed(Error error);
    void showScan();
    void showSummary();
    DatasetId importedAsAWhole(MetricId metric) const;
    void showBadRows();
    void showTabNames();
    void setBusy(bool busy);
    void chooseRole(int column, ColumnRole role);
    JourneyId matchedMap() const;
    ImportTarget target() const;

    QString m_path;
    State m_state; ///< a copy: it costs nothing
    JourneyId m_shown;
    ResponseScanner m_scanner;
    ScanWish m_wish;
    std::optional<ResponseScan> m_scan;
    KnownResponses m_known;
    QLabel *m_recognised;
    QLabel *m_summary;
    ResponseQuestions *m_questions;
    QTabWidget *m_tabs;
    ColumnPage *m_columns;
    ValuePage *m_values;
    QTreeWidget *m_bad;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_import;
    bool m_isAnswered = false; ///< the keys are where people left them
    bool m_importing = false;
};

} // namespace periplus
