// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's window, and hands for the windows of metrics.
#pragma once

#include "tests/support/ui/sample_window.h"
#include "ui/inspector/choice_field.h"
#include "ui/metrics/measurement_editor.h"
#include "ui/metrics/metric_editor.h"
#include "ui/metrics/metrics_panel.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace periplus {

/// A window with the sample open, and what people do in the windows of its metrics.
class MetricWindow : protected SampleWindow
{
protected:
    /// The one in sight, where several are called the same.
    template <class T> T *find(const char *name)
    {
        const QList<T *> all = open->window.findChildren<T *>(QLatin1String(name));
        const auto seen = std::find_if(all.begin(), all.end(), [](const T *each) { return each->isVisible(); });
        return seen == all.end() ? all.value(0) : *seen;
    }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    QString text(const char *name) { return find<QLabel>(name)->text(); }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    MetricId metricNamed(const QString &name)
    {
        for (const MetricId id : open->state().ordered<Metric>()) {
            if (open->state().at(id).name == name)
                return id;
        }
        return {};
    }

    /// Chooses the first entry that begins so.
    static void chooseText(ChoiceField *field, const QString &beginning)
    {
        for (int i = 0; i < field->count(); ++i) {
            if (field->itemText(i).startsWith(beginning)) {
                field->setCurrentIndex(i);
                emit field->activated(i);
                return;
            }
        }
        QFAIL("there is no such choice");
    }

    /// Types a text in the place of what a field holds.
    void type(const char *field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, text);
    }

    /// The window of a metric's values, by way of the panel below the map.
    MeasurementEditor *openValues(const QString &metric)
    {
        open->window.findChild<MetricsPanel *>()->showMetric(metricNamed(metric));
        open->trigger("metricValues");
        return find<MeasurementEditor>("measurementEditor");
    }
};

} // namespace periplus
