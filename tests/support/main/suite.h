// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QCoreApplication>
#include <QTest>

namespace periplus {

/// One Qt Test class among those of a test program, known by the name of its file: "core-tests tst_digests".
/// Many suites share a program because a program each would cost far more to build than to run.
class Suite
{
public:
    /// Runs the suite with Qt Test's own arguments and returns the number of failures.
    using Run = int (*)(int argc, char **argv);

    /// Announces a suite of the program. `file` is the source it stands in.
    Suite(const char *file, Run run);
};

/// Runs one test object under an application of its own.
template <class Test, class Application> int runSuite(int argc, char **argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true); // the same pixels everywhere, as QTEST_MAIN has it
    speakPlainEnglish();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace periplus

/// Stands where QTEST_MAIN would: makes a Qt Test class a suite that runs with the given kind of application.
#define PERIPLUS_SUITE(Test, Application)                                                                              \
    static const periplus::Suite suiteOf##Test(__FILE__, periplus::runSuite<Test, Application>);
