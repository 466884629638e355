// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/import_responses_dialog.h"

#include "core/base/dates.h"
#include "core/base/describe.h"
#include "ui/responses/column_page.h"
#include "ui/responses/response_questions.h"
#include "ui/responses/response_words.h"
#include "ui/shell/dialog_parts.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

#include <utility>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProgressSteps = 1000;

/// "line 2: …" begins a paragraph here.
QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

ImportResponsesDialog::ImportResponsesDialog(const QString &path, const Workspace &workspace, JourneyId shown,
                                             QWidget *parent)
    : QDialog(parent),
      m_path(path),
      m_state(workspace.state()),
      m_shown(shown),
      m_known(workspace),
      m_recognised(new QLabel),
      m_summary(new QLabel),
      m_questions(new ResponseQuestions(m_state, shown)),
      m_tabs(new QTabWidget),
      m_columns(new ColumnPage),
      m_values(new ValuePage(m_state)),
      m_bad(new QTreeWidget),
      m_progress(new QProgressBar),
      m_message(dialogMessage()),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_import(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importResponsesDialog"_s);
    setWindowTitle(tr("Import survey"));
    resize(1040, 680);
    m_wish.path = path;
    auto *heading = dialogHeading(tr("Responses in %1").arg(QFileInfo(path).fileName()));
    m_recognised->setObjectName(u"responsesRecognised"_s);
    m_summary->setObjectName(u"responsesSummary"_s);
    for (QLabel *label : {heading, m_recognised, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(m_recognised);
    column->addWidget(m_questions);
    column->addWidget(m_summary);
    column->addWidget(makeTabs(), 1);
    column->addWidget(makeButtons());
    connect(m_questions, &ResponseQuestions::planChanged, this, [this](const ResponsePlan &plan, bool renamed) {
        if (!m_scan)
            return;
        m_wish.plan = plan;
        m_wish.renamed = renamed;
        scan();
    });
    connect(m_questions, &ResponseQuestions::placeChosen, this, [this] {
        if (!m_scan)
            return;
        m_values->show(*m_scan, matchedMap());
        showTabNames();
        showSummary();
    });
    connect(&m_known, &KnownResponses::counted, this, &ImportResponsesDialog::showSummary);
    connect(&m_scanner, &ResponseScanner::scanned, this, &ImportResponsesDialog::onScanned);
    connect(&m_scanner, &ResponseScanner::failed, this, &ImportResponsesDialog::onFailed);
    connect(&m_scanner, &ResponseScanner::progressed, this, [this](double part) {
        m_progress->setValue(static_cast<int>(part * kProgressSteps));
        m_progress->show();
    });
    scan();
}

QWidget *ImportResponsesDialog::makeTabs()
{
    m_tabs->setObjectName(u"responseTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_bad->setObjectName(u"badRows"_s);
    m_bad->setAccessibleName(tr("Rows that cannot be used"));
    m_bad->setHeaderLabels({tr("Line"), tr("Character"), tr("Why")});
    m_bad->setRootIsDecorated(false);
    m_bad->setUniformRowHeights(true);
    m_bad->setAllColumnsShowFocus(true);
    m_tabs->addTab(m_columns, {});
    m_tabs->addTab(m_values, {});
    auto *bad = new QWidget;
    auto *column = new QVBoxLayout(bad);
    column->setContentsMargins(0, 10, 0, 0); // as on the other pages
    column->addWidget(m_bad);
    m_tabs->addTab(bad, {});
    connect(m_columns, &ColumnPage::roleChosen, this, &ImportResponsesDialog::chooseRole);
    connect(m_values, &ValuePage::changed, this, &ImportResponsesDialog::showTabNames);
    showTabNames();
    return m_tabs;
}

QWidget *ImportResponsesDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress->setObjectName(u"responseProgress"_s);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(180);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->hide();
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setAutoDefault(false);
    m_import->setObjectName(u"importResponses"_s);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    m_import->setText(tr("Import"));
    m_import->setEnabled(false);
    row->addWidget(m_progress);
    row->addWidget(m_message, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    connect(m_cancel, &QPushButton::clicked, this, &ImportResponsesDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (!m_scan)
            return;
        m_message->clear();
        m_importing = true;
        setBusy(true);
        emit wanted({m_path, m_scan->plan, target(), m_values->targets()});
    });
    return buttons;
}

/// The map whose stages and steps are meant.
JourneyId ImportResponsesDialog::matchedMap() const
{
    const MetricPlace place = m_questions->place();
    return place.journey ? place.journey : m_shown;
}

/// Reads the file anew, unless what was read says it already.
void ImportResponsesDialog::scan()
{
    const bool isRead = m_scan && m_wish.plan && !m_wish.renamed && !m_scanner.isBusy();
    if (isRead && tellsAbout(*m_scan, *m_wish.plan)) {
        onScanned(retold(*m_scan, *m_wish.plan));
        return;
    }
    m_import->setEnabled(false);
    m_summary->setText(tr("Reading the file…"));
    m_progress->setValue(0);
    if (m_wish.plan) {
        m_questions->show(*m_wish.plan, m_scan && m_scan->dateError);
        m_columns->showRoles(m_wish.plan->layout);
    }
    m_scanner.scan(m_wish);
    m_wish.renamed = false;
}

void ImportResponsesDialog::onScanned(const ResponseScan &scan)
{
    m_progress->hide();
    m_scan = scan;
    m_known.setFile(scan.identities);
    m_wish.plan = scan.plan;
    m_questions->setEnabled(true);
    showScan();
    m_isAnswered = m_isAnswered || m_scan->unusable || m_scan->dateError;
}

void ImportResponsesDialog::onFailed(Error error)
{
    m_progress->hide();
    m_scan.reset();
    error.file = QFileInfo(m_path).fileName();
    m_summary->setText(describe(error));
    m_questions->setEnabled(false);
}

void ImportResponsesDialog::showScan()
{
    const ResponseLayout &layout = m_scan->plan.layout;
    QStringList recognised{recognisedWords(layout)};
    if (const QString dropped = droppedText(layout); !dropped.isEmpty())
        recognised.append(dropped + u'.');
    m_recognised->setText(recognised.join(u' '));
    m_questions->show(m_scan->plan, m_scan->dateError.has_value());
    m_columns->show(*m_scan);
    m_values->show(*m_scan, matchedMap());
    showBadRows();
    showTabNames();
    showSummary();
}

/// The dataset that came from a file with these bytes, when there is nothing else to say about it.
DatasetId ImportResponsesDialog::importedAsAWhole(MetricId metric) const
{
    if (!metric || m_scan->unusable || m_scan->dateError)
        return {};
    return importedBefore(m_state, metric, m_scan->file);
}

/// What would become of the file, and whether it can be imported.
void ImportResponsesDialog::showSummary()
{
    if (!m_scan)
        return;
    const ImportTarget to = target();
    const DatasetId before = importedAsAWhole(to.metric.id);
    const bool open = m_scan->unusable || m_scan->dateError;
    const std::optional<qint64> there = open || before ? 0 : m_known.of(to.metric.id);
    const qint64 fresh = there && !before ? m_scan->tally.good - *there : 0;
    QStringList sentences;
    if (m_scan->unusable)
        sentences.append(asSentence(describe(*m_scan->unusable, Advice::Omit)));
    else if (m_scan->dateError)
        sentences = {asSentence(describe(*m_scan->dateError, Advice::Omit)), tr("Choose above how dates are written.")};
    else if (before)
        sentences.append(tr("Nothing new: this file was imported on %1.")
                             .arg(fullDate(QDateTime::fromMSecsSinceEpoch(m_state.at(before).at).date())));
    else if (!there)
        sentences.append(tr("Counting what is there already…"));
    else if (fresh == 0 && *there > 0)
        sentences.append(tr("Nothing new: all of these responses are there already."));
    else
        sentences = {tallyWords(m_scan->tally, *there),
                     to.metric.id ? tr("They are added to the metric “%1”.").arg(to.metric.name)
                                  : tr("They make a new metric, “%1”.").arg(to.metric.name)};
    m_summary->setText(sentences.join(u' '));
    m_import->setText(fresh > 0 ? tr("Import %Ln response(s)", nullptr, static_cast<int>(fresh)) : tr("Import"));
    m_import->setEnabled(!open && fresh > 0 && !m_importing);
    if (there && !open && !std::exchange(m_isAnswered, true))
        m_import->setFocus(); // when nothing is asked, Enter is enough
}

/// The metric that is there already, or the one that would be made.
ImportTarget ImportResponsesDialog::target() const
{
    ImportTarget result{metricFor(m_scan->plan.layout), QFileInfo(m_path).fileName(), matchedMap()};
    const MetricPlace place = m_questions->place();
    result.metric.journey = place.journey;
    result.metric.stage = place.stage;
    result.metric.step = place.step;
    if (const MetricId same = sameMetric(m_state, result.metric))
        result.metric = m_state.at(same);
    return result;
}

void ImportResponsesDialog::showBadRows()
{
    m_bad->clear();
    for (const BadRow &row : m_scan->tally.firstBad) {
        auto *item = new QTreeWidgetItem(
            m_bad, {QLocale().toString(row.place.line), QLocale().toString(row.place.column), row.sentence});
        item->setToolTip(2, row.sentence);
    }
    if (const qint64 more = m_scan->tally.bad - m_scan->tally.firstBad.size(); more > 0)
        new QTreeWidgetItem(m_bad, {{}, {}, tr("And %Ln more.", nullptr, static_cast<int>(more))});
    m_bad->resizeColumnToContents(0);
    m_bad->resizeColumnToContents(1);
}

void ImportResponsesDialog::showTabNames()
{
    const auto open = static_cast<int>(m_values->unassigned());
    const qint64 bad = m_scan ? m_scan->tally.bad : 0;
    m_tabs->setTabText(0, tr("Columns"));
    m_tabs->setTabText(1, open > 0 ? tr("On the map, %Ln unassigned", nullptr, open) : tr("On the map"));
    m_tabs->setTabText(2, tr("Cannot be used: %1").arg(QLocale().toString(bad)));
    m_tabs->setTabEnabled(2, bad > 0);
}

void ImportResponsesDialog::chooseRole(int column, ColumnRole role)
{
    if (!m_scan || column >= m_scan->plan.layout.columns.size())
        return;
    ResponseLayout &layout = m_wish.plan->layout;
    // Most roles are those of one column: the other one is left out.
    const bool shared = role == ColumnRole::Other || role == ColumnRole::Personal || role == ColumnRole::Comment;
    for (ResponseColumn &other : layout.columns) {
        if (!shared && other.role == role)
            other.role = ColumnRole::Other;
    }
    layout.columns[column].role = role;
    scan();
}

void ImportResponsesDialog::setBusy(bool busy)
{
    m_questions->setEnabled(!busy);
    m_tabs->setEnabled(!busy);
    m_import->setEnabled(false);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
    if (busy)
        return;
    m_progress->hide();
    showSummary();
}

void ImportResponsesDialog::stopReading()
{
    m_scanner.cancel();
    m_known.stop();
}

void ImportResponsesDialog::showProgress(double part)
{
    m_progress->setValue(static_cast<int>(part * kProgressSteps));
    m_progress->show();
}

void ImportResponsesDialog::tell(const QString &sentence)
{
    m_importing = false;
    setBusy(false);
    m_message->setText(sentence);
}

void ImportResponsesDialog::reject()
{
    if (m_importing) {
        emit stopWanted();
        return;
    }
    stopReading();
    QDialog::reject();
}

} // namespace periplus
