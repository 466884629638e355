// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's window, and hands for the window that imports responses.
#pragma once

#include "tests/support/ui/sample_window.h"
#include "ui/inspector/choice_field.h"
#include "ui/responses/import_responses_dialog.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

namespace periplus {

inline constexpr auto kSmall = "date,score,step,email,comment\n"
                               "2026-05-01,9,Trial setup,a@example.org,Good\n"
                               "2026-05-02,3,Shortlist,b@example.org,Slow\n"
                               "2026-06-03,10,Somewhere else,c@example.org,\n";

/// A window with the sample open, and what people do who import responses.
class ImportWindow : protected SampleWindow
{
protected:
    template <class Widget> Widget *find(const char *name) const
    {
        return open->window.findChild<ImportResponsesDialog *>()->findChild<Widget *>(QLatin1StringView(name));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    ChoiceField *role(int column) const
    {
        return find<ChoiceField>(QByteArray("role" + QByteArray::number(column)).constData());
    }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    Dataset onlyDataset() const { return open->state().at(open->state().ordered<Dataset>().first()); }

    /// Until the file is read.
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!label("responsesSummary").startsWith(QLatin1StringView("Reading"))
                                     && !label("responsesSummary").startsWith(QLatin1StringView("Counting")),
                                 60'000);
    }

    ImportResponsesDialog *look(const char *name, const QByteArray &bytes) const
    {
        return lookAt(open->write(name, bytes));
    }
    ImportResponsesDialog *lookAt(const QString &path) const
    {
        QTest::qWait(0); // the window before it is gone
        open->dialogs.answer = path;
        open->trigger("importSurvey");
        auto *dialog = open->window.findChild<ImportResponsesDialog *>();
        if (dialog)
            settle();
        return dialog;
    }
    void importNow() const { QTest::mouseClick(button("importResponses"), Qt::LeftButton); }
};

} // namespace periplus
